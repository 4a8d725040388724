import { detectTables } from '../../src/table';
import { gridOf } from './grid-of';
import type { Value } from './grid-of';

type Row = readonly Value[];
const TITLE: Row = ['项目支出绩效自评表'];
const HEADER: Row = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'];
const ROWS: readonly Row[] = [
  ['产出指标', '数量指标', '培训场次', '≥5场', '5场', 60, 60],
  ['效益指标', '社会效益指标', '就业人数', '≥100人', '95人', 40, 38],
];

test.each(['公开13表', '预算09-3表', '附3表', '预算05-2表'])('%s is no title', (number) => {
  const below: Row = [null, null, null, null, null, null, number];
  expect(detectTables(gridOf([TITLE, below, HEADER, ...ROWS]))[0]?.title).toBe('项目支出绩效自评表');
  const beside: Row = [...TITLE, null, null, null, null, null, number];
  expect(detectTables(gridOf([beside, HEADER, ...ROWS]))[0]?.title).toBe('项目支出绩效自评表');
});

test('a total under 分值 alone that the points do not add up to is the score', () => {
  const [table] = detectTables(gridOf([TITLE, HEADER, ...ROWS, ['总分', null, null, null, null, 98, null]]));
  expect([table?.total?.weight, table?.total?.score?.text]).toEqual([null, '98']);
  const [other] = detectTables(gridOf([TITLE, HEADER, ...ROWS, ['总分', null, null, null, null, 100, null]]));
  expect(other?.total?.weight?.text).toBe('100');
});

test('预期当年实现值 is the target, 当年实际实现值 the actual', () => {
  const header: Row = [
    '一级指标',
    '二级指标',
    '三级指标',
    '预期当年实现值',
    '当年实际实现值',
    '分值',
    '得分',
  ];
  expect(detectTables(gridOf([TITLE, header, ...ROWS]))[0]?.columns).toMatchObject({ target: 4, actual: 5 });
});

test.each(['州（市）', '设区市', '省（区、市）', '乡（镇）'])('a list of funds by %s', (label) => {
  const rows: Row[] = [
    ['资金执行情况表'],
    ['序号', label, '下达资金', '支出金额', '执行率'],
    [1, '甲', 100, 90, '90%'],
    [2, '乙', 50, 50, '100%'],
    [null, '合计', 150, 140, '93.33%'],
  ];
  const [table] = detectTables(gridOf(rows));
  expect(table?.family).toBe('fund-table');
  expect(table?.lines.map(({ label: name }) => name)).toEqual(['甲', '乙', '合计']);
});

test('年度金额 of a table of targets is its funds', () => {
  const rows: Row[] = [
    ['区域绩效目标表'],
    ['资金情况（万元）', '年度金额：', null, 8000],
    [null, '其中：中央补助', null, 6000],
    [null, '地方资金', null, 2000],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '培训场次', '≥5场'],
    ['效益指标', '社会效益指标', '就业人数', '≥100人'],
  ];
  const funds = detectTables(gridOf(rows))[0]?.funds ?? [];
  expect(funds.map(({ row, fullYear, isTotal }) => [row, fullYear?.text, isTotal])).toEqual([
    [2, '8000', true],
    [3, '6000', false],
    [4, '2000', false],
  ]);
});

test('dimensions may be called classes', () => {
  const rows: Row[] = [
    ['绩效得分汇总表'],
    ['指标', '决策类指标', '过程类指标', '产出类指标', '效益类指标', '合计'],
    ['权重', 20, 20, 30, 30, 100],
    ['得分', 18, 19, 28, 27, 92],
  ];
  expect(detectTables(gridOf(rows))[0]?.family).toBe('score-summary');
});
