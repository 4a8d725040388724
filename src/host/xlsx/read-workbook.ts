import { XlsxError } from './errors';
import { readNumberFormats } from './number-formats';
import { openPackage, type OfficePackage, type Relationship } from './package';
import type { ScanContext } from './scan-cell';
import { isTrue, scanSheet, type SheetContent } from './scan-sheet';
import { readSettings } from './settings';
import { readSharedStrings } from './shared-strings';
import { DAYS_TO_1904, showNumber, showsDate, showText } from './shown-text';
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from './workbook';
import { decodeCellText, XmlScanner } from './xml';

/** As many cells as Excel hands over in one read; a book with more is no evaluation table. */
const MAX_CELLS = 5_000_000;
const MAX_FORMULA_CHARACTERS = 16_000_000;

export interface ReadOptions {
  /** Bytes that the parts may unpack to. */
  readonly maxUnpacked?: number;
  readonly maxCells?: number;
}

/**
 * Reads an .xlsx or .xlsm file.
 *
 * In: the bytes of the file. Out: every worksheet with its values, formulas, number formats, merges and sizes.
 * Errors: XlsxError with a code, never anything else, whatever the bytes are.
 *
 * @example
 * const book = readWorkbook(bytes);
 * book.sheets[0]?.cell(1, 1)?.value //=> '项目支出绩效自评表'
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): XlsxWorkbook {
  try {
    return readPackage(openPackage(bytes, options.maxUnpacked), options.maxCells ?? MAX_CELLS);
  } catch (error) {
    // What is not foreseen is still the file's doing: memory that runs out, a text longer than the engine allows.
    throw error instanceof XlsxError ? error : new XlsxError('damaged', String(error));
  }
}

/** The name of the part that holds the book. Errors: XlsxError `not-a-workbook`, `old-format`. */
export function findWorkbookPart(pack: OfficePackage): string {
  const link = pack.relationships('').find((one) => one.type === 'officeDocument');
  const path = link && pack.find(link.target) ? link.target : 'xl/workbook.xml';
  if (/\.bin$/i.test(path) || pack.find('xl/workbook.bin'))
    throw new XlsxError('old-format', 'binary workbook');
  if (!pack.find(path)) throw new XlsxError('not-a-workbook', 'no workbook part');
  return path;
}

/** One line of the workbook part: a sheet by name, and the relationship that leads to its part. */
export interface SheetEntry {
  readonly name: string;
  /** Number that other parts call the sheet by. */
  readonly sheetId: string;
  readonly visibility: XlsxSheet['visibility'];
  /** null for what is no worksheet: charts, dialogs, macros. */
  readonly path: string | null;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly activeTab: number;
  readonly date1904: boolean;
}

/** Reads the workbook part: sheets in the order of their tabs. Errors: XlsxError `not-a-workbook`, `damaged`. */
export function readWorkbookPart(pack: OfficePackage, path: string): WorkbookPart {
  const links = new Map(pack.relationships(path).map((link) => [link.id, link]));
  const scanner = new XmlScanner(pack.text(path) ?? '');
  if (!scanner.next() || !scanner.is('workbook')) throw new XlsxError('not-a-workbook', path);
  const sheets: SheetEntry[] = [];
  let activeTab = 0;
  let date1904 = false;
  while (scanner.next()) {
    if (scanner.isClose()) continue;
    if (scanner.is('workbookPr')) date1904 = isTrue(scanner.attribute('date1904'));
    else if (scanner.is('workbookView')) activeTab = Number(scanner.attribute('activeTab') ?? 0);
    else if (scanner.is('sheet')) sheets.push(readSheetEntry(scanner, links));
  }
  return { sheets, activeTab, date1904 };
}

function readSheetEntry(scanner: XmlScanner, links: ReadonlyMap<string, Relationship>): SheetEntry {
  const state = scanner.attribute('state');
  const link = links.get(scanner.attribute('id') ?? '');
  const name = decodeCellText(scanner.attribute('name') ?? '');
  if (!link) throw new XlsxError('damaged', `no part for sheet ${name}`);
  return {
    name,
    sheetId: scanner.attribute('sheetId') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    path: link.type === 'worksheet' ? link.target : null,
  };
}

function readPackage(pack: OfficePackage, maxCells: number): XlsxWorkbook {
  const workbookPath = findWorkbookPart(pack);
  const links = pack.relationships(workbookPath);
  const pathOf = (type: string): string | null => {
    const target = links.find((link) => link.type === type)?.target;
    return target !== undefined && pack.find(target) ? target : null;
  };
  const paths = {
    workbook: workbookPath,
    styles: pathOf('styles'),
    theme: pathOf('theme'),
    sharedStrings: pathOf('sharedStrings'),
  };
  const book = readWorkbookPart(pack, workbookPath);
  const text = (path: string | null): string => (path === null ? '' : (pack.text(path) ?? ''));
  const formats = readNumberFormats(text(paths.styles));
  const context: ScanContext = {
    strings: readSharedStrings(text(paths.sharedStrings)),
    date1904: book.date1904,
    cellsLeft: maxCells,
    formulaCharactersLeft: MAX_FORMULA_CHARACTERS,
  };
  const sheets = book.sheets.flatMap((entry) => {
    if (entry.path === null) return [];
    const xml = pack.text(entry.path);
    if (xml === null) throw new XlsxError('damaged', `${entry.path} is missing`);
    return [makeSheet(entry, entry.path, scanSheet(xml, entry.path, context))];
  });
  const active = book.sheets[book.activeTab]?.name;
  return {
    sheets,
    activeSheet: Math.max(0, sheets.findIndex((sheet) => sheet.name === active)), // prettier-ignore
    date1904: book.date1904,
    formats,
    settings: readSettings(pack),
    text: (cell) => shownText(cell, formats[cell.style] ?? 'General', book.date1904),
    paths,
    parts: pack.entries.map((entry) => entry.path),
    part: (path) => pack.text(path),
  };
}

function makeSheet(entry: SheetEntry, path: string, content: SheetContent): XlsxSheet {
  return {
    ...content,
    name: entry.name,
    path,
    visibility: entry.visibility,
    cell: (row, column) => findCell(content.rows.get(row)?.cells ?? [], column),
  };
}

/** Most rows have no gaps: the cell is where its column says. Else the halves are searched. */
function findCell(cells: readonly XlsxCell[], column: number): XlsxCell | null {
  const guess = cells[column - (cells[0]?.column ?? 0)];
  if (guess?.column === column) return guess;
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (!cell || cell.column === column) return cell ?? null;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function shownText(cell: XlsxCell, format: string, date1904: boolean): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return cell.type === 'error' ? value : showText(value, format);
  return showNumber(date1904 && showsDate(format) ? value + DAYS_TO_1904 : value, format);
}
