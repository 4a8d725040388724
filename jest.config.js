/** Two kinds of tests: everything without a browser, and `test/browser`, which drives the built workbench. */
// Univer, whose model runs headless in the workbench's tests, needs packages that come as ES modules only.
const ESM_ONLY = [
  ...['lodash-es', 'nanoid', 'kdbush', 'rbush', 'quickselect', 'cjk-regex', 'unicode-regex', 'regexp-util'],
  ...['franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space'],
].join('|');
const transform = { '^.+\\.tsx?$': ['@swc/jest'], [`/node_modules/(${ESM_ONLY})/.+\\.js$`]: ['@swc/jest'] };
const transformIgnorePatterns = [`/node_modules/(?!(${ESM_ONLY})/)`];
const moduleNameMapper = { '^fast-check$': '<rootDir>/test/fast-check.cjs' };
const shared = { transform, transformIgnorePatterns, moduleNameMapper, testEnvironment: 'node' };

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      // One build, one server and one browser for all of them.
      globalSetup: '<rootDir>/test/browser/global-setup.mjs',
      globalTeardown: '<rootDir>/test/browser/global-teardown.mjs',
    },
  ],
};
