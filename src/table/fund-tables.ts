import type { CellRange } from './address';
import type { NumberCell, SummaryLine } from './evaluation-table';
import { hasGap } from './header-runs';
import { isNumbered, type Header } from './headers';
import { isNumberedPart, stem, withoutBlanks } from './normalise';
import { isFigure, numberCell } from './numbers';
import { overlaps, type Span } from './span';
import type { PlacedWord, Sheet } from './sheet';
import { findTitle } from './title';
import { FUNDS_TITLE } from './vocabulary';
import { isFooter, isUnitNote, lookUp, split, totalKind, type FundTableRole } from './words';

/** 资金分配表, 资金执行情况表: regions or units against budget, spent, rate. */
export interface FundTable {
  readonly range: CellRange;
  readonly headerRow: number;
  readonly lines: readonly SummaryLine[];
  /** A list of amounts, or one under a label that any list may have: only a title makes it a table of this kind. */
  readonly needsTitle: boolean;
}

type Figure = Exclude<FundTableRole, 'label' | 'anyLabel' | 'index'>;
type Places = Partial<Record<FundTableRole, number>>;
/** Lines of a project's own funds block, which is no table of regions. */
const OWN_FUNDS =
  /^(?:其中|年度资金总额|年度财政资金总额|资金总额|总额|财政拨款|当年财政拨款|本年财政拨款|上年结转|其他资金)/;

/** A title stands at most so many rows over a list, and a header of indicators so many below its funds. */
const REACH = 30;
/** Longer texts are no title of a part. */
const LONGEST_PART = 12;
const COUNTED = /^[①-⑳](?:[=＝].{1,12})?$/;
const TITLE = { contains: split(FUNDS_TITLE.contains), not: split(FUNDS_TITLE.not) };

/** True for the title of a list that is about funds: its own, not that of the table that they are a part of. */
export function speaksOfFunds(title: string): boolean {
  return (
    TITLE.contains.some((word) => title.includes(word)) && !TITLE.not.some((word) => title.includes(word))
  );
}

/** Finds the tables that spread funds over regions, units or uses. */
export function findFundTables(sheet: Sheet, headersAt: ReadonlyMap<number, readonly Header[]>): FundTable[] {
  const found: FundTable[] = [];
  if (!sheet.used) return found;
  for (let row = sheet.used.top; row < sheet.used.bottom; row++) {
    const headers = headersAt.get(row) ?? [];
    const words = sheet
      .words(row)
      .filter(({ word }) => word.fundTable !== undefined || word.total !== undefined)
      .filter(({ column }) => !headers.some(({ left, right }) => left <= column && right >= column));
    if (words.filter(({ word }) => word.fundTable).length < 2 && !mayAdd(words)) continue;
    for (const run of runs(sheet, words)) {
      const table = read(sheet, row, run);
      if (table && (!table.needsTitle || isTitled(sheet, table, headersAt))) found.push(table);
    }
  }
  return found;
}

/** "地区 | 合计 | 中央资金": the amounts under 合计 are all that were spread. */
const mayAdd = (words: readonly PlacedWord[]): boolean =>
  words.some(({ word }) => word.fundTable === 'label' || word.fundTable === 'anyLabel') &&
  words.some(({ word }) => word.total);

/** Whether the title over a list says that it is about funds, and the list is not the funds of the table below it. */
function isTitled(
  sheet: Sheet,
  { range, headerRow }: FundTable,
  headersAt: ReadonlyMap<number, readonly Header[]>,
): boolean {
  const title = findTitle(sheet, headerRow, headerRow - REACH - 1, range);
  if (!title || !speaksOfFunds(title.text)) return false;
  const isHeader = (row: number): boolean =>
    headersAt.get(row)?.some((header) => overlaps(header, range)) === true;
  for (let row = title.row + 1; row < headerRow; row++) if (isHeader(row)) return false;
  if (!isNumberedPart(title.text) || title.text.endsWith('表')) return true;
  // "一、预算执行情况" over funds, and the indicators below them.
  for (let row = range.bottom + 1; row <= range.bottom + REACH; row++) if (isHeader(row)) return false;
  return true;
}

