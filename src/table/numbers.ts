import { Decimal } from '../scoring/decimal';
import type { NumberCell } from './evaluation-table';
import type { GridCell } from './grid';
import { compact } from './normalise';

const FIGURE = /^[¥￥]?([+-]?(?:\d[\d,]*)?(?:\.\d+)?)(%|分|万元|元|亿元|万)?$/;
/** Longer texts are no figure. */
const LONGEST = 32;
const SHOWN_DECIMALS = /\d\.(\d+)/;
const PERCENT_FORMAT = /^(?:[^"%]|"[^"]*")*%/;

/** Excel computes with 15 significant digits; what binary floating point adds behind them was never entered. */
function exact(value: number): Decimal {
  return new Decimal(value.toPrecision(15));
}

/** The shown text of a number cell, and what figure that is; null where the text is no single figure. */
function readText(text: string): { readonly value: Decimal; readonly percent: boolean } | null {
  if (text.length > LONGEST) return null;
  const match = FIGURE.exec(compact(text).replace(/^[(](.*)[)]$/, '$1'));
  const digits = match?.[1]?.replace(/,/g, '') ?? '';
  if (!match || !/\d/.test(digits)) return null;
  return { value: new Decimal(digits), percent: match[2] === '%' };
}

/**
 * Reads a weight, a score, an amount or a rate.
 *
 * In: the cell, and where it stands. Out: its figure, `null` where it shows none ("—", "/", words, an error value). A
 * percent is in percent: 0.9915 shown as "99.15%" has the value 99.15.
 *
 * @example
 * numberCell({ value: '９８.5分', text: '９８.5分', format: 'General', isError: false }, 4, 8).value //=> 98.5
 * numberCell({ value: 0.9915, text: '99.15%', format: '0.00%', isError: false }, 6, 8).value //=> 99.15
 * numberCell({ value: '—', text: '—', format: 'General', isError: false }, 7, 8).value //=> null
 */
export function numberCell(cell: GridCell, row: number, column: number): NumberCell {
  const text = cell.text.trim();
  const decimals = SHOWN_DECIMALS.exec(compact(text))?.[1]?.length ?? 0;
  const place = { row, column, text, decimals, isError: cell.isError };
  if (cell.isError) return { ...place, value: null, percent: false };
  if (typeof cell.value === 'number') {
    if (!Number.isFinite(cell.value)) return { ...place, value: null, percent: false };
    const percent = PERCENT_FORMAT.test(cell.format);
    const value = exact(cell.value);
    return { ...place, value: percent ? value.times(100) : value, percent };
  }
  const read = typeof cell.value === 'string' ? readText(text) : null;
  return { ...place, value: read?.value ?? null, percent: read?.percent ?? false };
}

/** True for a cell that holds one figure, as a weight or a score does. */
export function isFigure(cell: GridCell): boolean {
  if (typeof cell.value === 'number') return true;
  return typeof cell.value === 'string' && !cell.isError && readText(cell.text) !== null;
}
