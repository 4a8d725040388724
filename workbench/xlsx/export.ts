import { isErrorText } from '../../src/table/grid';
import { cellName, rangeName } from '../../src/table/address';
import { MARKER } from '../../src/plan/overlay';
import {
  patchWorkbook,
  showsDate,
  type CellChange,
  type OverlayChange,
  type WorkbookChanges,
  type XlsxCell,
  type XlsxSheet,
  type XlsxWorkbook,
} from '../../src/host/xlsx';
import { DAYS_TO_1904 } from '../../src/host/xlsx/shown-text';
import type { ConditionalFormatRecord } from '../office-host/workbook-model';
import type { StoredCell, UniverSheet } from '../univer/univer-sheet';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { FILE_RULE } from './conditional-rules';
import { fromFile, toFile } from './formula-names';
import type { ImportedWorkbook } from './import';
import { isOurs, leftOut, type LeftOut } from './left-out';

export interface ExportedWorkbook {
  readonly bytes: Uint8Array;
  /** Changes of the grid that a patch of the file cannot carry, as sentences for the user. */
  readonly left: readonly LeftOut[];
}

/**
 * The file that was opened, with what changed in the grid since; everything else of it stays byte for byte.
 *
 * In: the bytes and content of the opened file, the grid. Errors: XlsxError, HostError (see patchWorkbook).
 */
export function exportWorkbook(
  bytes: Uint8Array,
  imported: ImportedWorkbook,
  workbook: UniverWorkbook,
): ExportedWorkbook {
  const pairs = [...imported.sheets].flatMap(([id, file]): [XlsxSheet, UniverSheet][] => {
    const sheet = workbook.sheets().find((one) => one.id === id);
    return sheet ? [[file, sheet]] : [];
  });
  const changes: WorkbookChanges = {
    cells: pairs.flatMap(([file, sheet]) => changedCells(imported.book, file, sheet)),
    overlays: pairs.flatMap(([file, sheet]) => changedOverlay(imported.book, file, sheet)),
    settings: changedSettings(imported.book.settings, workbook.settings),
  };
  return { bytes: patchWorkbook(bytes, changes), left: leftOut(imported, workbook, pairs) };
}

/** Cells whose content or number format is not what the file holds. */
export function changedCells(book: XlsxWorkbook, file: XlsxSheet, sheet: UniverSheet): CellChange[] {
  const changes: CellChange[] = [];
  const seen = new Set<string>();
  for (const cell of sheet.storedCells()) {
    const name = cellName(cell.row, cell.column);
    seen.add(name);
    const change = changeOf(book, file.cell(cell.row, cell.column), cell);
    if (change) changes.push({ sheet: file.name, cell: name, ...change });
  }
  for (const [row, { cells }] of file.rows) {
    for (const { column, value, formula } of cells) {
      const name = cellName(row, column);
      if (seen.has(name) || (value === null && formula === null)) continue;
      changes.push({ sheet: file.name, cell: name, value: null });
    }
  }
  return changes;
}

function changeOf(
  book: XlsxWorkbook,
  before: XlsxCell | null,
  now: StoredCell,
): Pick<CellChange, 'value' | 'formula' | 'format'> | null {
  const formatBefore = book.formats[before?.style ?? 0] ?? 'General';
  const shift =
    book.date1904 && typeof now.value === 'number' && showsDate(now.numberFormat) ? DAYS_TO_1904 : 0;
  const value = typeof now.value === 'number' ? now.value - shift : now.value;
  const sameFormula = now.formula === (before?.formula ? fromFile(before.formula) : null);
  const sameFormat = now.numberFormat === formatBefore || before === null;
  if (sameFormula && value === (before?.value ?? null) && sameFormat) return null;
  const format = now.numberFormat === formatBefore ? {} : { format: now.numberFormat };
  if (now.formula === null) return { value, ...format };
  // An error has no cached form there: Excel calculates it when it opens the file.
  const isError = typeof value === 'string' && isErrorText(value);
  return { value: isError ? null : value, formula: toFile(now.formula), ...format };
}

/** Our overlay on a sheet, where it is not the one that the file has. */
function changedOverlay(book: XlsxWorkbook, file: XlsxSheet, sheet: UniverSheet): OverlayChange[] {
  const ours = sheet.conditionalFormats().filter(isOurs);
  const had = (book.part(file.path) ?? '').includes(MARKER);
  const unchanged = ours.every(({ id }) => id.startsWith(FILE_RULE));
  if (!had && ours.length === 0) return [];
  if (had && unchanged && ours.length === countOurs(book.part(file.path) ?? '')) return [];
  return [{ sheet: file.name, marker: MARKER, formats: ours.map(overlayFormat) }];
}

function countOurs(sheetXml: string): number {
  return sheetXml.split(MARKER).length - 1;
}

function overlayFormat({
  ranges,
  formula,
  format,
}: ConditionalFormatRecord): OverlayChange['formats'][number] {
  const { fillColor, ...look } = format;
  return {
    ...look,
    ranges: ranges.map(rangeName),
    formula: toFile(formula),
    ...(fillColor && { fill: fillColor }),
  };
}

function changedSettings(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): Record<string, string | null> {
  const changed: Record<string, string | null> = {};
  for (const [name, value] of now) if (before.get(name) !== value) changed[name] = value;
  for (const name of before.keys()) if (!now.has(name)) changed[name] = null;
  return changed;
}
