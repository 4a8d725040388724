import type { AuditedTable, Finding } from '../../../src/audit';
import { auditTables } from '../../../src/audit';
import { Decimal, plain } from '../../../src/scoring';
import { SELF_EVALUATIONS, goldenTable, ruleScore } from './self-evaluation';

const tables = SELF_EVALUATIONS.map(goldenTable);
const audit = auditTables(tables);

/** Golden and audited side by side. */
const pairs = SELF_EVALUATIONS.map((golden, index) => {
  const audited = audit.tables[index];
  if (!audited) throw new Error(`table ${golden.name} was not audited`);
  return { golden, audited };
});

const print = ({ code, severity, cell, printed, expected }: Finding): string =>
  [severity, code, cell, printed, expected].join(' ');

test('every table is found to follow xinjiang-2024', () => {
  expect(audit.tables.map(({ profile }) => profile.id)).toEqual(tables.map(() => 'xinjiang-2024'));
  expect(audit.tables.every(({ profile }) => profile.chosen === 'auto')).toBe(true);
});

test('86 of 91 printed scores are the rule’s; the others are one slip and four manual deductions', () => {
  const rows = pairs.flatMap(({ golden, audited }) =>
    audited.rows.map((row, index) => ({ row, golden: golden.rows[index], name: golden.name })),
  );
  expect(rows).toHaveLength(91);
  const differing = rows.filter(
    ({ row }) => !row.recomputedScore || !row.row.score?.value?.eq(row.recomputedScore),
  );
  expect(
    differing.map(({ row, name }) => [
      name,
      row.row.score?.text,
      row.recomputedScore && plain(row.recomputedScore),
    ]),
  ).toEqual([
    ['04', '17.84', '17.85'],
    ['04', '19', '20'],
    ['08', '0', '7'],
    ['08', '0', '6'],
    ['11', '27', '30'],
  ]);
  for (const { row, golden } of rows) {
    expect(golden && row.recomputedScore?.eq(ruleScore(golden))).toBe(true);
  }
});

test.each(pairs)('table $golden.name: every status', ({ golden, audited }) => {
  expect(audited.rows.map(({ outcome }) => outcome.status)).toEqual(golden.rows.map((row) => row[6]));
});

test.each(pairs)('table $golden.name: execution rate and score', ({ golden, audited }) => {
  const [line] = audited.funds;
  expect(line?.rate && plain(line.rate)).toBe(plain(new Decimal(golden.execution[0])));
  expect(line?.score && plain(line.score)).toBe(plain(new Decimal(golden.execution[1])));
});

test.each(pairs)('table $golden.name: totals and grade', ({ golden, audited }) => {
  const { printed, sum, recomputed, weight, grade } = audited.total;
  const shouldBe = golden.rows
    .map(ruleScore)
    .reduce((all, score) => all.plus(score), new Decimal(golden.execution[1]));
  expect(weight?.toString()).toBe('100');
  expect(printed?.toFixed(2)).toBe(golden.total);
  expect(sum?.toFixed(2)).toBe(golden.total);
  expect(recomputed && plain(recomputed)).toBe(plain(shouldBe));
  expect(grade).toBe(Number(golden.total) >= 90 ? '优' : '良');
});

const findings = new Map<string, readonly string[]>([
  ['01', ['warning reason-missing-exceeded I14  ']],
  ['04', ['warning score-mismatch H16 17.84 17.85', 'warning qualitative-band H17 19 20']],
  ['05', ['warning reason-missing-exceeded I16  ']],
  [
    '08',
    [
      'error over-100-percent F16 100.71% ≤100%',
      'warning score-mismatch H17 0 7',
      'warning score-mismatch H19 0 6',
    ],
  ],
  ['10', ['warning reason-missing-exceeded I14  ']],
  ['11', ['warning qualitative-band H19 27 30']],
]);

test.each(pairs)('table $golden.name: exactly what a reviewer would ask', ({ golden, audited }) => {
  expect(audited.findings.map(print)).toEqual(findings.get(golden.name) ?? []);
});

test('the counts that the profile is chosen by', () => {
  const fit = ({ profile }: AuditedTable, id: string): string | undefined => {
    const found = profile.fits.find((one) => one.id === id);
    return found && `${found.matched}/${found.scored}`;
  };
  expect(pairs.map(({ audited }) => fit(audited, 'xinjiang-2024'))).toEqual([
    ...['6/6', '6/6', '6/6', '5/6', '6/6', '7/7', '6/6', '7/9', '6/6', '6/6', '7/7', '6/6'],
  ]);
  expect(pairs.map(({ audited }) => fit(audited, 'mof-2020'))).toEqual([
    ...['5/6', '4/6', '5/6', '5/6', '6/6', '7/7', '5/6', '7/9', '4/6', '5/6', '7/7', '6/6'],
  ]);
});
