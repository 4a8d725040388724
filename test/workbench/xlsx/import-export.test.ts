import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRange } from '../../../src/table/address';
import { markerFormula, MARK_STYLES } from '../../../src/plan/overlay';
import { readWorkbook, writeWorkbook, XlsxError, type NewWorkbook } from '../../../src/host/xlsx';
import { UniverWorkbook } from '../../../workbench/univer/univer-workbook';
import type { UniverSheet } from '../../../workbench/univer/univer-sheet';
import { exportWorkbook, type ExportedWorkbook } from '../../../workbench/xlsx/export';
import { importWorkbook, type ImportedWorkbook } from '../../../workbench/xlsx/import';
import { headlessWorkbook, type Headless } from '../univer/headless';

const SAMPLE = readFileSync(path.join(__dirname, '../../../workbench/sample/sample.xlsx'));

let opened: Headless;
let imported: ImportedWorkbook;
let workbook: UniverWorkbook;
let bytes: Uint8Array;

function open(file: Uint8Array): void {
  bytes = new Uint8Array(file);
  imported = importWorkbook(bytes, 'book');
  opened = headlessWorkbook(imported.data);
  workbook = new UniverWorkbook(opened.injector, 'book', imported.book.settings);
}
afterEach(() => {
  workbook.dispose();
  opened.dispose();
});

function sheet(name: string): UniverSheet {
  const found = workbook.sheets().find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

const save = (): ExportedWorkbook => exportWorkbook(bytes, imported, workbook);

/** Parts whose bytes differ. */
function changedParts(saved: Uint8Array): string[] {
  const before = unzipSync(bytes);
  const after = unzipSync(saved);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter(
    (name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0,
  );
}

describe('the sample', () => {
  beforeEach(() => open(SAMPLE));

  test('looks in the grid as in its file', () => {
    for (const file of imported.book.sheets) {
      const grid = sheet(file.name);
      expect(grid.usedRange(true)).toEqual(file.used);
      expect(grid.merges()).toEqual(file.merges);
      for (const [row, { cells }] of file.rows) {
        for (const cell of cells) {
          expect(grid.cell(row, cell.column).text).toBe(imported.book.text(cell));
        }
      }
    }
  });

  test('saved unchanged, it is the same file', () => {
    const { bytes: saved, left } = save();
    expect(Buffer.compare(saved, bytes)).toBe(0);
    expect(left).toEqual([]);
  });

  test('a changed cell changes its sheet alone', async () => {
    sheet('自评表04').write([{ row: 16, column: 8, value: 17.85 }]);
    await workbook.calculation.settled();
    const { bytes: saved } = save();
    const [part] = changedParts(saved);
    expect(changedParts(saved)).toEqual([imported.sheets.get('sheet-4')?.path]);
    expect(part).toBeDefined();
    expect(readWorkbook(saved).sheets[3]?.cell(16, 8)?.value).toBe(17.85);
  });

  test('texts, formulas, formats, and cells emptied', async () => {
    sheet('自评表01').write([
      { row: 14, column: 9, value: "'=原因：合同推迟签订" },
      { row: 21, column: 2, value: '=SUM(G12:G18)' },
      { row: 22, column: 2, value: '80%' },
      { row: 12, column: 9, value: null },
    ]);
    await workbook.calculation.settled();
    expect(save().left).toEqual([]);
    const [saved] = readWorkbook(save().bytes).sheets;
    expect(saved?.cell(14, 9)).toMatchObject({ type: 'text', value: '=原因：合同推迟签订', formula: null });
    expect(saved?.cell(21, 2)).toMatchObject({ value: 90, formula: '=SUM(G12:G18)' });
    expect(saved?.cell(12, 9)?.value).toBeNull();
    expect(readWorkbook(save().bytes).text(saved?.cell(22, 2) as never)).toBe('80%');
  });

  test('our marks travel with the file, and go again without a trace in it', () => {
    const { fill, font } = MARK_STYLES.missed;
    const format = { fillColor: fill, fontColor: font, bold: true, numberFormat: '"▼ "@' };
    const ranges = [parseRange('E16:F16')].flatMap((range) => range ?? []);
    const record = {
      ranges,
      type: 'Custom',
      formula: markerFormula('missed'),
      stopIfTrue: false,
      format,
    } as const;
    const { id } = sheet('自评表04').addConditionalFormat(record);
    const marked = save().bytes;

    opened.dispose();
    open(marked);
    expect(sheet('自评表04').conditionalFormats()).toEqual([{ ...record, id: 'file-0', priority: 0 }]);
    expect(Buffer.compare(save().bytes, marked)).toBe(0);

    sheet('自评表04').removeConditionalFormat('file-0');
    expect(id).not.toBe('file-0');
    const cleared = unzipSync(save().bytes);
    const original = unzipSync(SAMPLE);
    const part = imported.sheets.get('sheet-4')?.path ?? '';
    expect(Buffer.from(cleared[part] ?? []).toString()).toBe(Buffer.from(original[part] ?? []).toString());
  });

  test('choices travel with the file', () => {
    workbook.settings.set('perf.profile', 'xinjiang-2024');
    expect(readWorkbook(save().bytes).settings.get('perf.profile')).toBe('xinjiang-2024');
  });

  test('what a patch cannot carry is named', () => {
    sheet('自评表02').name = '改名';
    workbook.addSheet('审核报告');
    workbook.removeSheet(sheet('自评表03').id);
    sheet('自评表01').addConditionalFormat({
      ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }],
      type: 'Custom',
      formula: '=TRUE',
      stopIfTrue: false,
      format: { bold: true },
    });
    sheet('自评表05').setFormat({ top: 1, left: 1, bottom: 1, right: 1 }, { fillColor: '#FF0000' });
    expect(save().left).toEqual([
      { kind: 'sheet-added', sheet: '审核报告' },
      { kind: 'sheet-removed', sheet: '自评表03' },
      { kind: 'conditional-formats', sheet: '自评表01' },
      { kind: 'sheet-renamed', sheet: '自评表02', to: '改名' },
      { kind: 'formats', sheet: '自评表05' },
    ]);
  });
});

