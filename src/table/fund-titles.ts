import { figureBehind } from './figure-behind';
import { fundFigure, pointsRole, type FundFigure } from './fund-line';
import { guessFund, isFundTotal, isSource, type FundColumnRole } from './fund-words';
import { hasGap } from './header-runs';
import type { Header } from './headers';
import { stem } from './normalise';
import { isFigure } from './numbers';
import type { PlacedWord, Sheet } from './sheet';
import type { Span } from './span';
import { lookUp } from './words';

export type FundColumns = Readonly<Partial<Record<FundFigure, number>>>;

/** The titles of one funds block. */
export interface FundHeader {
  readonly top: number;
  readonly bottom: number;
  readonly columns: FundColumns;
  /** Labels of lines stand before this column. */
  readonly first: number;
  readonly score: FundTitle | undefined;
  /** A figure between 年初预算 and what was spent whose title says nothing: it may be the year's budget. */
  readonly unclaimed: boolean;
  /** Every title stands before its own figure, in one row: "预算数：| 100 | 执行数：| 98". */
  readonly inLine: boolean;
}

export interface FundTitle {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly role: FundColumnRole;
  /** The vocabulary has it. */
  readonly known: boolean;
}

/** So many rows below a title one must hold a figure, where the title is guessed. */
const SAMPLE = 3;

/** Blank columns further than this are no title over several columns. */
const WIDEST_GAP = 4;

/** True for a cell of a header that is no funds block's. */
export const isTaken = (headers: readonly Header[], row: number, column: number): boolean =>
  headers.some(
    ({ top, bottom, left, right }) => top <= row && bottom >= row && left <= column && right >= column,
  );

/** The headers of funds blocks that begin in a row. `headers`: indicator headers, whose words are taken already. */
export function fundHeadersAt(sheet: Sheet, row: number, headers: readonly Header[]): FundHeader[] {
  if (!sheet.words(row).some(({ word }) => word.fund)) return [];
  const inLine = inLineAt(sheet, row, headers);
  const found: FundHeader[] = [...inLine];
  const end = Math.max(0, ...inLine.flatMap(({ columns }) => Object.values(columns)));
  const upper = titlesIn(sheet, row, headers).filter(({ column }) => column > end);
  const lower = behindFunds(titlesIn(sheet, row + 1, headers));
  const over = titlesIn(sheet, row - 1, headers).filter(({ known, column }) => {
    return known && sheet.text(row, column) === '' && hasFigure(sheet, row, column);
  });
  const all = runs(sheet, behindFunds(upper));
  for (const run of all) {
    if (all.length > 1 && isPartOnly(sheet, row - 1, run)) continue;
    const two = isTitles(sheet, row + 1, run);
    const titles = two ? below(run, lower) : [...run, ...beside(run, over)];
    if (titles.length > 1) found.push(headerOf(sheet, row + Number(two), titles));
  }
  return found;
}

/** Titles before their own figures; one that comes again begins the block beside. */
function inLineAt(sheet: Sheet, row: number, headers: readonly Header[]): FundHeader[] {
  type Places = Partial<Record<FundFigure, number>>;
  const found: Places[] = [{}];
  for (const { column, word } of sheet.words(row)) {
    let columns = found[found.length - 1] ?? {};
    const role = word.fund ?? (Object.keys(columns).length > 0 ? pointsRole(word) : null);
    if (!role || isTaken(headers, row, column)) continue;
    const next = figureBehind(sheet, row, column);
    if (next === undefined) continue;
    if (columns[role] !== undefined) found.push((columns = {}));
    columns[role] = next;
  }
  const whole = found.filter(
    ({ initial, fullYear, executed, rate }) =>
      (initial ?? fullYear) !== undefined && (executed ?? rate) !== undefined,
  );
  return whole.map((columns) => ({
    top: row,
    bottom: row,
    columns,
    first: Math.min(...Object.values(columns)),
    score: undefined,
    unclaimed: false,
    inLine: true,
  }));
}

/** True for a row with titles of funds in these columns and no figure: no line of funds looks so. */
export function isFundHeader(sheet: Sheet, row: number, { left, right }: Span): boolean {
  const inside = (column: number): boolean => column >= left && column <= right;
  const words = sheet.words(row).filter(({ column, word }) => word.fund && inside(column));
  return (
    words.length > 1 &&
    !sheet.filled(row).some((column) => inside(column) && isFigure(sheet.cell(row, column)))
  );
}

function titlesIn(sheet: Sheet, row: number, headers: readonly Header[]): FundTitle[] {
  const words = new Map(sheet.words(row).map((word) => [word.column, word.word]));
  return sheet.filled(row).flatMap((column): FundTitle[] => {
    if (isTaken(headers, row, column)) return [];
    const word = words.get(column);
    const text = sheet.text(row, column);
    const title = { row, column, text };
    if (word?.fund) return [{ ...title, role: word.fund, known: true }];
    const points = pointsRole(word);
    if (points) return [{ ...title, role: points, known: true }];
    if (word?.info ?? word?.goal ?? word?.footer) return [];
    const role = guessFund(text);
    return role && hasFigure(sheet, row, column) ? [{ ...title, role, known: false }] : [];
  });
}

const isPointsTitle = ({ role, known }: FundTitle): boolean =>
  known && (role === 'weight' || role === 'score');

/** 分值 and 得分 stand behind the first title of funds. */
function behindFunds(titles: readonly FundTitle[]): FundTitle[] {
  const first = titles.find((title) => title.known && !isPointsTitle(title))?.column ?? Infinity;
  return titles.filter((title) => !isPointsTitle(title) || title.column > first);
}

