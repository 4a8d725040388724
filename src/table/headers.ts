import { compact, stem } from './normalise';
import type { PlacedWord, Sheet } from './sheet';
import { guessColumn, lookUp, type HeaderRole, type Word } from './words';

/** How surely a column title says what the column holds. */
export const SURE = { certain: 0, likely: 1, possible: 2, guessed: 3, unknown: 9 } as const;

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
}

const MOST_ROWS = 3;
const LEVELS: ReadonlySet<HeaderRole> = new Set(['l1', 'l2', 'l3']);
const VALUES: ReadonlySet<HeaderRole> = new Set(['target', 'actual', 'weight', 'score', 'reviewScore']);
const FORMULA = /^(?:[(]?[A-Z①-⑩](?:[/÷×*=+-].{0,12})?[)]?|栏次|行次)$/;

/** Finds the headers of indicator tables, top to bottom, left to right. */
export function findHeaders(sheet: Sheet): Header[] {
  const found: Header[] = [];
  if (!sheet.used) return found;
  let recent: Header[] = [];
  for (let row = sheet.used.top; row <= sheet.used.bottom; row++) {
    if (sheet.words(row).length < 2) continue;
    recent = recent.filter((header) => header.bottom >= row);
    for (const run of runs(sheet, row)) {
      if (recent.some((header) => header.left <= run.right && header.right >= run.left)) continue;
      const header = build(sheet, row, run);
      if (!header) continue;
      found.push(header);
      recent.push(header);
    }
  }
  return found;
}

interface Run {
  readonly left: number;
  readonly right: number;
  readonly words: readonly PlacedWord[];
}

const isHeaderWord = ({ word }: { word: Word }): boolean => word.column !== undefined || word.group === true;
const isLevelWord = (word: Word): boolean => word.column !== undefined && LEVELS.has(word.column);

/** Words of a row that may be column titles, cut where the next table begins beside this one. */
function runs(sheet: Sheet, row: number): Run[] {
  const words = sheet.words(row).filter(isHeaderWord);
  const cut: PlacedWord[][] = [];
  let current: PlacedWord[] = [];
  for (const [at, word] of words.entries()) {
    if (current.length > 0 && beginsTable(sheet, row, current, word, words.slice(at))) {
      cut.push(current);
      current = [];
    }
    current.push(word);
  }
  cut.push(current);
  return cut.flatMap((run, at) => {
    const left = run[0]?.column;
    const last = run[run.length - 1]?.column;
    if (left === undefined || last === undefined || !mayStart(sheet, row, run)) return [];
    const limit = (cut[at + 1]?.[0]?.column ?? Infinity) - 1;
    return [{ left, right: extendRight(sheet, row, last, limit), words: run }];
  });
}

function beginsTable(
  sheet: Sheet,
  row: number,
  current: readonly PlacedWord[],
  next: PlacedWord,
  rest: readonly PlacedWord[],
): boolean {
  if (!isLevelWord(next.word)) return false;
  const hasValue = current.some(({ word }) => word.column !== undefined && VALUES.has(word.column));
  if (!hasValue || !current.some(({ word }) => isLevelWord(word))) return false;
  if (current.some(({ text }) => stem(text) === stem(next.text))) return true;
  const before = Math.max(...sheet.filled(row).filter((column) => column < next.column));
  const apart =
    next.column - before > 1 && (sheet.merges?.at(row, before)?.right ?? before) < next.column - 1;
  return apart && rest.some(({ word }) => word.column !== undefined && VALUES.has(word.column));
}

/** Lines over a header (goals, funds) share words with it; they are told by words that no header has. */
function mayStart(sheet: Sheet, row: number, run: readonly PlacedWord[]): boolean {
  if (run.length < 2) return false;
  if (run.some(({ word }) => isLevelWord(word) && word.rank < 2)) return true;
  const last = run[run.length - 1]?.column ?? 0;
  return !sheet
    .words(row)
    .some(
      ({ word, column }) =>
        column <= last && (word.goal ?? (word.column ? undefined : word.fund) ?? word.info),
    );
}

