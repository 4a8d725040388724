import type { Decimal } from './decimal';
import { HUNDRED, ZERO, round } from './decimal';

const RATE_DECIMALS = 2;
/** 得分小数位: of the execution score. */
export const SCORE_DECIMALS = 2;

/**
 * 预算执行率 in percent: executed ÷ full-year budget, half-up to 2 decimals; null where the budget is not above zero.
 *
 * Source: 财预〔2020〕10号; the rounding fits every table it was checked on.
 *
 * @example
 * executionRate(new Decimal('158'), new Decimal('156.65')) //=> 99.15
 * executionRate(new Decimal('0'), new Decimal('5')) //=> null
 */
export function executionRate(budget: Decimal, executed: Decimal): Decimal | null {
  return budget.lte(ZERO) ? null : round(executed.div(budget).times(HUNDRED), RATE_DECIMALS);
}

/**
 * 预算执行得分: weight × the rounded rate, half-up to 2 decimals, between 0 and the weight.
 *
 * @example
 * executionScore(new Decimal('99.15'), new Decimal('10')) //=> 9.92
 */
export function executionScore(rate: Decimal, weight: Decimal): Decimal {
  return roundScore(weight.times(rate).div(HUNDRED), weight, SCORE_DECIMALS);
}

/** Keeps a score between 0 and its weight. */
export function clamp(score: Decimal, weight: Decimal): Decimal {
  if (score.isNegative()) return ZERO;
  return score === weight || score.lte(weight) ? score : weight;
}

/**
 * 得分 as printed: kept between 0 and the weight, half-up to so many decimals; never above the weight, even where the
 * weight has more decimals than the score.
 *
 * @example
 * roundScore(new Decimal('3.125'), new Decimal(10), 2) //=> 3.13
 * roundScore(new Decimal('9'), new Decimal('8.774'), 2) //=> 8.77
 * roundScore(new Decimal('9'), new Decimal('8.776'), 2) //=> 8.776
 */
export function roundScore(exact: Decimal, weight: Decimal, decimals: number): Decimal {
  const kept = clamp(exact, weight);
  return kept.decimalPlaces() <= decimals ? kept : clamp(round(kept, decimals), weight);
}
