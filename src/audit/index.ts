import type { EvaluationTable } from '../table/evaluation-table';
import type { WorkbookAudit } from './audited';

export * from './finding';
export * from './audited';

export interface AuditOptions {
  /** A profile's id: the user's choice. `auto` or nothing: the one that fits best, table by table. */
  readonly profile?: string;
}

/** Audits the tables of one workbook, in the order given. Never throws for what a table holds. */
export function auditTables(_tables: readonly EvaluationTable[], _options: AuditOptions = {}): WorkbookAudit {
  return { tables: [], findings: [], checked: { sheets: 0, rows: 0, rules: 0 } };
}
