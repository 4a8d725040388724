import type { CellRange } from './address';

/** Merged areas of a sheet, found by cell. */
export interface Merges {
  /** The merged area that covers a cell; null where there is none. */
  at(row: number, column: number): CellRange | null;
}

/**
 * Indexes merged areas. A column is indexed when it is first asked for, so that an area as wide as a sheet costs
 * nothing; areas that overlap (no spreadsheet makes them) give the lower one.
 */
export function createMerges(areas: readonly CellRange[]): Merges {
  const byColumn = new Map<number, readonly CellRange[]>();
  const inColumn = (column: number): readonly CellRange[] => {
    let found = byColumn.get(column);
    if (!found) {
      found = areas
        .filter((area) => area.left <= column && area.right >= column)
        .sort((one, other) => one.top - other.top);
      byColumn.set(column, found);
    }
    return found;
  };
  return {
    at(row, column) {
      const areasHere = inColumn(column);
      let low = 0;
      let high = areasHere.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((areasHere[middle]?.top ?? Infinity) <= row) low = middle + 1;
        else high = middle;
      }
      const area = areasHere[low - 1];
      return area && area.bottom >= row ? area : null;
    },
  };
}
