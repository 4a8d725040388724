import { CellValueType, ICommandService, type IWorkbookData } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { SheetModel } from '../../../workbench/office-host/workbook-model';
import type { CellsChange } from '../../../workbench/univer/change-feed';
import { PROTECTED_SHEET, UNLOCKED_CELL } from '../../../workbench/univer/protection';
import { eventually, headlessWorkbook, type Headless } from './headless';

const BOOK: Partial<IWorkbookData> = {
  sheetOrder: ['s1', 's2', 's3'],
  styles: {
    percent: { n: { pattern: '0.00%' } },
    text: { n: { pattern: '@' } },
    title: { bg: { rgb: '#DDEBF7' }, bl: 1, cl: { rgb: '#1F3864' } },
  },
  sheets: {
    s1: {
      id: 's1',
      name: '自评表01',
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 4 }],
      cellData: {
        0: { 0: { v: '项目支出绩效自评表', t: CellValueType.STRING, s: 'title' } },
        2: {
          0: { v: '>=80%', t: CellValueType.STRING },
          1: { v: 0.5, t: CellValueType.NUMBER, s: 'percent' },
          2: { f: '=B3*10' },
          3: { v: '#REF!', t: CellValueType.STRING },
          4: { v: 1, t: CellValueType.BOOLEAN },
        },
        5: { 6: { s: 'percent' } },
      },
    },
    s2: {
      id: 's2',
      name: '保护',
      custom: PROTECTED_SHEET,
      cellData: { 0: { 0: { v: 1, t: 2 }, 1: { v: 2, t: 2, custom: UNLOCKED_CELL } } },
    },
    s3: { id: 's3', name: '空表' },
  },
};

let opened: Headless;
let sheet: SheetModel;

function sheetNamed(name: string): SheetModel {
  const found = opened.workbook.sheets().find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

async function nextChange(): Promise<CellsChange> {
  return new Promise((resolve) => {
    const stop = opened.workbook.onCellsChanged((change) => {
      stop();
      resolve(change);
    });
  });
}

/** What typing in the grid does. */
function type(sheetId: string, row: number, column: number, value: string | number): boolean {
  return opened.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: 'book',
    subUnitId: sheetId,
    range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
    value: { [row - 1]: { [column - 1]: { v: value } } },
  });
}

beforeEach(async () => {
  opened = headlessWorkbook(BOOK);
  await opened.workbook.calculation.settled();
  sheet = sheetNamed('自评表01');
});
afterEach(() => opened.dispose());

describe('reading', () => {
  test('a cell gives value, formula, shown text and number format', async () => {
    expect(sheet.cell(3, 2)).toEqual({
      value: 0.5,
      formula: null,
      text: '50.00%',
      numberFormat: '0.00%',
      isError: false,
    });
    type('s1', 3, 2, 0.6);
    await opened.workbook.calculation.settled();
    expect(sheet.cell(3, 3)).toMatchObject({ value: 6, formula: '=B3*10', text: '6' });
  });

  test('errors, booleans and blanks are told apart', () => {
    expect(sheet.cell(3, 4)).toMatchObject({ value: '#REF!', isError: true, text: '#REF!' });
    expect(sheet.cell(3, 5)).toMatchObject({ value: true, text: 'TRUE' });
    expect(sheet.cell(90, 90)).toEqual({
      value: null,
      formula: null,
      text: '',
      numberFormat: 'General',
      isError: false,
    });
  });

  test('the used range counts formats only when asked to', () => {
    expect(sheet.usedRange(true)).toEqual({ top: 1, left: 1, bottom: 3, right: 5 });
    expect(sheet.usedRange(false)).toEqual({ top: 1, left: 1, bottom: 6, right: 7 });
    expect(sheetNamed('空表').usedRange(false)).toBeNull();
  });

  test('merges count from 1', () => {
    expect(sheet.merges()).toEqual([{ top: 1, left: 1, bottom: 1, right: 5 }]);
  });

  test('spilled values are read where they show', async () => {
    sheet.write([{ row: 10, column: 1, value: '={1,2;3,4}' }]);
    await opened.workbook.calculation.settled();
    expect([sheet.cell(10, 2).value, sheet.cell(11, 1).value, sheet.cell(11, 2).value]).toEqual([2, 3, 4]);
    expect(sheet.cell(11, 2).formula).toBeNull();
    expect(sheet.usedRange(true)?.bottom).toBe(11);
  });
});

