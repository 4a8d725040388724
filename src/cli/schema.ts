import type { FindingCode, Severity, SourceId, Verdict } from '../audit';
import type { Reading } from '../scoring';
import type { XlsxErrorCode } from '../host/xlsx';
import type { Family } from '../table';

/**
 * What `--format json` prints, version 1. Other programs rely on these names: fields may be added, none renamed.
 * Decimals are texts without trailing zeros, percents in percent; null where there is none.
 */
export interface AuditJson {
  readonly schema: typeof SCHEMA;
  readonly files: readonly FileJson[];
}

export const SCHEMA = 'perf-audit/1';

/** Why a file was not audited. `failed` is our own fault. */
export type FileErrorCode = XlsxErrorCode | 'not-found' | 'not-a-file' | 'unreadable' | 'failed';

export interface FileJson {
  /** As given on the command line. */
  readonly path: string;
  readonly error: { readonly code: FileErrorCode; readonly message: string } | null;
  readonly tables: readonly TableJson[];
  /** Findings that belong to no single table. */
  readonly findings: readonly FindingJson[];
  readonly checked: { readonly sheets: number; readonly rows: number; readonly rules: number };
}

export interface TableJson {
  readonly sheet: string;
  readonly range: string;
  readonly template: Family;
  readonly title: string | null;
  readonly confidence: number;
  readonly uncertain: boolean;
  readonly profile: {
    readonly id: string;
    readonly name: string;
    readonly chosen: 'auto' | 'user';
    readonly fits: readonly { readonly id: string; readonly matched: number; readonly scored: number }[];
  };
  readonly headerRow: number;
  /** Column letters by what the column holds. */
  readonly columns: Readonly<Record<string, string>>;
  readonly funds: readonly FundJson[];
  readonly indicators: readonly IndicatorJson[];
  readonly total: TotalJson | null;
  readonly findings: readonly FindingJson[];
}

export interface FundJson {
  readonly label: string;
  readonly row: number;
  readonly initial: string | null;
  readonly fullYear: string | null;
  readonly executed: string | null;
  readonly rate: string | null;
  readonly weight: string | null;
  readonly score: string | null;
  readonly recomputed: { readonly rate: string | null; readonly score: string | null } | null;
}

export interface IndicatorJson {
  readonly row: number;
  readonly l1: string;
  readonly l2: string;
  readonly l3: string;
  /** Points inside a level name; left out where there are none. */
  readonly l1Points?: string;
  readonly l2Points?: string;
  readonly target: ReadingJson;
  /** null where the table has no such column. */
  readonly actual: ReadingJson | null;
  readonly weight: string | null;
  readonly score: string | null;
  /** 复核分; left out where the table has no such column. */
  readonly reviewScore?: string | null;
  readonly rule: string | null;
  readonly recomputedScore: string | null;
  readonly explanation: string | null;
  readonly completion: string | null;
  readonly deviation: string | null;
  readonly status: string;
  /** Why the status is `unscorable`; left out otherwise. */
  readonly why?: string;
  readonly reason: string | null;
  readonly draft: string | null;
}

export interface ReadingJson {
  readonly text: string;
  readonly kind: Reading['kind'];
  readonly comparator: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  /** Ranges only. */
  readonly low?: string;
  readonly high?: string;
  /** Half the width of "100±5", in the unit of the value. */
  readonly tolerance?: string;
  /** Dates only: first and last day that the words allow, yyyymmdd (year 0: none written); a term in days. */
  readonly from?: number | null;
  readonly to?: number | null;
  readonly days?: number | null;
}

export interface TotalJson {
  readonly row: number | null;
  readonly weight: string | null;
  readonly score: string | null;
  readonly sum: string | null;
  readonly recomputedScore: string | null;
  readonly grade: string | null;
}

export interface FindingJson {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly row: number | null;
  readonly message: string;
  readonly printed: string | null;
  readonly expected: string | null;
  /** What the rule stands on, in words and by its id. */
  readonly source: string;
  readonly sourceId: SourceId;
  /** What people decided about it in the workbook; left out where nobody did. */
  readonly decision?: DecisionJson;
}

/** What people decided about a finding: set aside with a remark, or weighed otherwise. */
export type DecisionJson =
  | {
      readonly kind: Verdict['kind'];
      readonly note: string;
      readonly author: string | null;
      readonly date: string;
    }
  | { readonly kind: 'severity'; readonly severity: Severity };

/** Counts of findings by severity. */
export type Tally = Readonly<Record<Severity, number>>;
