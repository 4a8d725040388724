import type { CellRange } from './address';
import type { ColumnRole, Family } from './evaluation-table';

/** The workbook setting that keeps what a person said of its tables. */
export const TABLE_HINTS_KEY = 'perf.tables';

/** 手动指定: what a person said of one table, in place of detection. */
export interface TableHint {
  readonly sheet: string;
  /** Header and rows, total included: "A5:I24". */
  readonly range: CellRange;
  /** Rows of `range` that are the header, from its top: 1 … 3. */
  readonly headerRows: number;
  /** `none`: this is no evaluation table; nothing is detected there. */
  readonly family: Family | 'none';
  /** Column of the sheet by role. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Texts of the header by column, as they stood: a table that was moved is known again by them. */
  readonly header: Readonly<Record<string, string>>;
}
