import { detectTables, type FundLine } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const TABLE: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '培训场次', '≥5场', '5场', 60, 60],
  ['效益指标', '社会效益指标', '就业人数', '≥100人', '95人', 30, 28.5],
  ['总分', null, null, null, null, 100, 97.5],
];

function linesOf(rows: Rows, merges: string | null = ''): readonly FundLine[] {
  const tables = detectTables(gridOf([['项目支出绩效自评表'], ...rows, ...TABLE], { merges }));
  expect(tables.map(({ indicators }) => indicators.length)).toEqual([2]);
  return tables[0]?.funds ?? [];
}

/** label, initial, full-year, executed, rate, weight, score. */
const read = (line: FundLine | undefined): (string | null | undefined)[] => [
  line?.isTotal ? `${line.label}*` : line?.label,
  ...(['initial', 'fullYear', 'executed', 'rate', 'weight', 'score'] as const).map(
    (role) => line?.[role]?.value?.toString() ?? null,
  ),
];

const SIDE = '预算执行情况（10分）';
const HEADER = ['年初预算数', '全年预算数', '全年执行数', '执行率', '得分'];
const FIGURES = [120, 120, 108, '90%', 9];
const TOTAL = ['年度资金总额*', '120', '120', '108', '90', '10', '9'];

describe('one line without a label', () => {
  test.each<[string, Rows, string | null]>([
    [
      'beside a blank cell',
      [
        [SIDE, ...HEADER],
        [null, ...FIGURES],
      ],
      '',
    ],
    [
      'under a side header merged down',
      [
        [SIDE, null, ...HEADER],
        [null, null, ...FIGURES],
      ],
      'A2:B3',
    ],
    [
      'merges unknown',
      [
        [SIDE, null, ...HEADER],
        [null, null, ...FIGURES],
      ],
      null,
    ],
    ['in the first column', [[...HEADER.slice(0, -1), '得分(10分)'], FIGURES], ''],
  ])('is the total: %s', (_name, rows, merges) => {
    expect(linesOf(rows, merges).map(read)).toEqual([TOTAL]);
  });

  test('stands over its parts', () => {
    const lines = linesOf([
      [SIDE, null, ...HEADER],
      [null, null, ...FIGURES],
      [null, '其中：财政拨款', 100, 100, 90, '90%'],
      [null, '其他资金', 20, 20, 18, '90%'],
    ]);
    expect(lines.map(read)).toEqual([
      TOTAL,
      ['其中：财政拨款', '100', '100', '90', '90', null, null],
      ['其他资金', '20', '20', '18', '90', null, null],
    ]);
  });

  test.each<[string, Rows]>([
    [
      'two of them',
      [
        [null, null, ...FIGURES],
        [null, null, ...FIGURES],
      ],
    ],
    [
      'over a line that adds',
      [
        [null, null, ...FIGURES],
        [null, '合计', ...FIGURES],
      ],
    ],
    ['no budget', [[null, null, null, null, 108, '90%', 9]]],
    ['nothing spent', [[null, null, 120, 120, null, null, 9]]],
    ['words among the figures', [[null, null, 120, 120, 108, '见附表', 9]]],
  ])('is left alone: %s', (_name, rows) => {
    expect(linesOf([[SIDE, null, ...HEADER], ...rows]).map(({ label }) => label)).not.toContain(
      '年度资金总额',
    );
  });
});

describe.each(['合计', '小计', '合 计', '总计：', '资金合计'])('a line named "%s"', (label) => {
  const PARTS: Rows = [
    [null, '财政拨款', 100, 100, 90, '90%', null],
    [null, '其他资金', 20, 20, 18, '90%', null],
  ];
  test.each([
    ['over', true],
    ['under', false],
  ])('%s the others is the total', (_name, first) => {
    const whole: Rows = [[null, label, ...FIGURES]];
    const lines = linesOf([
      [SIDE, '资金来源', ...HEADER],
      ...(first ? [...whole, ...PARTS] : [...PARTS, ...whole]),
    ]);
    expect(lines).toHaveLength(3);
    const name = label.replace(/[ ：]/g, '');
    expect(lines.filter(({ isTotal }) => isTotal).map(read)).toEqual([[`${name}*`, ...TOTAL.slice(1)]]);
  });
});
