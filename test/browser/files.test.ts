import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { patchWorkbook, readWorkbook, writeWorkbook } from '../../src/host/xlsx';
import { closeWorkbench, openWorkbench, type WorkbenchPage } from './harness';

const SAMPLE = readFileSync(path.join(__dirname, '../../workbench/sample/sample.xlsx'));

let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => closeWorkbench(workbench));

const alertText = () => workbench.page.getByRole('alert').innerText();

/** Opens a file and waits until it is there with the add-in started anew. */
async function openOwn(name: string, bytes: Uint8Array): Promise<void> {
  await workbench.openFile(name, Buffer.from(bytes));
  await workbench.page.getByText(`已打开“${name}”`).waitFor();
  await workbench.whenReady();
}

/** The sample with its first sheet protected, as Excel writes it. */
function protectedSample(): Uint8Array {
  const parts = unzipSync(SAMPLE);
  const first = readWorkbook(SAMPLE).sheets[0]?.path ?? '';
  const xml = strFromU8(parts[first] ?? new Uint8Array());
  const changed = xml.replace(
    '</sheetData>',
    '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>',
  );
  return zipSync({ ...parts, [first]: strToU8(changed) });
}

/** A compound file as Excel makes it for a workbook with a password: the stream's name in UTF-16. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
  return bytes;
}

describe('a file of one’s own', () => {
  const own = writeWorkbook({
    sheets: [
      { name: '台账', rows: [['单位', '得分'], ['甲', 90.5], ['乙', { value: 0.8, format: '0.0%' }]] }, // prettier-ignore
      { name: '第二张', rows: [['备注']] },
    ],
  });

  test('is opened, changed and saved, and the rest of it stays as it was', async () => {
    await openOwn('我的台账.xlsx', own);
    expect(await workbench.selection()).toBe('台账!A1');
    expect((await workbench.cell('B3')).text).toBe('80.0%');
    await workbench.type('B2', '91');
    await workbench.page.locator('#file-name', { hasText: '我的台账.xlsx •' }).waitFor();

    const { name, bytes } = await workbench.save();
    expect(name).toBe('我的台账.xlsx');
    expect(readWorkbook(bytes).sheets[0]?.cell(2, 2)?.value).toBe(91);
    const [before, after] = [unzipSync(own), unzipSync(bytes)];
    const changed = Object.keys(before).filter(
      (part) => Buffer.compare(before[part] ?? own, after[part] ?? own) !== 0,
    );
    expect(changed).toEqual([readWorkbook(own).sheets[0]?.path]);
    await expect(workbench.page.locator('#file-name').innerText()).resolves.toBe('我的台账.xlsx');
  });

  test('saved without a change, it is the same file', async () => {
    await openOwn('我的台账.xlsx', own);
    const { bytes } = await workbench.save();
    expect(Buffer.compare(bytes, own)).toBe(0);
  });

  test('marks are saved with the file, and a later session takes them off again', async () => {
    await workbench.openSheet('自评表04');
    await workbench.button('一键审核').click();
    await workbench.button('标记偏差').click();
    await workbench.pane.getByText(/已标记/).waitFor();
    const { bytes } = await workbench.save();

    await openOwn('已标记.xlsx', bytes);
    await workbench.openSheet('自评表04');
    expect((await workbench.conditionalFormats()).length).toBeGreaterThan(0);
    await workbench.page.locator('#clear-marks').click();
    await workbench.page.waitForFunction(
      () => window.workbench?.workbook?.activeSheet().conditionalFormats().length === 0,
    );
    const cleared = readWorkbook((await workbench.save()).bytes);
    const sheet = cleared.sheets[3];
    expect(cleared.part(sheet?.path ?? '')).toBe(readWorkbook(SAMPLE).part(sheet?.path ?? ''));
  });

  test('unsaved changes are asked about before another file takes their place', async () => {
    await workbench.type('A22', '还没保存');
    const asked: string[] = [];
    workbench.page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await workbench.openFile('我的台账.xlsx', Buffer.from(own));
    await workbench.page.waitForTimeout(300);
    expect(asked).toEqual(['“示例工作簿.xlsx”的改动还没有保存。要放弃这些改动吗？']);
    expect((await workbench.cell('A22')).text).toBe('还没保存');
  });
});

describe('what cannot be opened', () => {
  test.each([
    ['说明.txt', Buffer.from('这不是工作簿'), '不是 Excel 工作簿'],
    ['空.xlsx', Buffer.alloc(0), '不是 Excel 工作簿'],
    ['加密.xlsx', Buffer.from(encrypted()), '打开密码'],
    ['残缺.xlsx', SAMPLE.subarray(0, 4000), '损坏'],
  ])('%s is refused in a sentence, and what is open stays', async (name, bytes, reason) => {
    await workbench.type('A22', '我的内容');
    workbench.page.on('dialog', (dialog) => void dialog.accept());
    await workbench.openFile(name, bytes);
    expect(await alertText()).toContain(`“${name}”打不开`);
    expect(await alertText()).toContain(reason);
    expect((await workbench.cell('A22')).text).toBe('我的内容');
    await workbench.page.getByRole('button', { name: '关闭提示' }).click();
    expect(await workbench.page.getByRole('alert').count()).toBe(0);
  });
});

describe('sheets with difficulties', () => {
  test('a protected sheet is audited, neither marked nor typed into', async () => {
    await openOwn('受保护.xlsx', protectedSample());
    await workbench.button('一键审核').click();
    await workbench.pane.getByText('工作表“自评表01”受保护', { exact: false }).first().waitFor();
    await workbench.type('H16', '1');
    expect(await alertText()).toContain('工作表“自评表01”受保护，不能修改锁定的单元格');
    expect((await workbench.cell('H16')).value).toBe(13.99);
    expect(await workbench.conditionalFormats()).toEqual([]);
    await workbench.openSheet('自评表02');
    await workbench.type('A22', '这张可以改');
    expect((await workbench.cell('A22')).text).toBe('这张可以改');
  });

  test('an empty sheet', async () => {
    await openOwn('空表.xlsx', writeWorkbook({ sheets: [{ name: '空表', rows: [] }] }));
    await workbench.button('一键审核').click();
    await workbench.pane.getByText('工作表“空表”是空的').first().waitFor();
  });

  test('a sheet without an evaluation table', async () => {
    await openOwn(
      '台账.xlsx',
      writeWorkbook({
        sheets: [
          {
            name: '台账',
            rows: [
              ['单位', '金额'],
              ['甲', 1],
            ],
          },
        ],
      }),
    );
    await workbench.button('一键审核').click();
    await workbench.pane.getByText('工作表“台账”里没有找到绩效自评表').first().waitFor();
  });

  test('an error value in a cell', async () => {
    await workbench.type('F12', '=1/0');
    await workbench.button('一键审核').click();
    await workbench.button(/F12/).first().waitFor();
    expect(await workbench.pane.locator('body').innerText()).toContain('#DIV/0!');
  });

  test('a missing weight', async () => {
    const bytes = patchWorkbook(SAMPLE, { cells: [{ sheet: '自评表01', cell: 'G16', value: null }] });
    await openOwn('缺分值.xlsx', bytes);
    await workbench.button('一键审核').click();
    await workbench.pane.getByText(/分值/).first().waitFor();
    await workbench
      .button(/G1[69]/)
      .first()
      .waitFor();
    expect((await workbench.cell('G16')).value).toBeNull();
  });
});
