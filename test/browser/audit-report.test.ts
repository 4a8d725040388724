import { closeWorkbench, openWorkbench, type WorkbenchPage } from './harness';

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.button('审核工作簿').click();
  await workbench.button('生成审核报告').waitFor();
});
afterAll(() => closeWorkbench(workbench));

const sheets = (): Promise<string[]> =>
  workbench.page.evaluate(() => window.workbench?.workbook?.sheets().map(({ name }) => name) ?? []);

test('生成审核报告 makes a sheet whose links are live; 撤销 takes it out again', async () => {
  const before = await sheets();
  await workbench.button('生成审核报告').click();
  await workbench.pane.getByText('已生成审核报告').waitFor();
  expect(await sheets()).toEqual([...before, '审核报告']);

  await workbench.button('打开').click();
  await workbench.page.waitForFunction(() => window.workbench?.workbook?.activeSheet().name === '审核报告');
  await workbench.settled();
  expect((await workbench.cell('A1')).value).toBe('绩效自评表审核报告');
  const cells = await workbench.everyCell();
  const links = cells.filter(({ formula }) => formula?.startsWith('=HYPERLINK('));
  expect(links.length).toBeGreaterThan(20);
  // Each shows the name of its cell, no error.
  for (const { text } of links) expect(text).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
  expect(cells.some(({ value, fillColor }) => value === '警告' && /fff1cc/i.test(fillColor))).toBe(true);

  await workbench.pane
    .getByRole('region', { name: '批注与报告' })
    .getByRole('button', { name: '撤销' })
    .click();
  await workbench.pane.getByText('已撤销').waitFor();
  expect(await sheets()).toEqual(before);
  expect(workbench.errors).toEqual([]);
});
