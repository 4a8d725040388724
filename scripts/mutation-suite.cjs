/**
 * All tests that mutants have to pass, as one suite: every run loads the scoring core once instead of once a file.
 * Only `npm run mutation` runs it (jest.mutation.config.js).
 */
const { readdirSync } = require('node:fs');
const path = require('node:path');

const folder = path.join(__dirname, '../test/scoring');
// any-text holds only that nothing throws: long, and kills nothing that the others leave.
const left = new Set(['any-text.test.ts']);
for (const name of readdirSync(folder)) {
  if (name.endsWith('.test.ts') && !left.has(name)) require(path.join(folder, name));
}
require('../test/messages/explanation.test.ts');
require('../test/functions/catalogue.test.ts');
require('./independent/agrees.mutation.cjs');
