import type { FundLine, NumberCell } from './evaluation-table';
import { fundFigure, fundLine, type FundFigure } from './fund-line';
import type { FundColumns, FundHeader } from './fund-titles';
import { isFundTotal, isSource } from './fund-words';
import { isTitled } from './header-runs';
import { withoutBlanks } from './normalise';
import { isFigure, numberCell } from './numbers';
import type { Sheet } from './sheet';

/** Funds by source beside each other: 合计, 财政拨款, 其他资金 are columns rather than lines. */

/** What the year's funds are called where nothing names them. */
export const LONE_LABEL = '年度资金总额';
const MOST_LINES = 8;
/** A label may be merged over so many columns behind its own. */
const WIDE_LABEL = 2;

/** "项目资金来源" before the sources is none of them. */
const SIDE_HEADER = /来源|情况|项目资金/;

/**
 * A header whose amounts are divided by source in the row below: each role's column becomes that of 合计. A role that is
 * divided and not added is left out, so that a part is never taken for the whole.
 */
export function underSources(sheet: Sheet, header: FundHeader): FundHeader {
  const row = header.bottom + 1;
  const roles = Object.entries(header.columns) as [keyof FundColumns, number][];
  const spans = roles.map(([role, column]) => ({ role, column, end: endOf(sheet, header, column) }));
  const below = spans.flatMap(({ column, end }) => textsIn(sheet, row, column, end));
  const first = Math.min(...spans.map(({ column }) => column));
  const last = Math.max(...spans.map(({ end }) => end));
  const filled = sheet.filled(row).filter((column) => column >= first && column <= last);
  if (below.length < 2 || below.length < filled.length || !below.every(isSource)) return header;
  const columns: Partial<Record<keyof FundColumns, number>> = {};
  for (const { role, column, end } of spans) {
    const place = textsIn(sheet, row, column, end).length > 1 ? totalIn(sheet, row, column, end) : column;
    if (place !== undefined) columns[role] = place;
  }
  const lost = header.columns.fullYear !== undefined && columns.fullYear === undefined;
  return { ...header, bottom: row, columns, unclaimed: header.unclaimed || lost };
}

/**
 * "中央 | 省级 | 其他 | 合计 | 执行数 | 执行率": sources in the row of the titles, right before what was spent. The budget is
 * that of 合计; without one, or with a single source before it, nothing is known of it.
 */
export function besideSources(sheet: Sheet, header: FundHeader): FundHeader {
  const { columns, bottom, first } = header;
  const whole = first - 1;
  if (columns.fullYear !== undefined || columns.initial !== undefined) return header;
  if (!isSource(sheet.text(bottom, whole)) || !isFundTotal(sheet.text(bottom, whole))) return header;
  let left = whole;
  let sources = 0;
  for (; left > 1; left--) {
    const text = sheet.text(bottom, left - 1);
    if (text === '' || SIDE_HEADER.test(text)) break;
    if (isSource(text)) sources++;
  }
  return sources > 1 ? { ...header, columns: { ...columns, fullYear: whole }, first: left } : header;
}

/** The last column that a title stands over. */
function endOf(sheet: Sheet, header: FundHeader, column: number): number {
  let end = column;
  while (!isTitled(sheet, header, end + 1) && isSource(sheet.text(header.bottom + 1, end + 1))) end++;
  return end;
}

function textsIn(sheet: Sheet, row: number, left: number, right: number): string[] {
  return sheet
    .filled(row)
    .filter((column) => column >= left && column <= right)
    .map((column) => sheet.text(row, column));
}

function totalIn(sheet: Sheet, row: number, left: number, right: number): number | undefined {
  return sheet
    .filled(row)
    .find((column) => column >= left && column <= right && isFundTotal(sheet.text(row, column)));
}

/** Funds turned on their side. */
export interface TurnedFunds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly line: FundLine;
}

/**
 * 年初预算数, 全年执行数 … as labels of lines, from this one down. One column of figures is that of the year's funds; of
 * several the one under 合计. Out: null where nothing tells which of them is the whole.
 */
export function turnedFundsAt(sheet: Sheet, row: number, column: number): TurnedFunds | null {
  if (roleAt(sheet, row, column) === null || roleAt(sheet, row - 1, column) !== null) return null;
  const roles = new Map<FundFigure, number>();
  let bottom = row;
  for (let below = row; below < row + MOST_LINES; below++) {
    const role = roleAt(sheet, below, column);
    if (role === null) break;
    if (roles.has(role)) return null;
    roles.set(role, below);
    bottom = below;
  }
  if (!(roles.has('fullYear') || roles.has('initial')) || !(roles.has('executed') || roles.has('rate')))
    return null;
  const figures = figureColumns(sheet, [...roles.values()], column);
  const place =
    figures.length === 1 ? figures[0] : figures.find((at) => isFundTotal(sheet.text(row - 1, at)));
  if (place === undefined) return null;
  const title = withoutBlanks(sheet.text(row - 1, place));
  const read = (role: FundFigure): NumberCell | null => {
    const at = roles.get(role);
    return at === undefined ? null : numberCell(sheet.cell(at, place), at, place);
  };
  const titled = figures.some((at) => sheet.text(row - 1, at) !== '');
  return {
    top: titled ? row - 1 : row,
    bottom,
    left: column,
    right: Math.max(...figures),
    line: { ...fundLine(row, isFundTotal(title) ? title : LONE_LABEL, read), isTotal: true },
  };
}

/** What a label says, where nothing but figures stands behind it. */
function roleAt(sheet: Sheet, row: number, column: number): FundFigure | null {
  const role = fundFigure(sheet.words(row).find((other) => other.column === column)?.word);
  if (!role) return null;
  const behind = behindLabel(sheet, row, column);
  return behind.length > 0 && behind.every((at) => isFigure(sheet.cell(row, at))) ? role : null;
}

/** The cells behind a label, side by side, without the signs that stand for nothing. */
function behindLabel(sheet: Sheet, row: number, column: number): number[] {
  const found: number[] = [];
  for (const at of sheet.filled(row)) {
    const last = found[found.length - 1] ?? column + WIDE_LABEL;
    if (at > column && at <= last + 1) found.push(at);
  }
  return found.filter((at) => !/^[-—–/\\]+$/.test(sheet.text(row, at)));
}

function figureColumns(sheet: Sheet, rows: readonly number[], column: number): number[] {
  return [...new Set(rows.flatMap((row) => behindLabel(sheet, row, column)))].sort(
    (one, other) => one - other,
  );
}
