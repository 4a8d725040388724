import { detectTables, type EvaluationTable } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const TABLE: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '改造食堂数', '≥6个', '6个', 50, 50],
  ['效益指标', '社会效益指标', '就餐老人数', '≥900人', '960人', 40, 40],
  ['总分', null, null, null, null, 100, 99.7],
];
const fundsUnder = (label: string | null): Rows => [
  ['年度预算情况', label, '年初预算数', '全年预算数', '全年执行数', '执行率', '得分'],
  [null, '基本支出', 900, 920, 915, '99.46%'],
  [null, '项目支出', 300, 320, 288, '90%'],
  [null, '合计', 1200, 1240, 1203, '97.02%', 9.7],
];
const LIST: Rows = [
  ['项目', '预算数', '支出数', '执行率'],
  ['道路养护', 120, 90, '75%'],
  ['河道清淤', 80, 80, '100%'],
  ['合计', 200, 170, '85%'],
];

const tablesOf = (...parts: readonly Rows[]): EvaluationTable[] => detectTables(gridOf(parts.flat()));
const funds = (table: EvaluationTable | undefined): (string | undefined)[][] =>
  (table?.funds ?? []).map(({ label, fullYear, score }) => [
    label,
    fullYear?.value?.toString(),
    score?.value?.toString(),
  ]);
const FUNDS = [
  ['基本支出', '920', undefined],
  ['项目支出', '320', undefined],
  ['合计', '1240', '9.7'],
];

describe.each([null, '项目', '单位', '科目', '支出内容', '资金用途', '部门名称'])(
  'labels under "%s"',
  (label) => {
    test.each([
      ['部门整体支出绩效自评表', []],
      ['专项资金绩效自评表', []],
      ['2024年度预算执行绩效自评表', []],
      ['专项资金绩效自评表', [['一、预算执行情况']]],
    ])('are funds of the table below: %s', (title, band) => {
      const tables = tablesOf([[title]], band, fundsUnder(label), TABLE);
      expect(tables).toHaveLength(1);
      expect(tables[0]?.title).toBe(title);
      expect(funds(tables[0])).toEqual(FUNDS);
    });
  },
);

test('a list of its own stays a table of its own, over or below another', () => {
  const list = [['2024年度项目资金执行情况表'], ...LIST];
  const own = [['部门整体支出绩效自评表'], ...TABLE];
  expect(tablesOf(list, [[]], own).map(({ family }) => family)).toEqual([
    'fund-table',
    'project-self-evaluation',
  ]);
  expect(tablesOf(own, [[]], list).map(({ family }) => family)).toEqual([
    'project-self-evaluation',
    'fund-table',
  ]);
});

test('a list under any title is none of ours', () => {
  expect(tablesOf([['2024年度养护任务清单表']], LIST)).toEqual([]);
});
