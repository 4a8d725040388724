import { detectTables, type EvaluationTable } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const TITLE: Rows = [['部门整体支出绩效自评表']];
const HEADER = ['一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', '分值', '得分'];
const FIRST: Rows = [
  ['产出指标', '数量指标', '培训场次', '≥5场', '5场', 30, 30],
  ['效益指标', '社会效益指标', '就业人数', '≥100人', '95人', 20, 18],
];
const SECOND: Rows = [
  ['产出指标', '数量指标', '改造食堂', '≥5个', '5个', 30, 30],
  ['效益指标', '社会效益指标', '就餐人数', '≥100人', '100人', 20, 20],
];
const total = (label: string, weight: number, score: number): Rows => [
  [label, null, null, null, null, weight, score],
];
const TOTAL = total('总分', 100, 98);

const tablesOf = (rows: Rows, merges: string | null = ''): EvaluationTable[] =>
  detectTables(gridOf(rows, { merges }));
/** Names, the total's weight and score, and the rows of the subtotals. */
const read = ({ indicators, total: sum, subtotals }: EvaluationTable): unknown[] => [
  indicators.map(({ l1, l3 }) => `${l1}/${l3}`),
  sum && [sum.weight?.text, sum.score?.text],
  subtotals.map(({ from, to, weight }) => [from, to, weight?.text]),
];

const NAMES = ['产出指标/培训场次', '效益指标/就业人数', '产出指标/改造食堂', '效益指标/就餐人数'];
const ONE_TABLE = [[NAMES, ['100', '98'], []]];

describe('goals with a header each are one table', () => {
  test.each<[string, Rows, Rows]>([
    ['a label', [['年度绩效目标1']], [['年度绩效目标2']]],
    ['a label and its text', [['年度绩效目标1', '完成培训任务']], [['年度绩效目标2', '改善设施条件']]],
    ['points in the label', [['年度绩效目标1（50分）']], [['年度绩效目标2（50分）']]],
    ['label and text in one cell', [['年度目标1：完成培训任务']], [['年度目标2：改善设施条件']]],
    ['Chinese numbers', [['目标一：完成培训任务']], [['目标二：改善设施条件']]],
    ['numbers in brackets', [['绩效目标（一）']], [['绩效目标（二）']]],
    [
      'what was planned and reached',
      [
        ['年度绩效目标1', '预期目标', null, null, '实际完成情况'],
        [null, '完成培训任务五场', null, null, '已经完成培训任务五场'],
      ],
      [
        ['年度绩效目标2', '预期目标', null, null, '实际完成情况'],
        [null, '改善社区设施条件', null, null, '设施条件已经改善'],
      ],
    ],
  ])('%s', (_name, one, two) => {
    const rows = [...TITLE, ...one, HEADER, ...FIRST, ...two, HEADER, ...SECOND, ...TOTAL];
    expect(tablesOf(rows).map(read)).toEqual(ONE_TABLE);
    expect(tablesOf(rows, null)[0]?.title).toBe('部门整体支出绩效自评表');
  });

  test.each([
    ['merged down', 'A2:A4 A5:A7'],
    ['never merged', ''],
    ['unknown', null],
  ])('labels beside the header, merges %s', (_name, merges) => {
    const beside = (label: string | null, rows: Rows): Rows =>
      rows.map((row, at) => [at === 0 ? label : null, ...row]);
    const rows = [
      ...TITLE,
      ...beside('年度绩效目标1（50分）', [HEADER, ...FIRST]),
      ...beside('年度绩效目标2（50分）', [HEADER, ...SECOND]),
      ...beside('总分', [TOTAL[0]?.slice(1) ?? []]),
    ];
    expect(
      tablesOf([...rows.slice(0, -1), ['总分', null, null, null, null, null, 100, 98]], merges).map(read),
    ).toEqual(ONE_TABLE);
  });

  test.each(['小计', '合计'])('%s under each of them', (label) => {
    const rows = [
      ...TITLE,
      ['年度绩效目标1'],
      HEADER,
      ...FIRST,
      ...total(label, 50, 48),
      ['年度绩效目标2'],
      HEADER,
      ...SECOND,
      ...total(label, 50, 50),
      ...TOTAL,
    ];
    const subtotals = [
      [4, 5, '50'],
      [9, 10, '50'],
    ];
    expect(tablesOf(rows).map(read)).toEqual([[NAMES, ['100', '98'], subtotals]]);
  });
});

test('parts without a label are one table where their points together are the total', () => {
  expect(tablesOf([...TITLE, HEADER, ...FIRST, HEADER, ...SECOND, ...TOTAL]).map(read)).toEqual(ONE_TABLE);
  const other = tablesOf([...TITLE, HEADER, ...FIRST, HEADER, ...SECOND, ...total('总分', 50, 50)]);
  expect(other.map((table) => table.total?.weight?.text)).toEqual([undefined, '50']);
});

test('goals that each add up to a hundred are tables of their own', () => {
  const full = (rows: Rows): Rows =>
    rows.map((row) => [...row.slice(0, 5), Number(row[5]) * 2, row[6] ?? null]);
  const rows = [
    ...TITLE,
    ['年度绩效目标1'],
    HEADER,
    ...full(FIRST),
    ...total('总分', 100, 98),
    ['年度绩效目标2'],
    HEADER,
    ...full(SECOND),
    ...total('总分', 100, 100),
  ];
  expect(tablesOf(rows).map(({ title, indicators }) => [title, indicators.length])).toEqual([
    ['部门整体支出绩效自评表', 2],
    [null, 2],
  ]);
});

test('goals as names of a level are rows', () => {
  const header = ['目标名称', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'];
  const rows = [
    ['目标1：培训', '数量指标', '培训场次', '≥5场', '5场', 50, 50],
    ['目标2：设施', '数量指标', '改造食堂', '≥5个', '5个', 50, 50],
  ];
  const [table] = tablesOf([...TITLE, header, ...rows]);
  expect(table?.indicators.map(({ l1 }) => l1)).toEqual(['目标1：培训', '目标2：设施']);
});
