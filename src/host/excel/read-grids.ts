import type { ReadOptions, Scope, SheetReading } from '../port';
import { HostError } from '../port';
import { readInChunks } from './read-in-chunks';
import { CELL_PROPERTIES, NO_CELLS, blocksOf, toReading } from './sheet-reading';
import type { SheetQuestion } from './walk-sheets';
import { walkSheets } from './walk-sheets';

/**
 * Reads the visible sheets: one round trip for all, or several where they are past what Excel sends at once.
 *
 * Errors: HostError `cancelled`, `cell-editing`, `too-large` (a single row is past the cap), …
 */
export async function readGrids(scope: Scope, options: ReadOptions = {}): Promise<SheetReading[]> {
  const { signal } = options;
  stopIfAborted(signal);
  const readings = await walkSheets(scope, everything).catch((error: unknown) => {
    if (!(error instanceof HostError) || error.code !== 'too-large') throw error;
    return readInChunks(scope, options);
  });
  stopIfAborted(signal);
  return readings;
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError('cancelled');
}

const everything: SheetQuestion<SheetReading> = (sheet) => {
  // Not tracked: the range is read in this batch and never again, so there is nothing to give back afterwards.
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(CELL_PROPERTIES);
  return (facts) =>
    used.isNullObject
      ? toReading(facts, null, NO_CELLS)
      : toReading(facts, { top: used.rowIndex + 1, left: used.columnIndex + 1 }, blocksOf(used));
};
