import type { IndicatorPlace, Reading, Unit } from '../scoring';
import { Decimal, ONE, convert, parseUnit } from '../scoring';

/** 元 against 万元. */
const SLIP = new Decimal(10000);
/** A slip is told from a mere difference within this factor. */
const WITHIN = 2;

/**
 * True where target and actual are ten thousand times apart, more or less, and one of them is an amount of money or
 * carries 万: one was written in 元 and meant in 万元, or the other way round.
 *
 * In: both readings, and the indicator's place: under 成本 bare figures are money.
 *
 * @example
 * isMagnitudeSlip(readCell({ value: '≤30万元' }), readCell({ value: '285000万元' }), place) //=> true
 * isMagnitudeSlip(readCell({ value: '≤30万元' }), readCell({ value: '285000元' }), place) //=> false
 */
export function isMagnitudeSlip(target: Reading, actual: Reading, place: IndicatorPlace): boolean {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity') return false;
  if (target.value.isZero() || actual.value.isZero()) return false;
  const to = target.unit === null ? null : parseUnit(target.unit);
  const from = actual.unit === null ? null : parseUnit(actual.unit);
  if ((target.unit !== null && !to) || (actual.unit !== null && !from)) return false;
  if (!isScaled(to) && !isScaled(from) && (to || from || !/成本/.test(place.l1 + place.l2))) return false;
  let factor = ONE;
  if (to && from) {
    const conversion = convert(from, to);
    if (conversion.kind !== 'convertible') return false;
    factor = conversion.factor;
  }
  const ratio = actual.value.times(factor).div(target.value).abs();
  const times = ratio.gt(ONE) ? ratio.div(SLIP) : ONE.div(ratio).div(SLIP);
  return times.gte(ONE.div(WITHIN)) && times.lte(WITHIN);
}

function isScaled(unit: Unit | null): boolean {
  return (
    unit !== null && (unit.dimension === 'money' || unit.dimension === 'scale-only' || isTenThousands(unit))
  );
}

const isTenThousands = ({ dimension, factor }: Unit): boolean => dimension === 'count' && factor.gte(SLIP);
