import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import type { Workbench } from '../../workbench/app/workbench';
import type {
  CellFormat,
  CellSnapshot,
  ConditionalFormatRecord,
} from '../../workbench/office-host/workbook-model';
import { parseRange, rangeName } from '../../src/table/address';

// A build machine with two cores takes its time.
jest.setTimeout(120_000);

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

let browser: Browser | null = null;

afterAll(async () => {
  await browser?.close();
  browser = null;
});

/** Asks again until the answer is right (a canvas is painted a moment later); after ten seconds it is what it is. */
export async function eventually<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  const until = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (isRight(answer) || Date.now() > until) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The page as a user has it, and what he would see of its workbook. */
export class WorkbenchPage {
  /** What the page wrote to the console as an error, and errors that nobody caught. */
  readonly errors: string[] = [];
  /** Addresses of requests that would have left this machine. */
  readonly outside: string[] = [];
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    readonly address: string,
  ) {
    this.pane = page.frameLocator('#pane-frame');
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(blob|data):/.test(url)) this.outside.push(url);
    });
  }

  /** Opens the page and waits for the grid and for the add-in. */
  async start(): Promise<void> {
    await this.page.goto(this.address);
    await this.whenReady();
  }

  /** The ribbon's buttons are live once the add-in has started. */
  async whenReady(): Promise<void> {
    await this.page.waitForSelector('canvas[id^="univer-sheet-main-canvas"]');
    await this.page.waitForSelector('#audit-sheet:enabled');
    await this.pane.getByRole('button', { name: '一键审核' }).waitFor();
  }

  /** A button of the page's own bar. */
  tool(name: string) {
    return this.page.getByRole('banner').getByRole('button', { name });
  }

  button(name: string | RegExp) {
    return this.pane.getByRole('button', { name });
  }

  async openSheet(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const { workbook } = window.workbench ?? {};
      const sheet = workbook?.sheets().find((one) => one.name === wanted);
      if (sheet) workbook?.activate(sheet.id);
    }, name);
  }

  /** Through the name box, as one goes to a cell without a mouse. */
  async goTo(cell: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input');
    await nameBox.click();
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    await this.page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
  }

  /** Types into a cell of the active sheet, key by key. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.keyboard.press('Enter');
    await this.settled();
  }

  /** Waits until formulas have caught up. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.workbook?.calculation.settled());
  }

  /** What the grid's model says of a cell of the active sheet. */
  async cell(name: string): Promise<CellSnapshot> {
    const at = parseRange(name);
    if (!at) throw new Error(name);
    return this.page.evaluate(
      ([row, column]) => {
        const sheet = window.workbench?.workbook?.activeSheet();
        if (!sheet) throw new Error('no workbook is open');
        return sheet.cell(row, column);
      },
      [at.top, at.left] as const,
    );
  }

  /** Direct formats and contents of every cell of the active sheet, to compare before and after. */
  async everyCell(): Promise<(CellSnapshot & CellFormat)[]> {
    return this.page.evaluate(() => {
      const sheet = window.workbench?.workbook?.activeSheet();
      const used = sheet?.usedRange(false);
      if (!sheet || !used) return [];
      const cells: (CellSnapshot & CellFormat)[] = [];
      for (let row = used.top; row <= used.bottom; row++) {
        for (let column = used.left; column <= used.right; column++) {
          cells.push({ ...sheet.cell(row, column), ...sheet.format(row, column) });
        }
      }
      return cells;
    });
  }

  async conditionalFormats(): Promise<readonly ConditionalFormatRecord[]> {
    return this.page.evaluate(() => window.workbench?.workbook?.activeSheet().conditionalFormats() ?? []);
  }

  /** "自评表04!H16" */
  async selection(): Promise<string> {
    const [sheet, range] = await this.page.evaluate(() => {
      const { workbook } = window.workbench ?? {};
      if (!workbook) throw new Error('no workbook is open');
      return [workbook.activeSheet().name, workbook.selection().range] as const;
    });
    return `${sheet}!${rangeName(range)}`;
  }

  /** Opens a file through 打开文件. */
  async openFile(name: string, buffer: Buffer): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.tool('打开文件').click();
    await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  /** Presses 保存. Out: the name and bytes of the download. */
  async save(): Promise<{ name: string; bytes: Buffer }> {
    const downloading = this.page.waitForEvent('download');
    await this.tool('保存').click();
    const download = await downloading;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  /** Share of the grid's pixels that have nearly this colour ("#FDE0DD"). */
  async shareOfColor(color: string): Promise<number> {
    const shot = await this.page.locator('canvas[id^="univer-sheet-main-canvas"]').screenshot();
    return this.page.evaluate(
      async ([png, wanted]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        const [red = 0, green = 0, blue = 0] = wanted;
        let found = 0;
        for (let at = 0; at < data.length; at += 4) {
          const off = (index: number, value: number) => Math.abs((data[at + index] ?? 0) - value);
          if (off(0, red) + off(1, green) + off(2, blue) <= 6) found++;
        }
        return (found * 4) / data.length;
      },
      [shot.toString('base64'), [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16))] as const,
    );
  }
}

/** A fresh browser profile with the workbench in it, ready to work. */
export async function openWorkbench(options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
  const { WORKBENCH_ADDRESS: address = '', WORKBENCH_BROWSER: endpoint = '' } = process.env;
  browser ??= await chromium.connect(endpoint);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    acceptDownloads: true,
    ...options,
  });
  const workbench = new WorkbenchPage(await context.newPage(), address);
  await workbench.start();
  return workbench;
}

/** Closes the profile; what is unsaved is given up without a question. */
export async function closeWorkbench(workbench: WorkbenchPage): Promise<void> {
  await workbench.page.context().close();
}
