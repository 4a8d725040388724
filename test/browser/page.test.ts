import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/host/xlsx';
import { ATTACH_PATH } from '../../workbench/office-host/inject';
import { closeWorkbench, eventually, openWorkbench, type WorkbenchPage } from './harness';

const ROOT = path.join(__dirname, '../..');

describe('the server', () => {
  const get = (address: string, init?: RequestInit) =>
    fetch(`${process.env['WORKBENCH_ADDRESS']}${address}`, init);

  test.each(['', 'workbench/main.js', 'addin/taskpane.html', 'addin/functions.json', 'office-js/office.js'])(
    '/%s lets nothing leave the machine',
    async (address) => {
      const answer = await get(address);
      expect(answer.status).toBe(200);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe-inline/);
    },
  );

  test('the add-in is served as it ships', async () => {
    const shipped = readFileSync(path.join(ROOT, 'dist/addin/taskpane.html'), 'utf8');
    expect(await (await get('addin/taskpane.html')).text()).toBe(shipped);
    const embedded = await (await get('addin/taskpane.html?host=embedded')).text();
    const [officeJs = ''] = /https:[^"'\s>]*office\.js/.exec(shipped) ?? [];
    const undone = embedded
      .replace(`<script src="${ATTACH_PATH}"></script>`, '')
      .replace('/office-js/office.js', officeJs);
    expect(undone).toBe(shipped);
  });

  test.each([
    'package.json',
    'addin/..%2f..%2fpackage.json',
    'workbench/none.js',
    'office-js/%2e%2e/package.json',
  ])('/%s is not to be had', async (address) => {
    expect((await get(address)).status).toBe(404);
  });

  test('only reading is allowed, and what has not changed is not sent again', async () => {
    expect((await get('', { method: 'POST' })).status).toBe(405);
    const tag = (await get('workbench/main.css')).headers.get('etag') ?? '';
    expect((await get('workbench/main.css', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });
});

describe('the page', () => {
  let workbench: WorkbenchPage;

  afterEach(() => closeWorkbench(workbench));

  test('nothing leaves the machine, even if a script tries', async () => {
    workbench = await openWorkbench();
    const refused = await workbench.page.evaluate(() => fetch('https://example.com/').then(() => false, () => true)); // prettier-ignore
    expect(refused).toBe(true);
    expect(workbench.errors.join()).toContain('Content Security Policy');
  });

  test('the pane’s width follows the arrow keys, from 320 to 640 pixels', async () => {
    workbench = await openWorkbench();
    const splitter = workbench.page.getByRole('separator', { name: '任务窗格宽度' });
    const width = async () => Math.round((await workbench.page.locator('#pane').boundingBox())?.width ?? 0);
    expect(await width()).toBe(350);
    await splitter.focus();
    await splitter.press('ArrowLeft');
    expect(await width()).toBe(366);
    await splitter.press('Home');
    expect(await width()).toBe(640);
    await splitter.press('End');
    expect([await width(), await splitter.getAttribute('aria-valuenow')]).toEqual([320, '320']);
  });

  test('the pane is closed, and comes back with 打开面板 or with a command of the ribbon', async () => {
    workbench = await openWorkbench();
    const { page } = workbench;
    const isShown = () => page.locator('#pane').isVisible();
    await page.getByRole('button', { name: '关闭面板' }).click();
    expect(await isShown()).toBe(false);
    await workbench.tool('打开面板').click();
    expect(await isShown()).toBe(true);
    await page.getByRole('button', { name: '关闭面板' }).click();
    await workbench.tool('一键审核').click();
    await page.locator('#pane').waitFor({ state: 'visible' });
    await workbench.pane.getByText(/已检查/).waitFor();
  });

  test('a request that the embedded host does not know is named in the page and in the console', async () => {
    workbench = await openWorkbench();
    const frame = workbench.page.frame({ url: /taskpane\.html/ });
    const code = await frame?.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.load('items/name');
        await context.sync();
      }).then(
        () => '',
        (error: OfficeExtension.Error) => error.code,
      ),
    );
    expect(code).toBe('ApiNotFound');
    expect(await workbench.page.getByRole('alert').innerText()).toContain('“Workbook.Tables”');
    expect(workbench.errors.join()).toContain('Workbook.Tables');
  });

  test('why a function gives an error is said below the grid, for the selected cell', async () => {
    workbench = await openWorkbench();
    const { page } = workbench;
    await workbench.type('B24', '=PERF.SCORE("≥80%","12户",10)');
    expect((await workbench.cell('B24')).value).toBe('#VALUE!');
    await workbench.goTo('B24');
    const status = page.locator('#status');
    expect(await status.innerText()).toMatch(/^B24：.*单位/);
    await workbench.goTo('B25');
    expect(await status.innerText()).toBe('');
    await workbench.type('B24', '=PERF.SCORE("≥80%","80%",10)');
    await workbench.goTo('B24');
    expect([(await workbench.cell('B24')).value, await status.innerText()]).toEqual([10, '']);
  });

  test('functions that load their code first calculate, and results of several cells spill', async () => {
    const opened = await openWorkbench();
    workbench = opened;
    /** Waits until a cell shows what it should: the first call loads the function's code. */
    const shows = (row: number, column: number, pattern: RegExp): Promise<unknown> =>
      opened.page.waitForFunction(
        ([y, x, source]) =>
          new RegExp(source).test(String(window.workbench?.workbook?.activeSheet().cell(y, x).value)),
        [row, column, pattern.source] as const,
      );
    await opened.type('B40', '=PERF.CHECK("≥80%","50%",10,10,"质量指标")');
    await shows(40, 2, /未完成（完成率 62\.5 %），却得满分 10/);
    await opened.type('B41', '=PERF.EXPLAIN("≤20万元","15万元",10,"成本指标","xinjiang-2024")');
    await shows(41, 2, /^15 ≤ 20 → 10 × 15 ÷ 20 = 7\.5（计分方法/);
    await opened.type('B42', '=PERF.PARSE("≥67户")');
    await shows(42, 2, /^>=$/);
    await shows(42, 3, /^67$/);
    await shows(42, 4, /^户$/);
    await shows(42, 5, /^数值$/);
    await opened.type('B44', '=PERF.AUDIT(A1:I20)');
    await shows(44, 2, /^未发现问题（已检查 7 行）$/);
    await opened.type(
      'B46',
      '=PERF.AUDIT({"三级指标","指标值","实际完成值","分值","得分";"培训人数","≥200人","150人",100,100})',
    );
    await shows(46, 2, /^单元格$/);
    await shows(47, 5, /^“培训人数”未完成/);
  });

  test('what is being typed is taken when one turns to the pane, or saves', async () => {
    workbench = await openWorkbench();
    const { keyboard } = workbench.page;
    await workbench.goTo('B24');
    await keyboard.type('还在输入', { delay: 15 });
    await workbench.button('一键审核').click();
    await workbench.pane.getByText(/已检查/).waitFor();
    expect((await workbench.cell('B24')).text).toBe('还在输入');
    await workbench.goTo('B25');
    await keyboard.type('也在输入', { delay: 15 });
    const { bytes } = await workbench.save();
    expect(readWorkbook(bytes).sheets[0]?.cell(25, 2)?.value).toBe('也在输入');
  });

  test('it is dark where the system is', async () => {
    workbench = await openWorkbench({ colorScheme: 'dark' });
    const background = await workbench.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgb(22, 26, 24)');
    expect(
      await eventually(
        () => workbench.shareOfColor('#FFFFFF'),
        (share) => share < 0.2,
      ),
    ).toBeLessThan(0.2);
    const pane = await workbench.pane.locator('body').evaluate((body) => {
      const painted = [...body.querySelectorAll('*')].map((one) => getComputedStyle(one).backgroundColor);
      return painted.find((color) => color !== 'rgba(0, 0, 0, 0)') ?? '';
    });
    expect(Math.max(...(pane.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number))).toBeLessThan(80);
  });

  test('F6 goes from the bar to the grid, to the pane and back', async () => {
    workbench = await openWorkbench();
    const { page } = workbench;
    const where = () =>
      page.evaluate(
        () => document.activeElement?.closest('header, #grid, #pane')?.id || document.activeElement?.tagName,
      );
    await workbench.tool('打开文件').focus();
    await page.keyboard.press('F6');
    expect(await where()).toBe('grid');
    await page.keyboard.press('F6');
    expect(await where()).toBe('pane');
    await page.keyboard.press('F6');
    expect(await where()).toBe('bar');
    await page.keyboard.press('Shift+F6');
    expect(await where()).toBe('pane');
  });
});
