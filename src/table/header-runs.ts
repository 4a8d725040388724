import type { CellRange } from './address';
import { figureBehind } from './figure-behind';
import { isNumberedPart, isYear, stem } from './normalise';
import { isFigure } from './numbers';
import type { PlacedWord, Sheet } from './sheet';
import { guessColumn, isFooter, isLevelName, lookUp, stageOf, type HeaderRole, type Word } from './words';

/** How surely a column title says what the column holds. */
export const SURE = { certain: 0, likely: 1, possible: 2, guessed: 3, unknown: 9 } as const;

export const LEVELS: ReadonlySet<HeaderRole> = new Set(['l1', 'l2', 'l3']);
export const VALUES: ReadonlySet<HeaderRole> = new Set([
  'target',
  'actual',
  'weight',
  'score',
  'reviewScore',
]);

/** The part of a row that may be the first row of one header. */
export interface Run {
  readonly left: number;
  readonly right: number;
  /** Up to here it may reach: behind it the next header begins. */
  readonly limit: number;
}

/** What stands in a header, at least so surely, and never between 预期目标 and 实际完成情况. */
const BEYOND_GOALS: Readonly<Partial<Record<HeaderRole, number>>> = {
  target: SURE.likely,
  actual: SURE.certain,
  weight: SURE.possible,
  score: SURE.possible,
  reason: SURE.possible,
  completion: SURE.possible,
};
/** A table has at least a name and a value beside its level. */
const NARROWEST = 2;
/** So many blank columns may lie inside a header, under a title merged over them. */
const WIDE_GAP = 3;
/** The first name of a level stands at most so many rows below the first row of a header. */
const NAMES_BELOW = 4;

export const isHeaderWord = ({ word }: { word: Word }): boolean =>
  word.column !== undefined || word.group === true;
/** "三、绩效指标完成情况" stands over a table, or beside the header of another one. */
const isBand = ({ word, text }: PlacedWord): boolean => word.column === undefined && isNumberedPart(text);
const isLevel = ({ word }: { word: Word }): boolean => word.column !== undefined && LEVELS.has(word.column);
const isValue = ({ word }: { word: Word }): boolean => word.column !== undefined && VALUES.has(word.column);

/** A title that stands before the levels of no table. */
const isLeading = ({ word }: { word: Word }): boolean =>
  word.column !== undefined && !LEVELS.has(word.column) && word.column !== 'other';

/** Words of a row that may be column titles, cut where the next table begins beside this one. */
export function findRuns(sheet: Sheet, row: number, taken: readonly CellRange[]): Run[] {
  const words = sheet
    .words(row)
    .filter((word) => isHeaderWord(word) && !isBand(word))
    .filter(({ column }) => !taken.some(({ left, right }) => left <= column && right >= column));
  const cut = cutRuns(sheet, row, words).map((run) => withoutStrays(sheet, row, run));
  return cut.flatMap((run, at): Run[] => {
    const left = run[0]?.column;
    const last = run[run.length - 1]?.column;
    const others = taken.map((range) => range.left).filter((column) => column > (last ?? 0));
    const limit = Math.min(cut[at + 1]?.[0]?.column ?? Infinity, ...others) - 1;
    if (left === undefined || last === undefined || !mayStart(sheet, row, run, limit)) return [];
    const first = extendLeft(sheet, row, left, cut[at - 1]?.at(-1)?.column ?? 0);
    return [{ left: first, right: extendRight(sheet, row, last, limit), limit }];
  });
}

function cutRuns(sheet: Sheet, row: number, words: readonly PlacedWord[]): PlacedWord[][] {
  const cut: PlacedWord[][] = [];
  let current: PlacedWord[] = [];
  for (const [at, word] of words.entries()) {
    if (current.length > 0 && beginsTable(sheet, row, current, words.slice(at))) {
      const side = sideBefore(sheet, row, current, word);
      if (side) current.pop();
      cut.push(current);
      current = side ? [side] : [];
    }
    current.push(word);
  }
  cut.push(current);
  return cut;
}

/** Words of other rows may happen to stand behind the last title: a level "绩效目标", a footer "说明". */
function withoutStrays(sheet: Sheet, row: number, run: readonly PlacedWord[]): PlacedWord[] {
  const kept = [...run];
  for (;;) {
    const last = kept[kept.length - 1];
    const before = kept[kept.length - 2];
    if (!last || !before || !hasGap(sheet, row, before.column, last.column)) return kept;
    const { column, rank } = last.word;
    // Without merges a gap may be the rest of a wide title, and "说明" behind it the reason.
    const vague = rank === SURE.possible && (sheet.merges !== null || column !== 'reason');
    // A second reason, or 备注, may as well be the footer of the table beside.
    const known = column === 'other' || kept.some(({ word }) => word !== last.word && word.column === column);
    // "自评得分 | 84" stands in the head of a form.
    const label = column === 'score' && isFigure(sheet.cell(row, last.column + 1));
    if (!vague && !label && !(last.word.footer && known) && !isLevel(last)) return kept;
    kept.pop();
  }
}

