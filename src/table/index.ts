import { detect } from './detect';
import type { EvaluationTable } from './evaluation-table';
import type { Grid } from './grid';

export * from './address';
export * from './grid';
export * from './evaluation-table';

/** Finds every evaluation table of a sheet, top to bottom, left to right. Total: never throws, whatever the cells hold. */
export function detectTables(grid: Grid): EvaluationTable[] {
  return detect(grid);
}
