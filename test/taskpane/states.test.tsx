/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { HostError } from '../../src/host/port';
import { paneZhCN } from '../../src/messages/pane.zh-CN';
import { zhCN } from '../../src/messages/zh-CN';
import { FakeHost } from './fake-host';
import { CLEAN, emptyGrid, engineFor, gridOf, MIXED } from './fixtures';
import { renderPane, section, settle } from './render-pane';

const { controls, nothing, bars } = paneZhCN;

test('the first view says what happens and offers both audits; nothing is read or written', () => {
  const { host } = renderPane([MIXED]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('复核绩效自评表');
  expect(document.body.textContent).toContain('未经您确认不写入任何内容');
  for (const name of ['一键审核', '审核工作簿', '清除标记'])
    expect(screen.getByRole('button', { name })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '标记偏差' })).toBeNull();
  expect(host.scopes).toEqual([]);
});

test('no button is shown for what this version cannot do', async () => {
  const { press } = renderPane([MIXED]);
  await press('一键审核');
  expect(screen.queryByRole('button', { name: '导出自评报告' })).toBeNull();
});

test('marks of an earlier day can be taken off before any audit, and that can be undone', async () => {
  const { host, press } = renderPane([MIXED]);
  await press('清除标记');
  expect(host.applied).toEqual([{ steps: [{ kind: 'unmark', sheet: '自评表01' }] }]);
  expect(screen.getByText(/已清除标记/)).toBeTruthy();
  await press('撤销');
  expect(host.applied).toHaveLength(2);
});

describe('while it works', () => {
  function held(): { host: FakeHost; release: () => void } {
    const host = new FakeHost({ grid: gridOf(MIXED) }, { grid: gridOf(CLEAN) });
    let release = (): void => undefined;
    host.hold = new Promise((resolve) => (release = resolve));
    return { host, release };
  }

  test('shows progress; 取消 goes back to the start', async () => {
    const { host } = held();
    const { press } = renderPane([], { host });
    await press('审核工作簿');
    expect(screen.getByRole('progressbar', { name: '审核进度' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '一键审核' }).getAttribute('aria-disabled')).toBe('true');
    await press('取消');
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('keeps the focus on the pressed button, and goes on when the host answers', async () => {
    const { host, release } = held();
    const { press } = renderPane([], { host, engine: engineFor([MIXED, CLEAN]) });
    screen.getByRole('button', { name: '审核工作簿' }).focus();
    await press('审核工作簿');
    expect(document.activeElement?.textContent).toBe('审核工作簿');
    release();
    await settle();
    expect(document.activeElement?.textContent).toBe('审核工作簿');
    expect(section('表格（2）')).toBeTruthy();
  });
});

test('a reading that takes long hints at a cell that is being edited', async () => {
  const host = new FakeHost({ grid: gridOf(MIXED) });
  host.hold = new Promise(() => undefined);
  const { press } = renderPane([], { host });
  await press('一键审核');
  expect(screen.queryByText(paneZhCN.working.slow)).toBeNull();
  await press('取消');
  jest.useFakeTimers();
  fireEvent.click(screen.getByRole('button', { name: '一键审核' }));
  await act(() => jest.advanceTimersByTimeAsync(3100));
  jest.useRealTimers();
  expect(screen.getByText(paneZhCN.working.slow)).toBeTruthy();
});

test('the ribbon’s 清除标记 is answered also where no marks card is', async () => {
  const { pane, press } = renderPane([], { host: new FakeHost({ grid: emptyGrid('Sheet1') }) });
  await press('一键审核');
  await act(() => pane.session.clearActiveSheet());
  expect(screen.getByText(/已清除标记/)).toBeTruthy();
});

describe('nothing to audit', () => {
  test('an empty sheet', async () => {
    const { press } = renderPane([], { host: new FakeHost({ grid: emptyGrid('Sheet1') }) });
    await press('一键审核');
    expect(screen.getByRole('heading', { name: nothing.emptyTitle('Sheet1') })).toBeTruthy();
    expect(screen.getByText(nothing.emptyWay)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '标记偏差' })).toBeNull();
  });

  test('a sheet without a table: what was looked for, and the way out', async () => {
    const { press } = renderPane([], { host: new FakeHost({ grid: gridOf({ ...CLEAN, sheet: '封面' }) }) });
    await press('一键审核');
    expect(screen.getByRole('heading', { name: nothing.noTableTitle('封面') })).toBeTruthy();
    for (const header of nothing.headers) expect(screen.getByText(header)).toBeTruthy();
    expect(screen.getByText(nothing.wayOut)).toBeTruthy();
  });

  test('a book without a table', async () => {
    const host = new FakeHost({ grid: emptyGrid('A') }, { grid: emptyGrid('B') });
    const { press } = renderPane([], { host });
    await press('审核工作簿');
    expect(screen.getByRole('heading', { name: nothing.noTableBookTitle(2) })).toBeTruthy();
  });
});