/** 序号 or a side header right before the level that begins a table belongs to that table. */
function sideBefore(
  sheet: Sheet,
  row: number,
  current: readonly PlacedWord[],
  next: PlacedWord,
): PlacedWord | null {
  const last = current[current.length - 1];
  const before = current[current.length - 2];
  if (!last || !before || last.column !== next.column - 1) return null;
  const idle = last.word.column === 'other' || last.word.column === undefined;
  return idle && hasGap(sheet, row, before.column, last.column) ? last : null;
}

function beginsTable(
  sheet: Sheet,
  row: number,
  current: readonly PlacedWord[],
  rest: readonly PlacedWord[],
): boolean {
  const last = current[current.length - 1]?.column ?? 0;
  const [next] = rest;
  if (!next) return false;
  if (isApart(sheet, row, last, next.column, current.length)) return true;
  // 序号 behind a gap: another kind of table, which has no title in common with this one.
  const idle = next.word.fundTable === 'index' && rest.every(({ word }) => word.column === 'other');
  if (idle && gapBefore(sheet, row, last, next.column) > 0) return true;
  // Two bands in one row, each over the levels of its own table.
  if (overFirstLevel(sheet, next) && current.some((word) => overFirstLevel(sheet, word))) return true;
  // A band behind a gap, over the side header and the levels of its own table.
  const band = next.word.group === true && rest.length === 1 && hasGap(sheet, row, last, next.column);
  if (band && current.some(isLevel) && levelsBelow(sheet, next)) return true;
  if (!isLevel(next)) return false;
  // A band over the first level of its own table, and the first level of the table beside.
  const isFirst = next.word.column === 'l1' && next.word.rank < SURE.possible;
  if (isFirst && current.some((word) => overFirstLevel(sheet, word))) return true;
  // Titles begin with the levels: what stands before them behind a gap belongs to another block.
  const side = sideBefore(sheet, row, current, next);
  if (
    !current.some(isLevel) &&
    (side || (current.every(isLeading) && hasGap(sheet, row, last, next.column)))
  ) {
    return true;
  }
  const again = current.find((word) => isLevel(word) && isSameLevel(word, next));
  // A side header may repeat its neighbour: "绩效指标 | 绩效指标".
  if (again) return current.length > 1 && next.column - again.column > NARROWEST;
  if (!current.some(isValue) || !current.some(isLevel)) return false;
  return side !== null || hasGap(sheet, row, last, next.column);
}

/** Level 1 is a title right below, or behind a side header. */
const levelsBelow = (sheet: Sheet, { row, column }: PlacedWord): boolean =>
  sheet
    .words(row + 1)
    .some(
      ({ column: at, word }) =>
        at >= column && at <= column + NARROWEST && word.column === 'l1' && word.rank < SURE.possible,
    );

function overFirstLevel(sheet: Sheet, { row, column, word }: PlacedWord): boolean {
  if (word.group !== true) return false;
  const wordAt = (below: number): Word | undefined =>
    sheet.words(below).find((other) => other.column === column)?.word;
  // "绩效指标完成情况" over "绩效指标" over 一级指标
  const below = wordAt(row + 1)?.group ? wordAt(row + 2) : wordAt(row + 1);
  return below?.column === 'l1' && below.rank < SURE.possible;
}

/** The same level again is the table beside: by its title, or as 一级 and 二级 by any of their titles. */
function isSameLevel(one: PlacedWord, other: PlacedWord): boolean {
  if (stem(one.text) === stem(other.text)) return true;
  const sure = one.word.rank < SURE.possible && other.word.rank < SURE.possible;
  return sure && one.word.column === other.word.column && one.word.column !== 'l3';
}

/** Words of another kind of block between two titles, or a gap that no title reaches over. */
function isApart(sheet: Sheet, row: number, last: number, next: number, words: number): boolean {
  const between = sheet.words(row).filter(({ column }) => column > last && column < next);
  if (between.some(({ word }) => word.info ?? word.goal ?? word.fund)) return true;
  const strangers = sheet.filled(row).filter((column) => column > last && column < next);
  const stranger = strangers.find((column) => guessColumn(sheet.text(row, column)) === null);
  if (stranger !== undefined) {
    // One lone word with a text behind it is a cell of other rows.
    if ((words === 1 && hasGap(sheet, row, last, next)) || gapBefore(sheet, row, last, next) > 1) return true;
    return stranger - last > WIDE_GAP && !reaches(sheet, row, stranger - 1);
  }
  return strangers.length === 0 && gapBefore(sheet, row, last, next) > (sheet.merges ? 1 : WIDE_GAP);
}

