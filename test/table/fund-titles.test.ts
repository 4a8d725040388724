import { detectTables, type FundLine } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const TABLE: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '改造食堂数', '≥6个', '6个', 50, 50],
  ['效益指标', '社会效益指标', '就餐老人数', '≥900人', '960人', 40, 40],
  ['总分', null, null, null, null, 100, 99],
];

function linesOf(rows: Rows, title = '项目支出绩效自评表'): readonly FundLine[] {
  const tables = detectTables(gridOf([[title], ...rows, ...TABLE]));
  if (tables.length !== 1) throw new Error(`${tables.length} tables`);
  return tables[0]?.funds ?? [];
}

/** initial, full-year, executed, rate, weight, score. */
const read = (line: FundLine | undefined): (string | null)[] =>
  (['initial', 'fullYear', 'executed', 'rate', 'weight', 'score'] as const).map(
    (role) => line?.[role]?.value?.toString() ?? null,
  );

const block = (...titles: string[]): Rows => [
  ['项目资金', null, ...titles],
  [null, '年度资金总额', 100, 120, 90, 75, 10, 7.5],
  [null, '其中：财政拨款', 100, 120, 90, 75, '—', '—'],
];
const READ = ['100', '120', '90', '75', '10', '7.5'];

test.each([
  '全年预算数',
  '全年（调整）预算数',
  '调整预算',
  '年中调整后预算',
  '本年预算',
  '当年预算数',
  '批复预算数',
  '预算总数',
  '调整后全年预算金额',
  '本年度调整后的预算',
  '2024年预算安排总额',
])('the budget of the year: %s', (title) => {
  const [total] = linesOf(block('年初预算数', title, '全年执行数', '执行率', '分值', '得分'));
  expect(read(total)).toEqual(READ);
});

test.each([
  '实际支付金额',
  '累计支出',
  '支付金额',
  '已支出',
  '决算',
  '实际支出额',
  '全年支付数',
  '全年实际支出',
  '预算支出数',
  '截至年底实际支付数',
  '全年累计使用资金',
  '年终决算数',
])('what was spent: %s', (title) => {
  const [total] = linesOf(block('年初预算数', '全年预算数', title, '执行率', '分值', '得分'));
  expect(read(total)).toEqual(READ);
});

test.each([
  ['预算资金执行率', '执行率权重', '执行率得分'],
  ['资金支出进度', '执行率分值', '预算执行得分'],
  ['全年支付率', '预算执行满分', '预算执行率自评得分'],
])('rate and points: %s | %s | %s', (rate, weight, score) => {
  const [total] = linesOf(block('年初预算数', '全年预算数', '全年执行数', rate, weight, score));
  expect(read(total)).toEqual(READ);
});

test('most of a header may be guessed where one title is known', () => {
  const [total] = linesOf(
    block('年初安排的预算', '年中调整后的预算', '累计支付资金', '执行率', '分值', '得分'),
  );
  expect(read(total)).toEqual(READ);
});

test.each(['预算调整数', '到位资金', '某项数额', '追加数'])(
  '%s may be the budget of the year or not: nothing is concluded',
  (title) => {
    const [total] = linesOf(block('年初预算数', title, '全年执行数', '执行率', '分值', '得分'));
    expect(read(total)).toEqual(['100', null, '90', '75', '10', '7.5']);
  },
);

test('two guesses for one thing are none', () => {
  const [total] = linesOf([
    ['项目资金', null, '年初预算数', '中央分担预算', '省级分担预算', '全年执行数', '执行率'],
    [null, '年度资金总额', 100, 60, 40, 90, 90],
  ]);
  expect(read(total)).toEqual(['100', null, '90', '90', null, null]);
});

test('the only budget is the budget of the year, whatever stands behind what was spent', () => {
  const [total] = linesOf([
    ['项目资金', null, '年初预算数', '全年执行数', '结余资金', '执行率'],
    [null, '年度资金总额', 100, 90, 10, 90],
  ]);
  expect(read(total)).toEqual(['100', '100', '90', '90', null, null]);
});

test('到位资金 is the budget where there is no other', () => {
  const [total] = linesOf([
    ['项目资金', null, '实际到位资金', '全年执行数', '执行率'],
    [null, '年度资金总额', 120, 90, 75],
  ]);
  expect(read(total)).toEqual([null, '120', '90', '75', null, null]);
});

describe('titles over two rows', () => {
  const LINES: Rows = [
    [null, '年度资金总额', 100, 120, 90, 75, 7.5],
    [null, '其中：财政拨款', 100, 120, 90, 75, '—'],
  ];
  test.each<[string, Rows]>([
    [
      'under 预算数 and 执行数',
      [
        ['资金', null, '预算数', null, '执行数', '执行率', '得分'],
        [null, null, '年初预算数', '全年预算数', '全年执行数'],
      ],
    ],
    [
      'under one title',
      [
        ['资金', null, '资金情况（万元）', null, null, '执行率', '得分'],
        [null, null, '年初预算数', '全年预算数', '全年执行数'],
      ],
    ],
    [
      'the points above alone',
      [
        ['资金', null, '预算执行情况（万元）', null, null, null, '得分'],
        [null, null, '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ],
    ],
  ])('%s', (_name, titles) => {
    const lines = linesOf([...titles, ...LINES]);
    expect(lines.map(({ label }) => label)).toEqual(['年度资金总额', '其中：财政拨款']);
    expect(read(lines[0])).toEqual(['100', '120', '90', '75', null, '7.5']);
  });
});

describe('lines', () => {
  const HEADER = ['项目资金', null, '年初预算数', '全年预算数', '全年执行数', '执行率'];
  test.each(['政府性基金', '一般公共预算', '事业收费', '国有资本经营预算', '往来款项'])(
    'a blank line "%s" does not end the block',
    (label) => {
      const lines = linesOf([
        HEADER,
        [null, '年度资金总额', 110, 110, 99, 90],
        [null, label],
        [null, '其他资金', 10, 10, 9, 90],
      ]);
      expect(lines.map((line) => line.label)).toEqual(['年度资金总额', label, '其他资金']);
      expect(read(lines[2])).toEqual(['10', '10', '9', '90', null, null]);
    },
  );

  test('a title below the lines is none of them', () => {
    const lines = linesOf([
      HEADER,
      ['年度资金总额', null, 110, 110, 99, 90],
      ['其他资金', null, 10, 10, 9, 90],
      ['专项资金绩效自评表'],
    ]);
    expect(lines.map(({ label }) => label)).not.toContain('专项资金绩效自评表');
  });
});
