import type { Decimal, Outcome } from '../scoring';
import { HUNDRED, ONE, ZERO, round } from '../scoring';
import type { IndicatorRow, NumberCell } from '../table/evaluation-table';
import { matchesRate } from './printed';

/**
 * True where a printed 完成率 is what some usual way of computing gives, at its own precision; null where there is no
 * ratio to hold it against.
 *
 * Ways: actual ÷ target; for a ceiling 2 − actual ÷ target, and also actual ÷ target; what is met may be cut to 100 %.
 */
export function isUsualCompletion(
  cell: NumberCell,
  outcome: Outcome,
  column: readonly (NumberCell | null)[] = [],
): boolean | null {
  const { ratio, status } = outcome;
  if (!ratio || !cell.value) return null;
  const mirrored = clampedMirror(ratio);
  const ways = [ratio];
  if (mayBeCeiling(outcome)) ways.push(mirrored);
  if (status !== 'missed') ways.push(ONE);
  return ways.some((way) => matchesRate(cell, way, column));
}

/**
 * True where a printed 偏差率 is the distance of the completion from 100 %, with or without a sign, at its own precision;
 * null where there is no ratio. Beside a completion that was cut to 100 % it may be 0.
 */
export function isUsualDeviation(
  cell: NumberCell,
  row: IndicatorRow,
  { ratio, status }: Outcome,
  column: readonly (NumberCell | null)[] = [],
): boolean | null {
  if (!ratio || !cell.value) return null;
  const unsigned = { ...cell, value: cell.value.abs() };
  if (matchesRate(unsigned, ratio.minus(ONE).abs(), column)) return true;
  // The reader adds the two up: 62.35 % and 37.65 %.
  const rounded = round(ratio.times(HUNDRED), cell.decimals).minus(HUNDRED).abs();
  if (matchesRate(unsigned, rounded.div(HUNDRED), column)) return true;
  const cut = status !== 'missed' && row.completion !== null && matchesRate(row.completion, ONE);
  return cut && cell.value.isZero();
}

const clampedMirror = (ratio: Decimal): Decimal => {
  const mirrored = ONE.times(2).minus(ratio);
  return mirrored.lt(ZERO) ? ZERO : mirrored;
};

const mayBeCeiling = ({ direction, implied }: Outcome): boolean =>
  implied || direction === 'at-most' || direction === 'within';
