import type { CellContent } from '../../plan/plan';
import { HostError } from '../port';
import { readContent } from './cell-text';

/** A sheet that a batch asked for by name; its properties can be read after the sync. */
export interface AskedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
}

export function askForSheet(context: Excel.RequestContext, name: string): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id');
  const { protection } = sheet;
  protection.load('protected,options');
  return { name, sheet, protection };
}

/** Errors: HostError `sheet-missing`. */
export function assertThere({ name, sheet }: AskedSheet): void {
  if (sheet.isNullObject) throw new HostError('sheet-missing', { sheet: name });
}

/** Conditional formats of a protected sheet may change only where its protection allows formats to change. */
export function assertFormatsOpen({ name, protection }: AskedSheet): void {
  if (protection.protected && !protection.options.allowFormatCells) {
    throw new HostError('sheet-protected', { sheet: name });
  }
}

/** A cell that a batch asked for, with all that is needed to check it and to put it back. */
export interface AskedCell {
  readonly asked: AskedSheet;
  readonly cell: string;
  readonly range: Excel.Range;
  readonly protection: Excel.FormatProtection;
}

export function askForCell(asked: AskedSheet, cell: string): AskedCell {
  const range = asked.sheet.getRange(cell).untrack();
  range.load('values,formulas,numberFormat');
  const { protection } = range.format;
  protection.load('locked');
  return { asked, cell, range, protection };
}

/** Templates lock their frame and leave the cells to fill in open: those may be written on a protected sheet. */
export function assertWritable({ asked, cell, protection }: AskedCell): void {
  if (asked.protection.protected && protection.locked !== false) {
    throw new HostError('sheet-protected', { sheet: asked.name, cell });
  }
}

export function contentOf({ range }: AskedCell): CellContent {
  return readContent(range.values[0]?.[0], range.formulas[0]?.[0], range.numberFormat[0]?.[0]);
}
