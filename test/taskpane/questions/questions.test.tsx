/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { auditTables } from '../../../src/audit';
import { TABLE_HINTS_KEY, detectTables, readHints } from '../../../src/table';
import { forgetful } from '../../../src/taskpane/preferences';
import { createQuestions } from '../../../src/taskpane/questions/controller';
import { templatesOf } from '../../../src/taskpane/questions/templates';
import { createSession } from '../../../src/taskpane/session';
import { gridOf } from '../../table/grid-of';
import { FakeHost } from '../fake-host';
import { renderPane, settle } from '../render-pane';

const ROWS = [
  ['某街道事项盘点表'],
  ['类别', '小类', '事情', '要多少', '做了多少', '占分', '实得', '偏差原因分析'],
  ['产出指标', '数量指标', '宣传场次', '≥10场', '8场', 40, 32, '场地未落实'],
  ['产出指标', '数量指标', '走访户数', '≥100户', '120户', 60, 60, ''],
];
const engine = { detect: detectTables, audit: auditTables };
const hostWith = (rows = ROWS) => new FakeHost({ grid: gridOf(rows) });
const kept = (host: FakeHost) => readHints(host.settings.get(TABLE_HINTS_KEY) ?? null).hints;

function choose(label: RegExp, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

/** Says of the unknown table what its columns are. */
async function describeTable(press: (name: string) => Promise<void>): Promise<void> {
  await press('一键审核');
  await press('手动指定表格');
  fireEvent.change(screen.getByLabelText(/区域/), { target: { value: 'A2:H4' } });
  for (const [column, role] of [
    [/^C 列/, 'l3'],
    [/^D 列/, 'target'],
    [/^E 列/, 'actual'],
    [/^F 列/, 'weight'],
    [/^G 列/, 'score'],
  ] as const) {
    choose(column, role);
  }
  await press('确认并审核');
}

test('a table that nobody could guess is described, audited, kept, forgotten', async () => {
  const host = hostWith();
  const { press } = renderPane([], { host, engine });
  await describeTable(press);
  expect(screen.getByText(/某街道事项盘点表/)).toBeTruthy();
  expect(kept(host)).toMatchObject([{ sheet: 'Sheet1', columns: { l3: 3, score: 7, reason: 8 } }]);
  expect(host.applied).toEqual([]);
  await press('识别有误？');
  expect(screen.getByText('本表按您的说明识别。')).toBeTruthy();
  await press('恢复自动识别：Sheet1 A2:H4');
  expect(kept(host)).toEqual([]);
  expect(screen.getByRole('button', { name: '手动指定表格' })).toBeTruthy();
});

test('what is missing is said; nothing is kept', async () => {
  const host = hostWith();
  const { press } = renderPane([], { host, engine });
  await press('一键审核');
  await press('手动指定表格');
  await press('确认并审核');
  expect(screen.getByText(/哪一列是三级指标/)).toBeTruthy();
  expect(screen.getByText(/至少指明指标值/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/区域/), { target: { value: '表头那里' } });
  await press('确认并审核');
  expect(screen.getByText(/区域写法不对/)).toBeTruthy();
  expect(host.settings.size).toBe(0);
});

test('the range comes from the selection, of this sheet alone', async () => {
  const host = hostWith();
  const { press } = renderPane([], { host, engine });
  await press('一键审核');
  await press('手动指定表格');
  host.selected = { sheet: '别的表', range: 'A1:B9' };
  await press('取当前选区');
  expect(screen.getByText(/请先在本工作表里选中/)).toBeTruthy();
  host.selected = { sheet: 'Sheet1', range: 'A2:H4' };
  await press('取当前选区');
  expect(screen.queryByText(/请先在本工作表里选中/)).toBeNull();
  expect((screen.getByLabelText(/区域/) as HTMLInputElement).value).toBe('A2:H4');
  await press('在表中显示');
  expect(host.revealed).toEqual(['Sheet1!A2:H4']);
});

test('a workbook that takes no settings: followed while the pane is open, and said', async () => {
  const host = hostWith();
  host.failRemember = true;
  const { press } = renderPane([], { host, engine });
  await describeTable(press);
  await press('识别有误？');
  expect(screen.getByText(/没能保存到工作簿/)).toBeTruthy();
});

test('a template is followed in another workbook, said, and deleted', async () => {
  const preferences = forgetful();
  const first = renderPane([], { host: hostWith(), engine, preferences });
  await describeTable(first.press);
  await first.press('识别有误？');
  await first.press('存为模板');
  expect(screen.getByText(/已存为模板/)).toBeTruthy();
  const [template] = templatesOf(preferences);
  expect(template?.header).toMatchObject({ '4': '要多少' });

  const host = hostWith([[''], ...ROWS]);
  const session = createSession(
    host,
    () => Promise.resolve(engine),
    undefined,
    undefined,
    () => preferences.loaded().then(() => templatesOf(preferences)),
  );
  await session.audit('active-sheet');
  const { view } = session.getState();
  if (view.at !== 'report') throw new Error('no report');
  expect(view.report.tables[0]?.audited.table).toMatchObject({ headerRow: 3, uncertain: false });
  expect(host.settings.size).toBe(0);

  await first.press(/^删除模板/);
  expect(templatesOf(preferences)).toEqual([]);
});

test('"no evaluation table" holds, and can be taken back', async () => {
  const rows = [
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '数量指标', '宣传场次', '≥10场', '8场', 40, 32, '场地未落实'],
    ['产出指标', '数量指标', '走访户数', '≥100户', '120户', 60, 60, ''],
  ];
  const host = hostWith(rows as never);
  const { press } = renderPane([], { host, engine });
  await press('一键审核');
  await press('识别有误？');
  choose(/表格种类/, 'none');
  await press('确认并审核');
  expect(kept(host)).toMatchObject([{ family: 'none' }]);
  await press('手动指定表格');
  await press('恢复自动识别：Sheet1 A1:H3（不是绩效表）');
  await settle();
  expect(screen.getByRole('button', { name: '识别有误？' })).toBeTruthy();
});

test('the hint of a table is found by its place', async () => {
  const host = hostWith();
  const session = createSession(host, () => Promise.resolve(engine));
  const questions = createQuestions(session, forgetful());
  const draft = {
    sheet: 'Sheet1',
    range: 'A2:H4',
    headerRows: 1,
    family: 'project-self-evaluation' as const,
    roles: { '3': 'l3' as const, '4': 'target' as const },
  };
  expect(await questions.confirm(gridOf(ROWS), draft)).toEqual([]);
  expect(questions.hintFor('Sheet1', { top: 4, bottom: 4, left: 1, right: 1 })).toMatchObject({
    headerRows: 1,
  });
  expect(questions.hintFor('Sheet1', { top: 5, bottom: 9, left: 1, right: 8 })).toBeNull();
  expect(questions.hintFor('Sheet2', { top: 2, bottom: 4, left: 1, right: 8 })).toBeNull();
});