function hasFigure(sheet: Sheet, row: number, column: number): boolean {
  for (let below = row + 1; below <= row + SAMPLE; below++) {
    if (isFigure(sheet.cell(below, column))) return true;
  }
  return false;
}

/** Of "合计 | 财政拨款" over "预算数 | 执行数 | 预算数 | 执行数" the titles of a part are none of the whole. */
function isPartOnly(sheet: Sheet, above: number, run: readonly FundTitle[]): boolean {
  const over = sheet.text(above, run[0]?.column ?? 0);
  // 资金情况, 预算数 over titles divides nothing.
  return lookUp(over) === null && isSource(over) && !isFundTotal(over);
}

/** One run of titles for each block beside another. */
function runs(sheet: Sheet, titles: readonly FundTitle[]): FundTitle[][] {
  const found: FundTitle[][] = [[]];
  for (const title of titles) {
    const current = found[found.length - 1] ?? [];
    const isFund = title.known && !isPointsTitle(title);
    const again = isFund && current.some(({ text }) => stem(text) === stem(title.text));
    const last = current[current.length - 1]?.column ?? title.column;
    if (again || isApart(sheet, title.row, last, title.column)) found.push([title]);
    else current.push(title);
  }
  return found.filter((run) => run.length > 0);
}

/** A gap, and cells that are no titles of funds: another block, or rows of another table. */
function isApart(sheet: Sheet, row: number, last: number, next: number): boolean {
  const strangers = sheet.filled(row).some((column) => column > last && column < next);
  return (strangers || next - last > WIDEST_GAP) && hasGap(sheet, row, last, next);
}

/** Whether a row holds the lower titles of a header: 年初预算数 and 全年预算数 under 预算数, and no figure. */
function isTitles(sheet: Sheet, row: number, run: readonly FundTitle[]): boolean {
  const [left, right] = ends(run);
  const filled = sheet.filled(row).filter((column) => column >= left && column <= right);
  const words = new Map(sheet.words(row).map((word): [number, PlacedWord] => [word.column, word]));
  if (filled.some((column) => isFigure(sheet.cell(row, column)))) return false;
  const isTitle = (column: number): boolean => {
    const word = words.get(column)?.word;
    return word ? fundFigure(word) !== null : guessFund(sheet.text(row, column)) !== null;
  };
  const funds = filled.filter((column) => words.get(column)?.word.fund).length;
  return funds > 1 || (funds === 1 && filled.every(isTitle));
}

const ends = (titles: readonly FundTitle[]): [number, number] => {
  const columns = titles.map(({ column }) => column);
  return [Math.min(...columns), Math.max(...columns)];
};

/** The lower titles, and the upper ones where nothing stands below them. */
function below(upper: readonly FundTitle[], lower: readonly FundTitle[]): FundTitle[] {
  const under = adjoining(lower, ...ends(upper));
  const covered = new Set(under.map(({ column }) => column));
  return [...upper.filter(({ column }) => !covered.has(column)), ...under].sort(
    (one, other) => one.column - other.column,
  );
}

/** What stands beside a title that reaches over the others: "资金情况 | | | 执行率 | 得分". */
function beside(run: readonly FundTitle[], over: readonly FundTitle[]): FundTitle[] {
  return adjoining(over, ...ends(run));
}

/** Titles within these columns, and those right behind them without a gap. */
function adjoining(titles: readonly FundTitle[], left: number, right: number): FundTitle[] {
  let last = right;
  return titles.filter(({ column }) => {
    const adjoins = column >= left && column <= last + 1;
    if (adjoins) last = Math.max(last, column);
    return adjoins;
  });
}

function headerOf(sheet: Sheet, bottom: number, titles: readonly FundTitle[]): FundHeader {
  const columns: Partial<Record<FundColumnRole, number>> = {};
  // "年度预算数（万元）| 年初预算 | 调整后预算数": of two titles for one thing the one that stands over figures.
  const holds = (column: number): boolean =>
    [bottom + 1, bottom + 2].some((row) => isFigure(sheet.cell(row, column)));
  for (const { column, role } of titles.filter(({ known }) => known)) {
    const known = columns[role];
    if (known === undefined || (!holds(known) && holds(column))) columns[role] = column;
  }
  const guessed = titles.filter(({ known }) => !known);
  for (const { column, role } of guessed) {
    // Two guesses for one thing are none.
    const lone = guessed.filter((other) => other.role === role).length === 1;
    if (lone && columns[role] === undefined) columns[role] = column;
  }
  const { onlyBudget, ...named } = columns;
  if (named.fullYear === undefined && named.initial === undefined && onlyBudget !== undefined)
    named.fullYear = onlyBudget;
  const score = titles.find(({ column }) => column === named.score);
  const top = Math.min(...titles.map(({ row }) => row));
  const first = Math.min(...Object.values(named));
  return {
    top,
    bottom,
    columns: named,
    first,
    score,
    unclaimed: hidesBudget(sheet, bottom, named),
    inLine: false,
  };
}

function hidesBudget(sheet: Sheet, row: number, columns: FundColumns): boolean {
  const { initial, fullYear, executed, rate } = columns;
  if (initial === undefined || fullYear !== undefined) return false;
  const claimed = new Set<number>(Object.values(columns));
  const end = executed ?? rate ?? initial;
  return sheet
    .filled(row)
    .some(
      (column) => column > initial && column < end && !claimed.has(column) && hasFigure(sheet, row, column),
    );
}
