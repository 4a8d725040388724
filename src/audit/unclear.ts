import type { Outcome, Reading } from '../scoring';
import { parseUnit } from '../scoring';
import type { IndicatorRow } from '../table/evaluation-table';
import { hasUnclearDirection } from './unclear-direction';

/** Money is given in one scale all over a table. */
const SCALED = /^[千万亿](?!.*元)./;
const RATE = /[率度]$|比例|占比|比重/;
const DECREASE = /下降|降低|减少|压减|降幅|减幅|节约|缩减/;
/** A bare figure beside a percent, or among rates, is a fraction up to this … */
export const LARGEST_FRACTION = 2;
/** … but beside so small a percent it may as well be percent points: "≤1%" and 0.5. */
const SMALL_PERCENT = 3;

/**
 * True where a row can be read in two ways of which only a person knows the right one: a target without a comparator
 * that names what should be little, a bare figure beside a small percent, a negative figure of a decrease. Nothing is
 * concluded from such a row but that a comparator or a unit is missing.
 */
export function isUnclear(row: IndicatorRow, outcome: Outcome): boolean {
  return hasUnclearDirection(row, outcome) || hasUnclearFigures(row, outcome);
}

/** True where the figures themselves can be read in two ways, whatever the direction. */
export function hasUnclearFigures(row: IndicatorRow, outcome: Outcome): boolean {
  return hasUnclearFraction(row, outcome) || hasUnclearSign(row) || hasUnclearScale(row, outcome);
}

/** True for a count without unit beside a scaled one: "≥5" and "4.8万人次" may be five, or fifty thousand. */
function hasUnclearScale({ actual }: IndicatorRow, { unitMissing }: Outcome): boolean {
  return (
    unitMissing === 'target' && actual?.reading.kind === 'quantity' && SCALED.test(actual.reading.unit ?? '')
  );
}

/** True for "≤1%" beside a bare 0.5, which may be 50 % or 0.5 %. */
function hasUnclearFraction({ l3, target, actual }: IndicatorRow, { unitMissing }: Outcome): boolean {
  if (!actual) return false;
  if (!unitMissing) return isFractionOfRate(target.reading, actual.reading, l3);
  const [bare, other] =
    unitMissing === 'actual' ? [actual.reading, target.reading] : [target.reading, actual.reading];
  const percent = largestPercent(other);
  return (
    percent !== null &&
    percent <= SMALL_PERCENT &&
    bare.kind === 'quantity' &&
    !bare.value.isZero() &&
    bare.value.abs().lte(LARGEST_FRACTION)
  );
}

/** 满意度 "≥95" beside 0.96, neither with a unit: percent points beside a fraction. */
function isFractionOfRate(target: Reading, actual: Reading, name: string): boolean {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || !RATE.test(name)) return false;
  if (target.unit !== null || actual.unit !== null || target.percentFormat || actual.percentFormat)
    return false;
  const [less, more] = [target.value, actual.value].sort((a, b) => a.comparedTo(b));
  return !!less && !!more && less.gt(0) && less.lte(1) && more.gt(LARGEST_FRACTION);
}

/** 降低率 "≥5%" beside "-6%": it fell by 6 %. */
function hasUnclearSign({ l3, target, actual }: IndicatorRow): boolean {
  return (
    DECREASE.test(l3) &&
    target.reading.kind === 'quantity' &&
    target.reading.value.isPositive() &&
    actual?.reading.kind === 'quantity' &&
    actual.reading.value.isNegative()
  );
}

/** The figure in percent, of a range its upper bound; null where it is no percent. */
function largestPercent(reading: Reading): number | null {
  if (reading.kind !== 'quantity' && reading.kind !== 'range') return null;
  const unit = parseUnit(reading.unit ?? '');
  if (unit?.dimension !== 'percent') return null;
  return (reading.kind === 'range' ? reading.high : reading.value).abs().times(unit.factor).toNumber();
}
