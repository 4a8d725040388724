import { detectTables, type TotalLine } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Row = readonly Value[];

const TITLES: Row = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const ROWS: readonly Row[] = [
  ['产出指标', '数量指标', '巡河次数', '≥40次', '40次', 60, 60],
  ['效益指标', '生态效益指标', '水质达标率', '≥90%', '90%', 40, 36],
];
const PROJECT: Row = ['项目名称', '河道巡护'];

function totalOf(rows: readonly Row[], merges: string | null = ''): TotalLine | null {
  const tables = detectTables(gridOf([['河道巡护项目支出绩效自评表'], ...rows], { merges }));
  expect(tables.map(({ indicators }) => indicators.length)).toEqual([2]);
  return tables[0]?.total ?? null;
}

const read = (total: TotalLine | null): unknown =>
  total && [total.row, total.weight?.value?.toString() ?? null, total.score?.value?.toString() ?? null];

describe('a conclusion below the total', () => {
  const SUM: Row = ['合计', null, null, null, null, 100, 96];

  test.each<[string, Row]>([
    ['in one cell', ['自评总分96分']],
    ['behind its label', ['评价结论', '自评总分96分']],
    ['of another score', ['评价结论', '自评总分：95']],
    ['without a figure', ['总分']],
  ])('does not take its place: %s', (_name, conclusion) => {
    expect(read(totalOf([TITLES, ...ROWS, SUM, conclusion]))).toEqual([5, '100', '96']);
  });

  test('is the total where it holds more than the points above can be', () => {
    const part: Row = ['合计', null, null, null, null, 90, 86];
    const nine: readonly Row[] = [
      ROWS[0] ?? [],
      ['效益指标', '生态效益指标', '水质达标率', '≥90%', '90%', 30, 26],
    ];
    expect(read(totalOf([TITLES, ...nine, part, ['总分：95.5分']]))).toEqual([6, null, '95.5']);
  });
});

describe('a total beside its label', () => {
  const unweighted = [TITLES, ...ROWS].map((row) => [...row.slice(0, 5), ...row.slice(6)]);

  test.each<[string, readonly Row[], string | null]>([
    ['merged over the score', [...unweighted, ['总分', 96]], 'B5:F5'],
    ['no other points', [...unweighted, ['总分', 96]], ''],
    ['merges unknown', [...unweighted, ['合计', null, 96]], null],
    ['merged over 分值 and 得分', [TITLES, ...ROWS, ['总分', 96]], 'B5:G5'],
    ['whose score it is', [TITLES, ...ROWS, ['自评总分', 96, null, '自评等级', '优']], ''],
    ['a score’s label', [TITLES, ...ROWS, ['自评得分', 96]], ''],
  ])('is the score: %s', (_name, rows, merges) => {
    expect(read(totalOf(rows, merges))).toEqual([5, null, '96']);
  });

  test.each([3, 4])('may be a sum of what column %s holds', (at) => {
    const line: Row = ['合计', ...Array.from({ length: at }, (_cell, step) => (step === at - 1 ? 40 : null))];
    expect(read(totalOf([...unweighted, line]))).toEqual([5, null, null]);
  });

  test('may be the points where nothing tells: then it is left alone', () => {
    expect(read(totalOf([TITLES, ...ROWS, ['总分', 100]]))).toEqual([5, null, null]);
  });
});

describe('a total in the head of a form', () => {
  test.each<[string, Row]>([
    ['beside its label', ['自评总分：', 96]],
    ['behind other labels', ['填报日期', '三月五日', '项目总得分', '96分']],
    ['before other labels', ['自评总分（分）', 96, '等级', '优']],
    ['in one cell', ['自评得分：96分']],
    ['as a score', ['自评得分', 96]],
  ])('%s', (_name, head) => {
    const total = totalOf([PROJECT, head, TITLES, ...ROWS]);
    expect(read(total)).toEqual([3, null, '96']);
    expect([total?.from, total?.to]).toEqual([5, 6]);
  });

  test('with the points for the execution of the budget', () => {
    const funds: readonly Row[] = [
      ['资金', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['年度资金总额', 30, 30, 27, 10, '90%', 9],
    ];
    const nine: readonly Row[] = [
      ROWS[0] ?? [],
      ['效益指标', '生态效益指标', '水质达标率', '≥90%', '90%', 30, 27],
    ];
    expect(read(totalOf([PROJECT, ['自评总分', 96], ...funds, TITLES, ...nine]))).toEqual([3, null, '96']);
  });

  test.each<[string, readonly Row[]]>([
    ['points are missing', [['自评总分', 96], TITLES, ...ROWS.map((row) => [...row.slice(0, 5), 30, 30])]],
    [
      'no points at all',
      [['自评总分', 96], ...[TITLES, ...ROWS].map((row) => [...row.slice(0, 5), null, row[6] ?? null])],
    ],
    ['two of them', [['自评总分', 96, '总分', 92], TITLES, ...ROWS]],
    ['a rate', [['自评总分', '96%'], TITLES, ...ROWS]],
    ['more than a hundred', [['自评总分', 196], TITLES, ...ROWS]],
    ['a full mark', [['总分值', 100], TITLES, ...ROWS]],
    ['not filled in', [['自评总分', null, '等级', '优'], TITLES, ...ROWS]],
  ])('is left alone: %s', (_name, rows) => {
    expect(totalOf([PROJECT, ...rows])).toBeNull();
  });

  test.each<[string, Row]>([
    ['the weights alone', ['总分', null, null, null, null, 100, null]],
    ['nothing', ['总分']],
  ])('is the score where the line of the total holds %s', (_name, own) => {
    const total = totalOf([PROJECT, ['自评得分', null, 95, '财政评分', null], TITLES, ...ROWS, own]);
    expect(read(total)).toEqual([7, own[5] === 100 ? '100' : null, '95']);
    expect([total?.score?.row, total?.score?.column]).toEqual([3, 3]);
  });

  test('gives way to the table’s own', () => {
    const own: Row = ['总分', null, null, null, null, 100, 96];
    expect(read(totalOf([PROJECT, ['自评总分', 95], TITLES, ...ROWS, own]))).toEqual([7, '100', '96']);
  });
});

test('the head of a form beside a table is no title of that table', () => {
  const form: readonly Row[] = [['绿化项目支出绩效自评表'], ['自评得分', 84], TITLES, ...ROWS];
  const table: readonly Row[] = [['河道巡护项目支出绩效自评表'], TITLES, ...ROWS];
  const wide = (row: Row | undefined): Row => [
    ...(row ?? []),
    ...Array<null>(8 - (row?.length ?? 0)).fill(null),
  ];
  const tables = detectTables(
    gridOf(
      form.map((row, at) => [...wide(table[at]), ...row]),
      { merges: null },
    ),
  );
  expect(tables.map(({ columns, total }) => [columns.score, total?.score?.text])).toEqual([
    [7, undefined],
    [15, '84'],
  ]);
});
