import type { CellRange, ColumnRole, EvaluationTable, Family, Grid, TableHint } from '../../table';
import { guessRoles, headerTextsOf, hintOf, parseRange, rangeName } from '../../table';

/** What a person says of a table, as typed and chosen. */
export interface TableDraft {
  readonly sheet: string;
  /** "A5:I24" */
  readonly range: string;
  readonly headerRows: number;
  readonly family: Family | 'none';
  /** Role by column number; "" where a column is not used. */
  readonly roles: Readonly<Record<string, ColumnRole | ''>>;
}

export type DraftProblem = 'range' | 'rows' | 'no-name' | 'no-value' | { readonly twice: ColumnRole };

/** One column of the range, as the form shows it. */
export interface DraftColumn {
  readonly column: number;
  readonly header: string;
  /** The first value below the header. */
  readonly sample: string;
}

/** Wider ranges are no table that a person could describe column by column. */
const MOST_COLUMNS = 40;

/** What the form starts from: the guess, else the whole used range of the sheet. */
export function draftFor(sheet: string, grid: Grid, guess: EvaluationTable | null): TableDraft {
  const hint: TableHint | null = guess && hintOf(guess, grid);
  const draft: TableDraft = {
    sheet,
    range: hint ? rangeName(hint.range) : grid.used ? rangeName(grid.used) : '',
    headerRows: hint?.headerRows ?? 1,
    family: hint?.family ?? 'project-self-evaluation',
    roles: Object.fromEntries(
      Object.entries(hint?.columns ?? {}).map(([role, column]) => [String(column), role as ColumnRole]),
    ),
  };
  return hint ? draft : withGuesses(grid, draft);
}

/** The same with roles for columns that nobody spoke of yet, where their header says one. */
export function withGuesses(grid: Grid, draft: TableDraft): TableDraft {
  const range = used(grid, rangeOf(draft));
  if (!range) return draft;
  const taken = new Set(Object.values(draft.roles));
  const roles = { ...draft.roles };
  for (const [role, column] of Object.entries(guessRoles(headerTextsOf(grid, { ...draft, range })))) {
    if (roles[String(column)] === undefined && !taken.has(role as ColumnRole)) {
      roles[String(column)] = role as ColumnRole;
    }
  }
  return { ...draft, roles };
}

/** The part of a range that the sheet uses: rows and columns beyond say nothing. */
function used(grid: Grid, range: CellRange | null): CellRange | null {
  if (!range || !grid.used || range.top > grid.used.bottom || range.left > grid.used.right) return null;
  const { bottom, right } = grid.used;
  return { ...range, bottom: Math.min(range.bottom, bottom), right: Math.min(range.right, right) };
}

/** The range as typed, full width and lower case too; null where it is none. */
export function rangeOf({ range }: Pick<TableDraft, 'range'>): CellRange | null {
  return parseRange(range.normalize('NFKC').replace(/[\s$]/g, '').toUpperCase());
}

export function columnsOf(grid: Grid, draft: TableDraft): readonly DraftColumn[] {
  const range = used(grid, rangeOf(draft));
  if (!range) return [];
  const columns: DraftColumn[] = [];
  const last = Math.min(range.right, range.left + MOST_COLUMNS - 1);
  const headers = headerTextsOf(grid, { range, headerRows: draft.headerRows });
  for (let column = range.left; column <= last; column++) {
    let sample = '';
    for (let row = range.top + draft.headerRows; row <= range.bottom && sample === ''; row++) {
      sample = grid.cell(row, column).text.trim();
    }
    const header = headers[String(column)] ?? '';
    if (header !== '' || sample !== '') columns.push({ column, header, sample });
  }
  return columns;
}

/** The hint that a form describes, or what is wrong with it. */
export function hintFrom(
  grid: Grid,
  draft: TableDraft,
): { readonly hint: TableHint | null; readonly problems: readonly DraftProblem[] } {
  const range = used(grid, rangeOf(draft));
  if (!range) return { hint: null, problems: ['range'] };
  const problems: DraftProblem[] = [];
  if (range.bottom < range.top + draft.headerRows) problems.push('rows');
  const columns: Partial<Record<ColumnRole, number>> = {};
  if (draft.family !== 'none') {
    for (const [column, role] of Object.entries(draft.roles)) {
      const place = Number(column);
      if (role === '' || place < range.left || place > range.right) continue;
      if (columns[role] !== undefined) problems.push({ twice: role });
      columns[role] = place;
    }
    const { l1, l2, l3, target, actual, score } = columns;
    if ((l3 ?? l2 ?? l1) === undefined) problems.push('no-name');
    if ((target ?? actual ?? score) === undefined) problems.push('no-value');
  }
  if (problems.length > 0) return { hint: null, problems };
  const { sheet, headerRows, family } = draft;
  const header = headerTextsOf(grid, { range, headerRows });
  return { hint: { sheet, range, headerRows, family, columns, header }, problems };
}

/** The other hints of the workbook that a new one does not replace. */
export function withHint(hints: readonly TableHint[], hint: TableHint): TableHint[] {
  return [...withoutHints(hints, hint.sheet, hint.range), hint];
}

/** All hints but those that touch the range. */
export function withoutHints(hints: readonly TableHint[], sheet: string, range: CellRange): TableHint[] {
  return hints.filter(
    (one) =>
      one.sheet !== sheet ||
      one.range.top > range.bottom ||
      one.range.bottom < range.top ||
      one.range.left > range.right ||
      one.range.right < range.left,
  );
}
