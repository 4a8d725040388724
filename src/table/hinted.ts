import type { CellRange } from './address';
import type { Columns } from './columns';
import type { EvaluationTable } from './evaluation-table';
import type { FundBlock } from './funds';
import type { Header, HeaderColumn } from './headers';
import { indicatorTable } from './indicator-table';
import { withoutBlanks } from './normalise';
import { RowReader } from './row-reader';
import { RowTests, type Surroundings, type TotalRow } from './row-tests';
import { readRows } from './rows';
import type { Sheet } from './sheet';
import type { TableHint } from './table-hint';
import { findTitle } from './title';
import type { HeaderRole } from './words';

/** A table may have moved so many columns since a person spoke of it. */
const FURTHEST = 8;

/** Where a table stands that a person spoke of. */
export interface PlacedHint {
  readonly hint: TableHint;
  readonly range: CellRange;
  /** Columns that it moved to the right since. */
  readonly moved: number;
}

/**
 * Finds where a hint holds: at its own place, else where the same header stands now, if that is one place alone. Null
 * where the header is gone: the person spoke of other cells.
 */
export function placeHint(sheet: Sheet, hint: TableHint): PlacedHint | null {
  const { range, header } = hint;
  const texts = Object.entries(header).map(([column, text]) => ({ column: Number(column), text }));
  const matches = (row: number, moved: number): boolean =>
    texts.every(({ column, text }) => textOver(sheet, hint, row, column + moved) === text);
  if (matches(range.top, 0)) return { hint, range: downTo(sheet, hint, 0, 0), moved: 0 };
  const [first] = texts;
  if (!first || !sheet.used) return null;
  const places: PlacedHint[] = [];
  for (let row = sheet.used.top; row <= sheet.used.bottom && places.length < 2; row++) {
    for (let moved = -FURTHEST; moved <= FURTHEST; moved++) {
      if (!matches(row, moved)) continue;
      places.push({ hint, range: downTo(sheet, hint, row - range.top, moved), moved });
    }
  }
  const [only] = places;
  return places.length === 1 && only ? only : null;
}

/** The texts of a column's header, the rows of it joined. */
export function textOver(sheet: Sheet, { headerRows }: TableHint, top: number, column: number): string {
  let text = '';
  for (let row = top; row < top + headerRows; row++) text += withoutBlanks(sheet.text(row, column));
  return text;
}

/** The hint's range after the move; rows that were added below its last one belong to it as long as they are filled. */
function downTo(sheet: Sheet, { range, columns }: TableHint, down: number, moved: number): CellRange {
  let bottom = range.bottom + down;
  const last = sheet.used?.bottom ?? 0;
  const values = [columns.target, columns.actual, columns.score].flatMap((column) =>
    column === undefined ? [] : [column + moved],
  );
  while (bottom < last && values.some((column) => sheet.text(bottom + 1, column) !== '')) bottom++;
  return { top: range.top + down, left: range.left + moved, bottom, right: range.right + moved };
}

/** The table that a person described; null where it is said to be none, or has no row. */
export function hintedTable(
  sheet: Sheet,
  { hint, range, moved }: PlacedHint,
  surroundings: Surroundings,
  /** First row over it that is no other table's, the funds that stand over it, and the last row that speaks of it. */
  around: {
    readonly from: number;
    readonly funds: FundBlock | null;
    readonly lastNote: (bottom: number) => number;
  },
): EvaluationTable | null {
  if (hint.family === 'none') return null;
  const bottom = range.top + hint.headerRows - 1;
  const roles = Object.fromEntries(
    Object.entries(hint.columns).map(([role, column]) => [role, column + moved]),
  ) as Partial<Record<HeaderRole, number>>;
  const titles = Object.entries(roles).map(([role, column]): HeaderColumn => ({
    column,
    row: bottom,
    text: textOver(sheet, hint, range.top, column),
    role: role as HeaderRole,
    rank: 0,
    until: column,
  }));
  const header: Header = { ...range, bottom, columns: titles, sharedL1: null };
  const columns: Columns = {
    roles,
    titles: new Map(titles.map((title) => [title.role, title])),
    earlierTarget: null,
    l1Points: null,
    l2Points: null,
    contested: [],
  };
  const span = { left: range.left, right: range.right };
  const reader = new RowReader(sheet, columns, bottom);
  const tests = new RowTests(sheet, span, reader, surroundings);
  const rows: number[] = [];
  const totals: TotalRow[] = [];
  for (let row = bottom + 1; row <= range.bottom; row++) {
    const filled = tests.filled(row);
    if (filled.length === 0) continue;
    const total = tests.totalAt(row, filled);
    if (total) totals.push(total);
    else rows.push(row);
  }
  const indicators = readRows(sheet, reader, columns, rows, totals);
  if (indicators.length === 0) return null;
  const table = indicatorTable({
    sheet,
    header,
    columns,
    reader,
    span,
    title: findTitle(sheet, range.top, around.from - 1, span),
    from: around.from,
    region: { rows, totals, repeated: [], funds: null, bottom: range.bottom },
    indicators,
    funds: around.funds,
    lastNote: around.lastNote,
    byHand: hint.family,
  });
  return table;
}
