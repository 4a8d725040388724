import { detectTables } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Row = readonly Value[];

const TITLES: Row = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const ROWS: readonly Row[] = [
  ['产出指标', '数量指标', '培训期数', '≥5期', '5期', 50, 50],
  [null, '质量指标', '结业率', '≥95%', '93%', 20, 19.6],
  ['效益指标', '社会效益', '就业人数', '≥100人', '120人', 30, 28],
];

const facts = (rows: readonly Row[]): unknown[] => {
  const [table] = detectTables(gridOf([['职业培训绩效自评表'], ...rows]));
  const { total } = table ?? {};
  return [
    table?.indicators.map(({ row }) => row),
    total?.row ?? null,
    total?.weight?.value?.toString() ?? null,
    total?.score?.value?.toString() ?? null,
  ];
};

const LABELS = [
  '总分',
  '评价总得分',
  '项目总得分',
  '实际总得分',
  '评分合计',
  '总分值合计',
  '总计得分',
  '综合评价得分',
  '评价得分',
  '最终得分',
  '自评得分',
  '权重合计',
  '本项目自评总分',
  '年度绩效自评总得分',
  '单位自评合计得分',
  '最后得分',
  '综合评分结果',
  '本表合计（满分100分）',
  '加总',
];

test.each(LABELS)('%s', (label) => {
  expect(facts([TITLES, ...ROWS, [label, null, null, null, null, 100, 97.6]])).toEqual([
    [3, 4, 5],
    6,
    '100',
    '97.6',
  ]);
});

test.each(LABELS)('%s in the column of names', (label) => {
  const named = ROWS.map(([, , ...cells]) => cells);
  expect(facts([TITLES.slice(2), ...named, [label, null, null, 100, 97.6]])).toEqual([
    [3, 4, 5],
    6,
    '100',
    '97.6',
  ]);
});

test('the columns from right to left', () => {
  const mirrored = (row: Row): Row => [...row].reverse();
  expect(facts([TITLES, ...ROWS, ['总分', null, null, null, null, 100, 97.6]].map(mirrored))).toEqual([
    [3, 4, 5],
    6,
    '100',
    '97.6',
  ]);
  const inNames: Row = [null, null, '合计', null, null, 100, 97.6];
  expect(facts([TITLES, ...ROWS, inNames].map(mirrored))).toEqual([[3, 4, 5], 6, '100', '97.6']);
});

test('a level’s own sum is no total of the table', () => {
  const [table] = detectTables(
    gridOf([
      ['职业培训绩效自评表'],
      TITLES,
      ...ROWS.slice(0, 2),
      ['产出指标总得分', null, null, null, null, 70, 69.6],
      ...ROWS.slice(2),
      ['总得分', null, null, null, null, 100, 97.6],
    ]),
  );
  expect(table?.subtotals.map(({ row }) => row)).toEqual([5]);
  expect(table?.total?.row).toBe(7);
  expect(table?.indicators.map(({ row }) => row)).toEqual([3, 4, 6]);
});

test('a last row whose points are not those of all others is a row', () => {
  const last: Row = ['满意度指标', '满意度', '学员满意度', null, null, 10, 9];
  expect(facts([TITLES, ...ROWS, last])[0]).toEqual([3, 4, 5, 6]);
  expect(facts([TITLES, ...ROWS, last])[1]).toBeNull();
});

test.each<[string, string | null]>([
  ['merges not asked for', null],
  ['no merges', ''],
  ['levels merged down', 'A3:A5 A6:A7'],
])('a level’s sum over its rows: it adds them, and their level stands beside it (%s)', (_name, merges) => {
  const rows: Row[] = [
    ['职业培训绩效自评表'],
    TITLES,
    ['产出指标', '小计', null, null, null, 70, 69.6],
    [null, '数量指标', '培训期数', '≥3期', '3期', 40, 40],
    [null, '质量指标', '培训合格率', '≥90%', '89%', 30, 29.6],
    ['满意度指标', '小计', null, null, null, 30, 28],
    [null, '满意度', '学员满意度', '≥95%', '90%', 30, 28],
    ['总分', null, null, null, null, 100, 97.6],
  ];
  const [table] = detectTables(gridOf(rows, { merges }));
  expect(table?.indicators.map(({ row, l1, l2 }) => [row, l1, l2])).toEqual([
    [4, '产出指标', '数量指标'],
    [5, '产出指标', '质量指标'],
    [7, '满意度指标', '满意度'],
  ]);
  expect(table?.subtotals.map(({ row, from, to }) => [row, from, to])).toEqual([
    [3, 4, 5],
    [6, 7, 7],
  ]);
  expect(table?.total?.row).toBe(8);
});
