import type { AuditedTable } from './audited';
import type { Finding, FindingCode, Severity, SourceId } from './finding';
import type { Report } from './rule';
import { toFinding } from './rule';

/** What a rule across tables sees: every table of the workbook that is sure, in sheet order. */
export interface WorkbookContext {
  readonly tables: readonly AuditedTable[];
}

/** What a rule across tables reports: the cell of one table, held against another. */
export type WorkbookReport<Code extends FindingCode> = Report<Code> & { readonly sheet: string };

/**
 * 跨表规则. As `Rule`, but over the tables of one workbook; never across workbooks, so that the order of files makes no
 * difference. Its findings belong to the workbook, not to the table whose cell they name: what a table's own findings
 * are depends on nothing but the table.
 */
export interface WorkbookRule<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly source: SourceId;
  check(context: WorkbookContext): Iterable<WorkbookReport<Code>>;
}

/** A rule across tables as the engine runs it. */
export interface RunnableWorkbookRule {
  readonly code: FindingCode;
  readonly severity: Severity;
  run(context: WorkbookContext): Finding[];
}

/** Declares a rule across tables; the type of its facts follows from its code. */
export function defineWorkbookRule<Code extends FindingCode>(rule: WorkbookRule<Code>): RunnableWorkbookRule {
  return {
    code: rule.code,
    severity: rule.severity,
    run: (context) => Array.from(rule.check(context), (report) => toFinding(rule, report, report.sheet)),
  };
}
