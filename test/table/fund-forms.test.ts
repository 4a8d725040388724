import { detectTables, type FundLine } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const VALUED: Rows = [
  ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '未完成原因'],
  ['产出指标', '数量指标', '植树株数', '≥500株', '510株'],
  ['效益指标', '生态效益指标', '成活率', '≥90%', '93%'],
];
const PLANNED: Rows = VALUED.map((row) => row.slice(0, 4));

function linesOf(rows: Rows, merges: string | null = ''): readonly FundLine[] {
  const tables = detectTables(gridOf([['植树绩效表'], ...rows], { merges }));
  expect(tables.map(({ indicators }) => indicators.length)).toEqual([2]);
  return tables[0]?.funds ?? [];
}

const shown = (line: FundLine): string =>
  [
    `${line.label}${line.isTotal ? '*' : ''}`,
    ...(['initial', 'fullYear', 'executed', 'rate'] as const).map(
      (role) => line[role]?.value?.toString() ?? '-',
    ),
  ].join(' ');
const read = (rows: Rows, merges: string | null = ''): string[] => linesOf(rows, merges).map(shown);

describe('amounts of a target table, without titles over them', () => {
  const parts: Rows = [
    [null, null, '其中：财政拨款', 85],
    [null, null, '其他资金', null],
  ];

  test.each<[string, Value]>([
    ['is blank', null],
    ['holds a note', '85万（路旁40万元，河边45万元）'],
    ['tells the unit', '金额（万元）'],
  ])('no part is the total where that %s', (_name, amount) => {
    expect(read([['资金情况', null, '年度资金总额：', amount], ...parts, ...PLANNED])).toEqual([
      '年度资金总额* - - - -',
      '其中：财政拨款 - 85 - -',
    ]);
  });

  test('a part alone is none', () => {
    expect(read([...parts, ...PLANNED])).toEqual(['其中：财政拨款 - 85 - -']);
  });

  test('what adds a part is none beside the total', () => {
    const rows: Rows = [
      [null, null, '（一）财政拨款小计', 85],
      [null, null, '（二）自有资金小计', 5],
      [null, null, '年度资金总额', 90],
      ...PLANNED,
    ];
    expect(read(rows)).toEqual([
      '（一）财政拨款小计 - 85 - -',
      '（二）自有资金小计 - 5 - -',
      '年度资金总额* - 90 - -',
    ]);
  });

  test('the total stands over its parts', () => {
    expect(read([[null, null, '项目资金总额', 85], ...parts, ...PLANNED])).toEqual([
      '项目资金总额* - 85 - -',
      '其中：财政拨款 - 85 - -',
    ]);
  });
});

test('what was planned at first, and what was spent in the end', () => {
  const rows: Rows = [
    ['资金情况（万元）', null, '年初预算资金总额：', '实际投入资金额', null, '产生差异的原因'],
    [null, '合计', 236, 220],
    [null, '其中：财政拨款', 236, 220],
    ...VALUED,
  ];
  expect(read(rows, 'A2:B2 A3:A4 D2:E2 D3:E3 D4:E4')).toEqual([
    '合计* 236 236 220 -',
    '其中：财政拨款 236 236 220 -',
  ]);
});

describe('labels before their own figures, in two rows', () => {
  test.each<[string, Rows, string | null]>([
    [
      'the rate beside them',
      [
        ['预算执行情况（万元）', '转移支付预算数（A）', null, 58, '预算执行率（B/A）', '86.21%'],
        [null, '转移支付执行数（B）', null, 50],
      ],
      'A2:A3 B2:C2 B3:C3 E2:E3 F2:F3',
    ],
    [
      'with units',
      [
        ['预算执行情况', '预算数：', '58万', '执行率：', '86.21%'],
        [null, '执行数：', '50万'],
      ],
      '',
    ],
    [
      'the rate below',
      [
        ['预算数', 58, '执行数', 50],
        ['执行率', '86.21%'],
      ],
      null,
    ],
  ])('are the year’s funds: %s', (_name, rows, merges) => {
    expect(read([...rows, ...VALUED], merges)).toEqual(['年度资金总额* - 58 50 86.21']);
  });

  test.each<[string, Rows]>([
    [
      'one of them twice',
      [
        ['预算数', 58, '执行率', '86.21%'],
        ['预算数', 60, '执行率', '80%'],
      ],
    ],
    [
      'nothing spent',
      [
        ['年初预算数', 58, '执行率', '86.21%'],
        ['全年预算数', 60],
      ],
    ],
  ])('are no such line: %s', (_name, rows) => {
    const spent = linesOf([...rows, ...VALUED]).map(({ executed }) => executed?.value?.toString());
    expect(spent.filter((amount) => amount !== undefined)).toEqual([]);
  });
});

describe('sources before what was spent', () => {
  const titles: Rows[number] = [
    '资金来源',
    null,
    '中央（万元）',
    '省、地（万元）',
    '本级（万元）',
    '其他（万元）',
    '合计（万元）',
    '执行数（万元）',
    '执行率',
  ];

  test.each<[string, string | null]>([
    ['merged', 'A2:B3'],
    ['never merged', ''],
    ['unknown', null],
  ])('the budget is their sum, merges %s', (_name, merges) => {
    const rows: Rows = [titles, [null, null, 200, null, 109, null, 309, 300, '97.09%'], ...VALUED];
    expect(read(rows, merges)).toEqual(['年度资金总额* - 309 300 97.09']);
  });

  test.each<[string, readonly Value[]]>([
    ['nothing adds them', ['资金来源', null, '中央（万元）', '本级（万元）', '执行数（万元）', '执行率']],
    ['one source', ['资金来源', null, '中央（万元）', '执行数（万元）', '执行率']],
  ])('are left alone where %s', (_name, header) => {
    const figures = header.map((title, at) => (at > 1 && title !== '执行率' ? 100 : null));
    expect(read([header, figures, ...VALUED])).toEqual([]);
  });
});
