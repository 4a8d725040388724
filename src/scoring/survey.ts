import { Decimal, ZERO } from './decimal';

/** 很满意, 满意, 一般, 不满意, 很不满意. Source: county evaluation report 2022. */
export const SURVEY_VALUES: readonly string[] = ['1', '0.8', '0.6', '0.3', '0'];

/**
 * 满意度: Σ count × value ÷ Σ count, exact, as a fraction; null where nobody answered, or a count is negative or has
 * no value beside it.
 *
 * @example
 * surveyRate([65, 34, 9, 0, 0].map((count) => new Decimal(count)))?.toDecimalPlaces(4).toString() //=> '0.9037'
 */
export function surveyRate(
  counts: readonly Decimal[],
  values: readonly Decimal[] = SURVEY_VALUES.map((value) => new Decimal(value)),
): Decimal | null {
  let answered: Decimal = ZERO;
  let sum: Decimal = ZERO;
  for (const [index, count] of counts.entries()) {
    const value = values[index];
    if (count.lt(ZERO) || !value) return null;
    answered = answered.plus(count);
    sum = sum.plus(count.times(value));
  }
  return answered.isZero() ? null : sum.div(answered);
}
