import type { ReportCell, ReportSheet } from '../../plan/report-sheet';
import { columnName } from '../../table/address';

/** Rows that one request reads. */
const ROWS_AT_ONCE = 2000;

/** Reports as this session drew them, by the id of their sheet: a cell says what it holds, not what it stands for. */
const drawn = new Map<string, ReportSheet>();

export function rememberLooks(sheetId: string, content: ReportSheet): void {
  drawn.set(sheetId, content);
}

/**
 * A report sheet of ours as it stands, so that it can be put back. What a user wrote into it comes along. Looks are those
 * that this session gave; of a report of an earlier session cells come as plain texts, numbers and links.
 */
export async function readReport(context: Excel.RequestContext, sheetId: string): Promise<ReportSheet> {
  const known = drawn.get(sheetId);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const rows: ReportCell[][] = [];
  const bottom = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const right = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  for (let top = 1; top <= bottom; top += ROWS_AT_ONCE) {
    const last = Math.min(bottom, top + ROWS_AT_ONCE - 1);
    for (const line of await readLines(sheet, `A${top}:${columnName(right)}${last}`)) {
      const looks = known?.rows[rows.length] ?? [];
      rows.push(
        trimmed(
          line.map((held: unknown, column) => cellOf(held, looks[column])),
          looks.length,
        ),
      );
    }
  }
  return {
    rows,
    widths: known?.widths ?? [],
    merges: known?.merges ?? [],
    frozenRows: known?.frozenRows ?? 0,
  };
}

async function readLines(sheet: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const chunk = sheet.getRange(address).untrack();
  chunk.load('formulas');
  await sheet.context.sync();
  return chunk.formulas;
}

function cellOf(held: unknown, known: ReportCell | undefined): ReportCell {
  if (held === '' || held === null) return { value: null, style: known?.style ?? 'text' };
  if (typeof held === 'number') return { value: { number: String(held) }, style: known?.style ?? 'number' };
  const text = String(held);
  const link = readLink(text);
  return link
    ? { value: { text: link.shown }, style: 'link', link: { sheet: link.sheet, cell: link.cell } }
    : { value: { text }, style: known?.style ?? 'text' };
}

/** Blank cells at the end of a line, where the report had none. */
function trimmed(line: readonly ReportCell[], length: number): ReportCell[] {
  let end = line.length;
  while (end > length && line[end - 1]?.value === null) end--;
  return line.slice(0, end);
}

function readLink(formula: string): { sheet: string; cell: string; shown: string } | null {
  const match = /^=HYPERLINK\("#'((?:[^"]|"")*)'!([A-Z]+\d+)","((?:[^"]|"")*)"\)$/i.exec(formula);
  if (!match) return null;
  const [, sheet = '', cell = '', shown = ''] = match.map((part) => part.replace(/""/g, '"'));
  return { sheet: sheet.replace(/''/g, "'"), cell, shown };
}
