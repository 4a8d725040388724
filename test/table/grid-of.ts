import { createGrid, parseRange, type CellRange, type Grid } from '../../src/table';

export type Value = string | number | null;

/** A cell with a number format: [0.9, '0%', '90%']. */
export type Formatted = readonly [value: number, format: string, text: string];

export interface GridOptions {
  /** "A1:B3 C4:C6"; null where the host was not asked. */
  readonly merges?: string | null;
  readonly top?: number;
  readonly left?: number;
}

const value = (cell: Value | Formatted): Value => (Array.isArray(cell) ? cell[0] : (cell as Value));

/** A grid of rows as they read on the sheet; rows may be of different lengths. */
export function gridOf(rows: readonly (readonly (Value | Formatted)[])[], options: GridOptions = {}): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
  return createGrid({
    sheet: 'Sheet1',
    top: options.top ?? 1,
    left: options.left ?? 1,
    values: full.map((row) => row.map(value)),
    texts: full.map((row) => row.map((cell) => (Array.isArray(cell) ? String(cell[2]) : String(cell ?? '')))),
    formats: full.map((row) => row.map((cell) => (Array.isArray(cell) ? String(cell[1]) : 'General'))),
    merges: options.merges === null ? null : rangesOf(options.merges ?? ''),
  });
}

/** "A1:B3 C4" as areas. */
export function rangesOf(names: string): CellRange[] {
  return names
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => {
      const range = parseRange(name);
      if (!range) throw new Error(`${name} is no range`);
      return range;
    });
}