describe('writing', () => {
  test.each([
    ['hello', { value: 'hello', numberFormat: 'General' }],
    ['80%', { value: 0.8, text: '80%' }],
    ['12.50', { value: 12.5 }],
    ['>=67户', { value: '>=67户' }],
    ["'=98户", { value: '=98户', formula: null }],
    [true, { value: true }],
    [null, { value: null, text: '' }],
  ])('%p is taken as if typed', (value, expected) => {
    sheet.write([{ row: 20, column: 2, value }]);
    expect(sheet.cell(20, 2)).toMatchObject(expected);
  });

  test('text format keeps what looks like a formula', () => {
    sheet.write([{ row: 20, column: 2, value: '=98户', numberFormat: '@' }]);
    expect(sheet.cell(20, 2)).toMatchObject({ value: '=98户', formula: null, numberFormat: '@' });
    sheet.write([{ row: 20, column: 2, value: null, numberFormat: 'General' }]);
    expect(sheet.cell(20, 2)).toMatchObject({ value: null, numberFormat: 'General' });
  });

  test('a formula that has not been worked out yet keeps through a new number format', async () => {
    sheet.write([{ row: 5, column: 1, value: '=SUM(B3,1)' }]);
    sheet.write([{ row: 5, column: 1, numberFormat: '0.00' }]);
    await eventually(() => sheet.cell(5, 1).value === 1.5);
    expect(sheet.cell(5, 1)).toMatchObject({ value: 1.5, formula: '=SUM(B3,1)', text: '1.50' });
  });

  test('a formula calculates, and a value replaces it', async () => {
    sheet.write([{ row: 4, column: 1, value: '=SUM(B3,1)' }]);
    await opened.workbook.calculation.settled();
    expect(sheet.cell(4, 1)).toMatchObject({ value: 1.5, formula: '=SUM(B3,1)' });
    sheet.write([{ row: 4, column: 1, value: 7 }]);
    await opened.workbook.calculation.settled();
    expect(sheet.cell(4, 1)).toMatchObject({ value: 7, formula: null });
  });

  test('one bulk write is one change event, after the formulas', async () => {
    const changes: CellsChange[] = [];
    opened.workbook.onCellsChanged((change) => changes.push(change));
    sheet.write(
      [1, 2, 3, 4, 5, 6].flatMap((row) => [1, 2].map((column) => ({ row: row + 2, column, value: row }))),
    );
    const change = await nextChange();
    expect(change).toEqual({ sheetId: 's1', own: true, range: { top: 3, left: 1, bottom: 8, right: 2 } });
    expect(sheet.cell(3, 3).value).toBe(10);
    await opened.workbook.calculation.settled();
    expect(changes).toHaveLength(1);
  });

  test('typing is not our own change, and formats are no change at all', async () => {
    const changed = nextChange();
    sheet.setFormat({ top: 1, left: 1, bottom: 1, right: 1 }, { fillColor: '#FF0000' });
    type('s1', 3, 2, 0.9);
    expect(await changed).toEqual({
      sheetId: 's1',
      own: false,
      range: { top: 3, left: 2, bottom: 3, right: 2 },
    });
  });

  test('direct formats are read and written, the others stay', () => {
    expect(sheet.format(1, 1)).toMatchObject({ fillColor: '#DDEBF7', fontColor: '#1F3864', bold: true });
    sheet.setFormat({ top: 1, left: 1, bottom: 1, right: 1 }, { fillColor: '', italic: true });
    expect(sheet.format(1, 1)).toEqual({
      fillColor: '',
      fontColor: '#1F3864',
      bold: true,
      italic: true,
      underline: false,
    });
  });

  test('clear takes contents and leaves formats', () => {
    sheet.clear({ top: 1, left: 1, bottom: 3, right: 5 });
    expect(sheet.usedRange(true)).toBeNull();
    expect(sheet.cell(3, 2)).toMatchObject({ value: null, numberFormat: '0.00%' });
  });
});

