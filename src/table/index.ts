import { detect } from './detect';
import type { EvaluationTable } from './evaluation-table';
import type { Grid } from './grid';
import type { TableHint } from './table-hint';

export * from './address';
export * from './grid';
export * from './evaluation-table';
export * from './hints';
export * from './table-hint';

/**
 * Finds every evaluation table of a sheet, top to bottom, left to right. Total: never throws, whatever the cells hold.
 * `hints`: what a person said of tables of this sheet, in place of finding them; those whose header is gone do not count.
 */
export function detectTables(grid: Grid, hints: readonly TableHint[] = []): EvaluationTable[] {
  return detect(grid, hints);
}
