import { assess } from './assess';
import { RatioOutcome } from './by-ratio';
import type { Decimal } from './decimal';
import { Decimal as D, HUNDRED, ONE, ZERO, plain, round } from './decimal';
import type { Explanation } from './explanation';
import type { IndicatorPlace, Outcome, Unscorable } from './outcome';
import type { Profile, RuleEntry, RuleId } from './profile';
import { roundScore } from './rates';
import type { Level, Reading } from './reading';
import { RULES } from './rules';
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

/** A recomputed score with its derivation. */
export interface ScoreResult {
  readonly outcome: Outcome;
  readonly rule: RuleId | null;
  /** At the profile's rounding, between 0 and the weight; null where the rule gives no single figure. */
  readonly score: Decimal | null;
  /** Before rounding. */
  readonly exact: Decimal | null;
  readonly explanation: Explanation;
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
 * 0 ≤ score ≤ weight, the rule that gave it, and its derivation; `score` null, with the reason in `explanation`, where
 * nothing can be concluded. Total: never throws. Source: the profile's own entries. Who scores a row under several
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
    outcome,
    rule,
    score: null,
    exact: null,
    explanation: { code: 'unscorable', why },
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
    const explanation: Explanation = {
      code: 'met-or-missed',
      source: entry.source,
      target: input.target.text,
      actual: input.actual.text,
      met,
      score: plain(score),
    };
    return { outcome, rule: 'all-or-nothing', score, exact, explanation };
  }
  const rule = RULES[entry.rule];
  // A survey's line is a rate in percent: other units have none.
  const noRate = entry.rule === 'survey' && !isPlainPercent(outcome.unit);
  if (!rule || noRate) return judged(outcome, entry);
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
  return {
    outcome,
    rule: entry.rule,
    score,
    exact,
    // Made when asked for: a formula in ten thousand cells only wants the figure.
    get explanation() {
      return explain(outcome, entry, { branch, atMost, weight, score });
    },
  };
}

const isBelowZero = (value: Decimal): boolean => value.isNegative() && !value.isZero();

function isPlainPercent(text: string | null): boolean {
  const unit = parseUnit(text ?? '');
  return unit !== null && unit.dimension === 'percent' && unit.factor.eq(ONE);
}

interface Derived {
  readonly branch: 'full' | 'partial' | 'zero';
  readonly atMost: boolean;
  readonly weight: Decimal;
  readonly score: Decimal;
}

function explain(
  { target, actual, ratio }: Outcome,
  entry: RuleEntry,
  { branch, atMost, weight, score }: Derived,
): Explanation {
  const print = (value: Decimal | null): string => (value ? plain(value) : '');
  const percent = ratio && ratio.times(HUNDRED);
  const reached = atMost && (entry.rule === 'threshold' || entry.rule === 'tiers') ? percent : null;
  return {
    code: 'computed',
    rule: entry.rule,
    branch,
    parameters: entry.parameters ?? {},
    source: entry.source,
    figures: {
      target: print(target),
      actual: print(actual),
      percent: print(percent && round(percent, 2)),
      weight: plain(weight),
      ...(reached && { completion: plain(round(HUNDRED.times(2).minus(reached), 2)) }),
    },
    score: plain(score),
  };
}

/** An actual that names the items it meets ("①②④") is scored by the checklist, whatever the target says. */
function scoreList(outcome: Outcome, input: ScoreInput, profile: Profile): ScoreResult | null {
  if (input.actual.kind !== 'qualitative' || !input.weight || isBelowZero(input.weight)) return null;
  const entry = chooseRule({ ...outcome, direction: 'qualitative' }, input, profile);
  const met = entry.items ? readChecklist(input.actual.text, entry.items.length) : null;
  if (!entry.items || !met) return null;
  const exact = checklistScore(entry.items, met, input.weight);
  const score = roundScore(exact, input.weight, profile.rounding.score);
  const explanation: Explanation = {
    code: 'checklist',
    source: entry.source,
    weight: plain(input.weight),
    items: entry.items.map((item, index) => ({
      share: plain(new D(item.share).times(HUNDRED)),
      met: plain((met[index] ?? ZERO).times(HUNDRED)),
      voidsAll: item.voidsAll === true,
    })),
    score: plain(score),
  };
  return { outcome, rule: 'checklist', score, exact, explanation };
}

function judged(outcome: Outcome, entry: RuleEntry): ScoreResult {
  const explanation: Explanation = { code: 'needs-judgement', rule: entry.rule, source: entry.source };
  return { outcome, rule: entry.rule, score: null, exact: null, explanation };
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
  return {
    outcome,
    rule: 'qualitative',
    score,
    exact: chosen ? printed : band.high,
    explanation: {
      code: 'qualitative',
      source: entry.source,
      level,
      low: plain(band.low),
      high: plain(band.high),
      score: plain(score),
    },
  };
}

/** First entry that fits the direction and the level names. A missed range is scored like the bound it missed. */
export function chooseRule(outcome: Outcome, input: ScoreInput, profile: Profile): RuleEntry {
  const { l1, l2, l3 = '' } = input.place;
  const direction =
    outcome.direction === 'within' && outcome.target !== null && outcome.actual?.gt(outcome.target)
      ? 'at-most'
      : outcome.direction;
  const found = profile.rules.find(
    ({ when }) =>
      (when.direction === undefined || when.direction === direction) &&
      (when.level === undefined || l1.includes(when.level) || l2.includes(when.level)) &&
      (when.name === undefined || when.name.split('|').some((name) => l3.includes(name) || l2 === name)),
  );
  const entry: RuleEntry = found ?? { when: {}, rule: 'ratio', source: profile.source };
  return input.rule === undefined ? entry : { ...entry, rule: input.rule };
}
