import type { CellValue } from './workbook';
import type { StyleName } from './write-styles';

/** A workbook to be written from nothing. */
export interface NewWorkbook {
  readonly sheets: readonly NewSheet[];
  /** Custom document properties. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface NewSheet {
  readonly name: string;
  /** The first one is row 1. */
  readonly rows: readonly NewRow[];
  /** In characters, from column A on; null for the usual width. */
  readonly widths?: readonly (number | null)[];
  /** "A1:I1" */
  readonly merges?: readonly string[];
  readonly isProtected?: boolean;
  readonly isHidden?: boolean;
  /** Rows that stay in view while the rest scrolls. */
  readonly frozenRows?: number;
  readonly links?: readonly NewLink[];
}

/** A cell whose press shows another cell. */
export interface NewLink {
  readonly at: string;
  readonly sheet: string;
  readonly cell: string;
  /** Another workbook, from where this one lies: "2024/甲.xlsx". */
  readonly file?: string;
}

export type NewRow =
  | readonly NewCell[]
  | {
      readonly cells: readonly NewCell[];
      /** Points. */
      readonly height?: number;
      /** The same as a guess: the program fits it anew when the row changes. */
      readonly likelyHeight?: number;
      readonly hidden?: boolean;
    };

export type NewCell =
  | CellValue
  | {
      readonly value: CellValue;
      /** "=A1+1"; `value` is then its cached result. */
      readonly formula?: string;
      readonly style?: StyleName;
      /** Number format. */
      readonly format?: string;
      /** The value is the text of an error ("#REF!"). */
      readonly isError?: boolean;
    };
