import type { Decimal, Outcome, Profile, RuleEntry, RuleId, ScoreInput } from '../scoring';
import { assess, chooseRule, explainScore, readCell, scoreIndicator } from '../scoring';
import type { IndicatorRow } from '../table/evaluation-table';

/** What profiles whose entries agree give a row alike; a derivation names its profile's own source. */
export interface SharedScore {
  readonly outcome: Outcome;
  readonly rule: RuleId | null;
  readonly score: Decimal | null;
  readonly exact: Decimal | null;
}

const EMPTY = readCell({ value: null });

/**
 * One row under any number of profiles. They differ in few entries: what they share is worked out once, and what was
 * worked out to find the table's profile serves the audit under it.
 */
export class RowScores {
  readonly input: ScoreInput;
  private readonly known: { readonly key: string; readonly shared: SharedScore }[] = [];
  private readonly outcomes: { readonly key: string; readonly outcome: Outcome }[] = [];

  constructor(readonly row: IndicatorRow) {
    this.input = {
      target: row.target.reading,
      actual: row.actual?.reading ?? EMPTY,
      weight: row.weight?.value ?? null,
      place: row,
      printed: row.score?.value ?? null,
    };
  }

  under(profile: Profile): SharedScore {
    const outcome = this.outcomeUnder(profile);
    const key = signature(chooseRule(outcome, this.input, profile), profile);
    const found = this.known.find((one) => one.key === key && one.shared.outcome === outcome);
    if (found) return found.shared;
    const { rule, score, exact } = scoreIndicator(this.input, profile, outcome);
    const shared = { outcome, rule, score, exact };
    this.known.push({ key, shared });
    return shared;
  }

  /** 计算过程, with the profile's own source. */
  explanationUnder(profile: Profile) {
    return explainScore(this.input, profile, scoreIndicator(this.input, profile, this.outcomeUnder(profile)));
  }

  private outcomeUnder(profile: Profile): Outcome {
    const key = `${profile.exceededFrom} ${profile.rounding.rate}`;
    const found = this.outcomes.find((one) => one.key === key);
    if (found) return found.outcome;
    const { target, actual, place } = this.input;
    const outcome = assess(target, actual, place, profile);
    this.outcomes.push({ key, outcome });
    return outcome;
  }
}

const signatures = new WeakMap<Profile, WeakMap<RuleEntry, string>>();

/** What of a profile and its entry decides a figure: bands only where the entry goes by them. */
function signature(entry: RuleEntry, profile: Profile): string {
  const own = signatures.get(profile) ?? new WeakMap<RuleEntry, string>();
  signatures.set(profile, own);
  let text = own.get(entry);
  if (text === undefined) {
    const { rule, parameters, tiers, items } = entry;
    const bands = rule === 'qualitative' ? profile.bands : null;
    text = JSON.stringify([profile.rounding.score, rule, parameters, tiers, items, bands]);
    own.set(entry, text);
  }
  return text;
}
