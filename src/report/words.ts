import type { Finding, FindingCode, Severity, SourceId } from '../audit';
import type { Verdict } from '../audit/decisions';
import type { Family } from '../table';

/** What was checked and found, all in all. */
export interface ReportCounts {
  readonly sheets: number;
  readonly tables: number;
  readonly rows: number;
  readonly rules: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly setAside: number;
}

/** Columns of the report's three lists. */
export type TableColumn =
  | 'sheet'
  | 'range'
  | 'title'
  | 'profile'
  | 'fit'
  | 'total'
  | 'sum'
  | 'recomputed'
  | 'grade'
  | 'error'
  | 'warning'
  | 'info';
export type FindingColumn = 'severity' | 'cell' | 'rule' | 'message' | 'printed' | 'expected' | 'source';
export type SetAsideColumn = 'verdict' | 'note' | 'author' | 'date';

/** Every word of a report; `messages/` has them. */
export interface ReportWords {
  finding(finding: Finding): string;
  ruleName(code: FindingCode): string;
  severity(severity: Severity): string;
  source(id: SourceId): string;
  family(family: Family): string;

  readonly title: string;
  /** 汇总 of several files. */
  readonly batchTitle: string;
  /** Names of the worksheets. */
  readonly sheetNames: { readonly report: string; readonly summary: string; readonly list: string };
  readonly headings: {
    readonly tables: string;
    readonly findings: string;
    readonly setAside: string;
    readonly files: string;
  };
  readonly columns: Readonly<Record<TableColumn | FindingColumn | SetAsideColumn | 'file', string>>;
  checked(counts: ReportCounts): string;
  found(counts: ReportCounts): string;
  files(all: { readonly read: number; readonly failed: number }): string;
  readonly nothingFound: string;
  readonly noTables: string;
  readonly unscored: string;
  readonly notPrinted: string;
  /** The line above a table's findings, or above those of a sheet without one. */
  group(of: { readonly sheet: string; readonly range: string | null; readonly title: string }): string;
  readonly acrossTables: string;
  profile(of: { readonly name: string; readonly chosen: 'auto' | 'user' }): string;
  fit(matched: number, scored: number): string;
  verdict(verdict: Verdict): string;
  /** A rule that is off, and how many findings that hides. */
  ruleOff(name: string, findings: number): string;
  /** Where a list was cut: how many lines are left out. */
  leftOut(lines: number): string;
}
