/** Mutation testing of the scoring core: `npm run mutation`. See docs/decisions/mutation-testing.md. */
export default {
  mutate: ['src/scoring/**/*.ts', '!src/scoring/index.ts', '!src/scoring/profiles/notes.ts'],
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A runner that has served many mutants grows slow; a new one costs seconds.
  maxTestRunnerReuse: 60,
  timeoutMS: 15_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  incremental: true,
  incrementalFile: 'reports/mutation-incremental.json',
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs', 'assets', 'workbench', 'reports', 'bench', '.git'],
  allowConsoleColors: false,
  disableTypeChecks: false,
  thresholds: { high: 95, low: 90, break: 90 },
};
