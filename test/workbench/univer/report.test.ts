import {
  IUniverInstanceService,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import { eventually, headlessWorkbook, type Headless } from './headless';

const DATA: Partial<IWorkbookData> = {
  sheetOrder: ['a'],
  sheets: { a: { id: 'a', name: '自评表', rowCount: 30, columnCount: 10, cellData: {} } },
};

let open: Headless;
beforeEach(() => (open = headlessWorkbook(DATA)));
afterEach(() => open.dispose());

test('a report sheet: links, looks, merges, widths, frozen rows', async () => {
  const { workbook } = open;
  const sheet = workbook.addSheet('审核报告');
  sheet.write([
    { row: 1, column: 1, value: "'审核报告" },
    { row: 2, column: 2, value: `=HYPERLINK("#'自评表'!H15","H15")` },
  ]);
  // Right behind the formula, before it has a value.
  sheet.setFormat({ top: 1, left: 1, bottom: 2, right: 2 }, { size: 16, bold: true, wrap: true, top: true });
  sheet.merge({ top: 1, left: 1, bottom: 1, right: 3 });
  sheet.setColumnWidth({ top: 1, left: 2, bottom: 30, right: 2 }, 150);
  sheet.freezeRows(2);
  await eventually(() => sheet.cell(2, 2).value === 'H15');
  expect(sheet.cell(2, 2)).toMatchObject({ value: 'H15', formula: `=HYPERLINK("#'自评表'!H15","H15")` });
  expect(sheet.cell(1, 1).value).toBe('审核报告');
  expect(sheet.format(1, 1)).toMatchObject({ size: 16, bold: true, wrap: true, top: true });
  expect(sheet.merges()).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
  const model = open.injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>('book', UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(sheet.id);
  expect(model?.getColumnWidth(1)).toBe(200);
  expect(model?.getFreeze()).toMatchObject({ startRow: 2, ySplit: 2 });
  sheet.freezeRows(0);
  expect(model?.getFreeze().ySplit).toBe(0);
});

test('properties and comments stay with their sheet while the workbook is open', () => {
  const { workbook } = open;
  const [sheet] = workbook.sheets();
  sheet?.properties.set('perf.report', '1');
  const comment = { id: 'c', row: 2, column: 2, author: '甲', content: '请核对', replies: [] };
  sheet?.setComments([comment]);
  expect(workbook.sheets()[0]?.properties.get('perf.report')).toBe('1');
  expect(workbook.sheets()[0]?.comments()).toEqual([comment]);
});

test('what a formula fills', async () => {
  const [sheet] = open.workbook.sheets();
  sheet?.write([{ row: 1, column: 1, value: '=SEQUENCE(2,3)' }]);
  await eventually(() => sheet?.spill(1, 1) !== null);
  expect(sheet?.spill(1, 1)).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
  expect(sheet?.spill(2, 2)).toBeNull();
});
