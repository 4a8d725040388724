import type { Comparator, DateReading, Decimal, QuantityReading, Reading } from '../scoring';
import { HUNDRED, compact, convert, parseUnit } from '../scoring';

const PUNCTUATION = /[,.;:、。，；：]/g;

/**
 * Whether two targets ask for the same; null where that cannot be said (one is empty or unreadable, or one is a figure
 * and the other words or a time). A missing comparator or unit makes no difference, nor does another scale.
 *
 * @example
 * isSameTarget(readCell({ value: '≥95%' }), readCell({ value: '0.95' })) //=> true
 * isSameTarget(readCell({ value: '≥95%' }), readCell({ value: '≥90%' })) //=> false
 */
export function isSameTarget(one: Reading, other: Reading): boolean | null {
  if ([one, other].some(({ kind }) => kind === 'empty')) return null;
  if (one.text === other.text || compact(one.text) === compact(other.text)) return true;
  if (one.kind === 'qualitative' && other.kind === 'qualitative') return words(one) === words(other);
  if (one.kind === 'date' && other.kind === 'date') return isSameDate(one, other);
  if (one.kind === 'quantity' && other.kind === 'quantity') {
    return isSameWay(one.comparator, other.comparator) && isSameQuantity(one, other);
  }
  if (one.kind === 'range' && other.kind === 'range') {
    const ends = ['low', 'high'] as const;
    return ends.every((end) => isSameAmount(one[end], one.unit, other[end], other.unit));
  }
  const figures = [one, other].every(({ kind }) => kind === 'quantity' || kind === 'range');
  return figures ? false : null;
}

const words = ({ text }: Reading): string => compact(text).replace(PUNCTUATION, '');

const way = (comparator: Comparator | null): string => (comparator === null ? '=' : comparator.slice(0, 1));

const isSameWay = (one: Comparator | null, other: Comparator | null): boolean =>
  way(one) === way(other) || (way(one) === '=' && other !== '±') || (way(other) === '=' && one !== '±');

function isSameQuantity(one: QuantityReading, other: QuantityReading): boolean {
  const tolerances = one.tolerance && other.tolerance ? one.tolerance.eq(other.tolerance) : true;
  return tolerances && isSameAmount(one.value, one.unit, other.value, other.unit);
}

function isSameAmount(
  one: Decimal,
  oneUnit: string | null,
  other: Decimal,
  otherUnit: string | null,
): boolean {
  const [from, to] = [oneUnit, otherUnit].map((unit) => (unit === null ? null : parseUnit(unit)));
  if (one.eq(other) && (oneUnit === otherUnit || !from || !to)) return true;
  if (from && to) {
    const conversion = convert(from, to);
    return conversion.kind === 'convertible' && one.times(conversion.factor).eq(other);
  }
  // A bare fraction beside a percent.
  if (from?.dimension === 'percent') return other.times(HUNDRED).eq(one);
  if (to?.dimension === 'percent') return one.times(HUNDRED).eq(other);
  return false;
}

function isSameDate(one: DateReading, other: DateReading): boolean | null {
  if (one.days !== null && other.days !== null) return one.days === other.days;
  if (one.to === null || other.to === null) return null;
  const dated = one.to >= 10000 && other.to >= 10000;
  return dated ? one.to === other.to : one.to % 10000 === other.to % 10000;
}
