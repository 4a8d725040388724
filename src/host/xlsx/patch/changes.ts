import type { CellValue } from '../workbook';

/** What is to be changed in a file; everything else stays byte for byte. */
export interface WorkbookChanges {
  readonly cells?: readonly CellChange[];
  readonly overlays?: readonly OverlayChange[];
  /** Custom document properties by name; null takes one away. */
  readonly settings?: Readonly<Record<string, string | null>>;
  /**
   * Whether Excel shall calculate every formula anew when it opens the file, so that none shows a stale result.
   * Usually so when cells change in a book that has formulas; false for who writes all results himself.
   */
  readonly recalculate?: boolean;
}

export interface CellChange {
  readonly sheet: string;
  /** "E12" */
  readonly cell: string;
  /** A text is written as text, whatever it starts with. Null empties the cell; its style stays. */
  readonly value: CellValue;
  /** "=A1+1". `value` is then the result that is shown until Excel calculates; null for none. */
  readonly formula?: string | null;
  /** Number format to give the cell; without it, it keeps the one it has. */
  readonly format?: string;
}

/** A change with its place worked out. */
export interface PlacedChange {
  readonly row: number;
  readonly column: number;
  readonly change: CellChange;
}

/** Our conditional formats on one sheet: the earlier ones go, these come. None: they only go. */
export interface OverlayChange {
  readonly sheet: string;
  /** A conditional format is ours when its formula contains this text. */
  readonly marker: string;
  readonly formats: readonly OverlayFormat[];
}

export interface OverlayFormat {
  /** "E12", "E12:F14" */
  readonly ranges: readonly string[];
  /** "=TRUE"; carries the marker. */
  readonly formula: string;
  /** "#FDE0DD" */
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly numberFormat?: string;
}
