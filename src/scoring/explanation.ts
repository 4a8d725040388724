import type { Unscorable } from './outcome';
import type { RuleId } from './profile';

/** Figures of a derivation, printed as decimals. */
export interface Figures {
  readonly target: string;
  readonly actual: string;
  /** Actual ÷ target in percent, rounded for reading. */
  readonly percent: string;
  /** `percent`, or `completion`, is not exact. */
  readonly rounded?: true;
  /** 2 − actual ÷ target in percent: under a ceiling, what a threshold and tiers look at. */
  readonly completion?: string;
  readonly weight: string;
}

/** How a score came about, as figures; `messages/` makes the sentence ("98 ÷ 67 = 146.27 % ≥ 100 % → 10"). */
export type Explanation =
  /** A rule turned the ratio into a score. `source` is the rule's, as the profile names it. */
  | {
      readonly code: 'computed';
      readonly rule: RuleId;
      readonly branch: 'full' | 'partial' | 'share' | 'zero';
      readonly parameters: Readonly<Record<string, string>>;
      readonly source: string;
      readonly figures: Figures;
      readonly score: string;
    }
  /** No ratio exists (a date, a target of zero, inside a range): all or nothing. */
  | {
      readonly code: 'met-or-missed';
      readonly source: string;
      readonly target: string;
      readonly actual: string;
      readonly met: boolean;
      readonly score: string;
    }
  /** 定性: the level's band of the weight, in points. */
  | {
      readonly code: 'qualitative';
      readonly source: string;
      readonly level: 'achieved' | 'partly' | 'missed';
      readonly low: string;
      readonly high: string;
      readonly score: string;
    }
  /** 要点: share of the weight and how far each item is met, both in percent. */
  | {
      readonly code: 'checklist';
      readonly source: string;
      readonly weight: string;
      readonly items: readonly { readonly share: string; readonly met: string; readonly voidsAll: boolean }[];
      readonly score: string;
    }
  /** The rule needs more than the two cells (a checklist, tiers, a survey). */
  | { readonly code: 'needs-judgement'; readonly rule: RuleId; readonly source: string }
  | { readonly code: 'unscorable'; readonly why: Unscorable | 'weight-missing' };
