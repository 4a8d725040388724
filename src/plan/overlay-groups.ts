import { cellName, parseRange } from '../table/address';
import type { Mark } from './plan';
import { signedFormat } from './signed-format';

/** Cells to mark: single cells or ranges by name. */
export type Marks = Readonly<Record<Mark, readonly string[]>>;

export const NO_MARKS: Marks = { missed: [], exceeded: [] };

export const MARKS: readonly Mark[] = ['missed', 'exceeded'];

/** Cells of one mark that share a number format: one conditional format serves them all. */
export interface OverlayGroup {
  readonly mark: Mark;
  /** Shows what the cells' own format shows, the mark's sign before it. */
  readonly numberFormat: string;
  readonly cells: readonly string[];
}

/** In: what to mark, and the number format of each cell. Out: groups in the order of the marks and of their cells. */
export function overlayGroups(
  marks: Marks,
  formatOf: (row: number, column: number) => string,
): OverlayGroup[] {
  return MARKS.flatMap((mark) => {
    const groups = new Map<string, string[]>();
    for (const { row, column } of singleCells(marks[mark])) {
      const format = signedFormat(formatOf(row, column), mark);
      groups.set(format, [...(groups.get(format) ?? []), cellName(row, column)]);
    }
    return [...groups].map(([numberFormat, cells]) => ({ mark, numberFormat, cells }));
  });
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Ranges cell by cell. */
export function singleCells(names: readonly string[]): Cell[] {
  return names.flatMap((name) => {
    const range = parseRange(name);
    if (!range) return [];
    const cells: Cell[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) cells.push({ row, column });
    }
    return cells;
  });
}
