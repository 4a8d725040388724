import { runExcel } from './run';

/** Shows a sheet and selects a range of it. One round trip. Errors: HostError `sheet-missing`, … */
export function reveal(sheetName: string, range: string): Promise<void> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.activate();
      sheet.getRange(range).untrack().select();
      await context.sync();
    },
    { sheet: sheetName, cell: range },
  );
}
