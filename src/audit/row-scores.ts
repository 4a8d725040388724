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
    const key = entryKey(outcome, this.input, profile);
    for (const one of this.known) if (one.key === key && one.shared.outcome === outcome) return one.shared;
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
    const key = settingsOf(profile).thresholds;
    for (const one of this.outcomes) if (one.key === key) return one.outcome;
    const { target, actual, place } = this.input;
    const outcome = assess(target, actual, place, profile);
    this.outcomes.push({ key, outcome });
    return outcome;
  }
}

/** What is worked out of a profile once, however many rows are scored under it. */
interface Settings {
  readonly thresholds: string;
  /** Some entry asks for the indicator's name: which one applies cannot be told from the levels. */
  readonly byName: boolean;
  /** Keys of the entries that apply, by direction and level names. */
  readonly keys: Map<string, string>;
  readonly signatures: WeakMap<RuleEntry, string>;
}

const settings = new WeakMap<Profile, Settings>();

function settingsOf(profile: Profile): Settings {
  let known = settings.get(profile);
  if (!known) {
    known = {
      thresholds: `${profile.exceededFrom} ${profile.rounding.rate}`,
      byName: profile.rules.some(({ when }) => when.name !== undefined),
      keys: new Map(),
      signatures: new WeakMap(),
    };
    settings.set(profile, known);
  }
  return known;
}

/** As many combinations of levels as a workbook of any size has. */
const MOST_KEYS = 5000;

/** What decides a row's figure under a profile: rows and profiles with the same key share it. */
function entryKey(outcome: Outcome, input: ScoreInput, profile: Profile): string {
  const { byName, keys } = settingsOf(profile);
  // A missed range is scored like the bound that it missed: its figures decide.
  if (byName || outcome.direction === 'within')
    return signature(chooseRule(outcome, input, profile), profile);
  const { l1, l2 } = input.place;
  const place = `${outcome.direction ?? ''}|${l1}|${l2}`;
  let key = keys.get(place);
  if (key === undefined) {
    key = signature(chooseRule(outcome, input, profile), profile);
    if (keys.size < MOST_KEYS) keys.set(place, key);
  }
  return key;
}

/** What of a profile and its entry decides a figure: bands only where the entry goes by them. */
function signature(entry: RuleEntry, profile: Profile): string {
  const { signatures } = settingsOf(profile);
  let text = signatures.get(entry);
  if (text === undefined) {
    const { rule, parameters, tiers, items } = entry;
    const bands = rule === 'qualitative' ? profile.bands : null;
    text = JSON.stringify([profile.rounding.score, rule, parameters, tiers, items, bands]);
    signatures.set(entry, text);
  }
  return text;
}
