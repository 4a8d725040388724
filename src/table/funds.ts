import { Decimal } from '../scoring/decimal';
import type { FundLine, NumberCell } from './evaluation-table';
import { fundLine } from './fund-line';
import { pairedFundsAt } from './fund-pairs';
import { besideSources, LONE_LABEL, turnedFundsAt, underSources } from './fund-sources';
import { fundHeadersAt, isFundHeader, isTaken, type FundColumns, type FundHeader } from './fund-titles';
import { hasGap } from './header-runs';
import type { Header } from './headers';
import { isFundSource, isFundTotal } from './fund-words';
import { compact, pointsInside, withoutBlanks } from './normalise';
import { isFigure, numberCell } from './numbers';
import type { Sheet } from './sheet';
import type { Span } from './span';
import { isTitleRow } from './title';
import { isPageMark, lookUp } from './words';

/** 资金块: a header of its own (年初预算数, 全年执行数 …) over lines like 年度资金总额. */
export interface FundBlock extends Span {
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly FundLine[];
}

/** How far left of its figures a line's label may stand. */
const REACH = 8;
const MOST_LINES = 30;
/** The label of all funds of a project, and nothing else. */
const WHOLE_FUNDS = /^(?:年度|项目|财政|全年|当年)*(?:资金总?额|资金合计|总金额|金额合计|总额):?$/;

/** Finds the funds blocks of a sheet, wherever they stand. `headers`: indicator headers, whose words are taken already. */
export function findFundBlocks(sheet: Sheet, headers: readonly Header[]): FundBlock[] {
  const blocks: FundBlock[] = [];
  if (!sheet.used) return blocks;
  let at = 0;
  for (let row = sheet.used.top; row <= sheet.used.bottom; row++) {
    const words = sheet.words(row);
    if (!words.some(({ word }) => word.fund)) continue;
    while (at < headers.length && (headers[at]?.bottom ?? 0) < row - 2) at++;
    const taken = headers.slice(at, at + 40);
    for (const { column, word } of words) {
      const turned = word.fund && !isTaken(taken, row, column) ? turnedFundsAt(sheet, row, column) : null;
      if (turned) blocks.push({ ...turned, lines: [turned.line] });
    }
    for (const paired of pairedFundsAt(sheet, row, taken)) blocks.push({ ...paired, lines: [paired.line] });
    for (const titles of fundHeadersAt(sheet, row, taken)) {
      const header = titles.inLine ? titles : underSources(sheet, besideSources(sheet, titles));
      if (isInside(blocks, row, header)) continue;
      const block = readBlock(sheet, header);
      if (block) blocks.push(block);
    }
  }
  return blocks;
}

/** So many blocks beside each other are looked back at. */
const BESIDE = 8;

/** True for titles in the rows of a block that was read already. */
function isInside(blocks: readonly FundBlock[], row: number, { columns }: FundHeader): boolean {
  const places = Object.values(columns);
  return blocks
    .slice(-BESIDE)
    .some(
      ({ bottom, left, right }) =>
        bottom >= row && places.some((column) => column >= left && column <= right),
    );
}

function readBlock(sheet: Sheet, header: FundHeader): FundBlock | null {
  const { top, bottom, columns, first, unclaimed, inLine } = header;
  const budget = columns.fullYear ?? columns.initial;
  if (budget === undefined || (columns.executed === undefined && columns.rate === undefined)) return null;
  const places = Object.values(columns);
  const right = Math.max(...places);
  const side = sideOf(sheet, header);
  const lines: FundLine[] = [];
  // Blank lines under the labels, of which a line below must tell that they are of the block.
  const doubtful: FundLine[] = [];
  let left = first;
  const own = inLine ? labelLeftOf(sheet, top, first) : null;
  if (own) {
    left = own.column;
    lines.push({ ...readLine(sheet, top, own.text, columns, false), isTotal: true });
  }
  for (let below = bottom + 1; below <= bottom + MOST_LINES; below++) {
    if (isFundHeader(sheet, below, { left: first, right })) break;
    const label = labelLeftOf(sheet, below, first, side);
    if (!label) {
      if (below === bottom + 1 && isLoneLine(sheet, below, header, side)) {
        lines.push(readLine(sheet, below, LONE_LABEL, columns, unclaimed));
        continue;
      }
      if (isEmptyLine(sheet, below, first, right)) break;
      continue;
    }
    const line = (): FundLine => readLine(sheet, below, label.text, columns, unclaimed);
    if (isLine(sheet, below, label, places, lines.length > 0 ? left : null)) {
      left = Math.min(left, label.column);
      lines.push(...doubtful.splice(0), line());
    } else if (label.column === left && isBlankLine(sheet, below, label, right)) doubtful.push(line());
    else break;
  }
  if (lines.length === 0) return null;
  return {
    top,
    bottom: lines[lines.length - 1]?.row ?? bottom,
    left,
    right,
    lines: inLine ? lines : withTotal(lines, columns.weight === undefined ? weightOf(sheet, header) : null),
  };
}

