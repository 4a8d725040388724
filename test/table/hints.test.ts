import fc from 'fast-check';
import { detectTables, headerTextsOf, hintOf, readHints, writeHints } from '../../src/table';
import type { TableHint } from '../../src/table';
import { gridOf } from './grid-of';

/** Headers that no vocabulary knows. */
const ROWS = [
  ['某街道事项盘点表'],
  ['类别', '小类', '事情', '要多少', '做了多少', '占分', '实得', '为什么'],
  ['甲', '乙', '宣传场次', '≥10场', '8场', 40, 32, '场地未落实，下一步尽早预订'],
  ['甲', '乙', '走访户数', '≥100户', '120户', 60, 60, ''],
  ['总分', '', '', '', '', 100, 92, ''],
];

const HINT: TableHint = {
  sheet: 'Sheet1',
  range: { top: 2, left: 1, bottom: 5, right: 8 },
  headerRows: 1,
  family: 'project-self-evaluation',
  columns: { l1: 1, l2: 2, l3: 3, target: 4, actual: 5, weight: 6, score: 7, reason: 8 },
  header: {
    '1': '类别',
    '2': '小类',
    '3': '事情',
    '4': '要多少',
    '5': '做了多少',
    '6': '占分',
    '7': '实得',
    '8': '为什么',
  },
};
const grid = (rows: readonly (readonly (string | number)[])[] = ROWS) => gridOf(rows);

test('what nobody could guess is read as a person says', () => {
  expect(detectTables(grid())).toEqual([]);
  const [table] = detectTables(grid(), [HINT]);
  expect(table).toMatchObject({
    family: 'project-self-evaluation',
    title: '某街道事项盘点表',
    confidence: 1,
    uncertain: false,
    headerRow: 2,
    columns: HINT.columns,
    indicators: [
      {
        row: 3,
        l1: '甲',
        l2: '乙',
        l3: '宣传场次',
        target: { reading: { text: '≥10场' } },
        reason: { row: 3 },
      },
      { row: 4, l3: '走访户数', actual: { reading: { text: '120户' } } },
    ],
    total: { row: 5 },
  });
  expect(table?.total?.score?.value?.toString()).toBe('92');
  expect(table?.evidence.map(({ code, role }) => `${code} ${role}`)).toContain('by-hand target');
});

test('a table that moved, or grew by a row, is known again by its header', () => {
  const moved = [[''], [''], ...ROWS.map((row) => ['', ...row])];
  const [table] = detectTables(grid(moved), [HINT]);
  expect(table).toMatchObject({
    headerRow: 4,
    columns: { l3: 4, score: 8 },
    indicators: [{ row: 5 }, { row: 6 }],
  });
  const grown = [...ROWS.slice(0, 4), ['甲', '乙', '培训人数', '≥5人', '5人', 10, 10, ''], ...ROWS.slice(4)];
  expect(detectTables(grid(grown), [HINT])[0]).toMatchObject({
    indicators: [{ row: 3 }, { row: 4 }, { row: 5, l3: '培训人数' }],
    total: { row: 6 },
  });
});

test.each<[string, readonly (readonly (string | number)[])[]]>([
  ['the header is gone', ROWS.map((row, at) => (at === 1 ? ['别的', ...row.slice(1)] : row))],
  ['the header stands twice elsewhere', [[''], ...ROWS, [''], ...ROWS]],
])('a hint is not applied to other cells: %s', (_name, rows) => {
  expect(detectTables(grid(rows), [HINT])).toEqual([]);
});

test('a hint of another sheet is none of this one', () => {
  expect(detectTables(grid(), [{ ...HINT, sheet: '表2' }])).toEqual([]);
});

const USUAL = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '培训场次', '≥10场', '12场', 60, 60],
  ['效益指标', '社会效益指标', '受益户数', '≥100户', '120户', 40, 40],
  ['总分', '', '', '', '', 100, 100],
];

test('what a person says to be none is none; the rest of the sheet is found as ever', () => {
  const rows = [...USUAL, [''], ...USUAL];
  const sheet = grid(rows);
  const tables = detectTables(sheet);
  expect(tables.map(({ headerRow }) => headerRow)).toEqual([1, 6]);
  const [first] = tables;
  if (!first) throw new Error('no table');
  const none: TableHint = { ...hintOf(first, sheet), family: 'none' };
  expect(detectTables(sheet, [none]).map(({ headerRow }) => headerRow)).toEqual([6]);
});

test('the guess as a hint gives the same table again', () => {
  const sheet = grid(USUAL);
  const [guess] = detectTables(sheet);
  if (!guess) throw new Error('no table');
  const [again] = detectTables(sheet, [hintOf(guess, sheet)]);
  const facts = ({ evidence: _e, confidence: _c, ...others }: typeof guess) => others;
  expect(again && facts(again)).toEqual(facts(guess));
});

test('hints survive the workbook; what is none of ours is left out', () => {
  expect(readHints(writeHints([HINT]))).toEqual({ hints: [HINT], refused: 0 });
  expect(readHints(null)).toEqual({ hints: [], refused: 0 });
  for (const text of ['x', '5', 'null', '{"schema":"perf-tables/2","tables":[]}']) {
    expect(readHints(text)).toEqual({ hints: [], refused: 1 });
  }
});

test.each<[string, unknown]>([
  ['null', null],
  ['no sheet', { ...HINT, sheet: 5 }],
  ['a range upside down', { ...HINT, range: { ...HINT.range, bottom: 1 } }],
  ['a row that no sheet has', { ...HINT, range: { ...HINT.range, bottom: 9e9 } }],
  ['four header rows', { ...HINT, headerRows: 4 }],
  ['an unknown kind', { ...HINT, family: 'tax-table' }],
  ['an unknown role', { ...HINT, columns: { colour: 3 } }],
  ['two roles in one column', { ...HINT, columns: { target: 4, actual: 4 } }],
  ['a header of numbers', { ...HINT, header: { '1': 5 } }],
])('a hint with %s is refused', (_name, wrong) => {
  const text = JSON.stringify({ schema: 'perf-tables/1', tables: [wrong, HINT] });
  expect(readHints(text)).toEqual({ hints: [HINT], refused: 1 });
});

test('whatever a hint says of whatever sheet, detection never throws', () => {
  const word = fc.constantFrom(
    '',
    '合计',
    '总分',
    '≥10场',
    '12',
    '三级指标',
    '产出指标',
    '数量指标',
    '100',
    '—',
  );
  const roles = ['l1', 'l2', 'l3', 'target', 'actual', 'weight', 'score', 'reason'] as const;
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 9 }),
      fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 3 }),
      ),
      fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 8 }),
      (rows, [top, height, headerRows], columns) => {
        const range = { top, left: 1, bottom: top + height, right: 7 };
        const sheet = grid(rows);
        const hint: TableHint = {
          sheet: 'Sheet1',
          range,
          headerRows,
          family: 'project-self-evaluation',
          columns: Object.fromEntries(columns.map((column, at) => [roles[at] ?? 'l1', column])),
          header: headerTextsOf(sheet, { range, headerRows }),
        };
        for (const { indicators } of detectTables(sheet, [hint])) {
          for (const { row } of indicators) expect(row).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
