import { detectTables, type EvaluationTable } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const TITLE: Rows = [['2025年河道生态补偿资金分配表']];

const tableOf = (rows: Rows, merges: string | null = ''): EvaluationTable | undefined => {
  const tables = detectTables(gridOf(rows, { merges }));
  expect(tables.length).toBeLessThan(2);
  return tables[0];
};

/** Label and budget of every line; a star marks the total. */
const lines = (table: EvaluationTable | undefined): unknown =>
  table?.lines.map(
    ({ label, isTotal, cells }) => `${label}${isTotal ? '*' : ''} ${cells.budget?.text ?? '-'}`,
  );

describe.each(['乡镇', '辖 区', '镇（街道）', '地区', '县区', '区域名称', '学校名称'])('%s', (label) => {
  test.each(['补助经费（万元）', '本次下达数', '分配金额', '下达数', '安排经费', '奖补资金', '拟分配资金'])(
    'against %s',
    (budget) => {
      const rows: Rows = [...TITLE, [label, budget, '备注'], ['东岸', 5], ['西岸', 1.5], ['全县合计', 6.5]];
      const table = tableOf(rows);
      expect(table?.family).toBe('fund-table');
      expect(table?.uncertain).toBe(false);
      expect(lines(table)).toEqual(['东岸 5', '西岸 1.5', '全县合计* 6.5']);
    },
  );
});

test.each<[string, string | null]>([
  ['merged', 'A1:F1 A2:F2 A3:A4 B3:B4 C3:E3 F3:F4 A7:B7'],
  ['never merged', ''],
  ['unknown', null],
])('titles of two rows: the amounts stand under 小计, merges %s', (_name, merges) => {
  const rows: Rows = [
    ...TITLE,
    ['单位：万元'],
    ['序号', '辖 区', '本次下达数', null, null, '备注'],
    [null, null, '省级', '市级', '小 计'],
    [1, '东岸', 140, '-', 140],
    [2, '西岸', -100, 150, 50],
    ['合 计', null, 40, 150, 190],
  ];
  expect(lines(tableOf(rows, merges))).toEqual(['东岸 140', '西岸 50', '合计* 190']);
});

test('what was given in parts is their sum', () => {
  const rows: Rows = [
    ...TITLE,
    ['地区', '提前下达资金', '本次下达资金', '下达资金', '合计'],
    ['东岸', 3, 4, 4, 7],
    ['西岸', 1, 2, 2, 3],
    ['合计', 4, 6, 6, 10],
  ];
  expect(lines(tableOf(rows))).toEqual(['东岸 7', '西岸 3', '合计* 10']);
});

test.each<[string, Rows]>([
  ['signs', [['①', '②', '③', '④=②*③']]],
  ['figures', [[1, 2, 3, 4]]],
])('a count of the columns below the titles is no line: %s', (_name, count) => {
  const rows: Rows = [
    ...TITLE,
    ['序号', '培训机构', '培训人数', '补助资金'],
    ...count,
    [1, '东岸学校', 42, 8.4],
    [2, '西岸学校', 30, 6],
    ['合计', null, 72, 14.4],
  ];
  expect(lines(tableOf(rows))).toEqual(['东岸学校 8.4', '西岸学校 6', '合计* 14.4']);
});

test.each(['2025年镇村干部名册', '河道巡护记录'])('a list under the title "%s" is none of ours', (title) => {
  expect(tableOf([[title], ['乡镇', '补助经费'], ['东岸', 5], ['西岸', 1.5]])).toBeUndefined();
});

test.each([
  '2025年堤防养护专项补助明细表',
  '2025年村庄保洁奖补安排表',
  '2025年果园改造补贴汇总表',
  '2025年第二批堤防养护经费下达表',
  '2025年基本建设投资预算表',
])('a title that speaks of what is given: %s', (title) => {
  const rows: Rows = [
    [title],
    ['序号', '项目单位', '项目名称', '补助金额（万元）'],
    [1, '东岸站', '堤防', 5],
    [2, '西岸站', '闸门', 1.5],
    ['合计', null, null, 6.5],
  ];
  expect(lines(tableOf(rows))).toEqual(['东岸站 5', '西岸站 1.5', '合计* 6.5']);
});

