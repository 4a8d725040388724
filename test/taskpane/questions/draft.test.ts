import { detectTables } from '../../../src/table';
import type { TableHint } from '../../../src/table';
import { columnsOf, draftFor, hintFrom, withHint, withoutHints } from '../../../src/taskpane/questions/draft';
import type { TableDraft } from '../../../src/taskpane/questions/draft';
import { detectWith, templateName } from '../../../src/taskpane/questions/templates';
import { gridOf } from '../../table/grid-of';

/** Two headers that no vocabulary knows among known ones. */
const ROWS = [
  ['某街道事项盘点表'],
  ['类别', '小类', '事情', '要多少', '做了多少', '占分', '实得', '偏差原因分析'],
  ['甲', '乙', '宣传场次', '≥10场', '8场', 40, 32, '场地未落实'],
  ['甲', '乙', '走访户数', '≥100户', '120户', 60, 60, ''],
];
const grid = gridOf(ROWS);
const FULL: TableDraft = {
  sheet: 'Sheet1',
  range: 'A2:H4',
  headerRows: 1,
  family: 'project-self-evaluation',
  roles: {
    '1': 'l1',
    '2': 'l2',
    '3': 'l3',
    '4': 'target',
    '5': 'actual',
    '6': 'weight',
    '7': 'score',
    '8': '',
  },
};

test('without a guess the form starts from all cells, with the headers that are known', () => {
  const draft = draftFor('Sheet1', gridOf(ROWS.slice(1)), null);
  expect(draft).toMatchObject({ range: 'A1:H3', headerRows: 1, roles: { '8': 'reason' } });
});

test('with a guess it starts from that', () => {
  const sure = gridOf([
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '数量指标', '宣传场次', '≥10场', '8场', 40, 32, '场地未落实'],
    ['产出指标', '数量指标', '走访户数', '≥100户', '120户', 60, 60, ''],
  ]);
  const [table] = detectTables(sure);
  const draft = draftFor('Sheet1', sure, table ?? null);
  expect(draft).toMatchObject({ range: 'A1:H3', headerRows: 1, family: 'project-self-evaluation' });
  expect(draft.roles).toMatchObject({ '3': 'l3', '4': 'target', '5': 'actual', '7': 'score', '8': 'reason' });
});

test('columns come with their header and a first value', () => {
  expect(columnsOf(grid, FULL).slice(3, 5)).toEqual([
    { column: 4, header: '要多少', sample: '≥10场' },
    { column: 5, header: '做了多少', sample: '8场' },
  ]);
});

test.each<[string, string, Partial<TableDraft>, unknown]>([
  ['no range', '说到哪里', {}, ['range']],
  ['a range beside the cells', 'Z90:AB99', {}, ['range']],
  ['no row below the header', 'A4:H4', {}, ['rows']],
  ['no name column', 'A2:H4', { roles: { '4': 'target', '5': 'actual' } }, ['no-name']],
  ['no value column', 'A2:H4', { roles: { '3': 'l3' } }, ['no-value']],
  ['two columns of one role', 'A2:H4', { roles: { ...FULL.roles, '6': 'score' } }, [{ twice: 'score' }]],
])('refused: %s', (_name, range, part, problems) => {
  expect(hintFrom(grid, { ...FULL, ...part, range })).toEqual({ hint: null, problems });
});

test.each(['A2:H4', ' a2：h4 ', '$A$2:$H$4', 'A2:H1048576', 'A2:XFD4'])('the range %s', (range) => {
  const { hint, problems } = hintFrom(grid, { ...FULL, range });
  expect(problems).toEqual([]);
  expect(hint?.range).toEqual({ top: 2, left: 1, bottom: 4, right: 8 });
  const [table] = detectTables(grid, hint ? [hint] : []);
  expect(table?.indicators.map(({ l3 }) => l3)).toEqual(['宣传场次', '走访户数']);
});

test('roles of columns outside of the range do not count', () => {
  const { hint } = hintFrom(grid, { ...FULL, range: 'A2:G4', roles: { ...FULL.roles, '8': 'reason' } });
  expect(hint?.columns).not.toHaveProperty('reason');
});

test('a new hint replaces those that it touches, on its own sheet', () => {
  const hint = (sheet: string, top: number, bottom: number): TableHint => ({
    ...(hintFrom(grid, FULL).hint as TableHint),
    sheet,
    range: { top, bottom, left: 1, right: 8 },
  });
  const kept = [hint('一', 1, 5), hint('一', 6, 9), hint('二', 1, 5)];
  const fresh = hint('一', 5, 5);
  expect(withHint(kept, fresh)).toEqual([kept[1], kept[2], fresh]);
  expect(withoutHints(kept, '二', { top: 6, bottom: 9, left: 1, right: 1 })).toEqual(kept);
  expect(withoutHints(kept, '二', { top: 5, bottom: 9, left: 9, right: 9 })).toEqual(kept);
});

describe('templates', () => {
  const template = hintFrom(grid, FULL).hint as TableHint;

  test('are known by their header', () => {
    expect(templateName(template)).toBe(
      '类别 | 小类 | 事情 | 要多少 | 做了多少 | 占分 | 实得 | 偏差原因分析',
    );
  });

  test('find the table where detection finds none, on any sheet, any number of rows further down', () => {
    const other = gridOf([[''], [''], ...ROWS, ['甲', '乙', '培训人数', '≥5人', '5人', 10, 10, '']]);
    const [table] = detectWith(detectTables, other, [], [{ ...template, sheet: '别的表' }]);
    expect(table).toMatchObject({ sheet: 'Sheet1', headerRow: 4, columns: { score: 7 } });
    expect(table?.indicators).toHaveLength(3);
    expect(detectWith(detectTables, gridOf(ROWS.slice(2)), [], [template])).toEqual([]);
  });

  test('change nothing where detection is sure, and what the workbook says goes first', () => {
    const calls: number[] = [];
    const sure = detectTables(grid, [template]);
    expect(detectWith((_grid, told) => (calls.push(told.length), sure), grid, [], [template])).toBe(sure);
    expect(calls).toEqual([0]);
    const none: TableHint = { ...template, family: 'none' };
    expect(detectWith(detectTables, grid, [none], [template])).toEqual([]);
  });
});
