import type { Decimal } from '../scoring/decimal';
import type { Reading } from '../scoring/reading';
import type { CellRange } from './address';

/** 表类: the families of `docs/architecture.md`. */
export type Family =
  | 'project-self-evaluation'
  | 'transfer-self-evaluation'
  | 'target-table'
  | 'third-party-scoring'
  | 'score-summary'
  | 'fund-table';

/** 列: what a column of an indicator table holds. */
export type ColumnRole =
  | 'l1'
  | 'l2'
  | 'l3'
  | 'target'
  | 'targetComparator'
  | 'targetUnit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reviewScore'
  | 'reason'
  | 'completion'
  | 'deviation'
  | 'scoreRate';

/** A number that stands in a cell: a weight, a score, an amount. `value` null where the cell is blank or unreadable. */
export interface NumberCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: Decimal | null;
  /** Decimals that the cell shows: a printed figure is right at its own precision. */
  readonly decimals: number;
  /** The figure is a percent ("99.15%", or 0.9915 shown as one); `value` is then in percent. */
  readonly percent: boolean;
  /** The cell holds an error value. */
  readonly isError: boolean;
}

export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A target or an actual, with where it stands. */
export interface ReadingCell {
  readonly row: number;
  readonly column: number;
  readonly reading: Reading;
}

/** 指标行: one row of the indicator table. Level names are resolved through merges and fill-down. */
export interface IndicatorRow {
  readonly row: number;
  readonly l1: string;
  readonly l2: string;
  readonly l3: string;
  /** Points that stand inside a level name ("产出指标(50分)"). */
  readonly l1Points: Decimal | null;
  readonly l2Points: Decimal | null;
  readonly target: ReadingCell;
  /** null where the family has no such column. */
  readonly actual: ReadingCell | null;
  readonly weight: NumberCell | null;
  readonly score: NumberCell | null;
  readonly reviewScore: NumberCell | null;
  /** 完成率, 偏差率 where the table prints them. */
  readonly completion: NumberCell | null;
  readonly deviation: NumberCell | null;
  /** 得分率, where the table prints it. */
  readonly scoreRate: NumberCell | null;
  /** The reason that is valid for the row; `shared` where one merged cell serves several rows. */
  readonly reason: (TextCell & { readonly shared: boolean }) | null;
  /** Cells of this row slipped one column: the roles above were read from their places after the shift. */
  readonly shifted: boolean;
}

/** 资金行: one line of the funds block. Amounts are in the block's own unit. */
export interface FundLine {
  readonly row: number;
  readonly label: string;
  /** 年度资金总额 */
  readonly isTotal: boolean;
  readonly initial: NumberCell | null;
  readonly fullYear: NumberCell | null;
  readonly executed: NumberCell | null;
  readonly rate: NumberCell | null;
  readonly weight: NumberCell | null;
  readonly score: NumberCell | null;
}

/** 总分 / 合计 / 小计 */
export interface TotalLine {
  readonly row: number;
  readonly label: string;
  readonly weight: NumberCell | null;
  readonly score: NumberCell | null;
  /** First and last indicator row that it adds up. */
  readonly from: number;
  readonly to: number;
}

/** Why a column or the whole table was taken for what it is: data, put into words by `messages/`. */
export interface Evidence {
  readonly code:
    | 'header-synonym'
    | 'cells-parse'
    | 'level-words'
    | 'title-words'
    | 'funds-block'
    | 'total-row'
    | 'ambiguous-header'
    | 'few-rows'
    | 'rows-unread'
    /** A person said so. */
    | 'by-hand';
  readonly role: ColumnRole | null;
  readonly column: number | null;
  /** Added to the confidence, −1 … 1. */
  readonly weight: number;
  readonly facts: Readonly<Record<string, string>>;
}

/** One line of a 资金分配表 / 资金执行情况表, or one dimension of a 项目整体绩效分值 table. */
export interface SummaryLine {
  readonly row: number;
  readonly label: string;
  readonly isTotal: boolean;
  readonly cells: Readonly<
    Partial<Record<'budget' | 'spent' | 'rate' | 'weight' | 'score' | 'scoreRate', NumberCell>>
  >;
}

/** 绩效评价表, as detected. */
export interface EvaluationTable {
  readonly sheet: string;
  readonly range: CellRange;
  readonly family: Family;
  readonly title: string | null;
  /** 0 … 1 */
  readonly confidence: number;
  readonly uncertain: boolean;
  readonly evidence: readonly Evidence[];
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly funds: readonly FundLine[];
  /** 项目名称 over the table, where there is one. */
  readonly projectName?: TextCell | null;
  /** 预期目标 and 实际完成情况, where the table has them. */
  readonly goals: { readonly expected: TextCell | null; readonly achieved: TextCell | null };
  readonly indicators: readonly IndicatorRow[];
  /** Points stand in a side header or in a title ("绩效目标1（80分）"), beside what the columns hold. */
  readonly pointsAside?: boolean;
  /** The line that adds the whole table, if it has one. */
  readonly total: TotalLine | null;
  /** Lines that add a part of it (小计). */
  readonly subtotals: readonly TotalLine[];
  /** 等级 that stands near the total or over the table: "优", "良好". */
  readonly grade: TextCell | null;
  /** fund-table and score-summary only. */
  readonly lines: readonly SummaryLine[];
  /**
   * Areas whose merges would settle a doubt (a reason that may be valid for several rows); empty when the grid's
   * merges were known or nothing depends on them.
   */
  readonly mergesWanted: readonly CellRange[];
}
