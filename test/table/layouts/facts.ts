import type { ColumnRole, Family, Grid } from '../../../src/table';

/** What must be found of one row. `undefined` where the layout cannot know. */
export interface RowFacts {
  readonly row: number;
  readonly l1: string;
  readonly l2: string;
  readonly l3: string;
  /** Shown text; '' where the cell is blank; null where the table has no such column. */
  readonly target: string | null;
  readonly actual: string | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly reviewScore: number | null;
  readonly l1Points: number | null;
  readonly reason: string | null;
  readonly sharedReason: boolean;
  readonly shifted: boolean;
}

export interface FundFacts {
  readonly row: number;
  readonly isTotal: boolean;
  readonly figures: Readonly<
    Partial<Record<'initial' | 'fullYear' | 'executed' | 'rate' | 'weight' | 'score', number>>
  >;
}

export type ColumnFacts = Readonly<Partial<Record<ColumnRole, number>>>;

export interface TableFacts {
  readonly family: Family;
  readonly headerRow: number;
  /** First column. */
  readonly left: number;
  readonly title: string | null;
  readonly columns: ColumnFacts;
  readonly rows: readonly RowFacts[];
  readonly total: {
    readonly row: number;
    readonly weight: number | null;
    readonly score: number | null;
  } | null;
  readonly subtotals: readonly number[];
  readonly funds: readonly FundFacts[];
  readonly goals: { readonly expected: string; readonly achieved: string } | null;
  readonly lines: readonly LineFacts[];
}

export interface LineFacts {
  readonly label: string;
  readonly isTotal: boolean;
  readonly figures: Readonly<Record<string, number>>;
}

/** A made sheet, and everything that must be found on it. */
export interface Layout {
  readonly seed: number;
  readonly traits: readonly string[];
  readonly grid: Grid;
  readonly tables: readonly TableFacts[];
}
