import type { CellInput } from '../scoring/reading';
import type { CellRange } from './address';

/** One cell as a reader of the sheet sees it. */
export interface GridCell extends CellInput {
  readonly value: string | number | boolean | null;
  /** What the cell shows. An error cell shows its error ("#REF!"). */
  readonly text: string;
  /** The number format, "General" where none is set. */
  readonly format: string;
  /** The cell holds an error value. */
  readonly isError: boolean;
}

export const BLANK: GridCell = { value: null, text: '', format: 'General', isError: false };

/** What a sheet shows. Rows and columns count from 1; outside of the used range every cell is BLANK. */
export interface Grid {
  readonly sheet: string;
  /** The used range; null for an empty sheet. */
  readonly used: CellRange | null;
  cell(row: number, column: number): GridCell;
  /** The number format of a cell, blank ones too; missing where the reader of the sheet does not know it. */
  formatAt?(row: number, column: number): string;
  /** Merged areas; null where the host has not been asked (asking costs the user's undo stack in Excel). */
  readonly merges: readonly CellRange[] | null;
}

export interface GridData {
  readonly sheet: string;
  /** Where the blocks below start. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly texts?: readonly (readonly string[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly merges?: readonly CellRange[] | null;
}

const ERROR_TEXT =
  /^#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|GETTING_DATA)$/;

/** True for the text of an Excel error value. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERROR_TEXT.test(text);
}

/**
 * Makes a Grid of blocks of values, shown texts and number formats, as Office.js and our file reader give them.
 *
 * In: rectangular blocks of the same size; `texts` and `formats` may be left out.
 * Out: a Grid that makes its cells on demand; blank cells ("" or null) come out with value null.
 */
export function createGrid(data: GridData): Grid {
  const { top, left, values, texts, formats } = data;
  const height = values.length;
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const used =
    height > 0 && width > 0 ? { top, left, bottom: top + height - 1, right: left + width - 1 } : null;
  return {
    sheet: data.sheet,
    used,
    merges: data.merges ?? null,
    formatAt: (row, column) => formats?.[row - top]?.[column - left] ?? 'General',
    cell(row, column) {
      const value = values[row - top]?.[column - left] ?? null;
      const text = texts?.[row - top]?.[column - left];
      if ((value === null || value === '') && !text) return BLANK;
      const shown = text ?? (value === null ? '' : String(value));
      return {
        value: value === '' ? null : value,
        text: shown,
        format: formats?.[row - top]?.[column - left] ?? 'General',
        isError: typeof value === 'string' && isErrorText(value),
      };
    },
  };
}
