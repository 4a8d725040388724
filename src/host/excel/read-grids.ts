import type { ReadOptions, Scope, SheetReading } from '../port';
import { HostError } from '../port';
import { readInChunks } from './read-in-chunks';
import { runExcel } from './run';
import { CELL_PROPERTIES, NO_CELLS, blocksOf, toReading } from './sheet-reading';

/**
 * How many visible sheets one round trip asks for. Their names need not be known: each is "the one after the last", and
 * past the end Excel answers with null objects, which cost next to nothing.
 */
const SHEETS_AT_ONCE = 64;

/**
 * Reads the visible sheets: one round trip for all, or several where they are past what Excel sends at once.
 *
 * Errors: HostError `cancelled`, `cell-editing`, `too-large` (a single row is past the cap), …
 */
export async function readGrids(scope: Scope, options: ReadOptions = {}): Promise<SheetReading[]> {
  stopIfCancelled(options);
  const readings = await readAtOnce(scope).catch((error: unknown) => {
    const retry = error instanceof HostError && error.code !== 'cell-editing';
    if (!retry) throw error;
    stopIfCancelled(options);
    // Past the cap, or a host that does not take the chain of sheets: by list, size and chunk.
    return readInChunks(scope, options);
  });
  stopIfCancelled(options);
  return readings;
}

function stopIfCancelled({ signal }: ReadOptions): void {
  if (signal?.aborted) throw new HostError('cancelled');
}

async function readAtOnce(scope: Scope): Promise<SheetReading[]> {
  if (scope === 'active-sheet') {
    return (await readBatch((sheets) => [sheets.getActiveWorksheet()])).readings;
  }
  return readOnwards((sheets) => sheets.getFirst(true));
}

/** Reads from one sheet on to the last visible one. A book of more sheets than one trip takes needs another. */
async function readOnwards(first: SheetPicker): Promise<SheetReading[]> {
  const { readings, lastId } = await readBatch((sheets) => chain(first(sheets)));
  if (readings.length < SHEETS_AT_ONCE || lastId === null) return readings;
  const onwards = await readOnwards((sheets) => sheets.getItem(lastId).getNextOrNullObject(true));
  return [...readings, ...onwards];
}

type SheetPicker = (sheets: Excel.WorksheetCollection) => Excel.Worksheet;

function chain(first: Excel.Worksheet): Excel.Worksheet[] {
  const sheets = [first];
  for (let sheet = first; sheets.length < SHEETS_AT_ONCE; sheets.push(sheet)) {
    sheet = sheet.getNextOrNullObject(true);
  }
  return sheets;
}

interface Batch {
  readonly readings: SheetReading[];
  readonly lastId: string | null;
}

function readBatch(pick: (sheets: Excel.WorksheetCollection) => Excel.Worksheet[]): Promise<Batch> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load('id');
    const asked = pick(worksheets).map(askForSheet);
    await context.sync();
    const there = asked.filter(({ sheet }) => !sheet.isNullObject);
    return {
      readings: there.map((each) => readAnswer(each, active.id)),
      lastId: there.at(-1)?.sheet.id ?? null,
    };
  });
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
}

function askForSheet(sheet: Excel.Worksheet): AskedSheet {
  sheet.load('id,name');
  const { protection } = sheet;
  protection.load('protected');
  // Not tracked: the range is read in this batch and never again, so there is nothing to give back afterwards.
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(CELL_PROPERTIES);
  return { sheet, protection, used };
}

function readAnswer({ sheet, protection, used }: AskedSheet, activeId: string): SheetReading {
  const facts = {
    id: sheet.id,
    name: sheet.name,
    isProtected: protection.protected,
    isActive: sheet.id === activeId,
  };
  if (used.isNullObject) return toReading(facts, null, NO_CELLS);
  return toReading(facts, { top: used.rowIndex + 1, left: used.columnIndex + 1 }, blocksOf(used));
}
