import { Decimal, HUNDRED, plain, readCell, round } from '../scoring';
import type { NumberCell } from '../table/evaluation-table';

/** A printed figure at the precision it shows. */
export function shown(cell: NumberCell): Decimal | null {
  return cell.value && round(cell.value, cell.decimals);
}

/** As it reads in the cell, for a finding's `printed`. */
export function printedText(cell: NumberCell): string {
  const value = shown(cell);
  return value === null ? cell.text : plain(value) + (cell.percent ? '%' : '');
}

/**
 * Right at its own precision: the printed figure is the exact one rounded to the decimals it shows.
 */
export function matchesShown(cell: NumberCell, exact: Decimal): boolean {
  return shown(cell)?.eq(round(exact, cell.decimals)) ?? false;
}

/** A printed rate is right as percent points; a bare figure may also be meant as a fraction. */
export function matchesRate(cell: NumberCell, ratio: Decimal): boolean {
  return matchesShown(cell, ratio.times(HUNDRED)) || (!cell.percent && matchesShown(cell, ratio));
}

/** Full marks further than this from the exact score are no rounding: they hide what was missed. */
export const VISIBLE_GAP = new Decimal('0.05');

/** The printed figure is the exact one rounded, or cut, to the decimals that it has; not up to full marks, if visibly. */
export function roundedOrCut(printed: Decimal, exact: Decimal, weight: Decimal): boolean {
  if (printed.eq(weight) && weight.minus(exact).gte(VISIBLE_GAP)) return false;
  const decimals = printed.decimalPlaces();
  return (
    round(exact, decimals).eq(printed) || exact.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(printed)
  );
}

/** Something stands in the cell that is no number and no dash: what it adds to a sum is not known. */
export function isUnread(cell: NumberCell | null): boolean {
  return cell !== null && cell.value === null && readCell({ value: cell.text }).kind !== 'empty';
}
