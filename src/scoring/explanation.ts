import type { RuleId } from './profile';
import type { Unscorable } from './outcome';

/** How a score came about, as figures; `messages/` makes the sentence ("98 ÷ 67 = 146.27 % ≥ 100 % → 10"). */
export type Explanation =
  | {
      readonly code: 'computed';
      readonly rule: RuleId;
      readonly source: string;
      /** Figures in the order of the derivation, already printed as decimals. */
      readonly figures: Readonly<Record<string, string>>;
      readonly score: string;
    }
  | {
      readonly code: 'met-or-missed';
      readonly rule: RuleId;
      readonly source: string;
      readonly met: boolean;
      readonly score: string;
    }
  | {
      readonly code: 'qualitative';
      readonly source: string;
      readonly level: 'achieved' | 'partly' | 'missed';
      readonly low: string;
      readonly high: string;
      readonly score: string | null;
    }
  | { readonly code: 'unscorable'; readonly why: Unscorable | 'weight-missing' };
