import type { AuditedTable } from '../audit/audited';
import { executionLine, isExecutionRow } from '../audit/totals';
import type { Decimal } from '../scoring';
import { ZERO } from '../scoring';
import { cellName } from '../table/address';
import type { NumberCell } from '../table/evaluation-table';
import type { CellChange } from './cell-change';

/** 一级指标得分: what a level 1 will have, of how much; `complete` false while a score of it is missing. */
export interface LevelPoints {
  /** null: 预算执行率. */
  readonly level: string | null;
  readonly score: Decimal;
  readonly weight: Decimal;
  readonly complete: boolean;
}

/** Points by level 1, in table order, 预算执行率 first, as they will be once `written` is. */
export function pointsAfter(
  { table, rows, funds }: AuditedTable,
  written: readonly CellChange[],
): LevelPoints[] {
  const figures = new Map(written.map(({ cell, value }) => [cell, value]));
  const valueOf = (cell: NumberCell | null): Decimal | null =>
    cell && (figures.get(cellName(cell.row, cell.column)) ?? cell.value);
  const levels = new Map<string | null, LevelPoints>();
  const add = (level: string | null, score: NumberCell | null, weight: NumberCell | null): void => {
    const points = weight?.value;
    const reached = valueOf(score);
    if (!points?.gt(ZERO) && !reached) return;
    const before = levels.get(level) ?? { level, score: ZERO, weight: ZERO, complete: true };
    levels.set(level, {
      level,
      score: before.score.plus(reached ?? ZERO),
      weight: before.weight.plus(points ?? ZERO),
      complete: before.complete && reached !== null,
    });
  };
  const execution = executionLine(table, funds)?.line;
  if (execution) add(null, execution.score, execution.weight);
  for (const { row } of rows) add(isExecutionRow(row) ? null : row.l1, row.score, row.weight);
  return [...levels.values()];
}
