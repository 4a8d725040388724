import { detectTables, type EvaluationTable } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const TITLE: Rows = [['项目支出绩效自评表']];
const INFO: Rows = [
  ['项目名称', '社区食堂改造'],
  ['主管部门', '某市民政局', null, '实施单位', '某区服务中心'],
];
const FUNDS: Rows = [
  ['资金', null, '年初预算数', '全年预算数', '全年执行数', '执行率', '分值', '得分'],
  [null, '年度资金总额', 80, 88, 80, '90.91%', 10, 9.09],
];
const GOALS: Rows = [
  ['年度目标', '预期目标', null, null, '实际完成情况'],
  [null, '改造食堂，方便老人就餐。', null, null, '食堂已改造并开放。'],
];
const TABLE: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '改造食堂数', '≥6个', '6个', 50, 50],
  ['效益指标', '社会效益指标', '就餐老人数', '≥900人', '960人', 40, 40],
  ['总分', null, null, null, null, 100, 99.09],
];
const TRANSFER: Rows = [
  ['一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值', '未完成原因和改进措施'],
  ['产出指标', '数量指标', '改造食堂数', '≥6个', '6个'],
  ['效益指标', '社会效益指标', '就餐老人数', '≥900人', '960人'],
];

const tablesOf = (...parts: readonly Rows[]): EvaluationTable[] => detectTables(gridOf(parts.flat()));

const BANDS = [
  '三、绩效指标完成情况',
  '绩效指标',
  '绩效自评情况',
  '三、绩效目标完成情况',
  '（三）绩效指标自评',
  '三、指标完成情况',
  '3、绩效指标完成情况',
  '二、绩效指标自评表',
  '年度绩效指标完成情况',
  '四、绩效指标评价情况',
];

describe.each(BANDS)('a band "%s" between the funds and the header', (band) => {
  test('is no title: title, funds and goals are those above it', () => {
    const tables = tablesOf(TITLE, INFO, FUNDS, GOALS, [[band]], TABLE);
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table?.title).toBe('项目支出绩效自评表');
    expect(table?.range.top).toBe(1);
    expect(table?.funds[0]?.score?.value?.toString()).toBe('9.09');
    expect(table?.goals.achieved?.text).toBe('食堂已改造并开放。');
    expect(table?.indicators).toHaveLength(2);
    expect(table?.total?.row).toBe(12);
  });

  test('nor where every part has one', () => {
    const [table] = tablesOf(
      TITLE,
      [['一、预算执行情况']],
      FUNDS,
      [['二、总体目标完成情况']],
      GOALS,
      [[band]],
      TABLE,
    );
    expect(table?.title).toBe('项目支出绩效自评表');
    expect(table?.funds).toHaveLength(1);
    expect(table?.goals.expected?.text).toBe('改造食堂，方便老人就餐。');
  });

  test('nor in a transfer table', () => {
    const [table] = tablesOf([['转移支付区域绩效自评表']], INFO, GOALS, [[band]], TRANSFER);
    expect(table?.title).toBe('转移支付区域绩效自评表');
    expect(table?.family).toBe('transfer-self-evaluation');
    expect(table?.goals.achieved?.text).toBe('食堂已改造并开放。');
  });

  test('nor in the second of two tables', () => {
    const tables = tablesOf(TITLE, INFO, TABLE, [[]], [['其他项目绩效自评表']], FUNDS, [[band]], TABLE);
    expect(tables.map(({ title }) => title)).toEqual(['项目支出绩效自评表', '其他项目绩效自评表']);
    expect(tables.map(({ funds }) => funds.length)).toEqual([0, 1]);
  });
});

test.each(['年初绩效目标', '本年想做的事'])(
  'full-width bands over every part, and goals under "%s"',
  (goal) => {
    const [table] = tablesOf(
      TITLE,
      INFO,
      [['资金情况']],
      FUNDS,
      [['绩效目标']],
      [
        [goal, null, null, '全年实际完成情况'],
        ['改造食堂，方便老人就餐。', null, null, '食堂已改造并开放。'],
      ],
      [['绩效指标']],
      TABLE,
    );
    expect(table?.title).toBe('项目支出绩效自评表');
    expect(table?.range.top).toBe(1);
    expect(table?.projectName?.text).toBe('社区食堂改造');
    expect(table?.funds).toHaveLength(1);
    expect(table?.goals.achieved?.text).toBe('食堂已改造并开放。');
  },
);

test('a band under funds that have no title makes none, and the funds stay', () => {
  const [table] = tablesOf(FUNDS, [['绩效指标完成情况']], TABLE);
  expect(table?.funds).toHaveLength(1);
  expect(table?.range.top).toBe(1);
});

test.each([
  ['（一）项目决策指标得分情况', [['某市社区食堂项目绩效评价报告附件']]],
  ['一、项目支出绩效自评表', [['2024年度绩效自评材料汇编']]],
  ['2024年度社区食堂项目绩效自评', [['附件2']]],
  ['二、社区食堂绩效自评情况', []],
] as const)('"%s" with nothing of the table above it is its title', (title, above) => {
  const [table] = tablesOf(above, [[title]], TABLE);
  expect(table?.title).toBe(title);
});
