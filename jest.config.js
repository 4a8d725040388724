/** Two kinds of tests: everything without a browser, and `test/browser`, which drives the built workbench. */
const transform = { '^.+\\.tsx?$': ['@swc/jest'] };
const shared = { transform, testEnvironment: 'node' };

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
    },
  ],
};
