import { showNumber } from '../../src/host/xlsx';
import type { CellChange, Surface } from '../../src/plan/cell-change';
import type { Grid, GridCell } from '../../src/table';
import { cellName } from '../../src/table';

const BLANK: GridCell = { value: null, text: '', format: 'General', isError: false };

/** The same sheet with some cells replaced. */
function replaced(grid: Grid, change: (name: string, cell: GridCell) => GridCell): Grid {
  return {
    sheet: grid.sheet,
    used: grid.used,
    merges: grid.merges,
    ...(grid.formatAt && {
      formatAt: (row: number, column: number) => grid.formatAt?.(row, column) ?? 'General',
    }),
    cell: (row, column) => change(cellName(row, column), grid.cell(row, column)),
  };
}

/** The sheet after changes were written: numbers show by their cell's own format. */
export function writtenGrid(grid: Grid, changes: readonly CellChange[]): Grid {
  const by = new Map(
    changes.filter(({ sheet }) => sheet === grid.sheet).map((change) => [change.cell, change]),
  );
  return replaced(grid, (name, cell) => {
    const change = by.get(name);
    if (!change) return cell;
    const { content, was } = change;
    if (content.kind === 'text') return { ...cell, value: content.text, text: content.text, isError: false };
    const value = Number(content.number);
    return { value, text: showNumber(value, was.format), format: was.format, isError: false };
  });
}

/** The sheet with cells emptied; their formats stay. */
export function blanked(grid: Grid, cells: ReadonlySet<string>): Grid {
  return replaced(grid, (name, cell) => (cells.has(name) ? BLANK : cell));
}

export function surfaceOf(grid: Grid, more: Partial<Surface> = {}): Surface {
  return { grid, isProtected: false, formulas: new Map(), merges: grid.merges ?? [], ...more };
}
