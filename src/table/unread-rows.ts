import type { Columns } from './columns';
import type { IndicatorRow, ReadingCell } from './evaluation-table';
import { SURE, type Header } from './headers';
import type { Sheet } from './sheet';

const isUnread = (cell: ReadingCell | null): boolean =>
  cell === null || cell.reading.kind === 'empty' || cell.reading.kind === 'unreadable';

/**
 * Rows that do not bear out what the header promises: neither a target nor an actual can be read where the row has a
 * score, or holds something in a column that nobody reads; or its name is missing. A row that is only not filled in yet
 * is none of them.
 */
export function unreadRows(
  sheet: Sheet,
  header: Header,
  columns: Columns,
  indicators: readonly IndicatorRow[],
): IndicatorRow[] {
  const { target, actual, l3 } = columns.roles;
  if (target === undefined && actual === undefined) return [];
  const strays = strayColumns(header, columns);
  return indicators.filter((row) => {
    const unread = [row.target, row.actual].filter(isUnread).length;
    if (unread > 0 && l3 !== undefined && row.l3 === '') return true;
    if (unread < 2) return false;
    return Boolean(row.score?.value) || strays.some((column) => sheet.text(row.row, column) !== '');
  });
}

/** Columns behind the names that hold nothing known. */
function strayColumns(header: Header, { roles }: Columns): number[] {
  const taken = new Set(Object.values(roles));
  const known = new Set(
    header.columns.filter(({ rank }) => rank !== SURE.unknown).map(({ column }) => column),
  );
  const first = (roles.l3 ?? roles.l2 ?? header.left) + 1;
  const found: number[] = [];
  for (let column = first; column <= header.right; column++) {
    if (!taken.has(column) && !known.has(column)) found.push(column);
  }
  return found;
}
