import { assess } from './assess';
import { RatioOutcome } from './by-ratio';
import type { Decimal } from './decimal';
import { ONE, ZERO } from './decimal';
import type { IndicatorPlace, Outcome, Unscorable } from './outcome';
import type { Profile, RuleEntry, RuleId } from './profile';
import { roundScore } from './rates';
import type { Level, Reading } from './reading';
import { profiles } from './profiles';
import { RULES } from './rules';
import type { RuleResult } from './rules';
import { bandOf } from './qualitative';
import { checklistScore, readChecklist } from './checklist';
import { parseUnit } from './units';

export interface ScoreInput {
  readonly target: Reading;
  readonly actual: Reading;
  /** 分值; null where the cell is blank or unreadable. */
  readonly weight: Decimal | null;
  readonly place: IndicatorPlace;
  /** The printed score: inside its band a qualitative score is the evaluator's to choose. */
  readonly printed?: Decimal | null;
  /** Takes the place of the rule that the profile would choose. */
  readonly rule?: RuleId;
}

/** A recomputed score, with what its derivation is made of (explain.ts). */
export interface ScoreResult {
  readonly outcome: Outcome;
  readonly rule: RuleId | null;
  /** At the profile's rounding, between 0 and the weight; null where the rule gives no single figure. */
  readonly score: Decimal | null;
  /** Before rounding. */
  readonly exact: Decimal | null;
  /** Why nothing can be concluded; null where something is, or where the rule needs a person's judgement. */
  readonly why: Unscorable | 'weight-missing' | null;
  /** The profile's entry that decided. */
  readonly entry: RuleEntry | null;
  /** Of a rule that works on the ratio, the branch that gave the score. */
  readonly branch: RuleResult['branch'] | null;
  /** The figures were held against a ceiling. */
  readonly atMost: boolean;
}

/** Rules by which whatever is met gets the full weight, however far it goes. */
const FULL_WHEN_MET: ReadonlySet<RuleId> = new Set([
  'ratio',
  'ceiling-full',
  'ceiling-linear',
  'all-or-nothing',
  'threshold',
]);

/**
 * 得分 of one indicator under a profile.
 *
 * In: readings of target and actual, the weight, the indicator's place. Out: the score half-up to the profile's decimals,
 * 0 ≤ score ≤ weight, the rule that gave it; `score` null, with the reason in `why`, where nothing can be
 * concluded. Total: never throws. Source: the profile's own entries. Who scores a row under several
 * profiles hands in the outcome that they share.
 *
 * @example
 * scoreIndicator({ target: readCell({ value: '>=80%' }), actual: readCell({ value: '50%' }), weight: new Decimal(10), place: { l1: '', l2: '质量指标' } }, mof2020).score //=> 6.25
 * scoreIndicator({ target: readCell({ value: '<=3500元/户' }), actual: readCell({ value: '2448.98元/户' }), weight: new Decimal(20), place: { l1: '成本指标', l2: '' } }, xinjiang2024).score //=> 13.99
 */
export function scoreIndicator(
  input: ScoreInput,
  profile: Profile,
  outcome: Outcome = assess(input.target, input.actual, input.place, profile),
): ScoreResult {
  const listed = scoreList(outcome, input, profile);
  if (listed) return listed;
  const none = (why: Unscorable | 'weight-missing', rule: RuleId | null = null): ScoreResult => ({
    ...NOTHING,
    outcome,
    rule,
    why,
  });
  if (outcome.status === 'unscorable') return none(outcome.why ?? 'kind-mismatch');
  const weight = input.weight;
  const entry = chooseRule(outcome, input, profile);
  if (weight === null || isBelowZero(weight)) return none('weight-missing', entry.rule);
  if (outcome.direction === 'qualitative') return scoreWords(outcome, input, weight, entry, profile);
  const met = outcome.status !== 'missed';
  if (!(outcome instanceof RatioOutcome)) {
    // Days against months: met or missed for certain, but by how much depends on the convention.
    const open = outcome.actual === null && outcome.direction !== 'by-date';
    if (open && !(met && FULL_WHEN_MET.has(entry.rule))) return none('unit-convention', entry.rule);
    const exact = met ? weight : ZERO;
    const score = roundScore(exact, weight, profile.rounding.score);
    return { ...NOTHING, outcome, rule: 'all-or-nothing', score, exact, entry };
  }
  const rule = RULES[entry.rule];
  // A survey's line is a rate in percent: other units have none.
  const noRate = entry.rule === 'survey' && !isPlainPercent(outcome.unit);
  const noTable = entry.rule === 'tiers' && !entry.tiers?.length;
  if (!rule || noRate || noTable) return judged(outcome, entry);
  const parameters = entry.parameters ?? {};
  const atMost =
    outcome.direction === 'at-most' || (outcome.direction === 'within' && outcome.actual.gt(outcome.target));
  const { exact, branch } = rule({
    target: outcome.target,
    actual: isBelowZero(outcome.actual) ? ZERO : outcome.actual,
    weight,
    atMost,
    parameters,
    tiers: entry.tiers ?? [],
  });
  const score = roundScore(exact, weight, profile.rounding.score);
  return { outcome, rule: entry.rule, score, exact, why: null, entry, branch, atMost };
}

