import { detectTables, type EvaluationTable } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const tablesOf = (rows: Rows, merges: string | null = ''): EvaluationTable[] =>
  detectTables(gridOf(rows, { merges }));

/** label, budget, spent, rate of every line. */
const linesOf = (tables: readonly EvaluationTable[]): unknown[] => {
  expect(tables.map(({ family }) => family)).toEqual(['fund-table']);
  return (tables[0]?.lines ?? []).map(({ label, isTotal, cells }) => [
    isTotal ? `${label}*` : label,
    cells.budget?.text,
    cells.spent?.text,
    cells.rate?.text,
  ]);
};

describe.each(['合计', '小计', '总计', '资金合计', '年度资金总额'])('amounts under "%s"', (sum) => {
  test.each([
    ['before its parts', [0, 1, 2]],
    ['behind its parts', [1, 2, 0]],
  ])('%s', (_name, order) => {
    const arranged = (cells: Value[]): Value[] => order.map((at) => cells[at] ?? null);
    const tables = tablesOf([
      ['专项资金分配表'],
      ['序号', '县（市、区）', ...arranged([sum, '中央资金', '省级资金'])],
      [1, '甲县', ...arranged([120, 100, 20])],
      [2, '乙县', ...arranged([60, 50, 10])],
      ['合计', null, ...arranged([180, 150, 30])],
    ]);
    expect(linesOf(tables)).toEqual([
      ['甲县', '120', undefined, undefined],
      ['乙县', '60', undefined, undefined],
      ['合计*', '180', undefined, undefined],
    ]);
  });
});

describe.each([
  ['merged', 'A2:A3 B2:B3 C2:E2 F2:H2 I2:I3'],
  ['never merged', ''],
  ['unknown', null],
])('amounts divided below their titles, merges %s', (_name, merges) => {
  const rows = (...parts: Value[]): Rows => [
    ['资金执行情况表'],
    ['序号', '地区', '预算数', null, null, '支出数', null, null, '执行率'],
    [null, null, ...parts, ...parts],
    [1, '甲县', 120, 100, 20, 100, 90, 10, '83.33%'],
    [2, '乙县', 60, 50, 10, 60, 50, 10, '100%'],
    ['合计', null, 180, 150, 30, 160, 140, 20, '88.89%'],
  ];

  test('are those under 小计', () => {
    expect(linesOf(tablesOf(rows('小计', '中央', '省级'), merges))).toEqual([
      ['甲县', '120', '100', '83.33%'],
      ['乙县', '60', '60', '100%'],
      ['合计*', '180', '160', '88.89%'],
    ]);
  });

  test('are none where nothing says which of them is the whole', () => {
    expect(tablesOf(rows('中央', '省级', '市级'), merges)).toEqual([]);
  });
});

test.each<[string, Rows]>([
  ['a list of people', [['培训人数统计表'], ['地区', '合计', '男', '女'], ['甲', 10, 5, 5], ['乙', 8, 4, 4]]],
  ['points', [['得分汇总'], ['单位', '合计', '优', '良'], ['甲', 10, 5, 5], ['乙', 8, 4, 4]]],
  [
    'a block of funds on its side',
    [
      ['资金使用情况'],
      ['项目', '合计', '财政拨款', '其他'],
      ['全年预算数', 120, 100, 20],
      ['全年执行数', 108, 90, 18],
    ],
  ],
])('%s is no table of funds', (_name, rows) => {
  expect(tablesOf(rows)).toEqual([]);
});
