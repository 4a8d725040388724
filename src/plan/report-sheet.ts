/** How a cell of our report looks; every host draws it with its own means. */
export type ReportStyle =
  | 'title'
  | 'note'
  | 'heading'
  | 'header'
  | 'text'
  | 'number'
  | 'error'
  | 'warning'
  | 'info'
  | 'good'
  | 'link';

export interface ReportCell {
  /** A number is a decimal in text, written as a number. */
  readonly value: { readonly text: string } | { readonly number: string } | null;
  readonly style: ReportStyle;
  /** A press shows this cell of the workbook; of another one where `file` says where it lies, seen from the report. */
  readonly link?: ReportLink;
}

export interface ReportLink {
  readonly sheet: string;
  readonly cell: string;
  /** "2024/甲.xlsx" */
  readonly file?: string;
}

/** Its name among a worksheet's or a file's own properties says that a report is ours. */
export const REPORT_MARKER = 'perf.report';

/** 审核报告 as data: one worksheet, row by row, the same in Excel and in a file of its own. */
export interface ReportSheet {
  readonly rows: readonly (readonly ReportCell[])[];
  /** In characters, from column A on. */
  readonly widths: readonly number[];
  /** "A1:H1" */
  readonly merges: readonly string[];
  /** Rows that stay in view while the rest scrolls. */
  readonly frozenRows: number;
}
