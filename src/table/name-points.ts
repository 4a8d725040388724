import { Decimal, ZERO } from '../scoring/decimal';
import type { IndicatorRow, NumberCell } from './evaluation-table';
import { compact, pointsInside } from './normalise';

/** "相关性（5分）": points that stand behind a name, and are no measure. */
const BEHIND_NAME = /\((?:共|计|满分)?\d{1,3}(?:\.\d+)?分\)$/;
/** A table has so many points at most. */
const HUNDRED = 100;
/** So many names at least carry points. */
const LEAST = 2;

/**
 * The rows with the points of their names as weights, for a table that has no column of weights: every name carries some,
 * no score is above its own, and together they are a hundred at most. Else the rows as they are.
 */
export function withNamePoints(rows: readonly IndicatorRow[], nameColumn: number): IndicatorRow[] {
  const weights = rows.map((row) => pointsOf(row, nameColumn));
  const sum = weights.reduce((points, weight) => points.plus(weight?.value ?? 0), ZERO);
  const fits = rows.every(({ score }, at) => {
    const points = weights[at]?.value;
    return points && (!score?.value || score.value.lte(points));
  });
  if (rows.length < LEAST || !fits || sum.gt(HUNDRED)) return [...rows];
  return rows.map((row, at) => ({ ...row, weight: weights[at] ?? null }));
}

function pointsOf({ row, l3, shifted }: IndicatorRow, nameColumn: number): NumberCell | null {
  const text = BEHIND_NAME.test(compact(l3)) ? pointsInside(l3) : null;
  if (text === null) return null;
  const value = new Decimal(text);
  const column = shifted ? nameColumn - 1 : nameColumn;
  return { row, column, text, value, decimals: value.decimalPlaces(), percent: false, isError: false };
}
