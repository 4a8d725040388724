import type { ReportSheet } from './report-sheet';

/** What a cell holds, enough to put it back exactly: a formula where it has one, else its value. */
export interface CellContent {
  /** "=SUM(A1:A3)" where the cell has a formula, else null. */
  readonly formula: string | null;
  readonly value: string | number | boolean | null;
  /** Number format. "@" makes a cell that shows text as typed, "=" and all. */
  readonly format: string;
}

/** 偏差标记: what an overlay says of a row. */
export type Mark = 'missed' | 'exceeded';

export type PlanStep =
  /** Puts `text` into a cell as text, whatever it starts with. `was` is what the preview saw there. */
  | {
      readonly kind: 'write-text';
      readonly sheet: string;
      readonly cell: string;
      readonly text: string;
      readonly was: CellContent;
    }
  /** Puts a number ("17.85", a decimal in text) into a cell, which keeps its number format and its style. */
  | {
      readonly kind: 'write-number';
      readonly sheet: string;
      readonly cell: string;
      readonly number: string;
      readonly was: CellContent;
    }
  /** Puts a formula ("=PERF.SCORE(E12,F12,G12)") into a cell, which keeps its number format and its style. */
  | {
      readonly kind: 'write-formula';
      readonly sheet: string;
      readonly cell: string;
      readonly formula: string;
      readonly was: CellContent;
    }
  /** Puts back what an earlier step replaced; where `written` says what that step wrote, only while it still stands there. */
  | {
      readonly kind: 'restore';
      readonly sheet: string;
      readonly cell: string;
      readonly content: CellContent;
      readonly written?: Pick<CellContent, 'formula' | 'value'>;
    }
  /** Lays our overlay of conditional formats over cells; replaces our earlier overlay on that sheet. */
  | {
      readonly kind: 'mark';
      readonly sheet: string;
      readonly missed: readonly string[];
      readonly exceeded: readonly string[];
    }
  /** Takes every overlay of ours off a sheet, whichever session laid it. */
  | { readonly kind: 'unmark'; readonly sheet: string }
  /** Lays our comments beside cells; replaces our earlier ones on that sheet, leaves everybody else's alone. */
  | { readonly kind: 'comment'; readonly sheet: string; readonly comments: readonly CellComment[] }
  /** Takes every comment of ours off a sheet, whichever session laid it. */
  | { readonly kind: 'uncomment'; readonly sheet: string }
  /** Makes our report sheet, or renews the one that is there; a sheet of that name that is not ours is never touched. */
  | { readonly kind: 'report'; readonly sheet: string; readonly content: ReportSheet }
  /** Takes our report sheet out of the workbook; a sheet of that name that is not ours stays. */
  | { readonly kind: 'remove-report'; readonly sheet: string };

/** 批注 of ours; the host adds the marker by which it knows it again. */
export interface CellComment {
  readonly cell: string;
  readonly text: string;
}

/** 写入计划: everything that a press will change, as data: preview, undo, the command line's copy and the tests share it. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  /** In what `apply` gives back: cells that it left out because the program took no comment there, or keeps one. */
  readonly skipped?: readonly { readonly sheet: string; readonly cell: string }[];
}
