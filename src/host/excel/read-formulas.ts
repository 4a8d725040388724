import { cellName, parseRange, rangeName } from '../../table/address';
import type { FormulaCell, Scope } from '../port';
import { HostError } from '../port';
import { readContent } from './cell-text';
import { readBlocks, type CellViews } from './read-in-chunks';
import { runExcel } from './run';
import type { Blocks } from './sheet-reading';
import type { SheetQuestion } from './walk-sheets';
import { walkSheets } from './walk-sheets';

/** Formulas take the place of the shown texts. */
const FORMULAS: CellViews = {
  load: 'values,formulas,numberFormat,rowIndex,columnIndex',
  read: ({ values, formulas, numberFormat }) => ({ values, texts: formulas, formats: numberFormat }),
};

/** How many cells are asked at once what they fill. */
const ASKED_AT_ONCE = 500;

/**
 * Cells of the visible sheets whose formula contains `text`, in any case. One round trip, a second one where formulas may
 * fill cells beside them; more where the sheets are past what Excel sends at once. Errors: HostError.
 */
export async function readFormulas(scope: Scope, text: string): Promise<readonly FormulaCell[]> {
  const wanted = text.toLowerCase();
  const found = await findFormulas(scope, wanted);
  return askForSpills(found);
}

interface Found {
  readonly cell: FormulaCell;
  readonly maySpill: boolean;
}

async function findFormulas(scope: Scope, wanted: string): Promise<Found[]> {
  const question: SheetQuestion<Found[]> = (sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load(FORMULAS.load);
    return ({ name }) =>
      used.isNullObject
        ? []
        : formulaCells(
            name,
            { top: used.rowIndex + 1, left: used.columnIndex + 1 },
            FORMULAS.read(used),
            wanted,
          );
  };
  try {
    return (await walkSheets(scope, question)).flat();
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'too-large') throw error;
    const sheets = await readBlocks(scope, FORMULAS);
    return sheets.flatMap(({ sheet, blocks }) =>
      sheet.used ? formulaCells(sheet.name, sheet.used, blocks, wanted) : [],
    );
  }
}

function formulaCells(
  sheet: string,
  { top, left }: { readonly top: number; readonly left: number },
  { values, texts: formulas, formats }: Blocks,
  wanted: string,
): Found[] {
  const found: Found[] = [];
  const isFilled = (y: number, x: number): boolean =>
    (values[y]?.[x] ?? '') !== '' && !String(formulas[y]?.[x] ?? '').startsWith('=');
  formulas.forEach((row, y) => {
    row.forEach((formula: unknown, x) => {
      if (typeof formula !== 'string' || !formula.toLowerCase().includes(wanted)) return;
      const was = readContent(values[y]?.[x], formula, formats[y]?.[x]);
      if (was.formula === null) return;
      const cell = { sheet, cell: cellName(top + y, left + x), was, spill: null };
      found.push({ cell, maySpill: isFilled(y, x + 1) || isFilled(y + 1, x) });
    });
  });
  return found;
}

/** Only a cell with something beside it, to the right or below, can fill more than itself. */
async function askForSpills(found: readonly Found[]): Promise<FormulaCell[]> {
  const cells = found.map(({ cell }) => cell);
  const places = found.flatMap(({ maySpill }, index) => (maySpill ? [index] : []));
  for (let first = 0; first < places.length; first += ASKED_AT_ONCE) {
    const group = places.slice(first, first + ASKED_AT_ONCE);
    const spills = await spillsOf(group.flatMap((index) => cells[index] ?? []));
    group.forEach((index, at) => {
      const cell = cells[index];
      const spill = spills[at] ?? null;
      if (cell && spill !== null) cells[index] = { ...cell, spill };
    });
  }
  return cells;
}

function spillsOf(cells: readonly FormulaCell[]): Promise<(string | null)[]> {
  return runExcel(async (context) => {
    const asked = cells.map(({ sheet, cell }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell).untrack();
      const spill = range.getSpillingToRangeOrNullObject();
      spill.load('address');
      return spill;
    });
    await context.sync();
    return asked.map((spill) => (spill.isNullObject ? null : localRange(spill.address)));
  });
}

/** "'表 1'!C3:F9" → "C3:F9"; null for a single cell. */
function localRange(address: string): string | null {
  const range = parseRange(address.slice(address.lastIndexOf('!') + 1));
  if (!range || (range.top === range.bottom && range.left === range.right)) return null;
  return rangeName(range);
}