/** One line of figures without a label, right under the titles: a budget, and what was spent of it. */
function isLoneLine(sheet: Sheet, row: number, { columns, first: left }: FundHeader, side: number): boolean {
  const places = Object.values(columns);
  const right = Math.max(...places);
  const holdsIn = (at: number, column: number): boolean => isFigure(sheet.cell(at, column));
  const holds = (column: number | undefined): boolean => column !== undefined && holdsIn(row, column);
  const amounts = [columns.fullYear ?? columns.initial, columns.executed ?? columns.rate];
  if (!amounts.every(holds)) return false;
  // Figures of other columns stand between this line and its label.
  if (sheet.filled(row).some((column) => column < left && column >= side)) return false;
  // Parts of it may stand below, and nothing else.
  const next = sheet.filled(row + 1).some((column) => places.includes(column) && holdsIn(row + 1, column));
  if (next && !isPart(labelLeftOf(sheet, row + 1, left, side)?.text ?? '')) return false;
  return sheet
    .filled(row)
    .filter((column) => column >= left && column <= right)
    .every((column) => holds(column) || isSign(sheet.text(row, column)));
}

interface Label {
  readonly text: string;
  readonly column: number;
}

/** The leftmost column of a block: where a side header stands beside its titles, that one's. */
function sideOf(sheet: Sheet, { top, first }: FundHeader): number {
  const furthest = Math.max(1, first - REACH);
  let side = first;
  for (let column = first - 1; column >= furthest; column--) {
    if (sheet.text(top, column) === '') continue;
    // Behind a gap another table may stand.
    if (side < first && hasGap(sheet, top, column, side)) break;
    side = column;
  }
  return side < first ? side : furthest;
}

function labelLeftOf(
  sheet: Sheet,
  row: number,
  first: number,
  least = Math.max(1, first - REACH),
): Label | null {
  for (let column = first - 1; column >= least; column--) {
    const text = sheet.text(row, column);
    if (text !== '') return isFigure(sheet.cell(row, column)) ? null : { text, column };
  }
  return null;
}

const isEmptyLine = (sheet: Sheet, row: number, left: number, right: number): boolean =>
  !sheet.filled(row).some((column) => column >= left && column <= right);

/** "—", "/", "0": what stands where there is no amount. */
const isSign = (text: string): boolean => /^[-—–/\\0.]*$/.test(text);

/** "无", "不适用", or a sign: words of more letters are other labels. */
const isNothing = (text: string): boolean => isSign(text) || text.length <= 3;

/** A short label under the others, and nothing in its row. */
function isBlankLine(sheet: Sheet, row: number, { text, column }: Label, right: number): boolean {
  const filled = sheet.filled(row).filter((other) => other > column && other <= right);
  const signs = filled.every((other) => isSign(sheet.text(row, other)));
  return signs && text.length <= 12 && lookUp(text) === null && !isTitleRow(sheet, row, [column]);
}

function isLine(
  sheet: Sheet,
  row: number,
  { text: label, column }: Label,
  places: readonly number[],
  labels: number | null,
): boolean {
  if (label.length > 40 || isPageMark(label)) return false;
  const right = Math.max(...places);
  const words = sheet.words(row).filter((word) => word.column >= column && word.column <= right);
  if (words.some(({ word }) => word.goal !== undefined && word.fund === undefined)) return false;
  if (words.filter(({ word }) => word.column !== undefined && word.column !== 'reason').length > 1)
    return false;
  const figures = places.some((column) => isFigure(sheet.cell(row, column)));
  if (!figures && words.some(({ word }) => word.info === true || word.footer === true)) return false;
  if (isFundSource(label)) {
    // An empty line stands under the labels before it; what begins further left is a title.
    const aligned = labels === null || column >= labels;
    const blank = aligned && places.every((place) => isNothing(sheet.text(row, place)));
    return figures || (blank && !isTitleRow(sheet, row, [column]));
  }
  return figures;
}