/** Tables side by side: one run of titles each. */
function runs(sheet: Sheet, words: readonly PlacedWord[]): PlacedWord[][] {
  const found: PlacedWord[][] = [[]];
  for (const word of words) {
    const current = found[found.length - 1] ?? [];
    const last = current[current.length - 1]?.column ?? word.column;
    const apart =
      hasGap(sheet, word.row, last, word.column) && !isDivided(sheet, word.row, last, word.column);
    if (apart || current.some(({ text }) => stem(text) === stem(word.text))) found.push([word]);
    else current.push(word);
  }
  return found;
}

/** What is blank between two titles has a title below: the parts of the one on its left. */
function isDivided(sheet: Sheet, row: number, last: number, next: number): boolean {
  for (let column = last + 1; column < next; column++) {
    if (sheet.text(row, column) === '' && !isPart(sheet, row + 1, column)) return false;
  }
  return true;
}

const isPart = (sheet: Sheet, row: number, column: number): boolean => {
  const text = sheet.text(row, column);
  return text !== '' && text.length <= LONGEST_PART && !isFigure(sheet.cell(row, column));
};

function placesOf(run: readonly PlacedWord[]): Places {
  const places: Places = {};
  for (const { column, word } of run) if (word.fundTable) places[word.fundTable] ??= column;
  const { label = places.anyLabel ?? Infinity, budget, spent } = places;
  const sum = run.find(({ column, word }) => word.total && column > label)?.column;
  const budgets = run.filter(({ word }) => word.fundTable === 'budget').length;
  // "提前下达 | 本次下达 | 合计": what was given in parts is the sum of them.
  if (spent === undefined && sum !== undefined && (budget === undefined || budgets > 1)) places.budget = sum;
  return places;
}

function read(sheet: Sheet, row: number, run: readonly PlacedWord[]): FundTable | null {
  const titles = placesOf(run);
  const label = titles.label ?? titles.anyLabel;
  const header = label === undefined ? row : lastTitles(sheet, row, label, run);
  const places = header > row ? underTotals(sheet, row, titles) : titles;
  const { budget, spent, rate } = places;
  const figures = [budget, spent, rate].filter((column): column is number => column !== undefined);
  if (label === undefined || figures.length === 0 || Math.min(...figures) < label) return null;
  if (figures.length === 1 && budget === undefined) return null;
  const span = { left: Math.min(places.index ?? label, label), right: Math.max(...figures) };
  const lines = readLines(sheet, header, places, label, span);
  if (!lines.some(({ isTotal }) => !isTotal)) return null;
  // "全年预算数 | 全年执行数" as labels are a block that was turned on its side.
  if (lines.some((line) => OWN_FUNDS.test(line.label) || lookUp(line.label)?.fund)) return null;
  const bottom = lines[lines.length - 1]?.row ?? row;
  return {
    range: { top: row, bottom, ...span },
    headerRow: row,
    lines,
    needsTitle: figures.length === 1 || places.label === undefined,
  };
}

/** The last row of titles: below the first one may stand what the amounts are made up of, in one row or two. */
function lastTitles(sheet: Sheet, row: number, label: number, run: readonly PlacedWord[]): number {
  const end = Math.max(...run.map(({ column }) => endOf(sheet, row, column)));
  if (!hasParts(sheet, row + 1, label, end)) return row;
  return areParts(sheet, row + 2, label) ? row + 2 : row + 1;
}

/** A second row of titles: "小计 | 中央 | 省级" under 预算, or one alone: "本次下达" under 补助金额. */
function hasParts(sheet: Sheet, row: number, label: number, end: number): boolean {
  const parts = sheet.filled(row).filter((column) => column >= label && column <= end);
  const several = parts.length > 1 && parts.every((column) => column > label && isPart(sheet, row, column));
  return several || areParts(sheet, row, label);
}

