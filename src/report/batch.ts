import type { ReportCell, ReportSheet } from '../plan/report-sheet';
import { count, linkTo, NOTHING, text } from './cells';
import {
  FINDING_COLUMNS,
  foundLine,
  header,
  SET_ASIDE_COLUMNS,
  sheet,
  TABLE_COLUMNS,
  WIDTHS,
} from './make-report';
import type { ReportPart } from './part';
import type { ReportCounts, ReportWords } from './words';

type Line = readonly ReportCell[];

/** File and sheet stand before a finding. */
const LIST_WIDTHS = [30, 16, 10, 12, 24, 60, 12, 12, 20];

/** A file of several, audited or not. */
export interface ReportedFile {
  /** As the report names it. */
  readonly name: string;
  /** Where it lies, seen from the report. */
  readonly file: string;
  readonly part: ReportPart | null;
  /** Why it was not audited; null where it was. */
  readonly error: string | null;
}

export interface NamedReportSheet {
  readonly name: string;
  readonly content: ReportSheet;
}

/** 审核报告 of several workbooks: a summary of all tables, and one list of all findings. */
export function makeBatchReport(files: readonly ReportedFile[], words: ReportWords): NamedReportSheet[] {
  return [
    { name: words.sheetNames.summary, content: summaryOf(files, words) },
    { name: words.sheetNames.list, content: listOf(files, words) },
  ];
}

function summaryOf(files: readonly ReportedFile[], words: ReportWords): ReportSheet {
  const read = files.flatMap(({ part }) => part ?? []);
  const counts = read.map((part) => part.counts).reduce(addCounts, NO_COUNTS);
  const rows: Line[] = [
    [text(words.batchTitle, 'title')],
    [text(words.files({ read: read.length, failed: files.length - read.length }), 'note')],
    [text(words.checked(counts), 'note')],
    foundLine(counts, words),
    [],
    [text(words.headings.files, 'heading')],
    [text(words.columns.file, 'header'), ...header(TABLE_COLUMNS, words)],
  ];
  for (const { name, file, part, error } of files) {
    if (!part) {
      rows.push([text(name), text(error, 'error')]);
      continue;
    }
    if (part.tables.length === 0) rows.push([text(name), text(words.noTables, 'info')]);
    for (const line of part.tables) {
      const link = line.find((cell) => cell.link)?.link;
      rows.push([link ? linkTo(link.sheet, link.cell, name, file) : text(name), ...line]);
    }
    const { error: errors, warning, info } = part.across;
    if (errors + warning + info > 0) {
      const blank = TABLE_COLUMNS.slice(1, -3).map(() => NOTHING);
      const tallies = [count(errors, 'error'), count(warning, 'warning'), count(info, 'info')];
      rows.push([text(name), text(words.acrossTables), ...blank, ...tallies]);
    }
  }
  return sheet(rows, [30, ...WIDTHS.map((width) => Math.min(width, 36))], words);
}

function listOf(files: readonly ReportedFile[], words: ReportWords): ReportSheet {
  const rows: Line[] = [
    [
      text(words.columns.file, 'header'),
      text(words.columns.sheet, 'header'),
      ...header(FINDING_COLUMNS, words),
    ],
  ];
  const before = rows.length;
  for (const { name, part } of files) {
    const lines = part?.groups.flatMap((group) => group.lines) ?? [];
    for (const { sheet: on, cells } of lines) rows.push([text(name), text(on), ...cells]);
  }
  if (rows.length === before) rows.push([text(words.nothingFound, 'good')]);
  const aside = files.flatMap(({ name, part }) =>
    (part?.setAside ?? []).map((line) => [text(name), ...line]),
  );
  if (aside.length > 0) {
    rows.push([], [text(words.headings.setAside, 'heading')]);
    rows.push([text(words.columns.file, 'header'), ...header(SET_ASIDE_COLUMNS, words)], ...aside);
  }
  return { ...sheet(rows, LIST_WIDTHS, words), frozenRows: 1 };
}

const NO_COUNTS: ReportCounts = {
  ...{ sheets: 0, tables: 0, rows: 0, rules: 0 },
  ...{ error: 0, warning: 0, info: 0, setAside: 0 },
};

function addCounts(all: ReportCounts, one: ReportCounts): ReportCounts {
  return {
    sheets: all.sheets + one.sheets,
    tables: all.tables + one.tables,
    rows: all.rows + one.rows,
    rules: Math.max(all.rules, one.rules),
    error: all.error + one.error,
    warning: all.warning + one.warning,
    info: all.info + one.info,
    setAside: all.setAside + one.setAside,
  };
}
