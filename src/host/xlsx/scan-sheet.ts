import { parseRange, type CellRange } from '../../table/address';
import { XlsxError } from './errors';
import { MAX_COLUMN, MAX_ROW } from './formula';
import { CellScanner, type ScanContext } from './scan-cell';
import type { XlsxCell, XlsxColumns, XlsxRow } from './workbook';
import { XmlScanner } from './xml';

/** What a sheet part says, before its name and its place in the book are known. */
export interface SheetContent {
  readonly rows: ReadonlyMap<number, XlsxRow>;
  readonly columns: readonly XlsxColumns[];
  readonly merges: readonly CellRange[];
  readonly used: CellRange | null;
  readonly isProtected: boolean;
  readonly defaultRowHeight: number | null;
  readonly defaultColumnWidth: number | null;
}

/**
 * Reads a sheet part in one walk over its text.
 * Errors: XlsxError `damaged` where the part breaks off, `too-large` past the context's limit of cells.
 */
export function scanSheet(xml: string, path: string, context: ScanContext): SheetContent {
  const scanner = new XmlScanner(xml);
  const rows = new RowCollector(scanner, new CellScanner(scanner, context, path), path);
  const columns: XlsxColumns[] = [];
  const merges: CellRange[] = [];
  let isProtected = false;
  let defaultRowHeight: number | null = null;
  let defaultColumnWidth: number | null = null;
  let isWhole = false;
  while (scanner.next()) {
    // Reached only where every element before it was closed too.
    if (scanner.is('worksheet')) isWhole = !scanner.isOpen();
    else if (scanner.isClose()) continue;
    else if (scanner.is('sheetData')) rows.readAll();
    else if (scanner.is('cols')) readColumns(scanner, columns);
    else if (scanner.is('mergeCell')) addMerge(merges, scanner.attribute('ref'));
    else if (scanner.is('sheetProtection')) isProtected = isTrue(scanner.attribute('sheet'));
    else if (scanner.is('sheetFormatPr')) {
      defaultRowHeight = number(scanner.attribute('defaultRowHeight'));
      defaultColumnWidth = number(scanner.attribute('defaultColWidth'));
    }
  }
  if (!isWhole) throw new XlsxError('damaged', `${path} breaks off`);
  const { used } = rows;
  return { rows: rows.rows, columns, merges, used, isProtected, defaultRowHeight, defaultColumnWidth };
}

/** True for what XML schema takes for true. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function number(value: string | null): number | null {
  const parsed = value === null ? NaN : Number(value);
  return Number.isFinite(parsed) ? parsed : null;
}

function addMerge(merges: CellRange[], reference: string | null): void {
  const range = parseRange(reference ?? '');
  if (!range || range.bottom > MAX_ROW || range.right > MAX_COLUMN) return;
  if (range.top !== range.bottom || range.left !== range.right) merges.push(range);
}

function readColumns(scanner: XmlScanner, columns: XlsxColumns[]): void {
  if (!scanner.isOpen()) return;
  while (scanner.next() && !scanner.is('cols')) {
    const first = number(scanner.attribute('min'));
    const last = number(scanner.attribute('max'));
    if (scanner.isClose() || first === null || last === null || first < 1 || last < first) continue;
    columns.push({
      first,
      last: Math.min(last, MAX_COLUMN),
      width: number(scanner.attribute('width')),
      hidden: isTrue(scanner.attribute('hidden')),
      style: number(scanner.attribute('style')) ?? 0,
    });
  }
}

/** Rows by number, and the range that their values take. */
class RowCollector {
  readonly rows = new Map<number, XlsxRow>();
  private top = Infinity;
  private left = Infinity;
  private bottom = 0;
  private right = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly cells: CellScanner,
    private readonly path: string,
  ) {}

  get used(): CellRange | null {
    const { top, left, bottom, right } = this;
    return bottom === 0 ? null : { top, left, bottom, right };
  }

  readAll(): void {
    const { scanner } = this;
    if (!scanner.isOpen()) return;
    let last = 0;
    while (scanner.next() && !scanner.is('sheetData')) {
      if (scanner.isClose() || !scanner.is('row')) continue;
      const number = Number(scanner.attribute('r') ?? NaN);
      last = Number.isInteger(number) && number > 0 ? number : last + 1;
      this.readRow(last);
    }
  }

  private readRow(row: number): void {
    const height = number(this.scanner.attribute('ht'));
    const hidden = isTrue(this.scanner.attribute('hidden'));
    const isKept = row <= MAX_ROW;
    let cells = this.readCells(row, isKept);
    if (!isKept) return;
    const before = this.rows.get(row);
    if (before) cells = inOrder([...before.cells, ...cells]);
    this.rows.set(row, { cells, height, hidden });
  }

  private readCells(row: number, isKept: boolean): XlsxCell[] {
    const { scanner } = this;
    const cells: XlsxCell[] = [];
    if (!scanner.isOpen()) return cells;
    let last = 0;
    let isOrdered = true;
    for (;;) {
      let cell = this.cells.readUsual();
      if (!cell) {
        if (!scanner.next()) break;
        if (scanner.is('row')) {
          if (scanner.isClose()) break;
          throw new XlsxError('damaged', `${this.path} has a row inside of a row`);
        }
        if (scanner.isClose() || !scanner.is('c')) continue;
        cell = this.cells.read(row, last + 1);
      }
      if (cell.column <= last) isOrdered = false;
      last = cell.column;
      if (!isKept || last > MAX_COLUMN) continue;
      cells.push(cell);
      if (cell.type !== 'blank' || cell.formula !== null) this.widen(row, last);
    }
    return isOrdered ? cells : inOrder(cells);
  }

  private widen(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }
}

/** By column; of two cells at the same place the later one counts. */
function inOrder(cells: readonly XlsxCell[]): XlsxCell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}