/** Blank columns right before a cell, up to the one it is counted from. */
function gapBefore(sheet: Sheet, row: number, last: number, next: number): number {
  let gap = 0;
  while (next - 1 - gap > last && !reaches(sheet, row, next - 1 - gap)) gap++;
  return gap;
}

/** True for a column that has a text in some row of a header. */
export function isTitled(
  sheet: Sheet,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: number,
): boolean {
  for (let row = top; row <= bottom; row++) if (sheet.text(row, column) !== '') return true;
  return false;
}

/** True where some column between two cells is blank, and no title reaches over it. */
export function hasGap(sheet: Sheet, row: number, last: number, next: number): boolean {
  for (let column = last + 1; column < next; column++) if (!reaches(sheet, row, column)) return true;
  return false;
}

/**
 * True where a cell shows something, or one merged from the same row reaches over it, or a title of a lower row stands
 * under it: a template that was never merged leaves the group's other cells blank.
 */
function reaches(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.text(row, column) !== '' || sheet.merges?.at(row, column)?.top === row) return true;
  const below = sheet.text(row + 1, column);
  return isPartTitle(below) || (isTime(below) && isTime(sheet.text(row + 1, column - 1)));
}

/** True for a year, or a stage of one: titles under 近两年指标值, under 实际完成值. */
export const isTime = (text: string): boolean => isYear(text) || stageOf(text) !== null;

/** Lines over a header (goals, funds) share words with it; they are told by what no header has, or has besides. */
function mayStart(sheet: Sheet, row: number, run: readonly PlacedWord[], limit: number): boolean {
  const [only] = run;
  if (run.length < 2) return only?.word.group === true && standsOverLevels(sheet, only, limit);
  if (run.some((word) => isLevel(word) && word.word.rank < SURE.possible)) return true;
  const first = only?.column ?? 0;
  const last = run[run.length - 1]?.column ?? 0;
  // "自评得分 | 96 | 财政评分" in the head of a form, right over the titles.
  if (
    run.some(({ column, word }) => word.column === 'score' && figureBehind(sheet, row, column) !== undefined)
  )
    return false;
  const words = sheet.words(row).filter(({ column }) => column >= first && column <= last);
  if (words.some(({ word }) => word.info ?? (word.column ? undefined : word.fund))) return false;
  if (!words.some(({ word }) => word.goal)) return true;
  return run.some(({ word }) => word.column !== undefined && word.rank <= (BEYOND_GOALS[word.column] ?? -1));
}

/** "绩效指标" over 一级指标, 二级指标, 三级指标, with another title beside it. */
function standsOverLevels(sheet: Sheet, { row, column }: PlacedWord, limit: number): boolean {
  const below = sheet.words(row + 1).filter((word) => word.column >= column && isLevel(word));
  const bands = sheet.words(row).filter((word) => word.column > column && overFirstLevel(sheet, word));
  const next = Math.min(bands[0]?.column ?? Infinity, limit + 1);
  const beside = sheet.filled(row).filter((other) => other > column && other < next);
  const titles = beside
    .map((other) => sheet.text(row, other))
    .every((text) => isPartTitle(text) || (guessColumn(text) !== null && !isFooter(text)));
  return below[0]?.column === column && below.length > 1 && beside.length > 0 && titles;
}

/**
 * Unknown titles right before the known ones belong to the header where names of levels stand below; so does one that
 * reaches over the titles of levels.
 */
function extendLeft(sheet: Sheet, row: number, first: number, before: number): number {
  let left = first;
  const levels = sheet.words(row + 1).filter((word) => word.word.rank < SURE.possible && isLevel(word));
  const isOver = (column: number): boolean => levels.some((word) => word.column === column);
  while (left - 1 > before && isOver(left - 1)) left--;
  // The title over them stands over the first one, and over nothing else.
  const between = sheet.filled(row).filter((column) => column >= left && column < first);
  if (between.length !== 1 || between[0] !== left) left = first;
  while (left - 1 > before && sheet.text(row, left - 1) !== '' && overLevelNames(sheet, row, left - 1))
    left--;
  return left;
}

function overLevelNames(sheet: Sheet, row: number, column: number): boolean {
  for (let below = row + 1; below <= row + NAMES_BELOW; below++) {
    const text = sheet.text(below, column);
    if (text !== '' && lookUp(text)?.column === undefined) return isLevelName(text);
  }
  return false;
}

/** Unknown titles right behind the known ones belong to the header. */
export function extendRight(sheet: Sheet, row: number, last: number, limit: number): number {
  const reach = (column: number): number => sheet.merges?.at(row, column)?.right ?? column;
  let right = reach(last);
  while (right < limit && sheet.text(row, right + 1) !== '') right = reach(right + 1);
  return Math.min(right, limit);
}

/** True for a text that may stand in the lower row of a header. */
export function isPartTitle(text: string): boolean {
  const word = lookUp(text);
  return word !== null && (isHeaderWord({ word }) || word.sub !== undefined || word.scoreSub !== undefined);
}
