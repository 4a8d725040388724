import type { Outcome, Reading } from '../scoring';
import { parseUnit } from '../scoring';
import type { IndicatorRow } from '../table/evaluation-table';
import { hasUnclearDirection } from './unclear-direction';

/** A bare figure beside a percent is a fraction up to this … */
const LARGEST_FRACTION = 2;
/** … but beside so small a percent it may as well be percent points: "≤1%" and 0.5. */
const SMALL_PERCENT = 3;

/**
 * True where a row can be read in two ways of which only a person knows the right one: a target without a comparator
 * that names what should be little, or a bare figure beside a small percent. Nothing is concluded from such a row but
 * that a comparator or a unit is missing.
 */
export function isUnclear(row: IndicatorRow, outcome: Outcome): boolean {
  return hasUnclearDirection(row, outcome) || hasUnclearFraction(row, outcome);
}

/** True for "≤1%" beside a bare 0.5, which may be 50 % or 0.5 %. */
export function hasUnclearFraction({ target, actual }: IndicatorRow, { unitMissing }: Outcome): boolean {
  if (!unitMissing || !actual) return false;
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

/** The figure in percent, of a range its upper bound; null where it is no percent. */
function largestPercent(reading: Reading): number | null {
  if (reading.kind !== 'quantity' && reading.kind !== 'range') return null;
  const unit = parseUnit(reading.unit ?? '');
  if (unit?.dimension !== 'percent') return null;
  return (reading.kind === 'range' ? reading.high : reading.value).abs().times(unit.factor).toNumber();
}
