import { detectTables, type Family } from '../../src/table';
import { compare } from './layouts/compare';
import { makeLayout } from './layouts/layout';
import { TRAITS } from './layouts/traits';

/** A table may be left to the user in at most so many of a hundred. */
const MOST_ABSTAINED = 0.02;

const FAMILIES: readonly Family[] = [
  'project-self-evaluation',
  'transfer-self-evaluation',
  'target-table',
  'third-party-scoring',
  'score-summary',
  'fund-table',
];

test('2,000 made layouts: no fact wrong, hardly a table left to the user', () => {
  const sum = { layouts: 2000, tables: 0, facts: 0, abstained: 0 };
  const wrong: string[] = [];
  for (let seed = 1; seed <= sum.layouts; seed++) {
    const layout = makeLayout(seed);
    const result = compare(layout, detectTables(layout.grid));
    sum.tables += result.tables;
    sum.facts += result.facts;
    sum.abstained += result.abstained;
    wrong.push(...result.wrong);
  }
  process.stdout.write(
    `layouts: ${sum.layouts}, tables: ${sum.tables}, facts: ${sum.facts}, wrong: ${wrong.length}, ` +
      `abstained: ${sum.abstained}\n`,
  );
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(sum.tables).toBeGreaterThan(sum.layouts);
  expect(sum.abstained / sum.tables).toBeLessThanOrEqual(MOST_ABSTAINED);
});

describe.each(TRAITS)('%s', (trait) => {
  test.each(FAMILIES)('in a %s', (family) => {
    const wrong = Array.from({ length: 6 }, (_seed, at) => {
      const layout = makeLayout(900_001 + at, [trait], family);
      return compare(layout, detectTables(layout.grid)).wrong;
    });
    expect(wrong.flat().slice(0, 3)).toEqual([]);
  });
});

test('the same seed makes the same sheet', () => {
  const [one, other] = [makeLayout(7), makeLayout(7)];
  expect(one.tables).toEqual(other.tables);
  expect(one.grid.used).toEqual(other.grid.used);
});
