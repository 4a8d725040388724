import { HUNDRED } from '../scoring';
import type { TextCell } from '../table/evaluation-table';
import type { AuditedRow } from './audited';
import type { Sentence } from './prose/figures';
import { readProse } from './prose/figures';
import { isGeneric, statesNoGap, wordsOf } from './reason-words';
import { statesReason } from './rows';

/** 已填写的原因: one cell that says something, and the rows that it is valid for. */
export interface StatedReason {
  readonly cell: TextCell;
  readonly row: AuditedRow;
  /** More than one row: a merged cell serves them all. */
  readonly rows: readonly AuditedRow[];
  /** What it says, sentence by sentence. */
  readonly sentences: readonly Sentence[];
  /** Its words without signs. */
  readonly words: string;
  /** It states only that the figures differ. */
  readonly isGeneric: boolean;
  /** It states that there is nothing to explain. */
  readonly statesNoGap: boolean;
}

/** Several rules read the same reasons. */
const known = new WeakMap<readonly AuditedRow[], readonly StatedReason[]>();

/** Every reason of a table, down the sheet; a cell that serves several rows comes once. */
export function statedReasons(rows: readonly AuditedRow[]): readonly StatedReason[] {
  const reasons = known.get(rows) ?? findReasons(rows);
  known.set(rows, reasons);
  return reasons;
}

function findReasons(rows: readonly AuditedRow[]): StatedReason[] {
  const reasons: (StatedReason & { readonly rows: AuditedRow[] })[] = [];
  for (const row of rows) {
    const { reason } = row.row;
    if (!reason || !statesReason(reason.text)) continue;
    const last = reasons[reasons.length - 1];
    if (last?.cell.row === reason.row && last.cell.column === reason.column) last.rows.push(row);
    else reasons.push(stated(reason, row));
  }
  return reasons;
}

function stated(cell: TextCell, row: AuditedRow): StatedReason & { readonly rows: AuditedRow[] } {
  let read: readonly Sentence[] | null = null;
  let words: string | null = null;
  let generic: boolean | null = null;
  let noGap: boolean | null = null;
  return {
    cell,
    row,
    rows: [row],
    get sentences() {
      return (read ??= readProse(cell.text));
    },
    get words() {
      return (words ??= wordsOf(cell.text));
    },
    get isGeneric() {
      return (generic ??= isGeneric(this.words));
    },
    get statesNoGap() {
      return (noGap ??= statesNoGap(this.words));
    },
  };
}

/** True for a row about which there is something to explain: a gap, or points taken off. */
export function hasGap({ outcome, row }: AuditedRow): boolean {
  const { status, completion } = outcome;
  if (status === 'missed' || status === 'exceeded' || (completion !== null && !completion.eq(HUNDRED)))
    return true;
  return !!row.score?.value && !!row.weight?.value && row.score.value.lt(row.weight.value);
}
