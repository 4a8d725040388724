/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { correctionsZhCN as words } from '../../../src/messages/corrections.zh-CN';
import { loadCorrections } from '../../../src/taskpane/corrections/load';
import type { Grid } from '../../../src/table';
import { FakeHost } from '../fake-host';
import { CLEAN, gridOf, manyFindings, MIXED } from '../fixtures';
import type { TableText } from '../fixtures';
import { renderPane, section, settle } from '../render-pane';

beforeAll(() => loadCorrections());

/** MIXED: 28 of 30 for what was met (H14), and a total of 88. */
const WRONG: TableText = MIXED;

async function audited(tables: readonly TableText[], host?: FakeHost) {
  const pane = renderPane(tables, host ? { host } : {});
  await pane.press(tables.length > 1 ? '审核工作簿' : '一键审核');
  return pane;
}

class NothingSeen {
  observe(): void {}
  disconnect(): void {}
}

const card = () => section(words.title);

test('the card counts; the preview shows what stands there and what will', async () => {
  const { press, host } = await audited([WRONG]);
  await press(words.correct(2), card());
  const rows = within(card()).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^H14得分项目按时开工率28.*30$/),
    expect.stringMatching(/^H16总分88.*90$/),
  ]);
  expect(within(card()).getByText(words.chosen(2, 2))).toBeTruthy();
  expect(host.applied).toEqual([]);
});

test('a press on a row shows its cell; boxes choose; 写入 writes, 撤销 takes back', async () => {
  const { press, host } = await audited([WRONG]);
  await press(words.correct(2), card());
  await press(/^H14/, card());
  expect(host.revealed).toEqual(['自评表01!H14']);
  fireEvent.click(within(card()).getByRole('checkbox', { name: /^选择 H14/ }));
  expect(within(card()).getByText(words.chosen(0, 1))).toBeTruthy();
  await press(words.all, card());
  await press(words.write(2), card());
  expect(host.applied).toHaveLength(1);
  expect(within(card()).getByRole('status').textContent).toContain('已写入 H14、H16');
  await press(words.undo, card());
  expect(host.applied).toHaveLength(2);
  expect(within(card()).getByText(/已撤销/)).toBeTruthy();
});

test('修正 beside a finding shows what will change, writes on the second press, closes without', async () => {
  const { press, host } = await audited([WRONG]);
  const findings = section('审核发现');
  const name = /^修正：项目按时开工率/;
  await press(name, findings);
  const group = within(findings).getByRole('group', { name });
  expect(group.textContent).toMatch(/H14.*28.*30.*H16.*88.*90/);
  expect(host.applied).toEqual([]);
  expect(document.activeElement).toBe(group);
  await press(words.close, group);
  expect(document.activeElement?.textContent).toBe(words.fix);
  await press(name, findings);
  await press(words.writeOne, within(findings).getByRole('group', { name }));
  expect(host.applied[0]?.steps.map((step) => ('cell' in step ? step.cell : ''))).toEqual(['H14', 'H16']);
});

test('the switch shows the formulas', async () => {
  const typed = gridOf(WRONG);
  const numbers: Grid = {
    ...typed,
    cell(row, column) {
      const cell = typed.cell(row, column);
      return /^\d+$/.test(cell.text) ? { ...cell, value: Number(cell.text) } : cell;
    },
  };
  const { press } = await audited([WRONG], new FakeHost({ grid: numbers }));
  await press(words.correct(2), card());
  expect(within(card()).queryByText(/=PERF/)).toBeNull();
  fireEvent.click(within(card()).getByRole('checkbox', { name: words.asFormula }));
  await settle();
  expect(within(card()).getByText('=PERF.SCORE(E14,F14,G14,"时效指标","mof-2020")')).toBeTruthy();
});

test('what cannot be filled in says why', async () => {
  const rows = [
    { name: '道路养护里程', target: '≥100公里', actual: '100公里', weight: '50', score: '' },
    { name: '受益户数', target: '≥100户', actual: '100人', weight: '50', score: '' },
  ];
  const { press } = await audited([{ ...CLEAN, rows, total: '' }]);
  await press(words.fill(1), card());
  await press(words.unfilled(2), card());
  expect(within(card()).getByText(/受益户数.*单位/)).toBeTruthy();
  expect(within(card()).getByText(/总分.*还有得分空着/)).toBeTruthy();
});

test('a right table has no such card', async () => {
  await audited([CLEAN]);
  expect(screen.queryByRole('region', { name: words.title })).toBeNull();
});

describe('500 corrections', () => {
  beforeEach(() => {
    Object.assign(globalThis, { IntersectionObserver: NothingSeen });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  });

  test('only rows that are seen are made; all of them are counted, chosen and left', async () => {
    const { press } = await audited([manyFindings(500)]);
    await press(words.correct(500), card());
    const rows = within(card()).getAllByRole('listitem');
    expect(rows.length).toBeLessThan(50);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('500');
    expect(within(card()).getByText(words.chosen(500, 500))).toBeTruthy();
    await press(words.none, card());
    expect(within(card()).getByText(words.chosen(0, 500))).toBeTruthy();
    const write = within(card()).getByRole('button', { name: words.write(0) });
    expect(write.getAttribute('aria-disabled')).toBe('true');
  });
});
