/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { HostError } from '../../src/host/port';
import { paneZhCN } from '../../src/messages/pane.zh-CN';
import { FakeHost } from './fake-host';
import { engineFor, gridOf, MIXED } from './fixtures';
import type { TableText } from './fixtures';
import { renderPane, section, settle } from './render-pane';

const WITHOUT_REASONS: TableText = { ...MIXED, rows: MIXED.rows.map(({ reason: _, ...row }) => row) };

function draft(): HTMLTextAreaElement {
  const field = screen.getByRole('textbox', { name: '原因说明' });
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('not a text area');
  return field;
}

async function type(text: string): Promise<void> {
  fireEvent.change(draft(), { target: { value: text } });
  await settle();
}

async function pick(cause: string): Promise<void> {
  fireEvent.change(screen.getByRole('combobox', { name: '原因类别' }), { target: { value: cause } });
  await settle();
}

test('the first row without a reason stands open, with its figures and a draft that marks what is to be filled in', async () => {
  const { press } = renderPane([MIXED]);
  await press('一键审核');
  const reasons = section('偏差原因');
  expect(within(reasons).getByText('2 项偏差，1 项缺原因')).toBeTruthy();
  expect(
    within(reasons)
      .getByRole('button', { name: /改造设施完好率/ })
      .getAttribute('aria-expanded'),
  ).toBe('true');
  const facts = ['指标值', '实际完成值', '完成率', '偏差率'].map(
    (name) => within(reasons).getByText(name, { selector: 'dt' }).nextElementSibling?.textContent,
  );
  expect(facts).toEqual(['≥90%', '60%', '66.67%', '33.33%']);
  expect(draft().value).toContain('〔请填写具体原因〕');
  expect(within(reasons).getByText('还有 2 处待填写')).toBeTruthy();
  expect([...reasons.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    '〔请填写具体原因〕',
    '〔请填写改进措施〕',
  ]);
});

test('causes are those of the row’s situation, and each makes its draft', async () => {
  const { press } = renderPane([MIXED]);
  await press('一键审核');
  const picker = screen.getByRole('combobox', { name: '原因类别' });
  expect(within(picker).getByRole('group', { name: '未完成' })).toBeTruthy();
  expect(within(picker).getByRole('option', { name: '需求减少' })).toBeTruthy();
  expect(within(picker).queryByRole('option', { name: '覆盖范围扩大' })).toBeNull();
  await pick('demand-fell');
  expect(draft().value).toContain('实际需求减少');
});

test('转到下一处 selects one placeholder after the other', async () => {
  const { press } = renderPane([MIXED]);
  await press('一键审核');
  const selected = (): string => draft().value.slice(draft().selectionStart, draft().selectionEnd);
  draft().setSelectionRange(0, 0);
  await press('转到下一处');
  expect(selected()).toBe('〔请填写具体原因〕');
  await press('转到下一处');
  expect(selected()).toBe('〔请填写改进措施〕');
  await press('转到下一处');
  expect(selected()).toBe('〔请填写具体原因〕');
  await type('都填好了。');
  expect(screen.getByText(paneZhCN.reasons.complete)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '转到下一处' })).toBeNull();
});

test('写入原因 says where it writes, writes there, confirms, and can be undone', async () => {
  const { host, press } = renderPane([MIXED]);
  await press('一键审核');
  expect(screen.getByText(paneZhCN.reasons.placeEmpty)).toBeTruthy();
  await type('设备到货晚于计划。');
  await press('写入原因');
  expect(host.applied[0]?.steps[0]).toMatchObject({
    kind: 'write-text',
    cell: 'I13',
    text: '设备到货晚于计划。',
  });
  expect(screen.getByText('已写入 I13')).toBeTruthy();
  expect(screen.getByText(paneZhCN.reasons.placeSame)).toBeTruthy();
  expect(screen.getByRole('button', { name: '写入原因' }).getAttribute('aria-disabled')).toBe('true');
  await press('撤销');
  expect(host.applied[1]?.steps[0]).toMatchObject({ kind: 'restore', cell: 'I13' });
  expect(screen.getByText('已撤销，I13 恢复原样')).toBeTruthy();
});

