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
  const known = EXACT.get(value);
  if (known) return known;
  const made = new Decimal(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
  if (EXACT.size >= MOST_KNOWN) EXACT.clear();
  EXACT.set(value, made);
  return made;
}

/** Weights and scores are the same few figures over and over. */
const EXACT = new Map<number, Decimal>();
const MOST_KNOWN = 1000;

/** Digits and sign of a text that is one figure, and its unit; null for every other text. */
function figureIn(text: string): { readonly digits: string; readonly unit: string | undefined } | null {
  if (text.length > LONGEST) return null;
  const match = FIGURE.exec(compact(text).replace(/^[(](.*)[)]$/, '$1'));
  const digits = match?.[1]?.replace(/,/g, '') ?? '';
  return match && /\d/.test(digits) ? { digits, unit: match[2] } : null;
}

function readText(text: string): { readonly value: Decimal; readonly percent: boolean } | null {
  const figure = figureIn(text);
  return figure && { value: new Decimal(figure.digits), percent: figure.unit === '%' };
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
  const { isError } = cell;
  let value: Decimal | null = null;
  let percent = false;
  if (typeof cell.value === 'number' && !isError && Number.isFinite(cell.value)) {
    percent = cell.format.includes('%') && PERCENT_FORMAT.test(cell.format);
    value = percent ? exact(cell.value).times(100) : exact(cell.value);
  } else if (typeof cell.value === 'string' && !isError) {
    const read = readText(text);
    value = read?.value ?? null;
    percent = read?.percent ?? false;
  }
  return { row, column, text, value, decimals: value ? decimalsOf(text) : 0, percent, isError };
}

function decimalsOf(text: string): number {
  const shown = /[.．]/.test(text) ? SHOWN_DECIMALS.exec(compact(text)) : null;
  return shown?.[1]?.length ?? 0;
}

/** True for a cell that holds one figure, as a weight or a score does. */
export function isFigure(cell: GridCell): boolean {
  if (typeof cell.value === 'number') return true;
  return typeof cell.value === 'string' && !cell.isError && readText(cell.text) !== null;
}
