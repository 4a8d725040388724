import type { WorkbookAudit } from '../audit';
import type { DecidedAudit } from '../audit/decisions';
import type { ReportCell, ReportSheet } from '../plan/report-sheet';
import { text } from './cells';
import { reportPart, type ReportPart } from './part';
import type { FindingColumn, ReportCounts, ReportWords, SetAsideColumn, TableColumn } from './words';

type Line = readonly ReportCell[];

export const TABLE_COLUMNS: readonly TableColumn[] = [
  ...(['sheet', 'range', 'profile', 'title', 'fit', 'total', 'sum', 'recomputed', 'grade'] as const),
  ...(['error', 'warning', 'info'] as const),
];
export const FINDING_COLUMNS: readonly FindingColumn[] = [
  ...(['severity', 'cell', 'rule', 'message', 'printed', 'expected', 'source'] as const),
];
export const SET_ASIDE_COLUMNS: readonly (FindingColumn | SetAsideColumn)[] = [
  ...(['verdict', 'cell', 'rule', 'message', 'printed', 'expected', 'note', 'author', 'date'] as const),
];
export const WIDTHS = [12, 12, 24, 60, 12, 12, 20, 12, 12, 8, 8, 8];
/** What a worksheet holds is a little more. */
const MOST_LINES = 1_000_000;

/**
 * 审核报告 of one workbook: what was checked, its tables with their profiles and totals, every finding with the way to
 * its cell, and what people ignored or accepted.
 *
 * In: an audit, with or without decisions; the words; `file`: where the workbook lies, seen from the report, null where
 * the report is a sheet of the workbook. Out: one worksheet as data. The same audit gives the same report.
 */
export function makeAuditReport(
  audit: WorkbookAudit | DecidedAudit,
  words: ReportWords,
  file: string | null = null,
): ReportSheet {
  return reportOf(reportPart(audit, words, file), words, file);
}

/** The same from a part that is there already. */
export function reportOf(part: ReportPart, words: ReportWords, file: string | null = null): ReportSheet {
  const { counts, groups, setAside, tables } = part;
  const rows: Line[] = [[text(words.title, 'title')]];
  if (file !== null) rows.push([text(file, 'note')]);
  rows.push([text(words.checked(counts), 'note')], foundLine(counts, words), []);
  if (tables.length === 0) rows.push([text(words.noTables)], []);
  else rows.push([text(words.headings.tables, 'heading')], header(TABLE_COLUMNS, words), ...tables, []);
  if (groups.length > 0) {
    rows.push([text(words.headings.findings, 'heading')], header(FINDING_COLUMNS, words));
    for (const { heading, lines } of groups)
      rows.push([text(heading, 'heading')], ...lines.map(({ cells }) => cells));
  }
  if (setAside.length > 0)
    rows.push([], [text(words.headings.setAside, 'heading')], header(SET_ASIDE_COLUMNS, words), ...setAside);
  return sheet(rows, WIDTHS, words);
}

/** The line above a list. */
export function header(columns: readonly (keyof ReportWords['columns'])[], words: ReportWords): Line {
  return columns.map((column) => text(words.columns[column], 'header'));
}

/** What was found, in one line. */
export function foundLine(counts: ReportCounts, words: ReportWords): Line {
  if (counts.error + counts.warning + counts.info === 0 && counts.tables > 0)
    return [text(words.nothingFound, 'good')];
  return [text(words.found(counts), 'note')];
}

/** Lines as a worksheet. */
export function sheet(rows: readonly Line[], widths: readonly number[], words: ReportWords): ReportSheet {
  const kept =
    rows.length <= MOST_LINES
      ? rows
      : [...rows.slice(0, MOST_LINES), [text(words.leftOut(rows.length - MOST_LINES), 'error')]];
  return { rows: kept, widths, merges: [], frozenRows: 0 };
}
