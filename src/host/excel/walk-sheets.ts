import type { Scope } from '../port';
import { HostError } from '../port';
import { runExcel } from './run';
import type { SheetFacts } from './sheet-reading';

/**
 * How many visible sheets one round trip asks for. Their names need not be known: each is "the one after the last", and
 * past the end Excel answers with null objects, which cost next to nothing.
 */
const SHEETS_AT_ONCE = 64;

/** What to ask of every sheet: queues the loads, and gives what reads the answer after the sync. */
export type SheetQuestion<T> = (sheet: Excel.Worksheet) => (facts: SheetFacts) => T;

/**
 * Asks the same of the active sheet, or of every visible one in the order of their tabs. One round trip (one more for
 * every 64 sheets past the first). Errors: HostError.
 */
export async function walkSheets<T>(scope: Scope, question: SheetQuestion<T>): Promise<T[]> {
  if (scope === 'active-sheet')
    return (await ask((sheets) => [sheets.getActiveWorksheet()], question)).answers;
  return walkOnwards((sheets) => sheets.getFirst(true), question).catch((error: unknown) => {
    const known = error instanceof HostError && (error.code === 'too-large' || error.code === 'cell-editing');
    if (known) throw error;
    // A program that does not take calls on null objects: by name, in one round trip more.
    return walkList(question);
  });
}

type SheetPicker = (sheets: Excel.WorksheetCollection) => Excel.Worksheet;

async function walkOnwards<T>(first: SheetPicker, question: SheetQuestion<T>): Promise<T[]> {
  const { answers, lastId } = await ask((sheets) => chain(first(sheets)), question);
  if (answers.length < SHEETS_AT_ONCE) return answers;
  const onwards = await walkOnwards((sheets) => sheets.getItem(lastId).getNextOrNullObject(true), question);
  return [...answers, ...onwards];
}

function chain(first: Excel.Worksheet): Excel.Worksheet[] {
  const sheets = [first];
  for (let sheet = first; sheets.length < SHEETS_AT_ONCE; sheets.push(sheet)) {
    sheet = sheet.getNextOrNullObject(true);
  }
  return sheets;
}

async function walkList<T>(question: SheetQuestion<T>): Promise<T[]> {
  const ids = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/visibility');
    await context.sync();
    const visible = worksheets.items.filter((sheet) => sheet.visibility === Excel.SheetVisibility.visible);
    return visible.map((sheet) => sheet.id);
  });
  return (await ask((sheets) => ids.map((id) => sheets.getItem(id)), question)).answers;
}

interface Answers<T> {
  readonly answers: T[];
  readonly lastId: string;
}

function ask<T>(
  pick: (sheets: Excel.WorksheetCollection) => Excel.Worksheet[],
  question: SheetQuestion<T>,
): Promise<Answers<T>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load('id');
    const asked = pick(worksheets).map((sheet) => {
      sheet.load('id,name');
      const { protection } = sheet;
      protection.load('protected');
      return { sheet, protection, read: question(sheet) };
    });
    await context.sync();
    const there = asked.filter(({ sheet }) => !sheet.isNullObject);
    const answers = there.map(({ sheet: { id, name }, protection, read }) =>
      read({ id, name, isProtected: protection.protected, isActive: id === active.id }),
    );
    return { answers, lastId: there.at(-1)?.sheet.id ?? '' };
  });
}
