import { detectTables, type FundLine } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const TABLE: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '培训场次', '≥5场', '5场', 60, 60],
  ['效益指标', '社会效益指标', '就业人数', '≥100人', '95人', 40, 38],
];

function linesOf(rows: Rows, merges: string | null = ''): readonly FundLine[] {
  const tables = detectTables(gridOf([['项目支出绩效自评表'], ...rows, ...TABLE], { merges }));
  expect(tables.map(({ indicators }) => indicators.length)).toEqual([2]);
  return tables[0]?.funds ?? [];
}

/** label, initial, full-year, executed, rate; and where the figure of what was spent stands. */
const read = (lines: readonly FundLine[]): unknown[] =>
  lines.map(({ label, isTotal, initial, fullYear, executed, rate }) => [
    isTotal ? `${label}*` : label,
    ...[initial, fullYear, executed, rate].map((cell) => cell?.value?.toString() ?? null),
    executed && [executed.row, executed.column],
  ]);

describe('amounts divided by source under their titles', () => {
  const TITLES = [
    '预算执行情况',
    '全年预算数（万元）',
    null,
    null,
    '全年执行数（万元）',
    null,
    null,
    '执行率',
  ];
  test.each([
    ['merged', 'A2:A4 B2:D2 E2:G2 H2:H3'],
    ['never merged', ''],
    ['unknown', null],
  ])('are those of 合计, merges %s', (_name, merges) => {
    const rows: Rows = [
      TITLES,
      [null, '财政拨款', '其他', '合计', '财政拨款', '其他', '合计'],
      [null, 100, 20, 120, 90, 18, 108, '90%'],
    ];
    expect(read(linesOf(rows, merges))).toEqual([['年度资金总额*', null, '120', '108', '90', [4, 7]]]);
  });

  test('under one of the titles alone', () => {
    const rows: Rows = [
      ['预算执行情况', '全年预算数', null, null, '全年执行数', '执行率'],
      [null, '小计', '财政拨款', '其他资金'],
      [null, 120, 100, 20, 108, '90%'],
    ];
    expect(read(linesOf(rows))).toEqual([['年度资金总额*', null, '120', '108', '90', [4, 5]]]);
  });

  test('over lines of their own', () => {
    const rows: Rows = [
      ['预算执行情况', '项目', '全年预算数', null, '全年执行数', null, '执行率'],
      [null, null, '合计', '财政拨款', '合计', '财政拨款'],
      [null, '资金总额', 120, 100, 108, 90, '90%'],
      [null, '其中：设备费', 80, 80, 70, 70, '87.5%'],
    ];
    expect(read(linesOf(rows))).toEqual([
      ['资金总额*', null, '120', '108', '90', [4, 5]],
      ['其中：设备费', null, '80', '70', '87.5', [5, 5]],
    ]);
  });

  test('are left alone where nothing adds them', () => {
    const rows: Rows = [
      TITLES,
      [null, '中央', '省级', '其他', '中央', '省级', '其他'],
      [null, 80, 20, 20, 70, 20, 18, '90%'],
    ];
    expect(linesOf(rows)).toEqual([]);
  });
});

describe('sources over the titles', () => {
  const rows = (...sources: Value[]): Rows => [
    ['资金', null, ...sources.flatMap((source) => [source, null])],
    [null, null, ...sources.flatMap(() => ['预算数', '执行数'])],
    [null, '金额', 120, 108, 100, 90, 20, 18].slice(0, 2 + 2 * sources.length),
  ];
  test('those under 合计 count', () => {
    expect(read(linesOf(rows('合计', '财政拨款', '其他资金')))).toEqual([
      ['金额*', null, '120', '108', null, [4, 4]],
    ]);
  });

  test('a part is never taken for the whole', () => {
    for (const sources of [
      ['财政拨款', '其他资金'],
      ['财政拨款', '其他资金', '合计'],
    ]) {
      expect(linesOf(rows(...sources))).toEqual([]);
    }
  });
});

describe('titles as labels of lines', () => {
  const LINES: Rows = [
    [null, '年初预算数', 100, 80, 20],
    [null, '全年预算数', 120, 100, 20],
    [null, '全年执行数', 108, 90, 18],
    [null, '执行率', '90%', '90%', '90%'],
  ];
  test.each(['年度资金总额', '合计', '总额', '小计', '资金合计'])('%s is the column that counts', (whole) => {
    const rows: Rows = [['项目资金（万元）', null, whole, '财政拨款', '其他资金'], ...LINES];
    expect(read(linesOf(rows))).toEqual([[`${whole}*`, '100', '120', '108', '90', [5, 3]]]);
  });

  test('behind the parts', () => {
    const rows: Rows = [
      ['项目资金（万元）', null, '财政拨款', '其他资金', '合计'],
      ...LINES.map(([side, label, whole, ...parts]) => [
        side ?? null,
        label ?? null,
        ...parts,
        whole ?? null,
      ]),
    ];
    expect(read(linesOf(rows))).toEqual([['合计*', '100', '120', '108', '90', [5, 5]]]);
  });

  test('one column of figures needs no title', () => {
    const rows = LINES.map((row) => row.slice(0, 3));
    expect(read(linesOf(rows))).toEqual([['年度资金总额*', '100', '120', '108', '90', [4, 3]]]);
  });

  test('are left alone where no column is the whole', () => {
    expect(linesOf([['项目资金（万元）', null, '中央资金', '省级资金', '其他资金'], ...LINES])).toEqual([]);
    expect(linesOf(LINES)).toEqual([]);
  });
});

test.each<[string, Rows]>([
  ['one cell', [['预算执行情况', '全年预算数：120万元   全年执行数：108万元   执行率：90%']]],
  ['cells of their own', [['预算执行情况', '全年预算数：120 万元', '全年执行数：108 万元', '执行率：90%']]],
])('amounts within the words of %s are left alone', (_name, rows) => {
  expect(linesOf(rows)).toEqual([]);
});
