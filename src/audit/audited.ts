import type { Decimal } from '../scoring/decimal';
import type { Outcome } from '../scoring/outcome';
import type { Explanation } from '../scoring/explanation';
import type { RuleId } from '../scoring/profile';
import type { EvaluationTable, FundLine, IndicatorRow } from '../table/evaluation-table';
import type { Finding } from './finding';

/** One row, recomputed. */
export interface AuditedRow {
  readonly row: IndicatorRow;
  readonly outcome: Outcome;
  readonly rule: RuleId | null;
  /** What the rule gives, at the profile's rounding; null where it gives no single figure. */
  readonly recomputedScore: Decimal | null;
  /** The same before rounding. */
  readonly exactScore: Decimal | null;
  readonly explanation: Explanation | null;
  /** A reason is asked for, and there is none. */
  readonly reasonMissing: boolean;
}

/** 口径吻合度: how many printed scores a profile reproduces, of those where its rules give one figure. */
export interface ProfileFit {
  readonly id: string;
  readonly matched: number;
  readonly scored: number;
}

export interface AuditedFundLine {
  readonly line: FundLine;
  /** Percent. */
  readonly rate: Decimal | null;
  readonly score: Decimal | null;
}

export interface AuditedTable {
  readonly table: EvaluationTable;
  readonly profile: {
    readonly id: string;
    readonly name: string;
    readonly chosen: 'auto' | 'user';
    readonly fits: readonly ProfileFit[];
  };
  readonly rows: readonly AuditedRow[];
  readonly funds: readonly AuditedFundLine[];
  readonly total: {
    /** 得分 printed on the total line. */
    readonly printed: Decimal | null;
    readonly weight: Decimal | null;
    /** Sum of the printed scores, execution included; null where none is printed. */
    readonly sum: Decimal | null;
    readonly recomputed: Decimal | null;
    /** 等级 of the printed total, else of the sum, when the weights make 100. */
    readonly grade: string | null;
  };
  readonly findings: readonly Finding[];
}

export interface WorkbookAudit {
  readonly tables: readonly AuditedTable[];
  /** Findings that belong to no single table. */
  readonly findings: readonly Finding[];
  /** "已检查 42 行 × 40 项规则": counted also when everything passes. */
  readonly checked: { readonly sheets: number; readonly rows: number; readonly rules: number };
}
