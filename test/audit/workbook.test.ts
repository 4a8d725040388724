import { RULES, WORKBOOK_RULES, auditTables } from '../../src/audit';
import type { TableSketch } from './table';
import { table } from './table';

const rows = (coverage: string) => [
  { l3: '培训人次', target: '≥500人次', actual: '510人次' },
  { l3: '培训合格率', target: '≥90%', actual: '80%', reason: '学员缺考' },
  { l3: '服务覆盖率', target: coverage, actual: '100%' },
];
const evaluation: TableSketch = {
  family: 'transfer-self-evaluation',
  sheet: '自评表',
  funds: [{ fullYear: '1006', executed: '401.65', rate: '39.93%' }],
  rows: rows('≥95%'),
};
const targets: TableSketch = {
  family: 'target-table',
  sheet: '目标表',
  rows: rows('≥80%').map(withoutActual),
};
const funds: TableSketch = {
  family: 'fund-table',
  sheet: '资金执行',
  lines: [
    { label: '甲县', budget: '558', spent: '200.95', rate: '36.01%' },
    { label: '乙县', budget: '448', spent: '200.7', rate: '44.8%' },
    { label: '合计', budget: '1006', spent: '401.56', rate: '39.92%' },
  ],
};

function withoutActual({ l3, target }: { readonly l3: string; readonly target: string }) {
  return { l3, target };
}

const audit = (...sketches: readonly TableSketch[]) => auditTables(sketches.map(table));
const codes = (findings: readonly { readonly code: string }[]): string[] => findings.map(({ code }) => code);

test('what tables say of each other belongs to the workbook, errors first', () => {
  const { findings } = audit(evaluation, targets, funds);
  expect(findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
    ['rate-differs', '资金执行', 'E5'],
    ['target-differs', '目标表', 'E14'],
  ]);
});

test('what a table says of itself does not depend on the other tables, nor on their order', () => {
  const alone = [evaluation, targets, funds].map((sketch) => audit(sketch).tables[0]?.findings);
  const orders: readonly (readonly TableSketch[])[] = [
    [evaluation, targets, funds],
    [funds, evaluation, targets],
    [targets, funds, evaluation],
  ];
  for (const order of orders) {
    const found = new Map(audit(...order).tables.map((one) => [one.table.sheet, one.findings]));
    expect([found.get('自评表'), found.get('目标表'), found.get('资金执行')]).toEqual(alone);
  }
});

test('the same tables give the same bytes', () => {
  const once = JSON.stringify(audit(evaluation, targets, funds));
  expect(JSON.stringify(audit(evaluation, targets, funds))).toBe(once);
});

test('rules look at the lines of a table of funds', () => {
  const [found] = audit(funds).tables;
  expect(codes(found?.findings ?? [])).toEqual(['parts-sum']);
  expect(found?.profile.fits).toEqual([]);
});

test('a table that we are not sure of is judged neither alone nor against others', () => {
  const found = audit(evaluation, { ...targets, uncertain: true }, { ...funds, uncertain: true });
  expect(codes(found.findings)).toEqual([]);
  expect(found.tables.map(({ findings }) => codes(findings))).toEqual([
    expect.not.arrayContaining(['table-uncertain']),
    ['table-uncertain'],
    ['table-uncertain'],
  ]);
});

test('every rule is counted, also those across tables', () => {
  const { checked } = audit(evaluation, funds);
  expect(checked).toEqual({ sheets: 2, rows: 3, rules: RULES.length + WORKBOOK_RULES.length });
});
