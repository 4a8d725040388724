/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { RULES, WORKBOOK_RULES } from '../../../src/audit';
import { DECISIONS_KEY } from '../../../src/audit/decisions';
import { readDecisions } from '../../../src/audit/read-decisions';
import { decisionsZhCN as words } from '../../../src/messages/decisions.zh-CN';
import { ruleMeaningsZh } from '../../../src/messages/rule-meanings.zh-CN';
import { loadDecisions } from '../../../src/taskpane/decisions/load';
import { forgetful } from '../../../src/taskpane/preferences';
import type { Grid } from '../../../src/table';
import { FakeHost } from '../fake-host';
import { engineFor, gridOf, manyFindings, MIXED } from '../fixtures';
import type { TableText } from '../fixtures';
import { renderPane, section, settle } from '../render-pane';

// The whole pane in a page without a browser: a busy machine takes its time.
jest.setTimeout(30_000);
beforeAll(() => loadDecisions());

async function audited(table: TableText = MIXED, options: Parameters<typeof renderPane>[1] = {}) {
  const pane = renderPane([table], options);
  await pane.press('一键审核');
  return pane;
}

const findings = () => section('审核发现');
const rows = () => within(findings()).queryAllByRole('button', { name: /^(?:自评表01 )?[A-Z]+\d+/ });
const menuOf = (rule: RegExp) => within(findings()).getByRole('button', { name: rule });
const item = (name: string) => screen.getByRole('menuitem', { name });
const focused = () => document.activeElement;

function open(rule: RegExp, choice: string): void {
  fireEvent.click(menuOf(rule));
  fireEvent.click(item(choice));
}

