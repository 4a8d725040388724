import type { FindingCode } from '../../../src/audit';
import { auditTables } from '../../../src/audit';
import { Decimal, plain } from '../../../src/scoring';
import type { GoldenTable } from './self-evaluation';
import { SELF_EVALUATIONS, goldenTable, ruleScore } from './self-evaluation';

/** One figure of a right table is changed: the finding that says so appears, in that cell. */
type Row = GoldenTable['rows'][number];

const SCORE_CODES: readonly FindingCode[] = [
  'score-mismatch',
  'full-score-when-missed',
  'score-rounding',
  'score-out-of-range',
];

function found(golden: GoldenTable, codes: readonly FindingCode[]): string[] {
  const [audited] = auditTables([goldenTable(golden)], { profile: 'xinjiang-2024' }).tables;
  return (audited?.findings ?? [])
    .filter(({ code }) => codes.includes(code))
    .map(({ code, cell }) => `${code} ${cell}`);
}

const withRow = (golden: GoldenTable, index: number, change: (row: Row) => Row): GoldenTable => ({
  ...golden,
  rows: golden.rows.map((row, at) => (at === index ? change(row) : row)),
});
const withScore =
  (score: Decimal) =>
  (row: Row): Row =>
    [...row.slice(0, 5), plain(score), ...row.slice(6)] as unknown as Row;
const withWeight =
  (weight: Decimal) =>
  (row: Row): Row =>
    [...row.slice(0, 4), plain(weight), ...row.slice(5)] as unknown as Row;

/** Rows whose target is a figure and whose print is the rule's. */
const measured = SELF_EVALUATIONS.flatMap((golden) =>
  golden.rows.flatMap((row, index) =>
    /\d/.test(row[2]) && row[8] === undefined
      ? [{ golden, index, name: golden.name, at: `H${12 + index}` }]
      : [],
  ),
);
const scoreOf = (golden: GoldenTable, index: number): Decimal => {
  const row = golden.rows[index];
  if (!row) throw new Error(`no row ${index}`);
  return ruleScore(row);
};

test('there are enough rows to change', () => {
  expect(measured).toHaveLength(74);
});

const STEPS = ['0.01', '-0.01', '0.5', '-1.5'];

/** What is said of a score's own cell once the score is changed by so much. */
function afterStep(golden: GoldenTable, index: number, at: string, by: string): string[] {
  const changed = withRow(golden, index, withScore(scoreOf(golden, index).plus(by)));
  return found(changed, SCORE_CODES).filter((finding) => finding.endsWith(` ${at}`));
}

describe.each(STEPS)('a score changed by %s is seen', (by) => {
  test.each(measured)('table $name, $at', ({ golden, index, at }) => {
    expect(afterStep(golden, index, at, by)).toHaveLength(1);
  });
});

test('a change passes for another rounding only where the new score is the exact one, rounded or cut', () => {
  const mild = STEPS.flatMap((by) =>
    measured.flatMap(({ golden, index, at, name }) =>
      afterStep(golden, index, at, by)
        .filter((finding) => finding.startsWith('score-rounding'))
        .map(() => `${name} ${at}: ${plain(scoreOf(golden, index).plus(by))}`),
    ),
  );
  expect(mild).toEqual([
    '01 H16: 14', // 13.9941…, to a whole number
    '02 H16: 9.9', // 9.8928…, to one decimal
    '03 H16: 15.9', // 15.89
    '07 H16: 15.9', // 15.91
    '09 H15: 9.73', // 9.7383…, cut
    '09 H16: 9.9', // 9.9090…, to one decimal
    '10 H16: 14', // 14.0056
    '04 H13: 14', // 13.5
  ]);
});

test.each(measured)('a weight changed, table $name, $at: it no longer adds up', ({ golden, index }) => {
  const row = golden.rows[index];
  const changed = withRow(golden, index, withWeight(new Decimal(row?.[4] ?? 0).plus(1)));
  expect(found(changed, ['weight-sum'])).toEqual([`weight-sum G${12 + golden.rows.length}`]);
});

describe.each(SELF_EVALUATIONS)('table $name', (golden) => {
  const last = 12 + golden.rows.length;
  test.each(['0.01', '-0.01', '10'])('a total changed by %s', (by) => {
    const changed = { ...golden, total: new Decimal(golden.total).plus(by).toFixed(2) };
    expect(found(changed, ['total-mismatch'])).toEqual([`total-mismatch H${last}`]);
  });

  test.each(['0.01', '-0.01'])('an execution rate changed by %s', (by) => {
    const rate = new Decimal(golden.execution[0]).plus(by).toFixed(2);
    const changed: GoldenTable = { ...golden, execution: [rate, golden.execution[1]] };
    expect(found(changed, ['execution-rate-mismatch', 'execution-score-mismatch'])).toEqual([
      'execution-rate-mismatch H6',
    ]);
  });

  test.each(['0.01', '-0.01'])('an execution score changed by %s', (by) => {
    const score = new Decimal(golden.execution[1]).plus(by).toFixed(2);
    const changed: GoldenTable = { ...golden, execution: [golden.execution[0], score] };
    expect(found(changed, ['execution-score-mismatch', 'total-mismatch'])).toEqual([
      'execution-score-mismatch I6',
      `total-mismatch H${last}`,
    ]);
  });
});
