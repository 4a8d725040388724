import type { CellRange } from '../table/address';
import type { Grid } from '../table/grid';
import type { CellContent, Plan } from '../plan/plan';

/** What PERF needs of a spreadsheet program, and nothing else. Implemented by host/excel and host/xlsx. */
export interface WorkbookHost {
  /**
   * Reads what sheets show: values, shown texts, number formats of the used range, and whether a sheet is protected.
   * One round trip for all sheets; large sheets come in chunks, then `onProgress` hears of each.
   * Errors: HostError.
   */
  readGrids(scope: Scope, options?: ReadOptions): Promise<SheetReading[]>;
  /** Merged areas that touch the given ranges of one sheet. Ask only where an answer depends on it. */
  readMerges(sheet: string, ranges: readonly CellRange[]): Promise<readonly CellRange[]>;
  /**
   * Cells whose formula contains `text` in any case, hidden sheets left out, in sheet order; of a formula that spills,
   * its first cell. One round trip for all sheets.
   */
  readFormulas(scope: Scope, text: string): Promise<readonly FormulaCell[]>;
  /**
   * Carries out a plan in one round trip, all of it or nothing, and gives the plan that takes it back.
   * Errors: HostError `sheet-protected`, `workbook-protected`, `cell-changed` (a cell no longer holds what the preview saw), …
   */
  apply(plan: Plan): Promise<Plan>;
  /** Shows and selects a cell or a range ("E12", "E12:E14"). */
  reveal(sheet: string, range: string): Promise<void>;
  /** The range that is selected; null where several are, or none can be asked for. Never rejects. */
  selection(): Promise<SelectedRange | null>;
  /** A choice that travels with the workbook; null where none was made. */
  recall(key: string): string | null;
  remember(key: string, value: string | null): Promise<void>;
  /** Calls back after cells or sheets changed, not for our own overlays; the result stops it. */
  onChange(listener: () => void): Promise<() => void>;
}

export type Scope = 'active-sheet' | 'workbook';

export interface SelectedRange {
  readonly sheet: string;
  /** "A5:I24" */
  readonly range: string;
}

export interface ReadOptions {
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

export interface SheetReading {
  readonly grid: Grid;
  readonly isProtected: boolean;
  readonly isActive: boolean;
}

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: string;
  readonly cell: string;
  readonly was: CellContent;
  /** Cells beside it that a spilled result fills: "C3:F9"; null where it fills its own cell alone. */
  readonly spill: string | null;
}

export type HostErrorCode =
  | 'sheet-protected'
  | 'workbook-protected'
  | 'cell-changed'
  | 'cell-editing'
  | 'sheet-missing'
  | 'too-large'
  | 'unsupported'
  | 'cancelled'
  | 'read-only'
  | 'failed';

/** An error a user can act on. `messages/` puts it into words. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly facts: Readonly<{ sheet?: string; cell?: string; detail?: string }> = {},
  ) {
    super(code);
    this.name = 'HostError';
  }
}
