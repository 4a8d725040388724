import { REPORT_LOOKS } from '../../plan/report-looks';
import type { ReportCell, ReportSheet, ReportStyle } from '../../plan/report-sheet';
import { columnName, rangeName } from '../../table/address';
import type { CellRange } from '../../table/address';
import { areaAddresses } from '../../plan/overlay';
import { rememberLooks } from './read-report';
import { asText } from './cell-text';

/** A request may have 5 MB; a character of Chinese takes three bytes, and some stand twice. */
const CHARACTERS_AT_ONCE = 600_000;
/** Excel measures columns in points: of a usual character 5.25, and 3.75 around them. */
const POINTS_A_CHARACTER = 5.25;
const POINTS_AROUND = 3.75;

/** Fills a sheet of ours anew: whatever was there goes. One round trip, more for a long report. */
export async function drawReport(
  context: Excel.RequestContext,
  sheetId: string,
  content: ReportSheet,
): Promise<void> {
  const { rows, widths, merges, frozenRows } = content;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.getRange().untrack().clear();
  sheet.freezePanes.unfreeze();
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns > 0) {
    for (const chunk of chunks(rows)) await writeChunk(sheet, chunk, columns);
    format(sheet, rows, columns);
  }
  widths.forEach((width, index) => {
    const column = columnName(index + 1);
    const { format: whole } = sheet.getRange(`${column}:${column}`).untrack();
    whole.columnWidth = width * POINTS_A_CHARACTER + POINTS_AROUND;
  });
  for (const merge of merges) sheet.getRange(merge).untrack().merge(false);
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  await context.sync();
  rememberLooks(sheetId, content);
}

interface Chunk {
  /** Its first row. */
  readonly first: number;
  readonly rows: readonly (readonly ReportCell[])[];
}

function* chunks(rows: ReportSheet['rows']): Generator<Chunk> {
  let first = 0;
  let characters = 0;
  for (const [index, row] of rows.entries()) {
    characters += row.reduce((sum, { value }) => sum + (value && 'text' in value ? value.text.length : 8), 0);
    if (characters < CHARACTERS_AT_ONCE && index + 1 < rows.length) continue;
    yield { first: first + 1, rows: rows.slice(first, index + 1) };
    first = index + 1;
    characters = 0;
  }
}

function writeChunk(sheet: Excel.Worksheet, { first, rows }: Chunk, columns: number): Promise<void> {
  const area = { top: first, left: 1, bottom: first + rows.length - 1, right: columns };
  sheet.getRange(rangeName(area)).untrack().formulas = rows.map((row) => line(row, columns));
  return sheet.context.sync();
}

function line(row: readonly ReportCell[], columns: number): (string | number)[] {
  return Array.from({ length: columns }, (_, index) => written(row[index]));
}

function written(cell: ReportCell | undefined): string | number {
  const value = cell?.value ?? null;
  if (!cell || value === null) return '';
  if ('number' in value) return Number(value.number);
  const { link } = cell;
  return link && link.file === undefined
    ? linkFormula(link.sheet, link.cell, value.text)
    : asText(value.text, 'General');
}

/** A link as a formula: thousands of them go in one call. */
export function linkFormula(sheet: string, cell: string, shown: string): string {
  const place = `#'${sheet.replace(/'/g, "''")}'!${cell}`;
  return `=HYPERLINK("${quoted(place)}","${quoted(shown)}")`;
}

const quoted = (text: string): string => text.replace(/"/g, '""');

/** A few calls: one for each look and 8000 characters of addresses. */
function format(sheet: Excel.Worksheet, rows: ReportSheet['rows'], columns: number): void {
  const whole = sheet.getRange(rangeName({ top: 1, left: 1, bottom: rows.length, right: columns })).untrack();
  whole.format.verticalAlignment = Excel.VerticalAlignment.top;
  for (const [style, areas] of areasOf(rows)) {
    const { fill, font, bold, underline, size, wrap } = REPORT_LOOKS[style];
    for (const address of areaAddresses(areas.map(rangeName))) {
      const { format: look } = sheet.getRanges(address).untrack();
      if (fill !== null) look.fill.color = fill;
      look.font.color = font;
      look.font.bold = bold;
      look.font.size = size;
      look.font.underline = underline ? 'Single' : 'None';
      look.wrapText = wrap;
      if (style === 'number') look.horizontalAlignment = Excel.HorizontalAlignment.right;
    }
  }
  whole.format.autofitRows();
}

/** Where each style is: neighbours in a row as one area. */
function areasOf(rows: ReportSheet['rows']): Map<ReportStyle, CellRange[]> {
  const areas = new Map<ReportStyle, CellRange[]>();
  rows.forEach((row, index) => {
    for (let left = 0; left < row.length;) {
      const style = row[left]?.style ?? 'text';
      let right = left;
      while (right + 1 < row.length && row[right + 1]?.style === style) right++;
      const known = areas.get(style);
      const area = { top: index + 1, left: left + 1, bottom: index + 1, right: right + 1 };
      if (known) known.push(area);
      else areas.set(style, [area]);
      left = right + 1;
    }
  });
  return areas;
}
