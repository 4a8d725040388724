import { detectTables, type EvaluationTable } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const TABLE: Rows = [
  ['项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '改造食堂数', '≥6个', '6个', 50, 50],
  ['效益指标', '社会效益指标', '就餐老人数', '≥900人', '960人', 40, 40],
];
const TOTAL: Rows = [['总分', null, null, null, null, 90, 90]];
const FUNDS: Rows = [
  ['资金来源', '年初预算数', '调整后预算数', '实际支出数', '执行率'],
  ['资金合计', 100, 100, 98, '98%'],
  ['财政拨款', 80, 80, 80, '100%'],
];

const tablesOf = (...parts: readonly Rows[]): EvaluationTable[] => detectTables(gridOf(parts.flat()));

describe.each([
  '资金使用情况（万元）',
  '附：项目资金情况',
  '四、资金投入和使用情况',
  '资金投入情况',
  '预算执行情况表',
  '项目资金收支一览',
])('funds below the table, under "%s"', (title) => {
  test.each<[string, Rows]>([
    ['right below', []],
    ['behind a gap', [[]]],
    ['behind two blank rows', [[], []]],
  ])('%s', (_name, gap) => {
    for (const after of [[], [[]]]) {
      const tables = tablesOf(TABLE, TOTAL, gap, [[title]], after, FUNDS);
      expect(tables).toHaveLength(1);
      expect(tables[0]?.funds.map(({ label }) => label)).toEqual(['资金合计', '财政拨款']);
      expect(tables[0]?.funds[0]?.executed?.value?.toString()).toBe('98');
      expect(tables[0]?.indicators).toHaveLength(2);
    }
  });

  test('are those of the next table where one follows', () => {
    const tables = tablesOf(TABLE, TOTAL, [[title]], FUNDS, TABLE.slice(1), TOTAL);
    expect(tables.map(({ funds }) => funds.length)).toEqual([0, 2]);
  });
});

describe('each figure behind its own label', () => {
  const INFO: Rows = [['项目支出绩效自评表'], ['主管部门', null, '某县水利局', '实施单位', '某县水利站']];
  const INDICATORS: Rows = [
    ['绩效指标', '一级指标', '二级指标', '三级指标', '预期指标值', '实际完成指标值'],
    [null, '产出指标', '数量指标', '整治山坪塘', '10口', '10口'],
    [null, '效益指标', '社会效益指标', '改善灌溉面积', '≥500亩', '520亩'],
  ];
  const figures = (table: EvaluationTable | undefined): (string | null | undefined)[][] =>
    (table?.funds ?? []).map(({ label, isTotal, fullYear, executed }) => [
      isTotal ? `${label}*` : label,
      fullYear?.value?.toString() ?? null,
      executed?.value?.toString() ?? null,
    ]);

  test.each([
    ['预算数:', '执行数：'],
    ['全年预算数', '全年执行数'],
    ['预算数（万元）', '实际支出数（万元）'],
    ['调整后预算：', '决算数：'],
  ])('%s | %s', (budget, executed) => {
    const [table] = tablesOf(
      INFO,
      [
        ['预算执行情况', null, budget, 100, executed, 98],
        [null, null, '其中：财政拨款', 95, '其中：财政拨款', 93],
        [null, null, '其他资金', 5, '其他资金', 5],
        ['年度目标', null, '预期目标', null, '目标实际完成情况'],
        [null, null, '完成山坪塘整治。', null, '整治已完成。'],
      ],
      INDICATORS,
    );
    expect(figures(table)).toEqual([
      [`${budget.replace(/[:：]/, '')}*`, '100', '98'],
      ['其中：财政拨款', '95', '93'],
      ['其他资金', '5', '5'],
    ]);
    expect(table?.goals.achieved?.text).toBe('整治已完成。');
  });

  test('in one row, the rate and its points behind them', () => {
    const [table] = tablesOf(
      INFO,
      [['预算执行', '全年预算数', 200, '全年执行数', 150, '执行率', '75%', '分值', 10, '得分', 7.5]],
      INDICATORS,
    );
    const [line] = table?.funds ?? [];
    expect(line).toMatchObject({ isTotal: true, rate: { text: '75%' } });
    expect([line?.fullYear, line?.executed, line?.weight, line?.score].map((cell) => cell?.text)).toEqual([
      '200',
      '150',
      '10',
      '7.5',
    ]);
  });

  test('a line that was left blank', () => {
    const [table] = tablesOf(
      INFO,
      [
        ['预算执行情况', null, '预算数', 100, '执行数', 98],
        [null, null, '上年结转', null, '上年结转'],
        [null, null, '其他资金', 5, '其他资金', 5],
      ],
      INDICATORS,
    );
    expect(figures(table)).toEqual([
      ['预算数*', '100', '98'],
      ['上年结转', null, null],
      ['其他资金', '5', '5'],
    ]);
  });
});

test('funds behind a table, with a band between them and the next header, are those of the next', () => {
  const tables = tablesOf(TABLE, TOTAL, [[]], FUNDS, [['三、绩效指标完成情况']], TABLE.slice(1), TOTAL);
  expect(tables.map(({ funds }) => funds.length)).toEqual([0, 2]);
});

test('figures behind their labels, beside another table', () => {
  const rows: Rows = [
    ['项目支出绩效自评表'],
    ['评价维度', '项目决策', '项目产出', '合计', null, null, '资金投入', '预算数', 100, '执行数', 98],
    ['权重', 40, 60, 100, null, null, null, '其他资金', 5, '其他资金', 5],
    ['得分', 38, 55, 93],
    [null, null, null, null, null, null, ...(TABLE[1] ?? [])],
    [null, null, null, null, null, null, ...(TABLE[2] ?? [])],
    [null, null, null, null, null, null, ...(TABLE[3] ?? [])],
  ];
  const funds = detectTables(gridOf(rows)).flatMap((table) => table.funds);
  expect(funds.map(({ label, executed }) => [label, executed?.text])).toEqual([
    ['预算数', '98'],
    ['其他资金', '5'],
  ]);
});
