import type { CellRange } from '../../table/address';

export type CellValue = string | number | boolean | null;

/** One `<c>` of a sheet part. */
export interface XlsxCell {
  readonly column: number;
  /** 'error': the value is its text ("#REF!"). 'blank': the cell only carries a style. */
  readonly type: 'blank' | 'text' | 'number' | 'boolean' | 'error';
  /** A formula's cached result, where there is one. Dates are serial numbers in the book's own date system. */
  readonly value: CellValue;
  /** "=SUM(A1:A3)"; null where the cell has none. Shared formulas are written out for each cell. */
  readonly formula: string | null;
  /** Index into `cellXfs` of the styles part. */
  readonly style: number;
}

/** The one place that makes cells, so that all have the same shape in memory. */
export function makeCell(
  column: number,
  style: number,
  formula: string | null,
  type: XlsxCell['type'],
  value: CellValue,
): XlsxCell {
  return { column, type, value, formula, style };
}

/** A row that has cells or settings of its own. */
export interface XlsxRow {
  /** By column, ascending. */
  readonly cells: readonly XlsxCell[];
  /** Points; null where the row has the sheet's default. */
  readonly height: number | null;
  readonly hidden: boolean;
}

/** Settings of neighbouring columns (`<col>`). */
export interface XlsxColumns {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font; null for the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export interface XlsxSheet {
  readonly name: string;
  /** "xl/worksheets/sheet1.xml" */
  readonly path: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** The smallest range that holds every value and formula, whatever the part declares; null where there is none. */
  readonly used: CellRange | null;
  readonly rows: ReadonlyMap<number, XlsxRow>;
  readonly columns: readonly XlsxColumns[];
  /** Points and characters; null where the part does not say. */
  readonly defaultRowHeight: number | null;
  readonly defaultColumnWidth: number | null;
  readonly merges: readonly CellRange[];
  /** null where the part has no such cell. */
  cell(row: number, column: number): XlsxCell | null;
}

export interface XlsxWorkbook {
  /** Worksheets in the order of their tabs; chart sheets and the like are left out. */
  readonly sheets: readonly XlsxSheet[];
  /** Index into `sheets` of the sheet that opens. */
  readonly activeSheet: number;
  /** The book counts days from 1904 (old Mac files). */
  readonly date1904: boolean;
  /** Number format by cell style, "General" where there is none. */
  readonly formats: readonly string[];
  /** Choices that travel with the file, by name: custom document properties and what add-ins keep in it. */
  readonly settings: ReadonlyMap<string, string>;
  /** What a cell shows: number format applied, error texts as they are, blank as "". */
  text(cell: XlsxCell): string;
  /** Where the parts stand that more than one reader needs; null where the package has none. */
  readonly paths: {
    readonly workbook: string;
    readonly styles: string | null;
    readonly theme: string | null;
    readonly sharedStrings: string | null;
  };
  /** Names of all parts. */
  readonly parts: readonly string[];
  /** A part as text ("xl/styles.xml"); null where there is none. Errors: XlsxError `damaged`, `too-large`. */
  part(path: string): string | null;
}