describe('sheets and selection', () => {
  test('sheets are added, named and removed', () => {
    const heard: string[] = [];
    opened.workbook.onSheetsChanged((change) => heard.push(change.kind));
    const report = opened.workbook.addSheet('审核报告');
    expect(opened.workbook.sheets().map((one) => one.name)).toEqual(['自评表01', '保护', '空表', '审核报告']);
    report.name = '报告';
    expect(sheetNamed('报告').id).toBe(report.id);
    opened.workbook.removeSheet(report.id);
    expect(opened.workbook.sheets()).toHaveLength(3);
    expect(heard).toEqual(['added', 'removed']);
  });

  test.each(['自评表01', '', 'a/b', "'x", 'x'.repeat(32)])('the name %p is refused', (name) => {
    expect(() => opened.workbook.addSheet(name)).toThrow('Sheet name refused');
  });

  test('selecting a cell of a merged area selects all of it, on its own sheet', () => {
    let heard = 0;
    opened.workbook.activate('s3');
    opened.workbook.onSelectionChanged(() => heard++);
    opened.workbook.select('s1', { top: 1, left: 2, bottom: 1, right: 2 });
    expect(opened.workbook.activeSheet().name).toBe('自评表01');
    expect(opened.workbook.selection()).toEqual({
      sheetId: 's1',
      range: { top: 1, left: 1, bottom: 1, right: 5 },
    });
    expect(heard).toBeGreaterThan(0);
  });
});

describe('conditional formats', () => {
  const RECORD = {
    ranges: [
      { top: 3, left: 1, bottom: 3, right: 5 },
      { top: 7, left: 2, bottom: 9, right: 2 },
    ],
    type: 'Custom',
    formula: '=LEN("PERF")>0',
    stopIfTrue: false,
    format: {
      fillColor: '#FDE7E9',
      fontColor: '#A4262C',
      bold: true,
      underline: true,
      numberFormat: '"▼ "@',
    },
  } as const;

  test('what was put in comes out, also what the grid cannot draw', () => {
    const added = sheet.addConditionalFormat(RECORD);
    expect(sheet.conditionalFormats()).toEqual([{ ...RECORD, id: added.id, priority: 0 }]);
  });

  test('a number format in it changes what a cell shows, and only that', async () => {
    sheet.addConditionalFormat({ ...RECORD, format: { numberFormat: '"▼ "0%;"▼ "-0%;"▼ "0%;"▼ "@' } });
    await eventually(() => sheet.cell(3, 2).text === '▼ 50%');
    expect(sheet.cell(3, 2)).toMatchObject({ value: 0.5, text: '▼ 50%', numberFormat: '0.00%' });
    expect(sheet.cell(3, 1)).toMatchObject({ value: '>=80%', text: '▼ >=80%' });
    expect(sheet.cell(2, 1).text).toBe('');
  });

  test('a new one comes first; removing brings the others up', () => {
    const first = sheet.addConditionalFormat(RECORD);
    const second = sheet.addConditionalFormat({ ...RECORD, formula: '=TRUE' });
    expect(sheet.conditionalFormats().map((one) => [one.id, one.priority])).toEqual([
      [second.id, 0],
      [first.id, 1],
    ]);
    sheet.removeConditionalFormat(second.id);
    expect(sheet.conditionalFormats()).toEqual([{ ...RECORD, id: first.id, priority: 0 }]);
  });

  test('an update changes what it names', () => {
    const { id } = sheet.addConditionalFormat(RECORD);
    sheet.updateConditionalFormat(id, { formula: '=FALSE', stopIfTrue: true });
    expect(sheet.conditionalFormats()).toEqual([
      { ...RECORD, id, priority: 0, formula: '=FALSE', stopIfTrue: true },
    ]);
  });
});

describe('protected sheets', () => {
  test('a person cannot change a locked cell, but an unlocked one', () => {
    const refused: string[] = [];
    opened.workbook.onRefused = (name) => refused.push(name);
    const guarded = sheetNamed('保护');
    expect(guarded.isProtected()).toBe(true);
    expect([guarded.isLocked?.(1, 1), guarded.isLocked?.(1, 2)]).toEqual([true, false]);
    expect(type('s2', 1, 1, 9)).toBe(false);
    expect(type('s2', 1, 2, 9)).toBe(true);
    expect([guarded.cell(1, 1).value, guarded.cell(1, 2).value]).toEqual([1, 9]);
    expect(refused).toEqual(['保护']);
  });

  test('formulas still calculate there', async () => {
    const guarded = sheetNamed('保护');
    guarded.write([{ row: 2, column: 1, value: '=B1*2' }]);
    type('s2', 1, 2, 21);
    await opened.workbook.calculation.settled();
    expect(guarded.cell(2, 1).value).toBe(42);
  });
});
