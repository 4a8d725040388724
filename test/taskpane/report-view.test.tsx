/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { HostError } from '../../src/host/port';
import { paneZhCN } from '../../src/messages/pane.zh-CN';
import { forgetful } from '../../src/taskpane/preferences';
import { PROFILE_KEY } from '../../src/scoring';
import { FakeHost } from './fake-host';
import { CLEAN, engineFor, gridOf, MIXED } from './fixtures';
import { renderPane, scrolled, section, settle } from './render-pane';

describe('the score card', () => {
  test('puts both totals side by side and says the difference in words and sign', async () => {
    const { press } = renderPane([MIXED]);
    await press('一键审核');
    const card = section('项目支出绩效自评表');
    expect(within(card).getByText('表内总分').nextElementSibling?.textContent).toBe('88');
    expect(within(card).getByText('重算总分').nextElementSibling?.textContent).toBe('90');
    expect(within(card).getByText('重算比表内高 2 分（+2）')).toBeTruthy();
    expect(within(card).getByText('等级').nextElementSibling?.textContent).toBe('良');
    expect(card.textContent).toMatch(/已检查 4 行 × \d+ 项规则，发现 2 处/);
  });

  test('says so when both agree, and when the recomputed one is lower', async () => {
    const lower = { ...CLEAN, rows: CLEAN.rows.map((row) => ({ ...row, score: '50' })), total: '100.5' };
    const { press } = renderPane([CLEAN]);
    await press('一键审核');
    expect(screen.getByText('重算总分与表内一致')).toBeTruthy();
    cleanup();
    const second = renderPane([lower]);
    await second.press('一键审核');
    expect(screen.getByText('重算比表内低 0.5 分（−0.5）')).toBeTruthy();
    expect(screen.getByText('表内总分与各行得分合计 100 不一致')).toBeTruthy();
  });

  test('does not call a total right that its own rows do not add up to', async () => {
    const slipped = { ...CLEAN, rows: CLEAN.rows.map((row) => ({ ...row, score: '45' })) };
    const { press } = renderPane([slipped]);
    await press('一键审核');
    expect(screen.queryByText('重算总分与表内一致')).toBeNull();
    expect(screen.getByText('表内总分与各行得分合计 90 不一致')).toBeTruthy();
  });

  test('says nothing of a difference where the table prints no score', async () => {
    const blank = { ...CLEAN, rows: CLEAN.rows.map(({ score: _, ...row }) => row), total: null };
    const { press } = renderPane([blank]);
    await press('一键审核');
    expect(screen.getByText(paneZhCN.score.noScores)).toBeTruthy();
    expect(screen.queryByText('等级')).toBeNull();
  });

  test('opens every row’s score with its derivation', async () => {
    const { press } = renderPane([MIXED]);
    await press('一键审核');
    await press(/逐行得分/);
    const list = screen.getByRole('list', { name: '逐行得分（4 行）' });
    const rows = within(list).getAllByRole('listitem');
    expect(rows).toHaveLength(4);
    expect(rows[2]?.textContent).toContain('表内 28，重算 30');
  });

  test('leads to the table', async () => {
    const { host, press } = renderPane([MIXED]);
    await press('一键审核');
    await press(/转到 自评表01/);
    expect(host.revealed).toEqual(['自评表01!A1:I16']);
  });
});

describe('评分口径', () => {
  test('offers the automatic choice and every candidate with its count; the choice is kept and counts', async () => {
    const { host, press } = renderPane([MIXED]);
    await press('一键审核');
    const chooser = screen.getByRole('combobox', { name: '评分口径' });
    const options = within(chooser).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      '自动选择（财政部 2020）',
      expect.stringMatching(/^财政部 2020：3\/4 行吻合$/),
      expect.stringMatching(/^新疆 2024：3\/4 行吻合$/),
      expect.stringMatching(/：\d\/4 行吻合$/),
      expect.stringMatching(/：\d\/4 行吻合$/),
    ]);
    fireEvent.change(chooser, { target: { value: 'xinjiang-2024' } });
    await settle();
    expect(host.settings.get(PROFILE_KEY)).toBe('xinjiang-2024');
    expect(screen.getByText(/您的选择保存在工作簿里/).textContent).toContain('新疆 2024：3/4 行吻合');
    expect(host.scopes).toEqual(['active-sheet']);
  });

  test('says when the workbook cannot keep the choice', async () => {
    const { host, press } = renderPane([MIXED]);
    await press('一键审核');
    host.failRemember = true;
    fireEvent.change(screen.getByRole('combobox', { name: '评分口径' }), { target: { value: 'hubei' } });
    await settle();
    expect(screen.getByText(paneZhCN.bars.profileUnsaved)).toBeTruthy();
  });
});

