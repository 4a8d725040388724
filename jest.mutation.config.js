/** The tests that `npm run mutation` runs against every mutant: those that state what src/scoring does. */
const [unit] = require('./jest.config.js').projects;

module.exports = {
  ...unit,
  displayName: undefined,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  setupFiles: ['<rootDir>/test/scoring/fewer-runs.js'],
  testMatch: ['<rootDir>/scripts/mutation-suite.cjs'],
  testPathIgnorePatterns: [],
};
