import type { CellRange } from '../../src/table/address';

/**
 * What the embedded Office host needs of a spreadsheet. Two implementations: `memory-workbook.ts` (Node tests) and
 * `../univer/univer-workbook.ts` (the live grid). Rows and columns count from 1.
 */
export interface WorkbookModel {
  sheets(): readonly SheetModel[];
  /** Throws where the name is taken or not allowed. */
  addSheet(name: string): SheetModel;
  removeSheet(id: string): void;
  /** Optional: true where no sheet may come or go. */
  isStructureProtected?(): boolean;
  activeSheet(): SheetModel;
  activate(id: string): void;
  selection(): { readonly sheetId: string; readonly range: CellRange };
  select(sheetId: string, range: CellRange): void;
  /** Custom settings that are saved with the workbook (Office.context.document.settings). */
  readonly settings: Map<string, string>;
  /** Cells changed: by a person, or by a request (then `own` is true). */
  onCellsChanged(listener: (change: { sheetId: string; range: CellRange; own: boolean }) => void): () => void;
  /** Optional: another cell, range or sheet was selected. */
  onSelectionChanged?(listener: () => void): () => void;
  /** Optional: a sheet came or went. */
  onSheetsChanged?(listener: (change: { sheetId: string; kind: 'added' | 'removed' }) => void): () => void;
}

export type CellScalar = string | number | boolean | null;

export interface CellSnapshot {
  readonly value: CellScalar;
  /** "=SUM(A1:A3)"; null where the cell has none. */
  readonly formula: string | null;
  /** As shown, through the number format. */
  readonly text: string;
  readonly numberFormat: string;
  /** Error values are texts like "#REF!" with this set. */
  readonly isError: boolean;
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /**
   * Taken as if typed: a text that starts with "=" is a formula, "80%" a number, unless the cell's number format is "@"
   * or the text starts with "'" (which is not kept). null and "" empty the cell, undefined leaves its content alone.
   */
  readonly value?: CellScalar;
  /** Set before the value is taken in. */
  readonly numberFormat?: string;
}

/** Direct formats that requests read and write; "" or null where the cell has none of its own. */
export interface CellFormat {
  readonly fillColor: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Points; left out: the usual size. */
  readonly size?: number;
  /** Long texts take several lines. */
  readonly wrap?: boolean;
  /** Stands at the upper edge of its row. */
  readonly top?: boolean;
}

export interface ConditionalFormatRecord {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  readonly type: 'Custom' | 'CellValue' | 'ContainsText' | 'Other';
  readonly formula: string;
  /** 0 is applied first. A new one comes first; the others move down, and up again when it goes. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly format: Partial<CellFormat> & { readonly numberFormat?: string };
}

/** 批注 as Excel's threaded comments are. */
export interface CommentRecord {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly content: string;
  readonly replies: readonly CommentReplyRecord[];
}

export interface CommentReplyRecord {
  readonly id: string;
  readonly author: string;
  readonly content: string;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  readonly visible: boolean;
  isProtected(): boolean;
  /** Optional, for a protected sheet: false where a person may still write into the cell. Without it every cell is locked. */
  isLocked?(row: number, column: number): boolean;
  /** Optional, for a protected sheet: true where formats may be changed nonetheless. */
  allowsFormatting?(): boolean;
  /** null for an empty sheet. With `valuesOnly`, cells that only carry formats do not count. */
  usedRange(valuesOnly: boolean): CellRange | null;
  merges(): readonly CellRange[];
  cell(row: number, column: number): CellSnapshot;
  /** One bulk write, one change event. */
  write(cells: readonly CellWrite[]): void;
  clear(range: CellRange): void;
  format(row: number, column: number): CellFormat;
  setFormat(range: CellRange, format: Partial<CellFormat>): void;
  conditionalFormats(): readonly ConditionalFormatRecord[];
  addConditionalFormat(record: Omit<ConditionalFormatRecord, 'id' | 'priority'>): ConditionalFormatRecord;
  updateConditionalFormat(id: string, change: Partial<Omit<ConditionalFormatRecord, 'id'>>): void;
  removeConditionalFormat(id: string): void;
  /** What add-ins keep with the sheet, by name. */
  readonly properties: Map<string, string>;
  /** By cell; changed by `setComments` as a whole. */
  comments(): readonly CommentRecord[];
  setComments(comments: readonly CommentRecord[]): void;
  /** Optional: the cells that the formula of a cell fills, its own first; null where it fills no other. */
  spill?(row: number, column: number): CellRange | null;
  /** Optional: false where a cell takes no thread, for it has a note of the old kind. */
  takesComment?(row: number, column: number): boolean;
  merge(range: CellRange): void;
  /** Points. */
  setColumnWidth(range: CellRange, width: number): void;
  /** 0: none. */
  freezeRows(rows: number): void;
}
