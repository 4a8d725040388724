import type { NumberCell } from './evaluation-table';
import { LONE_LABEL, type TurnedFunds } from './fund-sources';
import { isTaken } from './fund-titles';
import type { Header } from './headers';
import { isFigure, numberCell } from './numbers';
import type { Sheet } from './sheet';
import type { FundRole } from './words';

/** Labels of funds, each before its own figure, in two rows or more. */

type Role = FundRole | 'weight' | 'score';

interface Pair {
  readonly role: Role;
  readonly column: number;
  readonly figure: number;
}

/** So many rows at most hold the labels of one block. */
const MOST_ROWS = 4;

/**
 * "转移支付预算数 | 58 | 预算执行率 | 100%" over "转移支付执行数 | 58": one line of funds, from this row down. Out: null where
 * its labels repeat, do not stand below each other, or say not both a budget and what was spent.
 */
export function pairedFundsAt(sheet: Sheet, row: number, headers: readonly Header[]): TurnedFunds | null {
  const upper = pairsAt(sheet, row, headers);
  if (upper.length === 0 || pairsAt(sheet, row - 1, headers).length > 0) return null;
  const cells = new Map<Role, NumberCell>();
  const labels = new Set(upper.map(({ column }) => column));
  let bottom = row;
  let widest = 0;
  let right = 0;
  for (let below = row; below < row + MOST_ROWS; below++) {
    const pairs = pairsAt(sheet, below, headers);
    if (pairs.length === 0) break;
    for (const { role, column, figure } of pairs) {
      if (cells.has(role) || !labels.has(column)) return null;
      cells.set(role, numberCell(sheet.cell(below, figure), below, figure));
      right = Math.max(right, figure);
    }
    bottom = below;
    widest = Math.max(widest, pairs.length);
  }
  const read = (role: Role): NumberCell | null => cells.get(role) ?? null;
  const budget = read('fullYear') ?? read('initial');
  if (bottom === row || widest < 2 || !budget || !read('executed')) return null;
  return {
    top: row,
    bottom,
    left: Math.min(...labels),
    right,
    line: {
      row,
      label: LONE_LABEL,
      isTotal: true,
      initial: read('initial'),
      fullYear: budget,
      executed: read('executed'),
      rate: read('rate'),
      weight: read('weight'),
      score: read('score'),
    },
  };
}

function pairsAt(sheet: Sheet, row: number, headers: readonly Header[]): Pair[] {
  const words = sheet.words(row);
  if (!words.some(({ word }) => word.fund)) return [];
  const filled = sheet.filled(row);
  return words.flatMap(({ column, word }): Pair[] => {
    const points = word.column === 'weight' || word.column === 'score' ? word.column : null;
    const role = word.fund ?? points;
    const figure = filled[filled.indexOf(column) + 1];
    if (!role || figure === undefined || isTaken(headers, row, column)) return [];
    return isFigure(sheet.cell(row, figure)) ? [{ role, column, figure }] : [];
  });
}
