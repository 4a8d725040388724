import type { Decimal, Outcome, Profile, RuleEntry, RuleId, ScoreInput } from '../scoring';
import { ZERO, assess, chooseRule, explainScore, readCell, round, scoreIndicator } from '../scoring';
import type { IndicatorRow } from '../table/evaluation-table';

/** What profiles whose entries agree give a row alike; a derivation names its profile's own source. */
export interface SharedScore {
  readonly outcome: Outcome;
  readonly rule: RuleId | null;
  readonly score: Decimal | null;
  readonly exact: Decimal | null;
  /** How far the printed score is off; null where it says nothing of the profile, or is not there. */
  readonly gap: Decimal | null;
}

const EMPTY = readCell({ value: null });

/**
 * One row under any number of profiles. They differ in few entries: what they share is worked out once, and what was
 * worked out to find the table's profile serves the audit under it.
 */
export class RowScores {
  readonly input: ScoreInput;
  private readonly known: { readonly key: string; readonly shared: SharedScore }[] = [];
  private readonly outcomes: Judged[] = [];

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
    const judged = this.judgedUnder(profile);
    const { outcome } = judged;
    const key = entryKey(judged, this.input, profile);
    for (const one of this.known) if (one.key === key && one.shared.outcome === outcome) return one.shared;
    const { rule, score, exact } = scoreIndicator(this.input, profile, outcome);
    const shared = { outcome, rule, score, exact, gap: this.gap(rule, score, profile) };
    this.known.push({ key, shared });
    return shared;
  }

  /** 计算过程, with the profile's own source. */
  explanationUnder(profile: Profile) {
    return explainScore(
      this.input,
      profile,
      scoreIndicator(this.input, profile, this.judgedUnder(profile).outcome),
    );
  }

  private gap(rule: RuleId | null, score: Decimal | null, profile: Profile): Decimal | null {
    const { printed } = this.input;
    // Words and checklists leave the evaluator a choice: they say nothing of which rule the place follows.
    if (!score || !printed || rule === 'qualitative' || rule === 'checklist') return null;
    // A formula may hold more digits than the profile keeps.
    const seen = round(printed, profile.rounding.score);
    return seen.eq(score) ? ZERO : seen.minus(score).abs();
  }

  private judgedUnder(profile: Profile): Judged {
    const key = settingsOf(profile).thresholds;
    for (const one of this.outcomes) if (one.key === key) return one;
    const { target, actual, place } = this.input;
    const outcome = assess(target, actual, place, profile);
    const judged = { key, outcome, place: `${outcome.direction ?? ''}|${place.l1}|${place.l2}` };
    this.outcomes.push(judged);
    return judged;
  }
}

/** A row's outcome under all profiles with the same thresholds. */
interface Judged {
  readonly key: string;
  readonly outcome: Outcome;
  /** Direction and level names: where no entry asks for more, they tell which one applies. */
  readonly place: string;
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
function entryKey({ outcome, place }: Judged, input: ScoreInput, profile: Profile): string {
  const { byName, keys } = settingsOf(profile);
  // A missed range is scored like the bound that it missed: its figures decide.
  if (byName || outcome.direction === 'within')
    return signature(chooseRule(outcome, input, profile), profile);
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
