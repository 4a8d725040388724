import type { CellRange } from '../../table/address';
import { parseRange, rangeName } from '../../table/address';
import { HostError } from '../port';
import { readAreas } from '../../plan/overlay';
import { runExcel } from './run';

/**
 * Merged areas that touch the given ranges, each once. One round trip; Excel gives no more than 512 areas for a range,
 * so a range with more is asked for in halves.
 */
export async function readMerges(sheet: string, ranges: readonly CellRange[]): Promise<CellRange[]> {
  if (ranges.length === 0) return [];
  const names = await readNames(sheet, ranges);
  return [...new Set(names)].flatMap((name) => parseRange(name) ?? []);
}

async function readNames(sheet: string, ranges: readonly CellRange[]): Promise<string[]> {
  try {
    return await askForMerges(sheet, ranges);
  } catch (error) {
    const halves = error instanceof HostError && error.code === 'failed' ? ranges.flatMap(halve) : [];
    if (halves.length <= ranges.length) throw error;
    return readNames(sheet, halves);
  }
}

function halve(range: CellRange): CellRange[] {
  if (range.top === range.bottom) return [range];
  const middle = Math.floor((range.top + range.bottom) / 2);
  return [
    { ...range, bottom: middle },
    { ...range, top: middle + 1 },
  ];
}

function askForMerges(sheetName: string, ranges: readonly CellRange[]): Promise<string[]> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const asked = ranges.map((range) => {
        const areas = sheet.getRange(rangeName(range)).untrack().getMergedAreasOrNullObject().untrack();
        areas.load('address');
        return areas;
      });
      await context.sync();
      return asked.flatMap((areas) => (areas.isNullObject ? [] : readAreas(areas.address)));
    },
    { sheet: sheetName },
  );
}