test.each(['属地', '乡镇名单', '乡镇、村', '市县/单位名称'])('the label %s', (label) => {
  expect(lines(tableOf([...TITLE, [label, '金额', '建设项目'], ['东岸', 5, '堤防'], ['合计', 5]]))).toEqual([
    '东岸 5',
    '合计* 5',
  ]);
});

test.each(['支持金额', '支持金额合计', '金额合计', '本次拨付', '总补贴金额（元）'])(
  'the amount %s',
  (budget) => {
    expect(lines(tableOf([...TITLE, ['乡镇', '户数', budget], ['东岸', 7, 5], ['合计', 7, 5]]))).toEqual([
      '东岸 5',
      '合计* 5',
    ]);
  },
);

describe.each<[string, string | null]>([
  ['merged', 'A2:A3 B2:B3'],
  ['never merged', ''],
  ['unknown', null],
])('a lower row of titles, merges %s', (_name, merges) => {
  test.each<[string, Rows]>([
    [
      'one part alone',
      [
        ['序号', '乡镇', '补助金额', '备注'],
        [null, null, '本次下达'],
      ],
    ],
    [
      'parts of another column',
      [
        ['序号', '乡镇', '补助金额', '备注'],
        [null, null, null, '等次', '说明'],
      ],
    ],
  ])('%s', (_what, header) => {
    const rows: Rows = [...TITLE, ...header, [1, '东岸', 5], [2, '西岸', 1.5], ['合计', null, 6.5]];
    expect(lines(tableOf(rows, merges))).toEqual(['东岸 5', '西岸 1.5', '合计* 6.5']);
  });

  test('two rows of parts', () => {
    const rows: Rows = [
      ...TITLE,
      ['序号', '乡镇', '支持金额'],
      [null, null, '合计', '重点项目'],
      [null, null, null, '提前下达', '本次下达'],
      [1, '东岸', 5, 2, 3],
      [2, '西岸', 1.5, 1, 0.5],
      ['合计', null, 6.5, 3, 3.5],
    ];
    expect(lines(tableOf(rows, merges))).toEqual(['东岸 5', '西岸 1.5', '合计* 6.5']);
  });
});

test.each(['2025年人员补贴明细表', '2025年固定资产明细表', '2025年收支预算明细表'])(
  'a list under "%s" may have parts of its own: it is none of ours',
  (title) => {
    expect(tableOf([[title], ['单位', '金额'], ['东岸站', 5], ['西岸站', 1.5]])).toBeUndefined();
  },
);

describe('a label merged over several rows', () => {
  test('names the amount of each', () => {
    const rows: Rows = [
      ...TITLE,
      ['乡镇', '项目', '补助金额'],
      ['东岸', '堤防', 5],
      [null, '闸门', 2],
      ['西岸', '堤防', 1.5],
      ['合计', null, 8.5],
    ];
    expect(lines(tableOf(rows, 'A3:A4'))).toEqual(['东岸 5', '东岸 2', '西岸 1.5', '合计* 8.5']);
  });

  test('beside its own sum goes on to the next one', () => {
    const rows: Rows = [
      ['2025年河道生态补偿资金分配表'],
      ['县区', '合计', '第一批治理村庄', null, null],
      [null, null, '村名', '类型', '说明'],
      ['东岸', 7, '前村', '堤防', '续建'],
      [null, null, '后村', '闸门', '新建'],
      ['西岸', 1.5, '里村', '堤防', '续建'],
      ['合计', 8.5],
    ];
    const merges = 'A2:A3 B2:B3 C2:E2 A4:A5 B4:B5';
    expect(lines(tableOf(rows, merges))).toEqual(['东岸 7', '西岸 1.5', '合计* 8.5']);
  });
});