describe('⋯', () => {
  test('is a menu by keyboard: arrows walk round, Escape leads back', async () => {
    await audited();
    const button = menuOf(/^处理：得分/);
    button.focus();
    fireEvent.keyDown(button, { key: 'ArrowDown' });
    expect(focused()).toBe(item(words.choices.ignore));
    const menu = screen.getByRole('menu');
    fireEvent.keyDown(menu, { key: 'ArrowUp' });
    expect(focused()).toBe(item(words.choices.rule));
    fireEvent.keyDown(menu, { key: 'ArrowDown' });
    expect(focused()).toBe(item(words.choices.ignore));
    fireEvent.keyDown(menu, { key: 'End' });
    expect(focused()).toBe(item(words.choices.rule));
    fireEvent.keyDown(menu, { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  test('closes when the focus goes elsewhere', async () => {
    await audited();
    fireEvent.click(menuOf(/^处理：得分/));
    act(() => screen.getByRole('button', { name: '一键审核' }).focus());
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('a form that is given up leads back to it and decides nothing', async () => {
    const { host } = await audited();
    open(/^处理：得分/, words.choices.ignore);
    const form = screen.getByRole('form', { name: words.form.ignore('H14') });
    expect(focused()).toBe(within(form).getByLabelText(words.form.note));
    fireEvent.keyDown(form, { key: 'Escape' });
    expect(screen.queryByRole('form')).toBeNull();
    expect(focused()).toBe(menuOf(/^处理：得分/));
    expect(host.settings.size).toBe(0);
  });
});

test('忽略: the finding goes, the focus stays in the list, the count says so, 撤销 brings it back', async () => {
  const { press } = await audited();
  expect(rows()).toHaveLength(2);
  open(/^处理：得分/, words.choices.ignore);
  await press(words.form.confirm.ignore);
  expect(rows()).toHaveLength(1);
  expect(findings().contains(focused())).toBe(true);
  expect(
    within(findings()).getByText(words.done.ignored('H14', '得分与评分口径不符')).closest('[role=status]'),
  ).toBeTruthy();
  expect(section('项目支出绩效自评表').textContent).toMatch(/发现 1 处（另有 1 处已忽略）/);
  await press(words.undo);
  expect(rows()).toHaveLength(2);
});

test('Ctrl+Z takes the last decision back, but not while somebody types', async () => {
  const { press } = await audited();
  open(/^处理：得分/, words.choices.ignore);
  await press(words.form.confirm.ignore);
  open(/^处理：未完成/, words.choices.ignore);
  const note = screen.getByLabelText(words.form.note);
  fireEvent.keyDown(note, { key: 'z', ctrlKey: true });
  expect(rows()).toHaveLength(1);
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  await settle();
  expect(rows()).toHaveLength(2);
});

test('接受 asks for a reason, names the person again next time', async () => {
  const preferences = forgetful();
  const { press, host } = await audited(MIXED, { preferences });
  open(/^处理：得分/, words.choices.accept);
  await press(words.form.confirm.accept);
  expect(screen.getByRole('alert').textContent).toBe(words.form.reasonMissing);
  const reason = screen.getByLabelText(words.form.reason);
  expect(reason.getAttribute('aria-invalid')).toBe('true');
  expect(focused()).toBe(reason);
  fireEvent.change(reason, { target: { value: '评审会议定' } });
  fireEvent.change(screen.getByLabelText(words.form.author), { target: { value: '李会计' } });
  await press(words.form.confirm.accept);
  expect(readDecisions(host.settings.get(DECISIONS_KEY)).findings).toMatchObject([
    { kind: 'accepted', note: '评审会议定', author: '李会计' },
  ]);
  open(/^处理：未完成/, words.choices.ignore);
  expect(screen.getByLabelText<HTMLInputElement>(words.form.author).value).toBe('李会计');
});

test('a finding whose figures changed since is there again, with what was said of it', async () => {
  const tables = [MIXED];
  const host = new FakeHost({ grid: gridOf(MIXED) });
  const engine = { ...engineFor([]), detect: (grid: Grid) => engineFor(tables).detect(grid) };
  const { press } = renderPane(tables, { host, engine });
  await press('一键审核');
  open(/^处理：得分/, words.choices.accept);
  fireEvent.change(screen.getByLabelText(words.form.reason), { target: { value: '评审会议定' } });
  await press(words.form.confirm.accept);
  expect(within(findings()).queryByText(/^\d{4}-\d\d-\d\d 曾接受/)).toBeNull();
  tables[0] = {
    ...MIXED,
    rows: MIXED.rows.map((row) => (row.score === '28' ? { ...row, score: '27' } : row)),
  };
  await press('一键审核');
  expect(rows()).toHaveLength(3);
  expect(within(findings()).getAllByText(/曾接受（评审会议定），之后数值有变/)).toHaveLength(1);
});

test('an error that is no deduction cannot be accepted', async () => {
  await audited();
  fireEvent.click(menuOf(/^处理：未完成/));
  expect(screen.queryByRole('menuitem', { name: words.choices.accept })).toBeNull();
});

test('已忽略与已接受 lists remark and cell; 恢复 brings the finding back; with nothing left the table is clear', async () => {
  const { press, host } = await audited();
  open(/^处理：得分/, words.choices.accept);
  fireEvent.change(screen.getByLabelText(words.form.reason), { target: { value: '评审会议定' } });
  await press(words.form.confirm.accept);
  open(/^处理：未完成/, words.choices.rule);
  await press(words.form.confirm.rule);
  expect(rows()).toHaveLength(0);
  expect(findings().textContent).toMatch(/没有发现问题.*另有 1 处已接受、1 处的检查项已关闭/);
  await press(words.aside.title(2));
  const list = within(findings()).getByRole('list', { name: words.aside.list });
  const [accepted, off] = within(list).getAllByRole('listitem');
  expect(accepted?.textContent).toMatch(/^已接受自评表01 H14.*评审会议定 — \d{4}-\d\d-\d\d恢复$/);
  expect(off?.textContent).toMatch(/^已关闭“未完成未说明原因”，1 处没有列出本工作簿/);
  await press('转到 自评表01 H14', list);
  expect(host.revealed).toEqual(['自评表01!H14']);
  await press(words.aside.restoreOf('H14', '得分与评分口径不符'), list);
  expect(rows()).toHaveLength(1);
  expect(focused()?.textContent).toContain('已忽略与已接受 1');
  await press(words.aside.restoreRule('未完成未说明原因'), findings());
  expect(rows()).toHaveLength(2);
  expect(within(findings()).queryByText(/^已忽略与已接受/)).toBeNull();
});

test('a workbook that does not take settings is told of', async () => {
  const host = new FakeHost({ grid: gridOf(MIXED) });
  host.failRemember = true;
  const { press } = await audited(MIXED, { host });
  open(/^处理：得分/, words.choices.ignore);
  await press(words.form.confirm.ignore);
  expect(within(findings()).getByText(words.unsaved)).toBeTruthy();
});

describe('检查项设置', () => {
  test('has every rule with what it means; a level counts at once, for the workbook or the profile', async () => {
    const { press, host } = await audited();
    await press(words.settings.title);
    for (const { code } of [...RULES, ...WORKBOOK_RULES])
      expect(within(findings()).getByText(ruleMeaningsZh[code][1])).toBeTruthy();
    const select = within(findings()).getByLabelText<HTMLSelectElement>('得分与评分口径不符');
    expect(select.selectedOptions[0]?.text).toBe('默认（错误）');
    fireEvent.change(select, { target: { value: 'info' } });
    await settle();
    expect(within(findings()).getByRole('button', { name: '提示 1' })).toBeTruthy();
    expect(within(findings()).getByText(words.settings.changed(1))).toBeTruthy();
    fireEvent.change(within(findings()).getByLabelText(words.settings.scope), {
      target: { value: 'mof-2020' },
    });
    expect(findings().textContent).toContain(words.settings.byWorkbook);
    fireEvent.change(within(findings()).getByLabelText('未完成未说明原因'), { target: { value: 'off' } });
    await settle();
    expect(rows()).toHaveLength(1);
    expect(readDecisions(host.settings.get(DECISIONS_KEY)).profiles).toEqual({
      'mof-2020': { 'reason-missing-missed': 'off' },
    });
    await press(words.settings.reset);
    expect(rows()).toHaveLength(2);
    expect(host.settings.get(DECISIONS_KEY)).toContain('"level":"info"');
  });
});

describe('a long list', () => {
  test('of one page is not found again by tools; of more it is', async () => {
    await audited();
    expect(screen.queryByLabelText('分组')).toBeNull();
  });

  test('is grouped by cause and by table, as the person likes it, and filtered by words', async () => {
    const preferences = forgetful();
    await audited({ ...manyFindings(10), sheet: '自评表01' }, { preferences });
    expect(within(findings()).getByRole('button', { name: '错误 10' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('分组'), { target: { value: 'rule' } });
    expect(within(findings()).getByRole('button', { name: '得分与评分口径不符 10' })).toBeTruthy();
    expect(preferences.get('findings.group')).toBe('rule');
    fireEvent.change(screen.getByLabelText('分组'), { target: { value: 'table' } });
    expect(within(findings()).getByRole('button', { name: /^自评表01 .*10$/ })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('筛选'), { target: { value: 'h18  得分' } });
    await settle();
    expect(rows().map((row) => /H\d+/.exec(row.textContent ?? '')?.[0])).toEqual(['H18']);
    expect(screen.getByText('筛选出 1 处，共 10 处。').closest('[role=status]')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('筛选'), { target: { value: '没有这样的' } });
    await settle();
    expect(screen.getByText('没有符合筛选的发现。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    await settle();
    expect(rows()).toHaveLength(10);
    expect(focused()).toBe(screen.getByLabelText('筛选'));
  });
});
