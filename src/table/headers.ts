import type { CellRange } from './address';
import {
  extendRight,
  findRuns,
  isHeaderWord,
  isPartTitle,
  isTime,
  LEVELS,
  SURE,
  VALUES,
  type Run,
} from './header-runs';
import { compact, isYear, stem } from './normalise';
import type { Sheet } from './sheet';
import { guessColumn, lookUp, stageOf, type HeaderRole, type Word } from './words';

export { SURE } from './header-runs';

/** One column title. */
export interface HeaderColumn {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  readonly role: HeaderRole;
  /** 0 … 2 by the vocabulary's lists, 3 guessed by a part of the word, 9 unknown. */
  readonly rank: number;
  /** Last column that the title stands over. */
  readonly until: number;
}

/** The header of one table, over one to three rows. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  /** 一级指标 of the table right before, which this one shares: "一级指标 | 二级指标 … 指标值 | 二级指标 … 指标值". */
  readonly sharedL1: number | null;
}

const MOST_ROWS = 3;
/** One unknown title in the lower row of a header is allowed for each so many that are sure. */
const SURE_TITLES = 3;
const LONGEST_STRANGE = 10;
const FORMULA = /^(?:[(]?[A-Z①-⑳⑴-⒇㉑-㉟](?:[/÷×*=+-].{0,12})?[)]?|栏次|行次)$/;

/** Finds the headers of indicator tables, top to bottom, left to right. `others`: what is another table already. */
export function findHeaders(sheet: Sheet, others: readonly CellRange[] = []): Header[] {
  const found: Header[] = [];
  if (!sheet.used) return found;
  let recent: CellRange[] = [];
  let next = 0;
  for (let row = sheet.used.top; row <= sheet.used.bottom; row++) {
    if (sheet.words(row).length === 0) continue;
    for (; (others[next]?.top ?? Infinity) <= row; next++) recent.push(...others.slice(next, next + 1));
    recent = recent.filter(({ bottom }) => bottom >= row);
    let before: Header | null = null;
    for (const run of findRuns(sheet, row, recent)) {
      const header: Header | null = build(sheet, row, run, before);
      before = header;
      if (!header) continue;
      found.push(header);
      recent.push(header);
    }
  }
  return found;
}

function build(sheet: Sheet, top: number, start: Run, before: Header | null): Header | null {
  let bottom = top;
  let run = start;
  while (bottom + 1 < top + MOST_ROWS && continues(sheet, top, bottom + 1, run)) {
    bottom++;
    run = { ...run, right: lastOfGroup(sheet, top, bottom, run) };
  }
  const columns: HeaderColumn[] = [];
  for (let column = run.left; column <= run.right; column++) {
    const title = titleOf(sheet, top, bottom, column, run);
    if (title) columns.push(title);
  }
  // Beside titles of two levels a value's title may be guessed.
  const levels = new Set(
    columns.filter(({ role, rank }) => LEVELS.has(role) && rank < SURE.guessed).map(({ role }) => role),
  );
  const bound = levels.size > 1 ? SURE.guessed : SURE.possible;
  const roles = new Set(columns.filter(({ rank }) => rank <= bound).map(({ role }) => role));
  roles.delete('other');
  const level = [...LEVELS].some((role) => roles.has(role));
  const value = [...VALUES].some((role) => roles.has(role));
  const named = columns.some(({ role, rank }) => role === 'l3' && rank < SURE.possible);
  const enough =
    roles.size >= 3 || (named && (roles.has('target') || roles.has('actual') || roles.has('score')));
  if (!level || !value || !enough) return null;
  return { top, bottom, left: run.left, right: run.right, columns, sharedL1: shared(before, run, roles) };
}

function shared(before: Header | null, run: Run, roles: ReadonlySet<HeaderRole>): number | null {
  if (!before || before.right !== run.left - 1 || roles.has('l1') || !roles.has('l2')) return null;
  return before.columns.find(({ role }) => role === 'l1')?.column ?? before.sharedL1;
}

/** Titles of a lower row may reach further right than the group title over them. */
function lastOfGroup(sheet: Sheet, top: number, row: number, { right, limit }: Run): number {
  let last = right;
  while (last < limit && sheet.text(top, last + 1) === '' && isPartTitle(sheet.text(row, last + 1))) last++;
  return last === right ? right : extendRight(sheet, top, last, limit);
}