describe('findings', () => {
  test('stand in groups with counts; a press shows the cell', async () => {
    const { host, press } = renderPane([MIXED]);
    await press('一键审核');
    expect(screen.getByRole('button', { name: '错误 2' }).getAttribute('aria-expanded')).toBe('true');
    const rows = within(screen.getByRole('list', { name: '错误' })).getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    const row = screen.getByRole('button', { name: /H14/ });
    expect(row.textContent).toContain('项目按时开工率');
    expect(row.textContent).toContain('表内28应为30');
    await press(/H14/);
    expect(host.revealed).toEqual(['自评表01!H14']);
    expect(row.getAttribute('aria-current')).toBe('true');
  });

  test('name the sheet where there are several', async () => {
    const { press } = renderPane([MIXED, CLEAN]);
    await press('审核工作簿');
    expect(screen.getByRole('button', { name: /自评表01 H14/ })).toBeTruthy();
  });

  test('fold away, and stay so for the person who folded them', async () => {
    const preferences = forgetful();
    const { press } = renderPane([MIXED], { preferences });
    await press('一键审核');
    await press('错误 2');
    expect(screen.queryByRole('list', { name: '错误' })).toBeNull();
    expect(preferences.get('group.error')).toBe('closed');
    cleanup();
    const later = renderPane([MIXED], { preferences });
    await later.press('一键审核');
    expect(screen.getByRole('button', { name: '错误 2' }).getAttribute('aria-expanded')).toBe('false');
  });

  test('a cell that cannot be shown is said', async () => {
    const { host, press } = renderPane([MIXED]);
    await press('一键审核');
    host.failReveal = new HostError('sheet-missing', { sheet: '自评表01' });
    await press(/H14/);
    expect(screen.getByText(/没能转到单元格/).textContent).toContain('已被删除或改名');
  });

  test('one that asks for a reason leads to its draft', async () => {
    const { press } = renderPane([MIXED]);
    await press('一键审核');
    await press('起草原因：改造设施完好率');
    expect(document.activeElement?.textContent).toContain('改造设施完好率');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    expect(scrolled).toContain(document.activeElement);
  });
});

describe('several tables', () => {
  test('are listed with their state; choosing one shows its card and its findings alone', async () => {
    const unsure = { ...MIXED, sheet: '任务分解', title: '任务分解表', uncertain: true };
    const { press } = renderPane([MIXED, CLEAN, unsure]);
    await press('审核工作簿');
    const list = screen.getByRole('list', { name: '选择要查看的表格' });
    const states = within(list)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(states).toEqual([
      '全部表格',
      '自评表01 项目支出绩效自评表2 个错误88 分',
      '自评表02 项目支出绩效自评表未发现问题100 分',
      '任务分解 任务分解表未评分：不确定是不是绩效表',
    ]);
    expect(section('共 3 张表，1 张未发现问题')).toBeTruthy();
    await press(/^自评表02/, list);
    expect(section('项目支出绩效自评表').textContent).toContain('重算总分与表内一致');
    expect(screen.getByText(paneZhCN.findings.noneHere())).toBeTruthy();
    await press('全部表格', list);
    expect(screen.getByRole('button', { name: /自评表01 H14/ })).toBeTruthy();
  });

  test('more than a few are folded', async () => {
    const tables = Array.from({ length: 14 }, (_, index) => ({ ...CLEAN, sheet: `表${index + 1}` }));
    const { press } = renderPane(tables);
    await press('审核工作簿');
    const list = screen.getByRole('list', { name: '选择要查看的表格' });
    expect(within(list).getAllByRole('button')).toHaveLength(9);
    await press('显示其余 6 张');
    expect(within(list).getAllByRole('button')).toHaveLength(15);
  });
});

describe('marks', () => {
  test('have a legend of colour, sign and word, and say what was marked', async () => {
    const { host, press } = renderPane([MIXED]);
    await press('一键审核');
    const legend = screen.getByRole('list', { name: '图例' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map((entry) => entry.textContent),
    ).toEqual(['未完成', '超额完成']);
    expect(legend.querySelectorAll('svg')).toHaveLength(2);
    await press('标记偏差');
    expect(host.applied[0]?.steps[0]).toMatchObject({
      kind: 'mark',
      missed: ['D13', 'F13'],
      exceeded: ['D12', 'F12'],
    });
    expect(screen.getByText('已标记 1 项未完成、1 项超额')).toBeTruthy();
    await press('撤销');
    expect(screen.getByText('已撤销')).toBeTruthy();
    await press('清除标记');
    expect(screen.getByText(/已清除标记/)).toBeTruthy();
  });

  test('say which protected sheets were left out', async () => {
    const locked = { ...MIXED, sheet: '已锁定' };
    const host = new FakeHost({ grid: gridOf(MIXED) }, { grid: gridOf(locked), isProtected: true });
    const { press } = renderPane([], { host, engine: engineFor([MIXED, locked]) });
    await press('审核工作簿');
    await press('标记偏差');
    expect(screen.getByText(/受保护的工作表“已锁定”没有改动/)).toBeTruthy();
  });

  test('are not spoken of any more once another audit was asked for', async () => {
    const { press } = renderPane([MIXED]);
    await press('一键审核');
    await press('标记偏差');
    await press('审核工作簿');
    expect(screen.queryByText('已标记 1 项未完成、1 项超额')).toBeNull();
  });

  test('say when there is nothing to mark', async () => {
    const { press } = renderPane([CLEAN]);
    await press('一键审核');
    await press('标记偏差');
    expect(screen.getByText('没有需要标记的偏差')).toBeTruthy();
  });
});

test('the section bar jumps past a long list and takes the focus along', async () => {
  const { press } = renderPane([MIXED]);
  await press('一键审核');
  await press('原因 2', screen.getByRole('navigation', { name: '转到' }));
  expect(document.activeElement?.textContent).toBe('偏差原因');
});
