import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  WrapStrategy,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import {
  readWorkbook,
  showsDate,
  type XlsxCell,
  type XlsxSheet,
  type XlsxWorkbook,
} from '../../src/host/xlsx';
import { DAYS_TO_1904 } from '../../src/host/xlsx/shown-text';
import { PROTECTED_SHEET, UNLOCKED_CELL } from '../univer/protection';
import { toUniver } from '../univer/ranges';
import { readCellStyles, type CellStyles } from './cell-styles';
import { readTheme } from './colors';
import { readConditionalRules } from './conditional-rules';
import { fromFile } from './formula-names';

/** Under this name Univer keeps conditional formats in its own snapshots. */
const RULES_RESOURCE = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
/** Room to work beside and below a table. */
const SPARE = { rows: 80, columns: 6 };
const LEAST = { rows: 100, columns: 14 };
/** What Excel does where a file does not say: 13.5 points and 8.43 characters. */
const DEFAULT_ROW = 18;
const DEFAULT_COLUMN = 72;
/** Points that fit into the default row, and how much higher a line is than its font. */
const USUAL_FONT = 11;
const LINE = 1.3;

export interface ImportedWorkbook {
  readonly book: XlsxWorkbook;
  readonly data: Partial<IWorkbookData>;
  /** Worksheet of the file by the id that the grid knows it by. */
  readonly sheets: ReadonlyMap<string, XlsxSheet>;
}

/**
 * Reads a file into what the grid opens, so that a template looks like itself: values, formulas, formats, merges, sizes,
 * protection and formula-based conditional formats.
 *
 * In: the bytes of an .xlsx or .xlsm file and an id for Univer. Errors: XlsxError.
 */
export function importWorkbook(bytes: Uint8Array, unitId: string): ImportedWorkbook {
  const book = readWorkbook(bytes);
  const theme = readTheme(part(book, book.paths.theme));
  const styles = readCellStyles(part(book, book.paths.styles), theme, book.formats);
  const sheets = new Map(book.sheets.map((sheet, index) => [`sheet-${index + 1}`, sheet]));
  const rules = [...sheets].map(([id, sheet]) => {
    return [id, readConditionalRules(book.part(sheet.path) ?? '', styles.overlays)];
  });
  return {
    book,
    sheets,
    data: {
      id: unitId,
      name: '工作簿',
      locale: LocaleType.ZH_CN,
      styles: Object.fromEntries(styles.cells.map((style, index) => [styleId(index), style])),
      sheetOrder: [...sheets.keys()],
      sheets: Object.fromEntries([...sheets].map(([id, sheet]) => [id, worksheet(id, sheet, styles, book)])),
      resources: [{ name: RULES_RESOURCE, data: JSON.stringify(Object.fromEntries(rules)) }],
    },
  };
}

function part(book: XlsxWorkbook, path: string | null): string | null {
  return path === null ? null : book.part(path);
}

/** The id that the grid knows a cell style of the file by. */
export function styleId(index: number): string {
  return `file-${index}`;
}

function worksheet(
  id: string,
  sheet: XlsxSheet,
  styles: CellStyles,
  book: XlsxWorkbook,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let right = 0;
  let bottom = 0;
  for (const [row, { cells }] of sheet.rows) {
    if (cells.length === 0) continue;
    cellData[row - 1] = Object.fromEntries(
      cells.map((cell) => [cell.column - 1, cellOf(cell, styles, book)]),
    );
    right = Math.max(right, cells.at(-1)?.column ?? 0);
    bottom = Math.max(bottom, row);
  }
  return {
    id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== 'visible'),
    rowCount: Math.max(LEAST.rows, bottom + SPARE.rows),
    columnCount: Math.max(LEAST.columns, right + SPARE.columns),
    defaultRowHeight: sheet.defaultRowHeight === null ? DEFAULT_ROW : pixels(sheet.defaultRowHeight),
    defaultColumnWidth: columnWidth(sheet.defaultColumnWidth, styles) ?? DEFAULT_COLUMN,
    mergeData: sheet.merges.map(toUniver),
    cellData,
    rowData: rows(sheet, styles),
    columnData: columns(sheet, styles),
    ...(sheet.isProtected && { custom: PROTECTED_SHEET }),
  };
}

function cellOf(cell: XlsxCell, styles: CellStyles, book: XlsxWorkbook): ICellData {
  return {
    s: styleId(cell.style),
    ...(cell.formula !== null && { f: fromFile(cell.formula) }),
    ...content(cell, book),
    ...(styles.unlocked.has(cell.style) && { custom: UNLOCKED_CELL }),
  };
}

function content(cell: XlsxCell, book: XlsxWorkbook): ICellData {
  const { value } = cell;
  if (value === null) return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  // The grid counts days from 1900 in every book.
  const shift = book.date1904 && showsDate(book.formats[cell.style] ?? 'General') ? DAYS_TO_1904 : 0;
  return { v: value + shift, t: CellValueType.NUMBER };
}

function rows(sheet: XlsxSheet, styles: CellStyles): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    [...sheet.rows].map(([row, { height, hidden, cells }]) => {
      const looks = cells.flatMap((cell) => styles.cells[cell.style] ?? []);
      const size = height === null ? heightFor(looks) : { h: pixels(height), ia: BooleanNumber.FALSE };
      return [row - 1, { hd: flag(hidden), ...size }];
    }),
  );
}

/** A row without a height of its own is as high as its largest font, and grows with its wrapped texts. */
function heightFor(looks: readonly IStyleData[]): Partial<IRowData> {
  const largest = Math.max(0, ...looks.map(({ fs }) => fs ?? 0));
  const wraps = looks.some(({ tb }) => tb === WrapStrategy.WRAP);
  return {
    ...(largest > USUAL_FONT && { h: pixels(largest * LINE) }),
    ...(wraps && { ia: BooleanNumber.TRUE }),
  };
}

function columns(sheet: XlsxSheet, styles: CellStyles): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, hidden, style } of sheet.columns) {
    // A file may speak of all 16,384 columns at once; the grid has as many as it needs.
    for (let column = first; column <= Math.min(last, first + 255); column++) {
      const pixels = columnWidth(width, styles);
      data[column - 1] = {
        hd: flag(hidden),
        ...(pixels !== null && { w: pixels }),
        ...(style !== 0 && { s: styleId(style) }),
      };
    }
  }
  return data;
}

function columnWidth(characters: number | null, styles: CellStyles): number | null {
  return characters === null ? null : Math.trunc(characters * styles.digitWidth + 0.5);
}

function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