/** Whether a row below the first one still belongs to the header: it holds nothing but titles and formula letters. */
function continues(sheet: Sheet, top: number, row: number, run: Run): boolean {
  const filled = sheet.filled(row).filter((column) => column >= run.left && column <= run.right);
  if (filled.length === 0) return false;
  if (isNumbered(sheet, row, filled, 2) || isInsideHeader(sheet, top, row, run)) return true;
  if (areRegions(sheet, top, row, filled, run)) return true;
  const years = yearTitles(sheet, top, row, filled);
  const strange = filled.filter((column) => !years.includes(column) && isStrange(sheet.text(row, column)));
  // Among sure titles a short text that nobody knows is a title too.
  const sure = sheet.words(row).filter(({ column, word }) => filled.includes(column) && isSure(word));
  const allowed = sure.length >= SURE_TITLES ? Math.floor(sure.length / SURE_TITLES) : 0;
  if (strange.length > allowed) return false;
  return filled.every((column) => {
    const text = sheet.text(row, column);
    if (FORMULA.test(compact(text)) || strange.includes(column) || years.includes(column)) return true;
    const word = lookUp(text);
    if (!word || word.total) return false;
    if (!isHeaderWord({ word }) && !word.sub && !word.scoreSub) return false;
    // The same title again is the header of a next page.
    return stem(sheet.text(top, column)) !== stem(text) || isFormulaAbove(sheet, top, row, column);
  });
}

/** Titles of the first row are merged down to this one: two levels at least, whatever stands beside them. */
function isInsideHeader(sheet: Sheet, top: number, row: number, run: Run): boolean {
  const merged = sheet.words(top).filter(({ column, word }) => {
    const inRun = column >= run.left && column <= run.right;
    return inRun && isHeaderWord({ word }) && (sheet.merges?.at(top, column)?.bottom ?? top) >= row;
  });
  const levels = merged.filter(({ word }) => word.column !== undefined && LEVELS.has(word.column));
  const sure = levels.filter(({ word }) => word.rank < SURE.possible);
  // "绩效指标" as a side header stands beside them.
  const side =
    levels.length - sure.length === 1 && levels[0]?.word.group === true && !sure.includes(levels[0]);
  return sure.length > 1 && (side || sure.length === levels.length);
}

/** "合计 | 甲县 | 乙县" under 指标值, and nothing else in the row. */
function areRegions(sheet: Sheet, top: number, row: number, filled: readonly number[], run: Run): boolean {
  const [sum, ...regions] = filled;
  if (sum === undefined || regions.length === 0 || lookUp(sheet.text(row, sum))?.total !== 'whole')
    return false;
  if (!isValueWord(lookUp(sheet.text(top, sum)))) return false;
  return regions.every((column) => {
    const under = isValueWord(groupOver(sheet, top, row, column, run));
    return under && sheet.text(top, column) === '' && isStrange(sheet.text(row, column));
  });
}

/** "2022年 | 2023年", "上半年 | 全年" under one title: two at least, one of them under the blank beside it. */
function yearTitles(sheet: Sheet, top: number, row: number, filled: readonly number[]): number[] {
  const years = filled.filter((column) => isTime(sheet.text(row, column)));
  const divided = years.some((column) => years.includes(column - 1) && sheet.text(top, column) === '');
  return divided ? years : [];
}

const isSure = ({ column, rank }: Word): boolean => column !== undefined && rank === SURE.certain;
const isStrange = (text: string): boolean =>
  text.length <= LONGEST_STRANGE && /^[\u4e00-\u9fff]/.test(text) && lookUp(text) === null;

const isFormulaAbove = (sheet: Sheet, top: number, row: number, column: number): boolean =>
  row - 1 > top && FORMULA.test(compact(sheet.text(row - 1, column)));

/** "A | B | B÷A": letters and formulas under the titles. */
export const isFormulaRow = (sheet: Sheet, row: number, filled: readonly number[]): boolean =>
  filled.length > 1 && filled.every((column) => FORMULA.test(compact(sheet.text(row, column))));

/** 栏次: 1, 2, 3 … under the titles. */
export function isNumbered(sheet: Sheet, row: number, filled: readonly number[], least = 3): boolean {
  if (filled.length < least || !/^\d{1,3}$/.test(sheet.text(row, filled[0] ?? 0))) return false;
  const figures = filled.map((column) => Number(sheet.text(row, column) || NaN));
  // A column merged over two may be counted once or twice.
  return figures.every((figure, at) => {
    const step = figure - (figures[at - 1] ?? figure - 1);
    return Number.isInteger(figure) && (at > 0 ? step === 1 || step === 2 : figure >= 0 && figure <= 2);
  });
}