/** Unknown titles right behind the known ones belong to the header. */
function extendRight(sheet: Sheet, row: number, last: number, limit: number): number {
  const reach = (column: number): number => sheet.merges?.at(row, column)?.right ?? column;
  let right = reach(last);
  while (right < limit && sheet.text(row, right + 1) !== '') right = reach(right + 1);
  return Math.min(right, limit);
}

function build(sheet: Sheet, top: number, run: Run): Header | null {
  let bottom = top;
  while (bottom + 1 < top + MOST_ROWS && continues(sheet, top, bottom + 1, run)) bottom++;
  const columns: HeaderColumn[] = [];
  for (let column = run.left; column <= run.right; column++) {
    const title = titleOf(sheet, top, bottom, column, run);
    if (title) columns.push(title);
  }
  const roles = new Set(columns.filter(({ rank }) => rank < SURE.guessed).map(({ role }) => role));
  roles.delete('other');
  const level = [...LEVELS].some((role) => roles.has(role));
  const value = [...VALUES].some((role) => roles.has(role));
  const named = columns.some(({ role, rank }) => role === 'l3' && rank < SURE.possible);
  const enough =
    roles.size >= 3 || (named && (roles.has('target') || roles.has('actual') || roles.has('score')));
  if (!level || !value || !enough) return null;
  return { top, bottom, left: run.left, right: run.right, columns };
}

/** Whether a row below the first one still belongs to the header: it holds nothing but titles and formula letters. */
function continues(sheet: Sheet, top: number, row: number, run: Run): boolean {
  const filled = sheet.filled(row).filter((column) => column >= run.left && column <= run.right);
  if (filled.length === 0) return false;
  if (isNumbered(sheet, row, filled)) return true;
  return filled.every((column) => {
    const text = sheet.text(row, column);
    if (FORMULA.test(compact(text))) return true;
    const word = lookUp(text);
    if (!word || word.total) return false;
    if (!isHeaderWord({ word }) && !word.sub && !word.scoreSub) return false;
    // The same title again is the header of a next page.
    return stem(sheet.text(top, column)) !== stem(text) || isFormulaAbove(sheet, top, row, column);
  });
}

const isFormulaAbove = (sheet: Sheet, top: number, row: number, column: number): boolean =>
  row - 1 > top && FORMULA.test(compact(sheet.text(row - 1, column)));

/** 栏次: 1, 2, 3 … under the titles. */
export function isNumbered(sheet: Sheet, row: number, filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  const figures = filled.map((column) => Number(sheet.text(row, column) || NaN));
  return figures.every(
    (figure, at) => Number.isInteger(figure) && (at === 0 || figure === (figures[at - 1] ?? 0) + 1),
  );
}

function titleOf(sheet: Sheet, top: number, bottom: number, column: number, run: Run): HeaderColumn | null {
  for (let row = bottom; row >= top; row--) {
    const text = sheet.text(row, column);
    if (text === '' || FORMULA.test(compact(text)) || /^\d+$/.test(text)) continue;
    const word = lookUp(text);
    const meaning = meaningOf(word, text, row > top ? groupOver(sheet, top, row, column, run) : null);
    return { column, row, text, ...meaning, until: lastUnder(sheet, row, column, run) };
  }
  return null;
}

function meaningOf(word: Word | null, text: string, group: Word | null): { role: HeaderRole; rank: number } {
  if (word && group) {
    const over = group.column;
    if (word.scoreSub && (over === 'score' || group.group))
      return { role: word.scoreSub, rank: SURE.certain };
    if (word.sub && (over === 'target' || over === 'actual'))
      return { role: PARTS[over][word.sub], rank: SURE.certain };
  }
  if (word?.column) return { role: word.column, rank: word.rank };
  const guess = word ? null : guessColumn(text);
  return guess ? { role: guess, rank: SURE.guessed } : { role: 'other', rank: SURE.unknown };
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
