import type { TableJson } from '../../src/cli/schema';
import { writeWorkbook, type NewCell } from '../../src/host/xlsx';
import { bookOf, jsonOf, runOn, SAMPLE, type Ran } from './terminal';

const sample = jsonOf(runOn({ '表/自评表.xlsx': SAMPLE }, '表/自评表.xlsx', '--format', 'json'));
const tables = sample.files[0]?.tables ?? [];
const firstOf = (ran: Ran): TableJson => {
  const table = jsonOf(ran).files[0]?.tables[0];
  if (!table) throw new Error('no table');
  return table;
};

test('one object with the files in the order of the arguments, bad ones among them', () => {
  const files = { 'b.xlsx': bookOf([2]), 'a.xlsx': new TextEncoder().encode('x') };
  const json = jsonOf(runOn(files, 'b.xlsx', 'a.xlsx', 'c.xlsx', '--format', 'json'));
  expect(json.schema).toBe('perf-audit/1');
  expect(
    json.files.map(({ path, error, tables: found }) => [path, error?.code ?? null, found.length]),
  ).toEqual([
    ['b.xlsx', null, 1],
    ['a.xlsx', 'not-a-workbook', 0],
    ['c.xlsx', 'not-found', 0],
  ]);
  expect(json.files[1]?.error?.message).toBe('这不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。');
});

test('no file is read, and it is still one whole object', () => {
  expect(jsonOf(runOn({}, 'a.xlsx', '--format', 'json')).files).toHaveLength(1);
});

test('ndjson is one file a line', () => {
  const { out } = runOn({ 'a.xlsx': bookOf([2]) }, 'a.xlsx', 'b.xlsx', '--format', 'ndjson');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { path: string });
  expect(lines.map(({ path }) => path)).toEqual(['a.xlsx', 'b.xlsx']);
  expect(lines[0]).toEqual(jsonOf(runOn({ 'a.xlsx': bookOf([2]) }, 'a.xlsx', '--format', 'json')).files[0]);
});

test('a table, as other programs rely on it', () => {
  expect(tables).toHaveLength(12);
  expect(tables[0]).toMatchObject({
    sheet: '自评表01',
    range: 'A1:I19',
    template: 'project-self-evaluation',
    uncertain: false,
    profile: { id: 'xinjiang-2024', chosen: 'auto' },
    headerRow: 11,
    columns: { l1: 'B', l2: 'C', l3: 'D', target: 'E', actual: 'F', weight: 'G', score: 'H', reason: 'I' },
    total: { row: 19, weight: '100', score: '93.99', sum: '93.99', recomputedScore: '93.99', grade: '优' },
  });
  expect(tables[0]?.title).toContain('项目支出绩效自评表');
  expect(tables[0]?.confidence).toBeGreaterThan(0.5);
  expect(tables[0]?.profile.fits).toContainEqual({ id: 'xinjiang-2024', matched: 6, scored: 6 });
});

test('a line of the funds block: rates in percent, dashes as null', () => {
  const [total, fiscal] = tables[5]?.funds ?? [];
  expect(total).toEqual({
    label: '年度资金总额',
    row: 6,
    initial: '158',
    fullYear: '158',
    executed: '156.65',
    rate: '99.15',
    weight: '10',
    score: '9.92',
    recomputed: { rate: '99.15', score: '9.92' },
  });
  expect(fiscal).toMatchObject({ row: 7, executed: '148.65', rate: null, weight: null, score: null });
});

test('an indicator with every field', () => {
  expect(tables[0]?.indicators[0]).toEqual({
    row: 12,
    l1: '产出指标',
    l2: '数量指标',
    l3: '适老化改造家庭数',
    target: { text: '>=67 户', kind: 'quantity', comparator: '>=', value: '67', unit: '户' },
    actual: { text: '=98 户', kind: 'quantity', comparator: '=', value: '98', unit: '户' },
    weight: '10',
    score: '10',
    rule: 'ratio',
    recomputedScore: '10',
    explanation: expect.stringContaining('146.27 %') as unknown,
    completion: '146.27',
    deviation: '46.27',
    status: 'exceeded',
    reason: '入户摸底时符合条件并愿意改造的家庭多于年初估计，因此完成户数超过计划。',
    draft: null,
  });
});

