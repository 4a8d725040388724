/** 1-based, as people count: A1 is row 1, column 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Column number to letters.
 *
 * @example
 * columnName(1) //=> 'A'
 * columnName(28) //=> 'AB'
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * Letters to column number; 0 for anything that is no column name.
 *
 * @example
 * columnNumber('AB') //=> 28
 */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return 0;
    column = column * 26 + digit;
  }
  return column;
}

/**
 * @example
 * cellName(12, 5) //=> 'E12'
 */
export function cellName(row: number, column: number): string {
  return columnName(column) + row;
}

/**
 * @example
 * rangeName({ top: 1, left: 1, bottom: 24, right: 9 }) //=> 'A1:I24'
 * rangeName({ top: 3, left: 2, bottom: 3, right: 2 }) //=> 'B3'
 */
export function rangeName(range: CellRange): string {
  const first = cellName(range.top, range.left);
  const last = cellName(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads "A1", "$A$1", "A1:I24"; null for anything else.
 *
 * @example
 * parseRange('B3:C4') //=> { top: 3, left: 2, bottom: 4, right: 3 }
 * parseRange('hello') //=> null
 */
export function parseRange(name: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(name);
  if (!match) return null;
  const left = columnNumber(match[1] ?? '');
  const top = Number(match[2]);
  const right = match[3] === undefined ? left : columnNumber(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]);
  if (top < 1 || bottom < 1) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
