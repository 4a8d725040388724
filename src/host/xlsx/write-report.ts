import type { ReportCell, ReportSheet } from '../../plan/report-sheet';
import { REPORT_LOOKS } from '../../plan/report-looks';
import { REPORT_MARKER } from '../../plan/report-sheet';
import { cellName } from '../../table/address';
import { readWorkbook } from './read-workbook';
import type { NewCell, NewSheet } from './new-workbook';
import { writeWorkbook } from './write-workbook';

/** 审核报告 as a file of its own. The same sheets give the same bytes. */
export function writeReport(
  sheets: readonly { readonly name: string; readonly content: ReportSheet }[],
): Uint8Array {
  return writeWorkbook({
    sheets: sheets.map(({ name, content }) => newSheet(name, content)),
    settings: { [REPORT_MARKER]: '1' },
  });
}

/** True for a file that `writeReport` made; false for every other, whatever it is. */
export function isReport(bytes: Uint8Array): boolean {
  try {
    return readWorkbook(bytes).settings.has(REPORT_MARKER);
  } catch {
    return false;
  }
}

function newSheet(name: string, { rows, widths, merges, frozenRows }: ReportSheet): NewSheet {
  const links = rows.flatMap((row, index) =>
    row.flatMap(({ link }, column) => (link ? [{ at: cellName(index + 1, column + 1), ...link }] : [])),
  );
  const newRows = rows.map((row) => ({ cells: row.map(newCell), likelyHeight: heightOf(row, widths) }));
  return { name, rows: newRows, widths, merges, frozenRows, links };
}

/** Points of a line above the size of its letters. */
const LINE_GAP = 1.36;

/** Programs that do not fit rows when they open a file show all of a text nonetheless. */
function heightOf(row: readonly ReportCell[], widths: readonly number[]): number {
  const heights = row.map(({ value, style }, column) => {
    const { size, wrap, bold } = REPORT_LOOKS[style];
    const text = wrap && value !== null && 'text' in value ? value.text : '';
    const room = ((widths[column] ?? 9) - 1) * (bold ? 0.9 : 1);
    const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / room)), 0);
    return lines * size * LINE_GAP;
  });
  return Math.min(MAX_HEIGHT, Math.ceil(Math.max(11 * LINE_GAP, ...heights)));
}

/** What Excel takes, in points. */
const MAX_HEIGHT = 409;

/** Width in letters of the usual font: signs of Chinese are twice as wide. */
function wide(text: string): number {
  let width = 0;
  for (const sign of text) width += sign.charCodeAt(0) < 0x2000 ? 1 : 2;
  return width;
}

function newCell({ value, style }: ReportCell): NewCell {
  const held = value === null ? null : 'text' in value ? value.text : Number(value.number);
  return { value: held, style: `report-${style}` };
}
