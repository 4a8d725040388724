import { Decimal, ONE, ZERO } from './decimal';
import type { RuleId, Tier } from './profile';

/** What a rule works on: both figures in one unit, target above zero. A negative actual counts as zero. */
export interface RuleInput {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly weight: Decimal;
  /** An "at most" target. */
  readonly atMost: boolean;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tiers: readonly Tier[];
}

/** The exact score, before rounding and clamping, and the branch of the rule that gave it. */
export interface RuleResult {
  readonly exact: Decimal;
  /** `share`: a band's share for what is too far off. */
  readonly branch: 'full' | 'partial' | 'share' | 'zero';
}

type Rule = (input: RuleInput) => RuleResult;

const full = (weight: Decimal): RuleResult => ({ exact: weight, branch: 'full' });
const zero: RuleResult = { exact: ZERO, branch: 'zero' };
const partial = (exact: Decimal, branch: 'partial' | 'share' = 'partial'): RuleResult =>
  exact.isNegative() || exact.isZero() ? zero : { exact, branch };

/** Every entry has the parameters of its rule (check-profile.ts). */
function parameter(input: RuleInput, name: string): Decimal {
  return new Decimal(input.parameters[name] ?? 0);
}

function share(input: RuleInput): Decimal {
  return input.weight.times(input.actual).div(input.target);
}

/** The completion's numerator: B, or under a ceiling 2A − B, so that completion = reached ÷ A in both. */
function reached({ actual, target, atMost }: RuleInput): Decimal {
  return atMost ? target.times(2).minus(actual) : actual;
}

/**
 * Rules that turn one actual into one figure. Checklists and words need more than that. Each divides last: a quotient without an
 * end, taken early, makes 2.99 of 3 × (1 − 1 ÷ 600) = 2.995.
 */
export const RULES: Readonly<Partial<Record<RuleId, Rule>>> = {
  /** w × min(1, B/A) */
  ratio: (input) => (input.actual.gte(input.target) ? full(input.weight) : partial(share(input))),

  /** Full when B ≤ A, else w × A/B. */
  'ceiling-full': (input) =>
    input.actual.lte(input.target)
      ? full(input.weight)
      : partial(input.weight.times(input.target).div(input.actual)),

  /** Full when B ≤ A, else w × (1 − (B − A)/A). */
  'ceiling-linear': (input) =>
    input.actual.lte(input.target)
      ? full(input.weight)
      : partial(input.weight.times(input.target.times(2).minus(input.actual)).div(input.target)),

  /** w × B/A when B ≤ A, 0 above: spending less than a cost ceiling lowers the score. */
  'ceiling-proportional': (input) =>
    input.actual.gt(input.target)
      ? zero
      : input.actual.eq(input.target)
        ? full(input.weight)
        : partial(share(input)),

  'all-or-nothing': (input) =>
    (input.atMost ? input.actual.lte(input.target) : input.actual.gte(input.target))
      ? full(input.weight)
      : zero,

  /**
   * Full when equal, w × B/A while |B/A − 1| < p, the share f of w from p on; nothing above a ceiling. With `above: full`
   * more than the target is full too; with `above: zero` the target is a ceiling, whatever its cell says.
   */
  band: (input) => {
    if (input.actual.eq(input.target)) return full(input.weight);
    if (input.actual.gt(input.target)) {
      if (input.atMost || input.parameters.above === 'zero') return zero;
      if (input.parameters.above === 'full') return full(input.weight);
    }
    const distance = input.actual.div(input.target).minus(ONE).abs();
    return distance.lt(parameter(input, 'p'))
      ? partial(share(input))
      : partial(input.weight.times(parameter(input, 'f')), 'share');
  },

  /** Full when met, 0 below t, between them w × (B/A − t)/(1 − t). Under a ceiling the completion 2 − B/A stands for B/A. */
  threshold: (input) => {
    const done = reached(input);
    if (done.gte(input.target)) return full(input.weight);
    const floor = parameter(input, 't');
    const line = floor.times(input.target);
    if (done.lt(line)) return zero;
    return partial(input.weight.times(done.minus(line)).div(input.target.minus(line)));
  },

  /** The points of the interval that the ratio falls in; under a ceiling, the completion 2 − B/A. */
  tiers: (input) => {
    const ratio = reached(input).div(input.target);
    const tier = input.tiers.find(({ from }) => ratio.gte(from));
    if (!tier) return zero;
    return tier.points === 'full'
      ? full(input.weight)
      : partial(Decimal.min(input.weight, new Decimal(tier.points)));
  },

  /** A rate in percent: full from `full` on, below it w × rate ÷ full. */
  survey: (input) => {
    const line = parameter(input, 'full');
    return input.actual.gte(line) ? full(input.weight) : partial(input.weight.times(input.actual).div(line));
  },
};