test('an indicator without a reason, and one in words', () => {
  const [, , time] = tables[0]?.indicators ?? [];
  expect(time).toMatchObject({
    row: 14,
    reason: null,
    completion: '183',
    deviation: '83',
    status: 'exceeded',
  });
  const words = tables[0]?.indicators[5];
  expect(words?.target).toEqual({
    text: '有效改善',
    kind: 'qualitative',
    comparator: null,
    value: null,
    unit: null,
  });
  expect(words).toMatchObject({
    rule: 'qualitative',
    status: 'met',
    completion: '100',
    recomputedScore: '20',
  });
});

test('a finding with its sentence, figures and source', () => {
  const finding = tables[3]?.findings.find(({ row }) => row === 16);
  expect(finding).toMatchObject({
    code: 'score-mismatch',
    severity: 'warning',
    sheet: '自评表04',
    cell: 'H16',
    printed: '17.84',
    expected: '17.85',
    sourceId: 'profile',
  });
  expect(finding?.message).toContain('应为 17.85');
  expect(finding?.source).toMatch(/\p{Script=Han}/u);
});

test('what was checked is counted per file', () => {
  expect(sample.files[0]?.checked).toMatchObject({ sheets: 12, rows: 91 });
  expect(sample.files[0]?.checked.rules).toBeGreaterThan(10);
});

const HEADERS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const book = (rows: NewCell[][], headers = HEADERS): Uint8Array =>
  writeWorkbook({ sheets: [{ name: '表', rows: [['项目支出绩效自评表'], headers, ...rows] }] });
const ROWS: NewCell[][] = [
  [
    '产出指标(50分)',
    '数量指标20分',
    '完工比例',
    { value: 0.9, format: '0%' },
    { value: 0.95, format: '0%' },
    20,
    20,
    '',
  ],
  ['', '质量指标', '合格率', '5%-10%', '6%', 10, 10, ''],
  ['', '时效指标', '完成时间', '2024年10月31日前', '2024年8月31日', 20, 20, ''],
  ['效益指标', '社会效益', '服务能力', '≥100人', '80人', 50, { value: '#REF!', isError: true }, ''],
];

test('percent formats, ranges, dates, error values and points inside level names', () => {
  const { indicators } = firstOf(runOn({ a: book(ROWS) }, 'a', '--format', 'json'));
  expect(indicators[0]).toMatchObject({
    l1Points: '50',
    l2Points: '20',
    target: { text: '90%', kind: 'quantity', comparator: null, value: '90', unit: '%' },
    actual: { text: '95%', value: '95', unit: '%' },
  });
  expect(indicators[1]?.target).toMatchObject({
    kind: 'range',
    low: '5',
    high: '10',
    unit: '%',
    value: null,
  });
  expect(indicators[2]?.target).toMatchObject({ kind: 'date', to: 20241031, value: null });
  expect(indicators[3]).toMatchObject({ score: null, status: 'missed', completion: '80' });
  expect('l2Points' in (indicators[3] ?? {})).toBe(false);
  expect('reviewScore' in (indicators[0] ?? {})).toBe(false);
});

test('a second score column is the reviewer’s', () => {
  const rows = ROWS.slice(1, 3).map((row) => [...row.slice(0, 7), 9.5, ...row.slice(7)]);
  const headers = [...HEADERS.slice(0, 7), '复核分', ...HEADERS.slice(7)];
  const { indicators, columns } = firstOf(runOn({ a: book(rows, headers) }, 'a', '--format', 'json'));
  expect(columns.reviewScore).toBe('H');
  expect(indicators[0]?.reviewScore).toBe('9.5');
});
