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

/**
 * A printed rate is right as percent points; a bare figure may also be meant as a fraction. `column`: the rates beside
 * it, which say how exact a whole number is meant.
 */
export function matchesRate(
  cell: NumberCell,
  ratio: Decimal,
  column: readonly (NumberCell | null | undefined)[] = NO_COLUMN,
): boolean {
  if (matchesShown(cell, ratio.times(HUNDRED))) return true;
  if (cell.percent) return false;
  const decimals = cell.decimals === 0 ? wholeAmong(column) : cell.decimals;
  return matchesShown({ ...cell, decimals }, ratio);
}

const NO_COLUMN: readonly NumberCell[] = [];
/** Decimals of a rate in percent that everybody keeps at least, as a fraction. */
const FRACTION_DECIMALS = 2;

/**
 * How many decimals a bare 0 or 1 stands for as a fraction: none, unless its column has several other rates, among them
 * finer ones or percents; there it is exactly none or all.
 */
function wholeAmong(column: readonly (NumberCell | null | undefined)[]): number {
  let decimals = decimalsOf.get(column);
  if (decimals === undefined) {
    const cells = column.flatMap((one) => (one?.value ? [{ ...one, value: one.value }] : []));
    const distinct = new Set(cells.map(({ value }) => plain(value)));
    const finer = cells.some((one) => one.percent || one.decimals > 0 || one.value.gt(2));
    decimals = distinct.size > 2 && finer ? FRACTION_DECIMALS : 0;
    decimalsOf.set(column, decimals);
  }
  return decimals;
}

/** Asked again for every rate of a column. */
const decimalsOf = new WeakMap<object, number>();

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