/** Nothing but titles of parts behind the label, and a line of the list below. */
function areParts(sheet: Sheet, row: number, label: number): boolean {
  const filled = sheet.filled(row);
  const titles = filled.length > 0 && filled.every((column) => column > label && isPart(sheet, row, column));
  return titles && sheet.filled(row + 1).some((column) => column <= label);
}

/** The last column that a title stands over. */
function endOf(sheet: Sheet, row: number, column: number): number {
  const next = sheet.filled(row).find((other) => other > column) ?? Infinity;
  let end = column;
  while (end + 1 < next && isPart(sheet, row + 1, end + 1)) end++;
  return end;
}

/** Each amount from under 小计 or 合计; one that is divided and not added is none. */
function underTotals(sheet: Sheet, row: number, titles: Places): Places {
  const places: Places = { ...titles };
  for (const figure of ['budget', 'spent', 'rate'] as const) {
    const column = titles[figure];
    if (column === undefined) continue;
    const end = endOf(sheet, row, column);
    let sum = end === column ? column : undefined;
    for (let at = column; at <= end; at++) if (totalKind(sheet.text(row + 1, at))) sum ??= at;
    if (sum === undefined) delete places[figure];
    else places[figure] = sum;
  }
  return places;
}

/** "某单位 | 单位：万元" stands over the next table. */
const isUnitLine = (sheet: Sheet, row: number): boolean =>
  sheet.filled(row).some((column) => isUnitNote(sheet.text(row, column)));

/** One text alone in its row begins what follows. */
function isLone(sheet: Sheet, row: number, { left, right }: Span): boolean {
  return sheet.filled(row).filter((column) => column >= left && column <= right).length === 1;
}

/** 栏次: "①", "②=③*④", or 1, 2, 3 under the titles. */
function isColumnCount(sheet: Sheet, row: number, { left, right }: Span): boolean {
  const filled = sheet.filled(row).filter((column) => column >= left && column <= right);
  return filled.every((column) => COUNTED.test(sheet.text(row, column))) || isNumbered(sheet, row, filled);
}

/** The label that is merged over the rows of its parts, below its first row; '' where there is none. */
function labelAbove(sheet: Sheet, row: number, label: number, header: number): string {
  const area = sheet.merges?.at(row, label);
  const down = area && area.left === label && area.top > header && area.top < row;
  return down ? sheet.text(area.top, label) : '';
}

function readLines(sheet: Sheet, header: number, places: Places, label: number, span: Span): SummaryLine[] {
  const lines: SummaryLine[] = [];
  for (let row = header + 1; row <= (sheet.used?.bottom ?? 0); row++) {
    const first = sheet.filled(row).find((column) => column >= span.left && column <= span.right);
    const above = sheet.text(row, label) === '' ? labelAbove(sheet, row, label, header) : '';
    if (first === undefined && above === '') break;
    const own = sheet.text(row, label);
    const start = sheet.text(row, first ?? label);
    const text = own !== '' ? own : totalKind(start) ? start : above;
    const cells: Partial<Record<Figure, NumberCell>> = {};
    for (const figure of ['budget', 'spent', 'rate'] as const) {
      const column = places[figure];
      if (column !== undefined) cells[figure] = numberCell(sheet.cell(row, column), row, column);
    }
    const figures = Object.values(cells).some((cell) => isFigure(sheet.cell(cell.row, cell.column)));
    if (above !== '' && !figures && !totalKind(start)) continue;
    if (row === header + 1 && isColumnCount(sheet, row, span)) continue;
    if (text === '' || isFooter(start) || (!figures && lines.length === 0)) break;
    if (!figures && (sheet.words(row).length > 1 || isLone(sheet, row, span) || isUnitLine(sheet, row)))
      break;
    lines.push({ row, label: withoutBlanks(text), isTotal: totalKind(text) !== null, cells });
  }
  return lines;
}