test('the all-clear counts what was checked', async () => {
  const { press } = renderPane([CLEAN]);
  await press('一键审核');
  expect(within(section('审核发现')).getByText('没有发现问题')).toBeTruthy();
  expect(within(section('审核发现')).getByText(/已检查 2 行 × \d+ 项规则/)).toBeTruthy();
  expect(within(section('偏差原因')).getByText(paneZhCN.reasons.none)).toBeTruthy();
});

describe('a protected sheet', () => {
  test('is audited; writing is off, with the way to turn it on', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED), isProtected: true });
    const { press } = renderPane([], { host, engine: engineFor([MIXED]) });
    await press('一键审核');
    expect(screen.getByText(bars.protectedSheets(['自评表01'])).textContent).toContain('撤消工作表保护');
    expect(within(section('审核发现')).getByRole('button', { name: /H14/ })).toBeTruthy();
    for (const name of ['标记偏差', '清除标记', '写入原因'])
      expect(screen.getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true');
    await press('写入原因');
    await press('标记偏差');
    expect(host.applied).toEqual([]);
    expect(screen.getByText(paneZhCN.reasons.protectedSheet)).toBeTruthy();
  });
});

test('an uncertain table shows the guess and no score', async () => {
  const unsure = { ...MIXED, uncertain: true, title: '任务分解表' };
  const { press } = renderPane([unsure]);
  await press('一键审核');
  const card = section(paneZhCN.uncertain.title);
  expect(card.textContent).toContain('看起来像“项目支出绩效自评表”（把握 46%）');
  expect(within(card).getByText('E 指标值')).toBeTruthy();
  expect(screen.queryByText('重算总分')).toBeNull();
  expect(screen.queryByRole('button', { name: '标记偏差' })).toBeNull();
  expect(screen.queryByRole('combobox', { name: '评分口径' })).toBeNull();
});

describe('an error of the host', () => {
  const error = new HostError('cell-editing');

  test('is a sentence with 重试', async () => {
    const { host, press } = renderPane([MIXED]);
    host.failRead = error;
    await press('一键审核');
    expect(within(screen.getByRole('alert')).getByText(zhCN.hostError(error))).toBeTruthy();
    host.failRead = null;
    await press('重试');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(section('审核发现')).toBeTruthy();
  });

  test('leaves the report before on screen', async () => {
    const { host, press } = renderPane([MIXED]);
    await press('一键审核');
    host.failRead = error;
    await press('一键审核');
    expect(screen.getByText(paneZhCN.failed.kept)).toBeTruthy();
    expect(section('审核发现')).toBeTruthy();
  });
});

test('an old report says so and offers 重新审核', async () => {
  const { host, press } = renderPane([MIXED]);
  await press('一键审核');
  host.sheets = [{ grid: { ...gridOf(MIXED), used: { top: 1, left: 1, bottom: 20_000, right: 9 } } }];
  await press('审核工作簿');
  act(() => host.change({ grid: gridOf(MIXED) }));
  await settle();
  expect(screen.getByText(bars.stale)).toBeTruthy();
  await press(controls.again);
  expect(screen.queryByText(bars.stale)).toBeNull();
});

test('a screen reader hears that the audit is done and what it found', async () => {
  const { press } = renderPane([MIXED]);
  await press('一键审核');
  expect(screen.getAllByRole('status').map((node) => node.textContent)).toContain(paneZhCN.done.announce(2));
});

describe('the theme', () => {
  test.each([
    ['dark Office', { bodyBackgroundColor: '#262626' }, 'dark'],
    ['light Office', { bodyBackgroundColor: '#FFFFFF' }, 'light'],
    ['no word from Office', undefined, 'light'],
  ])('%s', (_name, theme, expected) => {
    renderPane([], { host: new FakeHost(), ...(theme ? { theme } : {}) });
    expect(document.querySelector('[data-theme]')?.getAttribute('data-theme')).toBe(expected);
  });
});
