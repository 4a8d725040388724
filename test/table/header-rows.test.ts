import { columnName, detectTables } from '../../src/table';
import { gridOf, type Value } from './grid-of';

const ROWS: readonly (readonly Value[])[] = [
  ['产出指标', '数量指标', '安置就业', '200人', '180人', '90%', 40, 36, '岗位不足'],
  ['效益指标', '社会效益', '失业率控制', '≤4%', '3.8%', '105%', 30, 30],
  ['合计', null, null, null, null, null, 70, 66],
];

/** What stands over 一级指标 and 二级指标, in a header of three rows and of two. */
const OVER = ['级次', '指标级次', '层级', '指标体系', '分级情况', '指标归类'];

const facts = (rows: readonly (readonly Value[])[], merges: string | null): unknown[] => {
  const tables = detectTables(gridOf([['就业补助绩效自评表'], ...rows], { merges }));
  const [table] = tables;
  const { l1, l2, l3, target, actual, weight, score, reason } = table?.columns ?? {};
  return [
    tables.length,
    table?.headerRow,
    [l1, l2, l3, target, actual, weight, score, reason].map((at) => (at ? columnName(at) : '-')).join(''),
    table?.indicators.map((row) => `${row.l1}/${row.l2}/${row.l3}`),
    table?.total?.score?.value?.toString(),
  ];
};

const NAMES = ['产出指标/数量指标/安置就业', '效益指标/社会效益/失业率控制'];

describe.each(OVER)('%s over the levels', (word) => {
  test.each([
    ['merged', 'A2:C2 D2:F2 G2:H2 I2:I4 A3:B3 C3:C4 D3:D4 E3:E4 F3:F4 G3:G4 H3:H4'],
    ['never merged', ''],
    ['unknown', null],
  ])('in the second of three rows, merges %s', (_name, merges) => {
    const header: readonly (readonly Value[])[] = [
      ['绩效指标', null, null, '指标完成情况', null, null, '评分情况', null, '原因分析'],
      [word, null, '指标名称', '年初目标值', '全年完成值', '完成率', '分值', '得分'],
      ['一级指标', '二级指标'],
    ];
    expect(facts([...header, ...ROWS], merges)).toEqual([1, 2, 'ABCDEGHI', NAMES, '66']);
  });
});

test('rows of data below a header are none of it', () => {
  const header: readonly (readonly Value[])[] = [
    ['一级指标', '二级指标', '三级指标', '年初目标值', '全年完成值', '完成率', '分值', '得分', '原因分析'],
  ];
  const rows: readonly (readonly Value[])[] = [
    ['产出指标', '数量指标', '目标值设定数', '完成', '完成', null, 30, 30],
    ...ROWS,
  ];
  expect(facts([...header, ...rows], '')).toEqual([
    1,
    2,
    'ABCDEGHI',
    ['产出指标/数量指标/目标值设定数', ...NAMES],
    '66',
  ]);
});

describe('levels under a title that nobody knows', () => {
  const header: readonly (readonly Value[])[] = [
    ['基本情况指标', null, null, '年初目标值', '全年完成值', '完成率', '分值', '得分', '原因分析'],
    ['一级指标', '二级指标', '三级指标'],
  ];

  test.each([
    ['merged', 'A2:C2 D2:D3 E2:E3 F2:F3 G2:G3 H2:H3 I2:I3'],
    ['never merged', ''],
    ['unknown', null],
  ])('beside titles of one row, merges %s', (_name, merges) => {
    expect(facts([...header, ...ROWS], merges)).toEqual([1, 2, 'ABCDEGHI', NAMES, '66']);
  });

  test('without a target', () => {
    const rows: readonly (readonly Value[])[] = [
      ['基本情况指标', null, null, '分值', '评价标准', '村组自验', '乡镇考评'],
      ['一级指标', '二级指标', '三级指标'],
      ['绿化（60分）', '面积（30分）', '补植面积', 30, '全部补植得满分', 30, 28],
      [null, '长势（30分）', '——', 30, '全部成活得满分', 29, 27],
      ['合计', null, null, 60, null, 59, 55],
    ];
    const [table] = detectTables(gridOf(rows, { merges: 'A1:C1 D1:D2 E1:E2 F1:F2 G1:G2 A3:A4 A5:C5' }));
    expect(table?.uncertain).toBe(false);
    expect(
      table?.indicators.map(({ l1, l2, l3, weight, score, reviewScore }) =>
        [l1, l2, l3, weight?.text, score?.text, reviewScore?.text].join('|'),
      ),
    ).toEqual([
      '绿化（60分）|面积（30分）|补植面积|30|30|28',
      '绿化（60分）|长势（30分）|长势（30分）|30|29|27',
    ]);
    expect(table?.total?.score?.text).toBe('59');
  });
});

test('whatever stands between titles merged down is of the header', () => {
  const header: readonly (readonly Value[])[] = [
    ['一级指标', '二级指标', '三级指标', '年初目标值', '全年完成值', '完成率', '分值', '得分', '原因分析'],
    [null, null, null, '年初填报并经批复', '年末填报'],
  ];
  const merges = 'A2:A3 B2:B3 C2:C3 F2:F3 G2:G3 H2:H3 I2:I3';
  expect(facts([...header, ...ROWS], merges)).toEqual([1, 2, 'ABCDEGHI', NAMES, '66']);
});
