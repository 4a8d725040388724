import { detectTables, type EvaluationTable } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

function tableOf(rows: Rows): EvaluationTable | undefined {
  const tables = detectTables(gridOf(rows));
  expect(tables.map(({ uncertain }) => uncertain)).toEqual([false]);
  return tables[0];
}
const values = (table: EvaluationTable | undefined): unknown[] =>
  (table?.indicators ?? []).map(({ l3, target, actual, score }) => [
    l3,
    target.reading.text,
    actual?.reading.text,
    score?.text,
  ]);

const TITLE = ['项目支出绩效自评表'];
const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '原因分析'];
const ROWS: Rows = [
  ['产出指标', '数量指标', '培训场次', '≥5场', '5场', 60, 60],
  ['效益指标', '社会效益指标', '知晓率', '≥90%', '92%', 40, 40],
];
const READ = [
  ['培训场次', '≥5场', '5场', '60'],
  ['知晓率', '≥90%', '92%', '40'],
];

test('a band "项目支出绩效指标表" between funds and indicators is no title', () => {
  const table = tableOf([
    TITLE,
    ['项目名称', '某培训项目'],
    ['项目资金', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100, 100, 90, 10, '90%', 9],
    ['项目支出绩效指标表'],
    HEADER,
    ...ROWS,
  ]);
  expect([table?.title, table?.funds.length]).toEqual([TITLE[0], 1]);
});

test('signatures with figures behind them are no row', () => {
  for (const line of [
    ['填表人', '某某', '审核人', '某某', '联系电话', 1234567],
    ['填表人：', '某某', null, null, '联系电话：', 1234567, '20240301'],
  ]) {
    expect(values(tableOf([TITLE, HEADER, ...ROWS, line]))).toEqual(READ);
  }
});

test('年度绩效指标 behind 三级指标名称 holds the targets', () => {
  const rows: Rows = [
    ['三级指标名称', '年度绩效指标', '全年完成情况', '分值', '得分'],
    ['产出指标（60分）'],
    ...ROWS.map((row) => row.slice(2, 7)),
  ];
  expect(values(tableOf([TITLE, ...rows]))).toEqual(READ);
});

test('a target that was not adjusted is that of the year’s beginning, whatever its title adds', () => {
  const table = tableOf([
    TITLE,
    [
      '指标名称',
      '计量单位',
      '指标性质',
      '年初绩效指标值',
      '年中调整后指标值',
      '全年完成值',
      '指标权重（分）',
      '指标得分（分）',
    ],
    ['培训人次', '人次', '≥', 100, null, 120, 50, 50],
    ['合格率', '%', '≥', 95, 96, 96, 50, 50],
  ]);
  expect(values(table)).toEqual([
    ['培训人次', '≥100人次', '120', '50'],
    ['合格率', '≥96%', '96', '50'],
  ]);
});

