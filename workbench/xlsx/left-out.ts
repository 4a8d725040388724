import type { IStyleData, Nullable } from '@univerjs/core';
import { markOf } from '../../src/plan/overlay';
import type { XlsxSheet } from '../../src/host/xlsx';
import { rangeName, type CellRange } from '../../src/table/address';
import type { ConditionalFormatRecord } from '../office-host/workbook-model';
import type { StoredCell, UniverSheet } from '../univer/univer-sheet';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { FILE_RULE } from './conditional-rules';
import { styleId, type ImportedWorkbook } from './import';

/** A change of the grid that a patch of the file cannot carry. `messages` puts it into words. */
export type LeftOut =
  | { readonly kind: 'sheet-added' | 'sheet-removed'; readonly sheet: string }
  | { readonly kind: 'sheet-renamed'; readonly sheet: string; readonly to: string }
  | { readonly kind: 'merges' | 'formats' | 'conditional-formats'; readonly sheet: string };

/** What will not be in the saved file, so that the user hears of it. In: the file and the grid, sheet by sheet. */
export function leftOut(
  { sheets, data }: ImportedWorkbook,
  workbook: UniverWorkbook,
  pairs: readonly (readonly [XlsxSheet, UniverSheet])[],
): LeftOut[] {
  const now = workbook.sheets();
  const added = now.filter(({ id }) => !sheets.has(id));
  const removed = [...sheets].filter(([id]) => !now.some((sheet) => sheet.id === id));
  return [
    ...added.map(({ name }): LeftOut => ({ kind: 'sheet-added', sheet: name })),
    ...removed.map(([, { name }]): LeftOut => ({ kind: 'sheet-removed', sheet: name })),
    ...pairs.flatMap(([file, sheet]) => leftOutOf(file, sheet, data.styles ?? {})),
  ];
}

/** True for the conditional formats of our overlay; these are saved. */
export function isOurs({ formula }: ConditionalFormatRecord): boolean {
  return markOf(formula) !== null;
}

type Styles = Readonly<Record<string, Nullable<IStyleData>>>;

function leftOutOf(file: XlsxSheet, sheet: UniverSheet, styles: Styles): LeftOut[] {
  const left: LeftOut[] = [];
  if (file.name !== sheet.name) left.push({ kind: 'sheet-renamed', sheet: file.name, to: sheet.name });
  if (names(file.merges) !== names(sheet.merges())) left.push({ kind: 'merges', sheet: file.name });
  const restyled = sheet.storedCells().some((cell) => isRestyled(cell, file, styles));
  if (restyled) left.push({ kind: 'formats', sheet: file.name });
  const foreign = sheet.conditionalFormats().some((one) => !isOurs(one) && !one.id.startsWith(FILE_RULE));
  if (foreign) left.push({ kind: 'conditional-formats', sheet: file.name });
  return left;
}

function names(merges: readonly CellRange[]): string {
  return merges.map(rangeName).sort().join();
}

/** Number formats are saved; a cell that is new in the sheet begins with no look of its own. */
function isRestyled({ row, column, style }: StoredCell, file: XlsxSheet, styles: Styles): boolean {
  const before = file.cell(row, column);
  return look(style) !== look(before && styles[styleId(before.style)]);
}

/** A style but for its number format, as a text that equal looks share. */
function look(style: Nullable<IStyleData>): string {
  const entries = Object.entries(style ?? {}).filter(([key]) => key !== 'n');
  return JSON.stringify(entries.sort(([one], [other]) => one.localeCompare(other)));
}
