import { Decimal as Base } from 'decimal.js';

/**
 * The only decimal type of the project: 40 significant digits, ties away from zero (四舍五入).
 * A clone, so that no other user of decimal.js on the page can change its settings.
 */
export const Decimal = Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 30,
});
export type Decimal = Base;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);
export const HUNDRED: Decimal = new Decimal(100);

/**
 * Rounds half-up to a number of decimals.
 *
 * @example
 * round(new Decimal('3.125'), 2).toString() //=> '3.13'
 * round(new Decimal('-0.005'), 2).toString() //=> '-0.01'
 */
export function round(value: Decimal, decimals: number): Decimal {
  // Most figures have no more decimals than asked for.
  return value.dp() <= decimals ? value : value.toDecimalPlaces(decimals, Base.ROUND_HALF_UP);
}

/**
 * A decimal as people write it: no exponent, no trailing zeros, never "-0".
 *
 * @example
 * plain(new Decimal('10.00')) //=> '10'
 * plain(new Decimal('1e3')) //=> '1000'
 */
export function plain(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}