test('words in the columns of funds end the block', () => {
  const table = tableOf([
    TITLE,
    ['年度预算申请（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 500, 520, 510, 10, '98.08%', 9.81],
    [null, '按收入性质分：', null, null, '按支出性质分：'],
    [null, '其中：一般公共预算：520', null, null, '其中：基本支出：300'],
    HEADER,
    ...ROWS,
  ]);
  expect(table?.funds.map(({ label }) => label)).toEqual(['年度资金总额']);
});

test('预算安排资金 is the budget beside 实际到位资金, 实际支出资金 what was spent', () => {
  const [table] = detectTables(
    gridOf([
      ['资金使用情况表'],
      ['序号', '项目名称', '预算安排资金', '实际到位资金', '实际支出资金', '执行率'],
      [1, '甲项目', 100, 95, 90, '90%'],
      [2, '乙项目', 50, 50, 50, '100%'],
    ]),
  );
  expect(table?.lines.map(({ cells }) => [cells.budget?.text, cells.spent?.text])).toEqual([
    ['100', '90'],
    ['50', '50'],
  ]);
});

describe('a title over two columns that was never merged', () => {
  test('绩效指标 over levels and names', () => {
    const rows = ROWS.map(([l1, , ...rest]) => [l1 ?? null, ...rest]);
    const header = ['绩效指标', null, ...HEADER.slice(3)];
    const table = tableOf([TITLE, header, ...rows, ['合计', null, null, null, 100, 100]]);
    expect(values(table)).toEqual(READ);
    expect(table?.indicators.map(({ l1 }) => l1)).toEqual(['产出指标', '效益指标']);
  });

  test('指标值 over a blank column and its values', () => {
    const rows = ROWS.map((row) => [
      ...row.slice(0, 3),
      null,
      row[3] ?? null,
      null,
      row[4] ?? null,
      row[5] ?? null,
      row[6] ?? null,
    ]);
    const header = [...HEADER.slice(0, 3), '年度指标值', null, '实际完成值', null, '分值', '得分'];
    expect(values(tableOf([TITLE, header, ...rows]))).toEqual(READ);
  });
});

describe('stages of the year under a value', () => {
  test.each([
    ['merged', 'A2:A3 B2:B3 C2:C3 D2:D3 E2:F2 G2:G3 H2:H3'],
    ['never merged', ''],
    ['unknown', null],
  ])('the actual is that of the whole year, merges %s', (_name, merges) => {
    const rows: Rows = [
      [...HEADER.slice(0, 5), null, '分值', '得分'],
      [null, null, null, null, '上半年', '全年'],
      ...ROWS.map((row) => [...row.slice(0, 4), '1', ...row.slice(4, 7)]),
    ];
    expect(values(detectTables(gridOf([TITLE, ...rows], { merges }))[0])).toEqual(READ);
  });

  test('the target is the adjusted one where there is one', () => {
    const rows: Rows = [
      [...HEADER.slice(0, 4), null, '实际完成值', '分值', '得分'],
      [null, null, null, '年初值', '调整后值'],
      ['产出指标', '数量指标', '培训场次', '≥9场', '≥5场', '5场', 60, 60],
      ['效益指标', '社会效益指标', '知晓率', '≥90%', null, '92%', 40, 40],
    ];
    expect(values(tableOf([TITLE, ...rows]))).toEqual(READ);
  });
});

test('a score over the table is no title', () => {
  for (const text of ['自评得分：97分', '绩效自评总分：97']) {
    expect(tableOf([TITLE, [text], HEADER, ...ROWS])?.title).toBe(TITLE[0]);
  }
});

test('points taken off are neither target nor actual', () => {
  for (const title of ['扣分情况', '扣减分值', '核查结果', '排名']) {
    const table = tableOf([
      ['绩效评价指标体系评分表'],
      ['一级指标', '二级指标', '三级指标', '标准分值', '评价要点', title, '得分'],
      ['决策', '项目立项', '立项依据充分性', 50, '是否充分', 0, 50],
      ['过程', '资金管理', '资金到位率', 50, '是否到位', 2, 48],
    ]);
    expect([title, table?.columns.target, table?.columns.actual]).toEqual([title, undefined, undefined]);
  }
});

test('letters of columns below a gap are no row', () => {
  const letters = [null, null, null, 'A', 'B', 'C', 'D'];
  expect(values(tableOf([TITLE, HEADER, [], letters, ...ROWS]))).toEqual(READ);
});

test('of 得分 and 加权得分 the weighted one is the score, and none is a reviewer’s', () => {
  const table = tableOf([
    TITLE,
    ['序号', '绩效指标', '权重', '目标值', '实际完成值', '得分', '加权得分'],
    [1, '培训场次', '60%', '≥5场', '5场', 100, 60],
    [2, '知晓率', '40%', '≥90%', '92%', 100, 40],
  ]);
  expect(values(table)).toEqual(READ);
  expect(table?.columns.reviewScore).toBeUndefined();
});

test('"一级 | 二级 | 三级 | 年度数值" is the header of a target table', () => {
  const table = tableOf([
    ['项目支出目标申报表'],
    ['一级', '二级', '三级', '年度数值', '备注'],
    ['产出值', '数量值', '培训人数', '<=80人'],
    ['效益值', '社会效益值', '知晓率', '>=90%'],
  ]);
  expect(table?.family).toBe('target-table');
  expect(table?.indicators.map(({ l3, target }) => [l3, target.reading.text])).toEqual([
    ['培训人数', '<=80人'],
    ['知晓率', '>=90%'],
  ]);
});
