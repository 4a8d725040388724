import { columnName, detectTables, type EvaluationTable } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const LEVELS = ['一级指标', '二级指标', '三级指标'];
const NAMES = [
  ['产出指标', '数量指标', '培训场次'],
  ['效益指标', '社会效益指标', '就业人数'],
];

function tableOf(header: Rows, cells: Rows, merges: string | null = ''): EvaluationTable | undefined {
  const rows = cells.map((row, at) => [...(NAMES[at] ?? []), ...row]);
  const tables = detectTables(gridOf([['项目支出绩效自评表（2024年度）'], ...header, ...rows], { merges }));
  expect(tables).toHaveLength(1);
  return tables[0];
}

/** Columns of target, actual, weight, score, and the targets and actuals that were read. */
const read = (table: EvaluationTable | undefined): unknown[] => [
  (['target', 'actual', 'weight', 'score'] as const)
    .map((role) => table?.columns[role])
    .map((column) => (column === undefined ? '-' : columnName(column)))
    .join(''),
  table?.indicators.map(({ target, actual }) => `${target.reading.text} ${actual?.reading.text}`),
];

const POINTS = ['分值', '得分'];
const VALUES: Rows = [
  ['3场', '4场', '≥5场', '5场', 60, 60],
  ['80人', '90人', '≥100人', '95人', 40, 38],
];
const RIGHT = ['FGHI', ['≥5场 5场', '≥100人 95人']];

describe.each(['近两年指标值', '近三年指标值', '历年完成值', '历史指标值'])('years under %s', (group) => {
  describe.each([
    ['2022年', '2023年'],
    ['2022年度', '2023年度'],
    ['2022', '2023'],
    ['前年', '上年'],
  ])('%s | %s', (first, second) => {
    test.each([
      ['merged', 'D2:E2 F2:F3 G2:G3 H2:H3 I2:I3 A2:A3 B2:B3 C2:C3'],
      ['never merged', ''],
      ['unknown', null],
    ])('merges %s', (_name, merges) => {
      const header: Rows = [
        [...LEVELS, group, null, '预期当年实现值', '实际完成值', ...POINTS],
        [null, null, null, first, second],
      ];
      expect(read(tableOf(header, VALUES, merges))).toEqual(RIGHT);
    });
  });
});

test('numbers for years', () => {
  const header: Rows = [
    [...LEVELS, '近两年指标值', null, '目标值', '实际完成值', ...POINTS],
    [null, null, null, 2022, 2023],
  ];
  expect(read(tableOf(header, VALUES))).toEqual(RIGHT);
});

test('a table of targets', () => {
  const header: Rows = [
    [...LEVELS, '近两年指标值', null, '预期当年实现值'],
    [null, null, null, '2022年', '2023年'],
  ];
  const cells = VALUES.map((row) => row.slice(0, 3));
  const tables = tableOf(header, cells);
  expect([tables?.family, tables?.columns.target]).toEqual(['target-table', 6]);
});

test('of the years under 指标值 the last one counts', () => {
  const header: Rows = [
    [...LEVELS, '指标值', null, null, '实际完成值', ...POINTS],
    [null, null, null, '2022年', '2023年', '2024年'],
  ];
  expect(read(tableOf(header, VALUES))).toEqual(RIGHT);
});

test.each([
  ['上年实际值', '历史最好水平'],
  ['标杆值', '行业标准'],
  ['行业标准值', '上年度完成值'],
  ['标准值', '去年完成值'],
  ['2022年实际完成值', '2023年实际完成值'],
  ['前三年平均值', '基准值'],
  ['以前年度完成值', '上一年度指标值'],
])('%s and %s beside the target', (first, second) => {
  for (const [target, actual] of [
    ['年度指标值', '实际完成值'],
    ['2024年目标值', '2024年实际完成值'],
  ]) {
    const header: Rows = [[...LEVELS, first, second, target ?? '', actual ?? '', ...POINTS]];
    expect(read(tableOf(header, VALUES))).toEqual(RIGHT);
  }
});

test('标杆值 is the target where there is no other', () => {
  const header: Rows = [[...LEVELS, '标杆值', '业绩值', ...POINTS]];
  const cells: Rows = [
    ['≥5场', '5场', 60, 60],
    ['≥100人', '95人', 40, 38],
  ];
  expect(tableOf(header, cells)?.columns).toMatchObject({ target: 4, actual: 5 });
});

test('a first row with years among its values is none of the header', () => {
  const header: Rows = [[...LEVELS, '指标值', '实际完成值', ...POINTS]];
  const cells: Rows = [
    ['2024年', '2024年', 60, 60],
    ['≥100人', '95人', 40, 38],
  ];
  expect(tableOf(header, cells)?.indicators).toHaveLength(2);
});

describe('years in the titles under 指标值', () => {
  const header: Rows = [
    [...LEVELS, '指标值', null, '标准或依据'],
    [null, null, null, '2021年实际实现值', '预期2022年实现值'],
  ];
  test.each([
    ['merged down', 'A2:A3 B2:B3 C2:C3 D2:E2 F2:F3'],
    ['never merged', ''],
    ['unknown', null],
  ])('the target is the year’s that is planned, merges %s', (_name, merges) => {
    const table = tableOf(
      header,
      [
        ['3场', '5场'],
        ['80人', '100人'],
      ],
      merges,
    );
    expect(table?.family).toBe('target-table');
    expect(read(table)).toEqual(['E---', ['5场 undefined', '100人 undefined']]);
  });

  test('the year before last, the last one and this one', () => {
    const three: Rows = [
      [...LEVELS, '指标值', null, null, '绩效标准'],
      [null, null, null, '前年', '上年', '预计当年实现'],
    ];
    const table = tableOf(three, [
      ['3场', '4场', '5场'],
      ['80人', '90人', '100人'],
    ]);
    expect(read(table)).toEqual(['F---', ['5场 undefined', '100人 undefined']]);
  });
});
