import type { NumberCell } from './evaluation-table';
import { figureBehind } from './figure-behind';
import { fundFigure, fundLine, type FundFigure } from './fund-line';
import { LONE_LABEL, type TurnedFunds } from './fund-sources';
import { isTaken } from './fund-titles';
import type { Header } from './headers';
import { numberCell } from './numbers';
import type { Sheet } from './sheet';

/** Labels of funds, each before its own figure, in two rows or more. */

interface Pair {
  readonly role: FundFigure;
  readonly column: number;
  readonly figure: number;
}

/** So many rows at most hold the labels of one block. */
const MOST_ROWS = 4;
/** A label stands at most so many columns behind the figure before it. */
const NEAR = 2;

/**
 * "转移支付预算数 | 58 | 预算执行率 | 100%" over "转移支付执行数 | 58": one line of funds, from this row down, for each form that
 * stands in it. None where labels repeat, do not stand below each other, or say not both a budget and what was spent.
 */
export function pairedFundsAt(sheet: Sheet, row: number, headers: readonly Header[]): TurnedFunds[] {
  const groups: Pair[][] = [];
  for (const pair of pairsAt(sheet, row, headers)) {
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1];
    if (before && pair.column - before.figure <= NEAR) last?.push(pair);
    else groups.push([pair]);
  }
  return groups.flatMap((group) => readGroup(sheet, row, group, headers) ?? []);
}

function readGroup(
  sheet: Sheet,
  row: number,
  upper: readonly Pair[],
  headers: readonly Header[],
): TurnedFunds | null {
  const cells = new Map<FundFigure, NumberCell>();
  const labels = new Set(upper.map(({ column }) => column));
  const first = Math.min(...labels);
  const end = Math.max(...upper.map(({ figure }) => figure));
  const inside = (at: number): Pair[] =>
    pairsAt(sheet, at, headers).filter(({ column }) => column >= first && column <= end);
  if (inside(row - 1).length > 0) return null;
  let bottom = row;
  let widest = 0;
  let right = 0;
  for (let below = row; below < row + MOST_ROWS; below++) {
    const pairs = inside(below);
    if (pairs.length === 0) break;
    for (const { role, column, figure } of pairs) {
      if (cells.has(role) || !labels.has(column)) return null;
      cells.set(role, numberCell(sheet.cell(below, figure), below, figure));
      right = Math.max(right, figure);
    }
    bottom = below;
    widest = Math.max(widest, pairs.length);
  }
  const read = (role: FundFigure): NumberCell | null => cells.get(role) ?? null;
  const hasBudget = cells.has('fullYear') || cells.has('initial');
  if (bottom === row || widest < 2 || !hasBudget || !read('executed')) return null;
  return {
    top: row,
    bottom,
    left: first,
    right,
    line: { ...fundLine(row, LONE_LABEL, read), isTotal: true },
  };
}

function pairsAt(sheet: Sheet, row: number, headers: readonly Header[]): Pair[] {
  const words = sheet.words(row);
  if (!words.some(({ word }) => word.fund)) return [];
  return words.flatMap(({ column, word }): Pair[] => {
    const role = fundFigure(word);
    if (!role || isTaken(headers, row, column)) return [];
    const figure = figureBehind(sheet, row, column);
    return figure === undefined ? [] : [{ role, column, figure }];
  });
}
