import { cellName, type CellRange } from '../../table/address';
import { BLANK, type Grid, type GridCell } from '../../table/grid';
import type { SheetReading } from '../port';
import { DAYS_TO_1904, showsDate } from './shown-text';
import type { XlsxSheet, XlsxWorkbook } from './workbook';

/** A sheet of a file, ready for detection. */
export interface XlsxReading extends SheetReading {
  readonly visibility: XlsxSheet['visibility'];
  /** Stray cells far off were left out of the grid, so that looking at each cell of it stays quick; null where none. */
  readonly leftOut: { readonly cells: number; readonly first: string } | null;
}

/** Nothing that stands behind so many empty rows or columns belongs to the table before them. */
const ROW_GAP = 5000;
const COLUMN_GAP = 200;
/** As many cells as Excel hands over in one read. */
const MAX_AREA = 5_000_000;

/**
 * What each sheet shows, merges known. Dates of books that count from 1904 come out counted from 1900.
 *
 * In: a workbook from `readWorkbook`. Out: one reading a worksheet, in the order of the tabs, hidden ones included.
 */
export function toGrids(workbook: XlsxWorkbook): XlsxReading[] {
  return workbook.sheets.map((sheet, index) => {
    const used = denseRange(sheet);
    return {
      grid: new SheetGrid(workbook, sheet, used),
      isProtected: sheet.isProtected,
      isActive: index === workbook.activeSheet,
      visibility: sheet.visibility,
      leftOut: used === null || sameRange(used, sheet.used) ? null : countOutside(sheet, used),
    };
  });
}

/** Makes its cells on demand: of a large sheet most are looked at once or never. */
class SheetGrid implements Grid {
  readonly sheet: string;
  readonly merges: readonly CellRange[];

  constructor(
    private readonly workbook: XlsxWorkbook,
    private readonly source: XlsxSheet,
    readonly used: CellRange | null,
  ) {
    this.sheet = source.name;
    this.merges = source.merges;
  }

  cell(row: number, column: number): GridCell {
    const { used } = this;
    if (!used || row < used.top || row > used.bottom || column < used.left || column > used.right)
      return BLANK;
    const cell = this.source.cell(row, column);
    if (!cell || cell.value === null || cell.value === '') return BLANK;
    const format = this.workbook.formats[cell.style] ?? 'General';
    const { value } = cell;
    const shifts = this.workbook.date1904 && typeof value === 'number' && showsDate(format);
    return {
      value: shifts ? value + DAYS_TO_1904 : value,
      text: this.workbook.text(cell),
      format,
      isError: cell.type === 'error',
    };
  }
}

/** The used range up to the first wide gap, and never more cells than one read may have. */
function denseRange(sheet: XlsxSheet): CellRange | null {
  const { used } = sheet;
  if (!used || area(used) <= MAX_AREA / 50) return used;
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const [number, row] of sheet.rows) {
    for (const cell of row.cells) {
      if (cell.value === null && cell.formula === null) continue;
      rows.add(number);
      columns.add(cell.column);
    }
  }
  const right = lastBeforeGap(columns, COLUMN_GAP);
  const bottom = lastBeforeGap(rows, ROW_GAP);
  const height = Math.floor(MAX_AREA / (right - used.left + 1));
  return { ...used, right, bottom: Math.min(bottom, used.top + height - 1) };
}

function lastBeforeGap(numbers: ReadonlySet<number>, gap: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const end = sorted.findIndex((number, index) => number - (sorted[index - 1] ?? number) > gap);
  return sorted[(end < 0 ? sorted.length : end) - 1] ?? 0;
}

function countOutside(sheet: XlsxSheet, range: CellRange): XlsxReading['leftOut'] {
  let cells = 0;
  let first = '';
  for (const [number, row] of sheet.rows) {
    for (const cell of row.cells) {
      if (cell.value === null || (number <= range.bottom && cell.column <= range.right)) continue;
      if (cells === 0) first = cellName(number, cell.column);
      cells++;
    }
  }
  return cells === 0 ? null : { cells, first };
}

function area(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

function sameRange(a: CellRange, b: CellRange | null): boolean {
  return b !== null && a.bottom === b.bottom && a.right === b.right;
}
