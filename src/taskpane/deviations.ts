import type { AuditedRow, AuditedTable } from '../audit';
import { draftReason, reasonFacts } from '../drafting';
import type { CauseId, ReasonFacts } from '../drafting';
import { reasonText } from '../messages/drafting.zh-CN';
import type { CellContent } from '../plan';
import { cellName, contains } from '../table';
import type { CellRange, Grid, IndicatorRow } from '../table';
import type { Report } from './report';
import type { Draft } from './state';

/** Where a row's reason stands or would be written. */
export interface ReasonCell {
  readonly row: number;
  readonly column: number;
  /** "I15" */
  readonly cell: string;
  /** What stands there now; "" for a blank cell. */
  readonly current: string;
  readonly was: CellContent;
  /** Rows that one merged cell serves; only the own row where it is not shared. */
  readonly rows: readonly number[];
}

/** 偏差行: a missed or exceeded row, with all that drafting and writing its reason needs. */
export interface Deviation {
  /** Sheet, row and name: a draft never moves to another indicator. */
  readonly key: string;
  readonly sheet: string;
  readonly table: string;
  readonly isProtected: boolean;
  readonly status: 'missed' | 'exceeded';
  readonly audited: AuditedRow;
  readonly facts: ReasonFacts;
  /** null where the table has no column for reasons. */
  readonly target: ReasonCell | null;
}

/** What the grid showed in a cell. A grid knows no formulas: the host compares what it can see. */
function contentOf(grid: Grid | undefined, row: number, column: number): CellContent {
  const cell = grid?.cell(row, column);
  return { formula: null, value: cell?.value ?? null, format: cell?.format ?? 'General' };
}

function mergeAt(
  merges: readonly CellRange[] | null | undefined,
  row: number,
  column: number,
): CellRange | null {
  return merges?.find((range) => contains(range, row, column)) ?? null;
}

/** The rows that share a row's reason cell, itself included. */
function servedRows(rows: readonly AuditedRow[], row: IndicatorRow, merge: CellRange | null): number[] {
  const { reason } = row;
  if (!merge && !reason?.shared) return [row.row];
  const served = rows.filter(({ row: other }) =>
    merge
      ? other.row >= merge.top && other.row <= merge.bottom
      : other.reason?.row === reason?.row && other.reason?.column === reason?.column,
  );
  return served.map((other) => other.row.row);
}

/** The cell that carries a row's reason, with the merged area it heads taken into account. */
export function reasonCell(
  { table, rows }: AuditedTable,
  { row }: AuditedRow,
  grid: Grid | undefined,
): ReasonCell | null {
  const place =
    row.reason ??
    (table.columns.reason === undefined ? null : { row: row.row, column: table.columns.reason });
  if (!place) return null;
  const merge = mergeAt(grid?.merges, place.row, place.column);
  const anchor = merge ? { row: merge.top, column: merge.left } : place;
  const shown = grid?.cell(anchor.row, anchor.column).text;
  return {
    ...anchor,
    cell: cellName(anchor.row, anchor.column),
    current: (shown || row.reason?.text || '').trim(),
    was: contentOf(grid, anchor.row, anchor.column),
    rows: servedRows(rows, row, merge),
  };
}

const known = new WeakMap<Report, readonly Deviation[]>();

/** Every missed or exceeded row of the scored tables, in table order. The same report gives the same array. */
export function deviationsOf(report: Report): readonly Deviation[] {
  const before = known.get(report);
  if (before) return before;
  const found = findDeviations(report);
  known.set(report, found);
  return found;
}

function findDeviations(report: Report): Deviation[] {
  const locked = new Set(report.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name));
  const found: Deviation[] = [];
  for (const { key, audited: table } of report.tables) {
    if (table.table.uncertain) continue;
    const { sheet } = table.table;
    for (const audited of table.rows) {
      const facts = reasonFacts(audited);
      const { status } = audited.outcome;
      if (!facts || (status !== 'missed' && status !== 'exceeded')) continue;
      found.push({
        key: `${sheet}!${audited.row.row}!${audited.row.l3}`,
        sheet,
        table: key,
        isProtected: locked.has(sheet),
        status,
        audited,
        facts,
        target: reasonCell(table, audited, report.grids.get(sheet)),
      });
    }
  }
  return found;
}

export const EMPTY_DRAFT: Draft = { cause: null, text: null, setAside: null };

/** What would be written: the user's own words, else the draft of the picked cause, which follows the row's figures. */
export function draftText(facts: ReasonFacts, draft: Draft): string {
  return draft.text ?? reasonText(draftReason(facts, draft.cause ?? 'other'));
}

/**
 * Another cause: the draft is made anew; words that the user typed are set aside, not lost.
 */
export function withCause(facts: ReasonFacts, draft: Draft, cause: CauseId | null): Draft {
  const typed =
    draft.text !== null &&
    draft.text.trim() !== '' &&
    draft.text !== draftText(facts, { ...draft, text: null });
  return { cause, text: null, setAside: typed ? draft.text : draft.setAside };
}

/** A run of a drafted text: words, or a placeholder that still has to be filled in. */
export interface DraftPart {
  readonly text: string;
  readonly start: number;
  readonly placeholder: boolean;
}

/**
 * Splits a text at its placeholders.
 *
 * @example
 * draftParts('因〔请填写具体原因〕。').map((part) => part.text) //=> ['因', '〔请填写具体原因〕', '。']
 */
export function draftParts(text: string): DraftPart[] {
  const parts: DraftPart[] = [];
  let start = 0;
  for (const match of text.matchAll(/〔[^〔〕]*〕/g)) {
    if (match.index > start) parts.push({ text: text.slice(start, match.index), start, placeholder: false });
    parts.push({ text: match[0], start: match.index, placeholder: true });
    start = match.index + match[0].length;
  }
  if (start < text.length) parts.push({ text: text.slice(start), start, placeholder: false });
  return parts;
}
