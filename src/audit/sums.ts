import type { Decimal } from '../scoring';
import { ZERO, round } from '../scoring';
import type { NumberCell } from '../table/evaluation-table';
import { isUnread, shown } from './printed';

/** What parts add up to, held against a printed total. */
export interface Sum {
  /** Of the underlying values, at the most decimals that a part shows. */
  readonly sum: Decimal;
  /** The total is the sum of the shown or of the underlying values, at its own precision. */
  readonly right: boolean;
}

/**
 * Adds parts up; a blank or a dash counts as nothing. Null where nothing can be said: no total is printed, every part
 * is blank, or some part cannot be read.
 */
export function sumAgainst(total: NumberCell | null, parts: readonly (NumberCell | null)[]): Sum | null {
  const printed = total && shown(total);
  if (!total || !printed || parts.some(isUnread)) return null;
  const filled = parts.flatMap((cell) => (cell?.value ? [{ cell, value: cell.value }] : []));
  if (filled.length === 0) return null;
  let exact: Decimal = ZERO;
  let seen: Decimal = ZERO;
  let decimals = total.decimals;
  for (const { cell, value } of filled) {
    exact = exact.plus(value);
    seen = seen.plus(shown(cell) ?? ZERO);
    decimals = Math.max(decimals, cell.decimals);
  }
  const right = [exact, seen].some((sum) => round(sum, total.decimals).eq(printed));
  return { sum: round(exact, decimals), right };
}
