import { isFigure } from './numbers';
import type { Sheet } from './sheet';

/**
 * "自评得分 | | 96": the column of the figure behind a label, where the next cell that is filled holds one; undefined where
 * it holds something else.
 */
export function figureBehind(sheet: Sheet, row: number, column: number): number | undefined {
  const next = sheet.filled(row).find((other) => other > column);
  return next !== undefined && isFigure(sheet.cell(row, next)) ? next : undefined;
}
