import type { SelectedRange } from '../port';
import { runExcel } from './run';

/** The selected range; null where several are selected, or none. One round trip. */
export async function selection(): Promise<SelectedRange | null> {
  try {
    return await runExcel(async (context) => {
      const range = context.workbook.getSelectedRange().untrack().load('address');
      const sheet = range.worksheet.load('name');
      await context.sync();
      return { sheet: sheet.name, range: range.address.slice(range.address.lastIndexOf('!') + 1) };
    });
  } catch {
    return null;
  }
}
