import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MARK_STYLES } from '../../src/plan/overlay';
import { readWorkbook } from '../../src/host/xlsx';
import { closeWorkbench, eventually, openWorkbench, type WorkbenchPage } from './harness';

const SAMPLE = path.join(__dirname, '../../workbench/sample/sample.xlsx');

/** One clerk's morning: each test goes on where the one before stopped. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => closeWorkbench(workbench));

test('the sample is open, beside the task pane', async () => {
  expect(await workbench.selection()).toBe('自评表01!A1:I1');
  expect((await workbench.cell('A1')).text).toBe('项目支出绩效自评表');
});

test('一键审核 finds the wrong score, and pressing it selects its cell', async () => {
  await workbench.openSheet('自评表04');
  await workbench.button('一键审核').click();
  const finding = workbench.button(/H16/).first();
  await finding.waitFor();
  const words = await workbench.pane.locator('body').innerText();
  expect(words).toContain('17.84');
  expect(words).toContain('17.85');
  await workbench.goTo('A1');
  await finding.click();
  const there = '自评表04!H16';
  expect(
    await eventually(
      () => workbench.selection(),
      (at) => at === there,
    ),
  ).toBe(there);
});

test('标记偏差 lays an overlay that is seen, 清除标记 takes it off and every format is as before', async () => {
  const before = await workbench.everyCell();
  expect(await workbench.shareOfColor(MARK_STYLES.exceeded.fill)).toBe(0);

  await workbench.button('标记偏差').click();
  await workbench.pane.getByText(/已标记/).waitFor();
  const formats = await workbench.conditionalFormats();
  expect(formats.length).toBeGreaterThan(0);
  for (const format of formats) expect(format.formula).toContain('PERF-MARK');
  const fills = new Set(formats.map(({ format }) => format.fillColor ?? ''));
  const shareOf = (fill: string, isRight: (share: number) => boolean) =>
    eventually(() => workbench.shareOfColor(fill), isRight);
  for (const fill of fills) expect(await shareOf(fill, (share) => share > 0.001)).toBeGreaterThan(0.001);

  await workbench.button('清除标记').click();
  await workbench.pane.getByText(/已清除/).waitFor();
  expect(await workbench.conditionalFormats()).toEqual([]);
  expect(await workbench.everyCell()).toEqual(before);
  for (const fill of fills) expect(await shareOf(fill, (share) => share === 0)).toBe(0);
});

test('a formula typed into a cell calculates', async () => {
  await workbench.type('B24', '=PERF.SCORE(">=80%","50%",10,"质量指标")');
  expect(await workbench.cell('B24')).toMatchObject({ value: 6.25, text: '6.25' });
});

test('a changed actual is followed by the formula and by the audit', async () => {
  await workbench.type('B25', '=PERF.SCORE(E16,F16,G16,"成本指标","xinjiang-2024")');
  expect((await workbench.cell('B25')).value).toBe(17.85);

  await workbench.type('F16', "'=4.5万元/个");
  expect(await workbench.cell('F16')).toMatchObject({ value: '=4.5万元/个', formula: null });
  expect((await workbench.cell('B25')).value).toBe(18);
  await workbench.pane.getByText('应为 18', { exact: false }).first().waitFor();
});

test('a right score ends the finding', async () => {
  await workbench.type('H16', '18');
  await workbench.button(/H16/).waitFor({ state: 'detached' });
  expect((await workbench.cell('H16')).value).toBe(18);
});

test('写入原因 writes a reason into the right cell, and nowhere else', async () => {
  await workbench.openSheet('自评表01');
  await workbench.button('一键审核').click();
  await workbench.button(/I14/).first().waitFor();
  const before = await workbench.everyCell();
  expect((await workbench.cell('I14')).text).toBe('');

  const reason = '年初按一年安排工期，实际由三家施工单位同时进场，两个月内全部完工。';
  await workbench.pane.getByRole('textbox', { name: '原因说明' }).fill(reason);
  await workbench.button('写入原因').click();
  await workbench.page.waitForFunction(
    (text) => window.workbench?.workbook?.activeSheet().cell(14, 9).text === text,
    reason,
  );
  const after = await workbench.everyCell();
  expect(after.filter((cell, index) => cell.text !== before[index]?.text).map(({ text }) => text)).toEqual([
    reason,
  ]);
  await workbench.button(/I14.*未说明原因/).waitFor({ state: 'detached' });
});

test('all of it is in the saved file', async () => {
  const { name, bytes } = await workbench.save();
  expect(name).toBe('示例工作簿.xlsx');
  const book = readWorkbook(bytes);
  const [first, , , fourth] = book.sheets;
  expect(first?.cell(14, 9)?.value).toMatch(/^年初按一年安排工期/);
  expect(fourth?.cell(16, 8)?.value).toBe(18);
  expect(fourth?.cell(16, 6)).toMatchObject({ type: 'text', value: '=4.5万元/个' });
  expect(fourth?.cell(24, 2)).toMatchObject({
    value: 6.25,
    formula: '=_xldudf_PERF_SCORE(">=80%","50%",10,"质量指标")',
  });
  expect(fourth?.merges).toEqual(readWorkbook(readFileSync(SAMPLE)).sheets[3]?.merges);
});

test('nothing went wrong on the way, and nothing left this machine', () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.outside).toEqual([]);
});
