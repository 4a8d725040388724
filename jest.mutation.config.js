/** The tests that `npm run mutation` runs against every mutant: those that state what src/scoring does. */
const [unit] = require('./jest.config.js').projects;

module.exports = {
  ...unit,
  displayName: undefined,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  setupFiles: ['<rootDir>/test/scoring/fewer-runs.js'],
  testMatch: [
    '<rootDir>/test/scoring/**/*.test.ts',
    '<rootDir>/test/messages/explanation.test.ts',
    '<rootDir>/test/functions/catalogue.test.ts',
    '<rootDir>/scripts/independent/agrees.mutation.cjs',
  ],
  // Holds only that nothing throws: long, and kills nothing that the others leave.
  testPathIgnorePatterns: ['any-text'],
};
