import type { Decimal } from './decimal';

/** 完成情况 of one indicator. `unscorable` says why in `Outcome.why`. */
export type Status = 'met' | 'missed' | 'exceeded' | 'unscorable';

/** Why nothing can be concluded from a pair of cells. */
export type Unscorable =
  | 'target-empty'
  | 'actual-empty'
  | 'target-unreadable'
  | 'actual-unreadable'
  | 'unit-mismatch'
  | 'unit-convention'
  /** A bare figure beside a scaled unit, four orders apart: either scale may be meant. */
  | 'unit-unclear'
  | 'kind-mismatch'
  | 'qualitative-unknown'
  | 'date-ambiguous'
  /** The table is not understood well enough to judge its rows. */
  | 'table-uncertain';

/** Which way a target points: at least, at most, exactly, inside a range, by a date, or in words. */
export type Direction = 'at-least' | 'at-most' | 'equal' | 'within' | 'by-date' | 'qualitative';

/** Where an indicator stands: level names decide how a target without comparator is read, and which rule scores it. */
export interface IndicatorPlace {
  readonly l1: string;
  readonly l2: string;
  readonly l3?: string;
}

/** What target and actual say of each other, before any scoring rule. */
export interface Outcome {
  readonly status: Status;
  readonly why: Unscorable | null;
  readonly direction: Direction | null;
  /** The target carries no comparator: `direction` was concluded from the indicator's place. */
  readonly implied: boolean;
  /**
   * Both in one unit: the target's, or the actual's where only that way the figures stay exact (7 months beside 1 year
   * are 7 and 12). Null where there is no such number. For a range, the bound that was missed.
   */
  readonly target: Decimal | null;
  readonly actual: Decimal | null;
  readonly unit: string | null;
  /** The actual carries no unit, or the target none: compared as they stand. */
  readonly unitMissing: 'target' | 'actual' | null;
  /** Exact actual ÷ target; null where the target is not above zero, or no number. */
  readonly ratio: Decimal | null;
  /** 完成率 in percent, half-up to 2 decimals, never below 0; null where there is none. */
  readonly completion: Decimal | null;
  /** 偏差率 in percent: |rounded raw completion − 100|. */
  readonly deviation: Decimal | null;
  /** Signed: above zero when better than the target. */
  readonly signedDeviation: Decimal | null;
}