function titleOf(sheet: Sheet, top: number, bottom: number, column: number, run: Run): HeaderColumn | null {
  for (let row = bottom; row >= top; row--) {
    const text = sheet.text(row, column);
    if (text === '' || FORMULA.test(compact(text))) continue;
    const group = row > top ? groupOver(sheet, top, row, column, run) : null;
    const dated = row > top && (isYear(text) || (stageOf(text) !== null && isValueWord(group)));
    if (!dated && /^\d+$/.test(text)) continue;
    const word = dated ? timeOf(text, group) : lookUp(text);
    const meaning = meaningOf(word, text, group, lookUp(sheet.text(row, column + 1)));
    return { column, row, text, ...meaning, until: lastUnder(sheet, row, column, run) };
  }
  return null;
}

const isValueWord = (group: Word | null): boolean => group?.column === 'target' || group?.column === 'actual';

/** A year or 全年 under 指标值 is its value of that time; 上半年, or under 近两年指标值, none that this table asks for. */
function timeOf(text: string, group: Word | null): Word {
  const asked = group && isValueWord(group) && stageOf(text) !== 'before';
  return asked ? { column: group.column, rank: group.rank } : { column: 'other', rank: SURE.certain };
}

function meaningOf(
  word: Word | null,
  text: string,
  group: Word | null,
  next: Word | null,
): { role: HeaderRole; rank: number } {
  if (word && group) {
    const over = group.column;
    if (word.sub && (over === 'target' || over === 'actual') && !isOther(word, over, next)) {
      return { role: PARTS[over][word.sub], rank: SURE.certain };
    }
    // "合计 | 甲县 | 乙县": what is asked of all together.
    if (word.total === 'whole' && (over === 'target' || over === 'actual')) {
      return { role: over, rank: SURE.certain };
    }
    const scores = over === 'score' || (over === undefined && group.group === true);
    if (word.scoreSub && scores) return { role: word.scoreSub, rank: SURE.certain };
  }
  // "备注（未完成原因）"
  if (word?.column === 'other' && guessColumn(compact(text).replace(/[()]/g, '')) === 'reason') {
    return { role: 'reason', rank: SURE.guessed };
  }
  if (word?.column) return { role: inBrackets(word.column, text), rank: word.rank };
  // "单位自评 | 财政复核"
  if (word?.scoreSub) return { role: word.scoreSub, rank: SURE.guessed };
  const guess = word ? null : guessColumn(text);
  return guess ? { role: guess, rank: SURE.guessed } : { role: 'other', rank: SURE.unknown };
}

const isSurely = (word: Word | null, role: HeaderRole): boolean =>
  word?.column === role && word.rank === SURE.certain;

/** "完成值" under 年度指标值 is no part of a target, nor "目标值" before it under 完成情况 of an actual. */
function isOther(word: Word, over: 'target' | 'actual', next: Word | null): boolean {
  if (over === 'target') return isSurely(word, 'actual');
  return isSurely(word, 'target') && isSurely(next, 'actual');
}

/** "指标值（目标） | 指标值（实际）", "得分（自评） | 得分（复核）": the brackets tell what one word leaves open. */
function inBrackets(role: HeaderRole, text: string): HeaderRole {
  const other = role === 'target' ? 'actual' : role === 'score' ? 'reviewScore' : null;
  const inside = other && /\(([^()]+)\)$/.exec(compact(text))?.[1];
  if (!inside) return role;
  const word = lookUp(inside);
  const meaning = word?.column ?? word?.scoreSub ?? guessColumn(inside);
  return meaning === other || word?.scoreSub === other ? other : role;
}

const PARTS = {
  target: { comparator: 'targetComparator', value: 'target', unit: 'targetUnit' },
  actual: { comparator: 'actualComparator', value: 'actual', unit: 'actualUnit' },
} as const;

/** The title that stands over a cell of a lower header row: its own column's, or the nearest one to the left. */
function groupOver(sheet: Sheet, top: number, row: number, column: number, run: Run): Word | null {
  for (let above = row - 1; above >= top; above--) {
    for (let left = column; left >= run.left; left--) {
      const text = sheet.text(above, left);
      if (text === '') continue;
      const area = sheet.merges?.at(above, left);
      if (left < column && area && area.right < column) return null;
      return lookUp(text);
    }
  }
  return null;
}

function lastUnder(sheet: Sheet, row: number, column: number, run: Run): number {
  const area = sheet.merges?.at(row, column);
  if (sheet.merges) return Math.min(area?.right ?? column, run.right);
  const next = sheet.filled(row).find((other) => other > column);
  return next === undefined ? column : Math.min(next - 1, run.right);
}
