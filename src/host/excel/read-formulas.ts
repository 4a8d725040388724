import { cellName } from '../../table/address';
import type { FormulaCell, Scope } from '../port';
import { readContent } from './cell-text';
import type { SheetQuestion } from './walk-sheets';
import { walkSheets } from './walk-sheets';

/** Cells of the visible sheets whose formula contains `text`, in any case. Errors: HostError. */
export async function readFormulas(scope: Scope, text: string): Promise<readonly FormulaCell[]> {
  const wanted = text.toLowerCase();
  const question: SheetQuestion<FormulaCell[]> = (sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load('values,formulas,numberFormat,rowIndex,columnIndex');
    return ({ name }) => (used.isNullObject ? [] : formulaCells(name, used, wanted));
  };
  return (await walkSheets(scope, question)).flat();
}

function formulaCells(sheet: string, used: Excel.Range, wanted: string): FormulaCell[] {
  const found: FormulaCell[] = [];
  const { rowIndex, columnIndex, values, formulas, numberFormat } = used;
  formulas.forEach((row, y) => {
    row.forEach((formula: unknown, x) => {
      if (typeof formula !== 'string' || !formula.toLowerCase().includes(wanted)) return;
      const was = readContent(values[y]?.[x], formula, numberFormat[y]?.[x]);
      if (was.formula === null) return;
      found.push({ sheet, cell: cellName(rowIndex + y + 1, columnIndex + x + 1), was, spill: null });
    });
  });
  return found;
}
