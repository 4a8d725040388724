import type { Decimal, Profile } from '../scoring';
import { ZERO, bandOf, levelOf, plain, round } from '../scoring';
import type { AuditedRow } from './audited';
import { isLateOpen } from './late-date';
import { VISIBLE_GAP, printedText, roundedOrCut } from './printed';
import { statesReason } from './rows';
import { isUnclear } from './unclear';

/** What a printed score is, held against the rule's. One row gets at most one of these. */
export type ScoreVerdict = {
  readonly code: 'score-mismatch' | 'score-rounding' | 'full-score-when-missed' | 'qualitative-band';
  readonly printed: string;
  /** Null where only that it is wrong is certain. */
  readonly expected: string | null;
  readonly direction: 'above' | 'below';
  /** The row gives a reason: a score below the rule's may be a deliberate deduction. */
  readonly hasReason: boolean;
};

const verdicts = new WeakMap<AuditedRow, ScoreVerdict | null>();

/**
 * Judges a printed score; null where it is right, where it lies outside 0…weight (another rule's matter), or where
 * nothing can be concluded. `profile` is the one that the row was recomputed under. Several rules ask: a row is judged
 * once.
 */
export function judgeScore(audited: AuditedRow, profile: Profile): ScoreVerdict | null {
  let verdict = verdicts.get(audited);
  if (verdict === undefined) {
    verdict = judge(audited, profile);
    verdicts.set(audited, verdict);
  }
  return verdict;
}

function judge(audited: AuditedRow, profile: Profile): ScoreVerdict | null {
  if (isUnclear(audited.row, audited.outcome)) return null;
  const { row, rule, recomputedScore: expected } = audited;
  const cell = row.score;
  const weight = row.weight?.value;
  if (!cell?.value || !weight || !expected) return null;
  const printed = cell.value;
  if (printed.lt(ZERO) || printed.gt(weight)) return null;
  if (rule === 'qualitative') return judgeWords(audited, printed, weight, profile);
  // Which items are met is the evaluator's to say.
  if (rule === 'checklist') return null;
  const seen = round(printed, profile.rounding.score);
  if (seen.eq(expected)) return null;
  const fullWhenMissed = audited.outcome.status === 'missed' && printed.eq(weight);
  const open = isLateOpen(row, audited.outcome, profile);
  if (open && !fullWhenMissed) return null;
  const verdict = {
    printed: printedText(cell),
    expected: open ? null : plain(expected),
    direction: seen.gt(expected) ? ('above' as const) : ('below' as const),
    hasReason: statesReason(row.reason?.text ?? ''),
  };
  if (fullWhenMissed && weight.minus(expected).gte(VISIBLE_GAP)) {
    return { ...verdict, code: 'full-score-when-missed' };
  }
  const exact = audited.exactScore;
  if (exact && roundedOrCut(printed, exact, weight)) return { ...verdict, code: 'score-rounding' };
  return { ...verdict, code: 'score-mismatch' };
}

function judgeWords(
  audited: AuditedRow,
  printed: Decimal,
  weight: Decimal,
  profile: Profile,
): ScoreVerdict | null {
  const { row, outcome } = audited;
  const reading = row.actual?.reading;
  if (!reading || !row.score) return null;
  const band = bandOf(levelOf(reading, outcome), weight, profile);
  if (band.holds(printed)) return null;
  const low = plain(band.low);
  const high = plain(band.high);
  return {
    code: 'qualitative-band',
    printed: printedText(row.score),
    expected: low === high ? low : `${low}–${high}`,
    direction: printed.gt(band.low) ? 'above' : 'below',
    hasReason: statesReason(row.reason?.text ?? ''),
  };
}
