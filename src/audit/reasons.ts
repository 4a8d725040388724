import type { TextCell } from '../table/evaluation-table';
import type { AuditedRow } from './audited';
import { statesReason } from './rows';

/** 已填写的原因: one cell that says something, and the rows that it is valid for. */
export interface StatedReason {
  readonly cell: TextCell;
  readonly row: AuditedRow;
  /** More than one row: a merged cell serves them all. */
  readonly rows: readonly AuditedRow[];
}

/** Every reason of a table, down the sheet; a cell that serves several rows comes once. */
export function statedReasons(rows: readonly AuditedRow[]): StatedReason[] {
  const reasons: (StatedReason & { readonly rows: AuditedRow[] })[] = [];
  for (const row of rows) {
    const { reason } = row.row;
    if (!reason || !statesReason(reason.text)) continue;
    const last = reasons[reasons.length - 1];
    if (last?.cell.row === reason.row && last.cell.column === reason.column) last.rows.push(row);
    else reasons.push({ cell: reason, row, rows: [row] });
  }
  return reasons;
}
