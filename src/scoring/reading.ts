import type { Decimal } from './decimal';

/** What a cell holds, seen without its sheet: the raw value and the number format (`0%`, `General`, …). */
export interface CellInput {
  readonly value: string | number | boolean | null;
  readonly format?: string | null;
  /** What the cell shows; made from value and format where it is missing. */
  readonly text?: string;
}

/** 比较符, normalised. `±` stands for a target with a tolerance ("100±5"). */
export type Comparator = '>=' | '>' | '<=' | '<' | '=' | '±';

/** 达成程度: how far a qualitative actual says the target was reached. */
export type Level = 'achieved' | 'partly' | 'missed';

interface Base {
  /** What the cell shows, blanks at the ends removed. */
  readonly text: string;
}

/** A number with a unit: ">=67户", "0.4022万份", "90%". Value and unit stay as written: the scale is in the unit. */
export interface QuantityReading extends Base {
  readonly kind: 'quantity';
  /** null where none is written. */
  readonly comparator: Comparator | null;
  readonly value: Decimal;
  /** As written, half width, without blanks; null where none is written. */
  readonly unit: string | null;
  /** The half-width of "100±5", in the same unit; absolute. */
  readonly tolerance?: Decimal;
  /** The cell is a number shown as a percent (0.9 as 90%): the reading is already in percent. */
  readonly percentFormat?: boolean;
}

/** "5%-10%", "5～10": both bounds belong to it. */
export interface RangeReading extends Base {
  readonly kind: 'range';
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string | null;
}

/** A day, month or year, or a term that runs from an event ("收到资金后30日内"). */
export interface DateReading extends Base {
  readonly kind: 'date';
  /** First and last day that the words allow, as yyyymmdd; null where the text gives no day. Without a year, year is 0. */
  readonly from: number | null;
  readonly to: number | null;
  /** "前", "底前", "…内": the deadline form. */
  readonly before: boolean;
  /** "30日内": the length of the term in days. */
  readonly days: number | null;
}

/** 定性: words that state a condition or a degree. */
export interface QualitativeReading extends Base {
  readonly kind: 'qualitative';
  readonly level: Level | null;
}

export interface UnreadableReading extends Base {
  readonly kind: 'unreadable';
  readonly reason: 'error-value' | 'ambiguous-number';
}

export interface EmptyReading extends Base {
  readonly kind: 'empty';
}

/** What a target or an actual cell says (指标值 / 实际完成值). */
export type Reading =
  QuantityReading | RangeReading | DateReading | QualitativeReading | UnreadableReading | EmptyReading;