describe('a text that stands there already', () => {
  async function openExplained(): Promise<ReturnType<typeof renderPane>> {
    const pane = renderPane([MIXED]);
    await pane.press('一键审核');
    await pane.press(/适老化改造服务对象/, section('偏差原因'));
    return pane;
  }

  test('is shown, and is replaced only after a yes in the pane', async () => {
    const { host, press } = await openExplained();
    expect(screen.getByText('申请改造的家庭多于年初预计。')).toBeTruthy();
    await press('写入原因');
    const question = screen.getByRole('alertdialog', { name: 'I12 已有内容，确定替换吗？' });
    expect(host.applied).toEqual([]);
    expect(document.activeElement).toBe(within(question).getByRole('button', { name: '不写入' }));
    await press('不写入');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(host.applied).toEqual([]);
    expect(document.activeElement?.textContent).toBe('写入原因');
    await press('写入原因');
    await press('替换');
    expect(host.applied).toHaveLength(1);
    expect(screen.getByText('已写入 I12')).toBeTruthy();
  });

  test('Escape means no', async () => {
    const { host, press } = await openExplained();
    await press('写入原因');
    fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' });
    await settle();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(host.applied).toEqual([]);
  });

  test('can be taken over into the draft; the same text is not written again', async () => {
    const { press } = await openExplained();
    await press('在现有内容上修改');
    expect(draft().value).toBe('申请改造的家庭多于年初预计。');
    expect(screen.getByText(paneZhCN.reasons.sameText)).toBeTruthy();
    expect(screen.getByRole('button', { name: '写入原因' }).getAttribute('aria-disabled')).toBe('true');
  });
});

test('typed words come back after another cause was picked', async () => {
  const { press } = renderPane([MIXED]);
  await press('一键审核');
  await type('自己写的话');
  await pick('funds-late');
  expect(draft().value).toContain('资金下达较晚');
  await press('恢复我刚才写的');
  expect(draft().value).toBe('自己写的话');
});

test('a draft outlives a new audit', async () => {
  const { press } = renderPane([MIXED]);
  await press('一键审核');
  await type('写到一半');
  await press('一键审核');
  expect(draft().value).toBe('写到一半');
});

test('a merged reason cell: the text serves all its rows, and the pane says so', async () => {
  const shared: TableText = {
    ...MIXED,
    rows: MIXED.rows.map((row, index) => (index < 2 ? { ...row, reason: '两项共用的说明。' } : row)),
    sharedReason: [12, 13],
  };
  const { press } = renderPane([shared]);
  await press('一键审核');
  await press(/改造设施完好率/, section('偏差原因'));
  expect(screen.getByText('I12 是合并单元格，写入的内容对第 12–13 行都有效。')).toBeTruthy();
});

test('a merged cell that is learned of only when writing is asked about', async () => {
  const merges = [{ top: 13, left: 9, bottom: 15, right: 9 }];
  const host = new FakeHost({ grid: gridOf(WITHOUT_REASONS), merges });
  const { press } = renderPane([], { host, engine: engineFor([WITHOUT_REASONS]) });
  await press('一键审核');
  await press(/改造设施完好率/, section('偏差原因'));
  await press('写入原因');
  expect(
    screen.getByRole('alertdialog', { name: 'I13 是合并单元格，内容对第 13–15 行都有效。确定写入吗？' }),
  ).toBeTruthy();
  expect(host.applied).toEqual([]);
  await press('写入');
  expect(host.applied[0]?.steps[0]).toMatchObject({ cell: 'I13' });
});

describe('a table without a column for reasons', () => {
  test('offers the clipboard instead of writing', async () => {
    const { host, copied, press } = renderPane([{ ...WITHOUT_REASONS, withReasons: false }]);
    await press('一键审核');
    expect(within(section('偏差原因')).getByText('2 项偏差')).toBeTruthy();
    await press(/改造设施完好率/, section('偏差原因'));
    expect(screen.getByText(paneZhCN.reasons.noColumn)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '写入原因' })).toBeNull();
    await press('复制');
    expect(copied).toEqual([draft().value]);
    expect(screen.getByText(paneZhCN.reasons.copied)).toBeTruthy();
    expect(host.applied).toEqual([]);
  });

  test('says how to copy by hand where the clipboard is closed', async () => {
    const { press } = renderPane([MIXED], { copyWorks: false });
    await press('一键审核');
    await press('复制');
    expect(screen.getByText(paneZhCN.reasons.copyFailed)).toBeTruthy();
  });
});

test('an empty text cannot be written', async () => {
  const { press } = renderPane([MIXED]);
  await press('一键审核');
  await type('  ');
  expect(screen.getByText(paneZhCN.reasons.emptyText)).toBeTruthy();
  expect(screen.getByRole('button', { name: '写入原因' }).getAttribute('aria-disabled')).toBe('true');
});

test('a host that refuses is heard in the row', async () => {
  const { host, press } = renderPane([MIXED]);
  await press('一键审核');
  host.failApply = new HostError('cell-changed', { cell: 'I13' });
  await press('写入原因');
  expect(within(section('偏差原因')).getByRole('alert').textContent).toContain('I13');
});
