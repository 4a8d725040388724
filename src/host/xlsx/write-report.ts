import type { ReportCell, ReportSheet } from '../../plan/report-sheet';
import { REPORT_MARKER } from '../../plan/report-sheet';
import { cellName } from '../../table/address';
import { readWorkbook } from './read-workbook';
import type { NewCell, NewSheet } from './write-workbook';
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
  return { name, rows: rows.map((row) => row.map(newCell)), widths, merges, frozenRows, links };
}

function newCell({ value, style }: ReportCell): NewCell {
  const held = value === null ? null : 'text' in value ? value.text : Number(value.number);
  return { value: held, style: `report-${style}` };
}
