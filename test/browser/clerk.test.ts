import { MARK_STYLES } from '../../src/host/excel/overlay';
import { closeWorkbench, openWorkbench, type WorkbenchPage } from './harness';

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
  await expect(workbench.selection()).resolves.toBe('自评表04!H16');
});

test('标记偏差 lays an overlay that is seen, 清除标记 takes it off and every format is as before', async () => {
  const before = await workbench.everyCell();
  expect(await workbench.shareOfColor(MARK_STYLES.exceeded.fill)).toBe(0);

  await workbench.button('标记偏差').click();
  await workbench.pane.getByText(/已标记/).waitFor();
  const formats = await workbench.conditionalFormats();
  expect(formats.length).toBeGreaterThan(0);
  for (const format of formats) expect(format.formula).toContain('PERF-MARK');
  const fills = new Set(formats.map(({ format }) => format.fillColor));
  const shares = await Promise.all([...fills].map((fill) => workbench.shareOfColor(fill ?? '')));
  for (const share of shares) expect(share).toBeGreaterThan(0.001);

  await workbench.button('清除标记').click();
  await workbench.pane.getByText(/已清除/).waitFor();
  expect(await workbench.conditionalFormats()).toEqual([]);
  expect(await workbench.everyCell()).toEqual(before);
  for (const fill of fills) expect(await workbench.shareOfColor(fill ?? '')).toBe(0);
});

test('a formula typed into a cell calculates', async () => {
  await workbench.type('B24', '=PERF.SCORE(">=80%","50%",10,"质量指标")');
  expect(await workbench.cell('B24')).toMatchObject({ value: 6.25, text: '6.25' });
});
