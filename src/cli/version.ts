/** The version in package.json; test/cli/version.test.ts holds the two together. */
export const VERSION = '0.1.0';
