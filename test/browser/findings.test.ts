import { closeWorkbench, openWorkbench, type WorkbenchPage } from './harness';

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.openSheet('自评表04');
  await workbench.button('一键审核').click();
  await workbench.button(/H16/).first().waitFor();
  await findings()
    .getByRole('button', { name: /^处理：/ })
    .first()
    .waitFor();
});
afterAll(() => closeWorkbench(workbench));

const findings = () => workbench.pane.getByRole('region', { name: '审核发现' });
const handingOver = () => workbench.pane.getByRole('region', { name: '批注与报告' });
const rows = () => findings().getByRole('button', { name: /^[A-Z]+\d+/ });

const settings = () =>
  workbench.page.evaluate(() => [...(window.workbench?.workbook?.settings.keys() ?? [])]);
const sheetNames = () =>
  workbench.page.evaluate(() => window.workbench?.workbook?.sheets().map(({ name }) => name) ?? []);
const comments = () =>
  workbench.page.evaluate(() =>
    (window.workbench?.workbook?.sheets() ?? []).flatMap((sheet) =>
      sheet.comments().map(({ content }) => content),
    ),
  );

test('a finding is ignored by keyboard alone, kept in the workbook, and brought back by Ctrl+Z', async () => {
  const before = await rows().count();
  await rows().first().focus();
  const { keyboard } = workbench.page;
  const menu = findings()
    .getByRole('button', { name: /^处理：/ })
    .first();
  await menu.focus();
  await keyboard.press('ArrowDown');
  await workbench.pane.getByRole('menuitem', { name: '忽略这一条…' }).waitFor();
  await keyboard.press('Enter');
  await workbench.pane.getByRole('form').waitFor();
  await keyboard.type('已核对');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await findings()
    .getByText(/^已忽略 /)
    .waitFor();
  expect(await rows().count()).toBe(before - 1);
  expect(await settings()).toContain('perf.decisions');
  // The focus is on the row that took its place.
  expect(
    await rows()
      .first()
      .evaluate((row) => row === row.ownerDocument.activeElement),
  ).toBe(true);
  await keyboard.press('Control+z');
  await findings().getByText('已撤销').waitFor();
  expect(await rows().count()).toBe(before);
  expect(await settings()).not.toContain('perf.decisions');
});

test('生成审核报告 makes a sheet that leads to the cells; a second press renews it; 移除 takes it away', async () => {
  const names = await sheetNames();
  await handingOver().getByRole('button', { name: '生成审核报告' }).click();
  await handingOver().getByText('已生成审核报告', { exact: false }).waitFor();
  expect(await sheetNames()).toEqual([...names, '审核报告']);
  await handingOver().getByRole('button', { name: '打开', exact: true }).click();
  await workbench.page.waitForFunction(() => window.workbench?.workbook?.activeSheet().name === '审核报告');
  const texts = (await workbench.everyCell()).map(({ text }) => text);
  expect(texts).toContain('绩效自评表审核报告');
  expect(texts).toContain('H16');
  await handingOver().getByRole('button', { name: '生成审核报告' }).click();
  await handingOver().getByText('已更新审核报告', { exact: false }).waitFor();
  expect(await sheetNames()).toHaveLength(names.length + 1);
  await handingOver().getByRole('button', { name: '移除审核报告' }).click();
  await handingOver().getByText('已移除审核报告', { exact: false }).waitFor();
  expect(await sheetNames()).toEqual(names);
  await workbench.openSheet('自评表04');
});

test('写入批注 says every finding at its cell, 清除批注 takes them away, 撤销 brings them back', async () => {
  expect(await comments()).toEqual([]);
  await handingOver().getByRole('button', { name: '写入批注' }).click();
  await handingOver()
    .getByText(/^已写入 \d+ 个单元格的批注/)
    .waitFor();
  const written = await comments();
  expect(written.some((content) => content.includes('得分与评分口径不符'))).toBe(true);
  await handingOver().getByRole('button', { name: '清除批注' }).click();
  await handingOver().getByText('已清除 PERF 的批注', { exact: false }).waitFor();
  expect(await comments()).toEqual([]);
  // The report's own is above.
  await handingOver().getByRole('button', { name: '撤销' }).last().click();
  await handingOver().getByText('已撤销', { exact: false }).waitFor();
  expect(await comments()).toEqual(written);
  await handingOver().getByRole('button', { name: '清除批注' }).click();
  await handingOver().getByText('已清除 PERF 的批注', { exact: false }).waitFor();
});

test('the next audit says that nothing changed', async () => {
  await workbench.button('一键审核').click();
  await findings()
    .getByText(/^与上次审核相比：新增 0，已解决 0/)
    .waitFor();
});

test('nothing went wrong on the way, and nothing left this machine', () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.outside).toEqual([]);
});