describe('other files', () => {
  const book = (parts: Partial<NewWorkbook['sheets'][number]>): Uint8Array =>
    writeWorkbook({ sheets: [{ name: '表', rows: [], ...parts }] });

  test('errors, booleans and cached results are kept as they are', () => {
    open(
      book({
        rows: [
          [true, { value: '#REF!', isError: true }, { value: 3, formula: '=UNKNOWNFUNCTION(1)' }],
          [{ value: 6.25, formula: '=_xldudf_PERF_SCORE(A1)' }],
        ],
      }),
    );
    expect(sheet('表').cell(1, 1).value).toBe(true);
    expect(sheet('表').cell(1, 2)).toMatchObject({ value: '#REF!', isError: true });
    expect(sheet('表').cell(1, 3)).toMatchObject({ value: 3, formula: '=UNKNOWNFUNCTION(1)' });
    expect(sheet('表').cell(2, 1)).toMatchObject({ value: 6.25, formula: '=PERF.SCORE(A1)' });
    expect(Buffer.compare(save().bytes, bytes)).toBe(0);
  });

  test('a protected sheet stays so', () => {
    open(book({ rows: [['甲']], isProtected: true }));
    expect([sheet('表').isProtected(), sheet('表').isLocked(1, 1)]).toEqual([true, true]);
    expect(sheet('表').visible).toBe(true);
  });

  test('an empty sheet is empty', () => {
    open(book({}));
    expect(sheet('表').usedRange(false)).toBeNull();
  });
});

test.each([
  ['an empty file', new Uint8Array()],
  ['a text', Buffer.from('这不是工作簿')],
  ['a cut-off workbook', SAMPLE.subarray(0, 3000)],
])('%s is refused with a reason', (_, file) => {
  open(SAMPLE);
  expect(() => importWorkbook(file, 'book')).toThrow(XlsxError);
});