const NOTHING = { score: null, exact: null, why: null, entry: null, branch: null, atMost: false } as const;

const isBelowZero = (value: Decimal): boolean => value.isNegative() && !value.isZero();

function isPlainPercent(text: string | null): boolean {
  const unit = parseUnit(text ?? '');
  return unit !== null && unit.dimension === 'percent' && unit.factor.eq(ONE);
}

/** An actual that names the items it meets ("①②④") is scored by the checklist, whatever the target says. */
function scoreList(outcome: Outcome, input: ScoreInput, profile: Profile): ScoreResult | null {
  if (input.actual.kind !== 'qualitative' || !input.weight || isBelowZero(input.weight)) return null;
  const entry = chooseRule({ ...outcome, direction: 'qualitative' }, input, profile);
  const met = entry.items ? readChecklist(input.actual.text, entry.items.length) : null;
  if (!entry.items || !met) return null;
  const exact = checklistScore(entry.items, met, input.weight);
  const score = roundScore(exact, input.weight, profile.rounding.score);
  return { ...NOTHING, outcome, rule: 'checklist', score, exact, entry };
}

/** The rule needs more than the two cells. */
function judged(outcome: Outcome, entry: RuleEntry): ScoreResult {
  return { ...NOTHING, outcome, rule: entry.rule, entry };
}

/** The level that the outcome of a target in words stands for; an actual in the target's own words achieved it. */
export function levelOf(actual: Reading, outcome: Outcome): Level {
  if (outcome.status === 'met') return 'achieved';
  return actual.kind === 'qualitative' && actual.level === 'partly' ? 'partly' : 'missed';
}

function scoreWords(
  outcome: Outcome,
  input: ScoreInput,
  weight: Decimal,
  entry: RuleEntry,
  profile: Profile,
): ScoreResult {
  if (entry.rule !== 'qualitative') return judged(outcome, entry);
  const level = levelOf(input.actual, outcome);
  const band = bandOf(level, weight, profile);
  const printed = input.printed ?? null;
  const chosen = printed !== null && band.holds(printed);
  const score = chosen ? printed : roundScore(band.high, weight, profile.rounding.score);
  return { ...NOTHING, outcome, rule: 'qualitative', score, exact: chosen ? printed : band.high, entry };
}

/** First entry that fits the direction and the level names. A missed range is scored like the bound it missed. */
export function chooseRule(outcome: Outcome, input: ScoreInput, profile: Profile): RuleEntry {
  const { l1, l2, l3 = '' } = input.place;
  const direction =
    outcome.direction === 'within' && outcome.target !== null
      ? outcome.actual?.gt(outcome.target)
        ? 'at-most'
        : 'at-least'
      : outcome.direction;
  if (input.rule !== undefined) return entryOf(input.rule, profile);
  const found = profile.rules.find(
    ({ when }) =>
      (when.direction === undefined || when.direction === direction) &&
      (when.level === undefined || l1.includes(when.level) || l2.includes(when.level)) &&
      (when.name === undefined || when.name.split('|').some((name) => l3.includes(name) || l2 === name)),
  );
  return found ?? { when: {}, rule: 'ratio', source: profile.source };
}

/**
 * The entry of a rule that is asked for by its name, with the rule's parameters and source: the profile's own, else
 * that of the first built-in profile with one. What belongs to one indicator, its items or its intervals, is not meant.
 */
export function entryOf(rule: RuleId, profile: Profile): RuleEntry {
  for (const { rules } of [profile, ...profiles]) {
    const found = [...rules].reverse().find((one) => one.rule === rule && !one.items && !one.tiers);
    if (found) return found;
  }
  return { when: {}, rule, source: profile.source };
}
