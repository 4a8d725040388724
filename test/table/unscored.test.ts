import { detectTables, type Family } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const TABLE: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '未完成原因和改进措施'],
  ['产出指标', '数量指标', '培训场次', '≥5场', '5场', null],
  ['效益指标', '社会效益指标', '就业人数', '≥100人', '95人', '部分学员外出务工'],
];
const TWO_BUDGETS: Rows = [
  ['资金', null, '年初预算数', '全年预算数', '全年执行数', '执行率'],
  [null, '年度资金总额', 100, 120, 108, '90%'],
];
const ONE_BUDGET: Rows = [
  ['资金', null, '全年预算数', '全年执行数', '执行率'],
  [null, '年度资金总额', 120, 108, '90%'],
];
const POINTS: Rows = [
  ['资金', null, '全年预算数', '全年执行数', '执行率', '分值', '得分'],
  [null, '年度资金总额', 120, 108, '90%', 10, 9],
];

const kindOf = (title: string, funds: Rows = []): Family | undefined => {
  const tables = detectTables(gridOf([[title], ...funds, ...TABLE]));
  expect(tables.map(({ indicators, uncertain }) => [indicators.length, uncertain])).toEqual([[2, false]]);
  return tables[0]?.family;
};

describe('a self-evaluation without points', () => {
  test.each([
    '项目支出绩效自评表',
    '2023年度项目支出绩效自评表',
    '部门整体支出绩效自评表',
    '市本级部门预算项目绩效自评表',
    '专项资金项目支出绩效自评表',
  ])('is a project: %s', (title) => {
    for (const funds of [[], ONE_BUDGET, TWO_BUDGETS, POINTS]) {
      expect(kindOf(title, funds)).toBe('project-self-evaluation');
    }
  });

  test.each([
    '中央对地方转移支付区域（项目）绩效自评表',
    '省对下转移支付项目支出绩效自评表',
    '2023年县级专项资金绩效自评表',
    '中央补助资金绩效自评表',
  ])('is a transfer: %s', (title) => {
    for (const funds of [[], ONE_BUDGET, TWO_BUDGETS]) {
      expect(kindOf(title, funds)).toBe('transfer-self-evaluation');
    }
  });

  test('is told by its funds where the title says neither', () => {
    const kinds = [[], ONE_BUDGET, TWO_BUDGETS, POINTS].map((funds) => kindOf('绩效自评表', funds));
    expect(kinds.map((kind) => kind?.split('-')[0])).toEqual(['transfer', 'transfer', 'project', 'project']);
  });
});
