import type { CellRange } from '../../../src/table/address';
import { columnName, columnNumber, parseRange, rangeName } from '../../../src/table/address';

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;
export const WHOLE_SHEET: CellRange = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

/** Excel puts a name in quotes unless it is made of letters (of any script), digits, dots and underscores. */
function quoted(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseRange(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/**
 * @example
 * fullAddress('表 1', { top: 1, left: 1, bottom: 2, right: 2 }) //=> "'表 1'!A1:B2"
 */
export function fullAddress(sheet: string, range: CellRange): string {
  return `${quoted(sheet)}!${localAddress(range)}`;
}

export function localAddress(range: CellRange): string {
  const allColumns = range.left === 1 && range.right === MAX_COLUMN;
  const allRows = range.top === 1 && range.bottom === MAX_ROW;
  if (allColumns) return `${range.top}:${range.bottom}`;
  if (allRows) return `${columnName(range.left)}:${columnName(range.right)}`;
  return rangeName(range);
}

/**
 * Reads "B2", "B2:C4", "A:C", "3:5", each with or without a sheet before "!"; null for anything else.
 *
 * @example
 * parseAddress("'表 1'!B2:C4") //=> { top: 2, left: 2, bottom: 4, right: 3 }
 */
export function parseAddress(text: string): CellRange | null {
  const local = text.trim().slice(text.trim().lastIndexOf('!') + 1);
  const cells = parseRange(local);
  if (cells) return cells.bottom <= MAX_ROW && cells.right <= MAX_COLUMN ? cells : null;
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(local);
  if (columns) {
    const [one, two] = [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')];
    return { top: 1, bottom: MAX_ROW, left: Math.min(one, two), right: Math.max(one, two) };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(local);
  if (rows) {
    const [one, two] = [Number(rows[1]), Number(rows[2])];
    return { left: 1, right: MAX_COLUMN, top: Math.min(one, two), bottom: Math.max(one, two) };
  }
  return null;
}

export function intersection(one: CellRange, two: CellRange): CellRange | null {
  const common = {
    top: Math.max(one.top, two.top),
    left: Math.max(one.left, two.left),
    bottom: Math.min(one.bottom, two.bottom),
    right: Math.min(one.right, two.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export function bounding(one: CellRange, two: CellRange): CellRange {
  return {
    top: Math.min(one.top, two.top),
    left: Math.min(one.left, two.left),
    bottom: Math.max(one.bottom, two.bottom),
    right: Math.max(one.right, two.right),
  };
}

export function height(range: CellRange): number {
  return range.bottom - range.top + 1;
}

export function width(range: CellRange): number {
  return range.right - range.left + 1;
}

export function cellCount(range: CellRange): number {
  return height(range) * width(range);
}
