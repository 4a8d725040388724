import type { CellRange, Grid } from '../table';

/** The same grid with its merged areas known. */
export function withMerges(grid: Grid, merges: readonly CellRange[]): Grid {
  return {
    ...formatsOf(grid),
    sheet: grid.sheet,
    used: grid.used,
    merges,
    cell: (row, column) => grid.cell(row, column),
  };
}

function formatsOf(grid: Grid): Pick<Grid, 'formatAt'> {
  return grid.formatAt ? { formatAt: (row, column) => grid.formatAt?.(row, column) ?? 'General' } : {};
}

/** The same grid after a text was written into one cell, until the sheet is read again. */
export function withText(grid: Grid, at: { row: number; column: number }, text: string): Grid {
  return {
    ...formatsOf(grid),
    sheet: grid.sheet,
    used: grid.used,
    merges: grid.merges,
    cell(row, column) {
      const cell = grid.cell(row, column);
      if (row !== at.row || column !== at.column) return cell;
      return { value: text === '' ? null : text, text, format: cell.format, isError: false };
    },
  };
}

export function cellCount(grid: Grid): number {
  const { used } = grid;
  return used ? (used.bottom - used.top + 1) * (used.right - used.left + 1) : 0;
}