function readLine(
  sheet: Sheet,
  row: number,
  label: string,
  columns: FundColumns,
  unclaimed: boolean,
): FundLine {
  const read = (role: keyof FundColumns): NumberCell | null => {
    const column = columns[role];
    return column === undefined ? null : numberCell(sheet.cell(row, column), row, column);
  };
  return fundLine(row, withoutBlanks(label).replace(/[:：]$/, ''), read, unclaimed);
}

const isPart = (label: string): boolean => /^其中/.test(label);

/** 年度资金总额 is the total; without such a word the line that "其中" divides, or the only one. */
function withTotal(lines: readonly FundLine[], weight: NumberCell | null): FundLine[] {
  const totals = lines.filter(({ label }) => !isPart(label) && isFundTotal(label));
  // "（一）财政拨款小计" adds a part of the whole, where something else adds that.
  const best = totals.find(({ label }) => !label.endsWith('小计')) ?? totals[0];
  const named = best ? lines.indexOf(best) : -1;
  const divided = lines.findIndex((line, at) => !isPart(line.label) && isPart(lines[at + 1]?.label ?? ''));
  const total =
    named >= 0
      ? named
      : divided >= 0
        ? divided
        : lines.length === 1 && !isPart(lines[0]?.label ?? '')
          ? 0
          : -1;
  return lines.map((line, at) =>
    at === total ? { ...line, isTotal: true, weight: line.weight ?? weight } : line,
  );
}

/** "得分(20分*执行率)", or "预算执行情况（10分）" before the titles, names the weight that no column holds. */
function weightOf(sheet: Sheet, { top, first, score }: FundHeader): NumberCell | null {
  if (!score) return null;
  const before = sheet.filled(top).filter((column) => column < first && column >= first - REACH);
  const sides = before.map((column) => ({ text: sheet.text(top, column), column }));
  return [score, ...sides.reverse()].reduce<NumberCell | null>(
    (found, title) => found ?? pointsOfTitle(top, title),
    null,
  );
}

function pointsOfTitle(row: number, { text, column }: Label): NumberCell | null {
  const points = /[(](\d+(?:\.\d+)?)分/.exec(compact(text))?.[1] ?? pointsInside(text);
  if (!points) return null;
  const value = new Decimal(points);
  return { row, column, text: points, value, decimals: 0, percent: false, isError: false };
}

/**
 * Lines of a target table that name their amounts without a header: "其中：中央财政补助 | 1006". A total that is not filled
 * in, or says more than a figure, stays one: no part takes its place.
 */
export function amountsWithoutHeader(sheet: Sheet, from: number, to: number, span: Span): FundLine[] {
  const lines: FundLine[] = [];
  let whole: Label & { readonly row: number } = { row: 0, text: '', column: 0 };
  for (let row = from; row <= to; row++) {
    const filled = sheet.filled(row).filter((column) => column >= span.left && column <= span.right);
    const figures = filled.filter((column) => isFigure(sheet.cell(row, column)));
    const [column] = figures;
    if (figures.length === 0) whole = wholeAt(sheet, row, filled) ?? whole;
    const label = column === undefined ? null : labelLeftOf(sheet, row, column);
    if (!label || column === undefined || figures.length !== 1) continue;
    if (!/资金|补助|拨款|结转|年度金额|总额/.test(label.text) || label.text.length > 30) continue;
    const line = readLine(sheet, row, label.text, { fullYear: column }, false);
    if (lines.length === 0 && whole.row === row - 1 && column > whole.column) {
      lines.push(readLine(sheet, whole.row, whole.text, { fullYear: column }, false));
    }
    lines.push(line);
  }
  return withTotal(lines, null);
}

/** "年度资金总额： | 854万（其中 …）", or nothing behind it. */
function wholeAt(sheet: Sheet, row: number, filled: readonly number[]): (Label & { row: number }) | null {
  const column = filled.find((at) => WHOLE_FUNDS.test(compact(sheet.text(row, at))));
  return column === undefined ? null : { row, column, text: sheet.text(row, column) };
}
