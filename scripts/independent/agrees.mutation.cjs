/**
 * For mutation testing (jest.mutation.config.js): cases that the independent scorer worked out, in chunks. A mutant that
 * changes any figure, status or reading disagrees with it somewhere.
 */
/* global test, expect */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { answer, differences } = require('./ours.cjs');

const CHUNK = 250;
const cases = readFileSync(path.join(__dirname, '../../.cache/independent-cases.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

for (let first = 0; first < cases.length; first += CHUNK) {
  test(`cases ${first + 1} to ${first + CHUNK} agree`, () => {
    for (const item of cases.slice(first, first + CHUNK)) {
      expect([item.id, differences(item.expect, answer(item))]).toEqual([item.id, []]);
    }
  });
}
