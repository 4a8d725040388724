import { detectTables } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Row = readonly Value[];

const TITLES: Row = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '未完成原因'];
const ROWS: readonly Row[] = [
  ['产出指标', '数量指标', '修缮教室', '≥6间', '6间'],
  ['效益指标', '社会效益指标', '惠及学生', '≥300人', '320人'],
];
const PROJECT: Row = ['项目名称', '教室修缮'];

/** Rows of each table, by their numbers. */
const rowsOf = (rows: readonly Row[], merges: string | null = ''): number[][] =>
  detectTables(gridOf([['教育项目绩效自评表'], ...rows], { merges })).map(({ indicators }) =>
    indicators.map(({ row }) => row),
  );

const UNITS: readonly Row[] = [
  ['301001某某小学', null, null, '单位：万元'],
  ['301001某某小学', null, null, null, null, '金额单位：元'],
  ['301001某某小学', null, null, '（单位：人民币万元）', '公开09表'],
  [null, null, null, '单位:万元'],
  [null, null, null, null, '货币单位：千元'],
];

describe.each(UNITS.map((line) => [line.join('|'), line] as const))('the line "%s"', (_name, line) => {
  test.each<[string, string | null]>([
    ['merged over the levels', 'A5:C5'],
    ['not merged', ''],
    ['merges unknown', null],
  ])('over a next table is no row: %s', (_case, merges) => {
    expect(rowsOf([TITLES, ...ROWS, line, PROJECT, TITLES, ...ROWS], merges)).toEqual([
      [3, 4],
      [8, 9],
    ]);
  });

  test('nor where the same rows go on below it', () => {
    const more: Row = ['满意度指标', '服务对象满意度', '家长满意度', '≥90%', '93%'];
    expect(rowsOf([TITLES, ...ROWS, line, more])).toEqual([[3, 4, 6]]);
  });
});

test('an indicator about a unit of money is a row', () => {
  const row: Row = ['满意度指标', '服务对象满意度', '核算单位：万元', '是', '是'];
  expect(rowsOf([TITLES, ...ROWS, row])).toEqual([[3, 4, 5]]);
});

test('one cell over all levels, and nothing measured behind it, is no row', () => {
  const line: Row = ['某某小学', null, null, '制表科室财务科'];
  expect(rowsOf([TITLES, ...ROWS, line], 'A5:C5')).toEqual([[3, 4]]);
});

test.each<[string, Row]>([
  ['a measure', ['资金执行', null, null, '≥90%']],
  ['words that were reached', ['资金管理', null, null, '规范', '规范']],
])('one cell over all levels and %s is a row', (_name, line) => {
  expect(rowsOf([TITLES, ...ROWS, line], 'A5:C5')).toEqual([[3, 4, 5]]);
});

test.each(['指标1：/', '指标2:—', '指标 1', '/', '指标：\\'])(
  'the placeholder "%s" and slashes are no row',
  (name) => {
    const row: Row = ['效益指标', '生态效益指标', name, '/', '/'];
    expect(rowsOf([TITLES, ...ROWS, row])).toEqual([[3, 4]]);
  },
);

test('a line with a unit of money ends a list of funds', () => {
  const rows: readonly Row[] = [
    ['地区', '预算数', '支出数', '执行率'],
    ['东岸', 40, 30, '75%'],
    ['西岸', 60, 60, '100%'],
    ['301001某某小学', null, null, '单位：万元'],
    ['教室修缮项目绩效自评表'],
    TITLES,
    ...ROWS,
  ];
  const [list, table] = detectTables(gridOf([['资金执行情况表'], ...rows]));
  expect(list?.lines.map(({ label }) => label)).toEqual(['东岸', '西岸']);
  expect(table?.title).toBe('教室修缮项目绩效自评表');
  expect(table?.indicators.map(({ row }) => row)).toEqual([8, 9]);
});

describe('without levels', () => {
  const BARE: Row = ['指标名称', '指标值', '实际完成值', '完成率', '未完成原因'];
  const FIRST: Row = ['修缮教室', '≥6间', '6间', '100%'];

  test.each<[string, Row]>([
    ['a rate', ['资料归档', '规范', '较规范', '90%']],
    ['the words that were planned', ['资料归档', '规范', '规范']],
  ])('a row behind a blank one goes on where it has %s', (_name, row) => {
    expect(rowsOf([BARE, FIRST, [], row])).toEqual([[3, 5]]);
  });

  test('a note behind a blank row does not end the table', () => {
    expect(
      rowsOf([
        BARE,
        FIRST,
        [],
        ['资料归档', '规范', '较规范'],
        ['注：以下为新增'],
        ['惠及学生', '≥300人', '320人'],
      ]),
    ).toEqual([[3, 5, 7]]);
  });

  test('the title of the funds below is no row', () => {
    const funds: readonly Row[] = [
      ['附：项目资金情况'],
      ['资金', '全年预算数', '全年执行数', '执行率'],
      ['年度资金总额', 20, 19, '95%'],
    ];
    const [table] = detectTables(gridOf([['教育项目绩效自评表'], BARE, FIRST, ...funds]));
    expect(table?.indicators.map(({ row }) => row)).toEqual([3]);
    expect(table?.funds.map(({ row }) => row)).toEqual([6]);
  });
});

test('a name about funds, alone in its row over the title of the funds, is a row', () => {
  const rows: readonly Row[] = [
    TITLES,
    ...ROWS,
    [null, '时效指标', '资金支付及时率'],
    ['资金使用情况（万元）'],
    ['资金', null, '全年预算数', '全年执行数', '执行率'],
    [null, '年度资金总额', 20, 19, '95%'],
  ];
  const [table] = detectTables(gridOf([['教育项目绩效自评表'], ...rows]));
  expect(table?.indicators.map(({ row }) => row)).toEqual([3, 4, 5]);
  expect(table?.funds.map(({ row }) => row)).toEqual([8]);
});

test('a score in the head of a form is none of the summary beside it', () => {
  const rows: readonly Row[] = [
    ['绩效评价得分汇总表', null, null, null, null, null, '项目支出绩效自评表'],
    ['评价维度', '决策', '产出', null, null, null, '自评总分', 90],
    ['标准分', 20, 80],
    ['得分', 18, 70, null, null, null, '一级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
    [null, null, null, null, null, null, '产出指标', '修缮教室', '≥6间', '6间', 60, 60],
    [null, null, null, null, null, null, '效益指标', '惠及学生', '≥300人', '320人', 40, 30],
  ];
  const [summary, table] = detectTables(gridOf(rows));
  expect(summary?.lines.map(({ label }) => label)).toEqual(['决策', '产出']);
  expect(table?.total?.score?.text).toBe('90');
});
