import { closeWorkbench, openWorkbench, type WorkbenchPage } from './harness';

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.openSheet('自评表04');
  await workbench.button('一键审核').click();
  await workbench.button(/H16/).first().waitFor();
});
afterAll(() => closeWorkbench(workbench));

const card = () => workbench.pane.getByRole('region', { name: '修正与填写' });

/** Opens the preview and chooses the score in H16, which has a reason and is not chosen by itself. */
async function chooseScore(): Promise<void> {
  await card()
    .getByRole('button', { name: /^修正 \d+ 处/ })
    .click();
  await card()
    .getByRole('checkbox', { name: /^选择 H16/ })
    .check();
}

test('a wrong score and its total are put right in one press, and taken back in one', async () => {
  const before = await workbench.everyCell();
  await chooseScore();
  await card()
    .getByRole('button', { name: /^写入 \d+ 处/ })
    .click();
  await card()
    .getByText(/已写入/)
    .waitFor();
  expect((await workbench.cell('H16')).value).toBe(17.85);
  // The report follows: the finding is gone.
  await workbench.pane.getByText('应为 17.85', { exact: false }).first().waitFor({ state: 'detached' });
  await card().getByRole('button', { name: '撤销' }).click();
  await card()
    .getByText(/已撤销/)
    .waitFor();
  expect(await workbench.everyCell()).toEqual(before);
});

test('as a live formula it gives the same score', async () => {
  const before = await workbench.everyCell();
  await chooseScore();
  await card()
    .getByRole('checkbox', { name: /写成公式/ })
    .check();
  await card()
    .getByRole('button', { name: /^写入 \d+ 处/ })
    .click();
  await card()
    .getByText(/已写入/)
    .waitFor();
  await workbench.settled();
  const written = await workbench.cell('H16');
  expect([written.value, written.formula]).toEqual([
    17.85,
    '=PERF.SCORE(E16,F16,G16,"经济成本指标","xinjiang-2024")',
  ]);
  await card().getByRole('button', { name: '撤销' }).click();
  await card()
    .getByText(/已撤销/)
    .waitFor();
  await workbench.settled();
  expect(await workbench.everyCell()).toEqual(before);
});

test('blank scores and the total are filled in', async () => {
  const { value: total } = await workbench.cell('H19');
  await workbench.goTo('H12');
  await workbench.page.keyboard.press('Delete');
  await workbench.goTo('H19');
  await workbench.page.keyboard.press('Delete');
  await card().getByRole('button', { name: '填写空白 2 处' }).click();
  // The choice before stands: this time as figures.
  await card()
    .getByRole('checkbox', { name: /写成公式/ })
    .uncheck();
  await card().getByRole('button', { name: '写入 2 处' }).click();
  await card().getByText('已写入 H12、H19', { exact: false }).waitFor();
  expect([(await workbench.cell('H12')).text === '', (await workbench.cell('H19')).value]).toEqual([
    false,
    total,
  ]);
});

test('nothing went wrong on the way, and nothing left this machine', () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.outside).toEqual([]);
});
