import { ZERO } from '../scoring/decimal';
import { readCell } from '../scoring/read-cell';
import { isTitled } from './header-runs';
import { SURE, type Header, type HeaderColumn } from './headers';
import { levelWord, stem } from './normalise';
import { isFigure, numberCell } from './numbers';
import type { Sheet } from './sheet';
import { comparatorSign, isLevelName, type HeaderRole } from './words';

type Roles = Partial<Record<HeaderRole, number>>;

/** So many rows under a header are looked at to settle a doubt. */
const SAMPLE = 40;

const lastSamples = new WeakMap<Header, number>();

/** The last row that is looked at: above the titles of another table. */
function lastSample(sheet: Sheet, header: Header): number {
  let last = lastSamples.get(header);
  if (last === undefined) {
    const end = Math.min(header.bottom + SAMPLE, sheet.used?.bottom ?? 0);
    last = header.bottom;
    while (last < end && !hasOtherTitles(sheet, header, last + 1)) last++;
    lastSamples.set(header, last);
  }
  return last;
}

/** So many titles that this header has not, or not there, are those of another one. */
const OTHER_TITLES = 3;

function hasOtherTitles(sheet: Sheet, header: Header, row: number): boolean {
  const known = new Map(header.columns.map(({ column, text }) => [column, stem(text)]));
  const titles = sheet.words(row).filter(({ column, word }) => {
    const isTitle = word.column !== undefined && word.column !== 'other' && word.rank === SURE.certain;
    return isTitle && known.has(column);
  });
  return (
    titles.length >= OTHER_TITLES && titles.every(({ column, text }) => known.get(column) !== stem(text))
  );
}

/** How many of the cells under a header that lie in a column pass a test. */
export function count(sheet: Sheet, header: Header, column: number, test: (text: string) => boolean): number {
  const end = lastSample(sheet, header);
  let sum = 0;
  for (let row = header.bottom + 1; row <= end; row++) if (test(sheet.text(row, column))) sum++;
  return sum;
}

/** "绩效指标" merged over the columns of the levels and of the names: what stands left of the names are levels. */
export function levelsUnderName(
  sheet: Sheet,
  header: Header,
  title: HeaderColumn | undefined,
  roles: Roles,
): void {
  const { l3 } = roles;
  if (!title || l3 === undefined || l3 === title.column || roles.l1 !== undefined || roles.l2 !== undefined)
    return;
  const levels: number[] = [];
  for (let column = title.column; column < l3; column++) {
    if (holdsLevelNames(sheet, header, column)) levels.push(column);
  }
  const [l1, l2] = levels;
  if (l1 !== undefined) roles.l1 = l1;
  if (l2 !== undefined) roles.l2 = l2;
}

/** A name of a level is at most so long. */
const LONGEST_LEVEL = 16;
/** Level names that a few places have: 投入目标, 结果目标. */
const LEVEL_TAIL = /(?:目标|指标)$/;

/**
 * "项目绩效实现情况（80分） | 指标名称 | …" over 投入目标, 产出目标: under the side header stand the names of levels, one for the
 * rows of each. A side header that goes on over all rows has none below it.
 */
export function levelsUnderSide(sheet: Sheet, header: Header, roles: Roles): void {
  const { l1, l2, l3 } = roles;
  if (l1 !== undefined || l2 !== undefined || l3 === undefined || l3 < 2) return;
  // A title merged over columns stands in the first one.
  const column = sheet.merges?.at(header.top, l3 - 1)?.left ?? l3 - 1;
  if (Object.values(roles).includes(column) || !isTitled(sheet, header, column)) return;
  const names: string[] = [];
  const end = lastSample(sheet, header);
  for (let row = header.bottom + 1; row <= end && sheet.text(row, l3) !== ''; row++) {
    const text = sheet.text(row, column);
    if (names.length === 0 && text === '') return;
    if (text === '') continue;
    if (text.length > LONGEST_LEVEL || isFigure(sheet.cell(row, column))) return;
    if (!isLevelName(text) && !LEVEL_TAIL.test(levelWord(text))) return;
    names.push(text);
  }
  if (new Set(names).size > 1) roles.l1 = column;
}

/** "评价内容 | 评价子项 | 评价指标": what stands under other titles before the names, and holds names of levels, is a level. */
export function levelsByNames(sheet: Sheet, header: Header, roles: Roles): void {
  const { l1, l2, l3 } = roles;
  if (l3 === undefined || (l1 !== undefined && l2 !== undefined)) return;
  const taken = new Set(Object.values(roles));
  const levels: number[] = [];
  for (let column = Math.max(header.left, (l1 ?? 0) + 1); column < (l2 ?? l3); column++) {
    const titled = header.columns.some((title) => title.column === column);
    if (titled && !taken.has(column) && holdsLevelNames(sheet, header, column)) levels.push(column);
  }
  for (const role of ['l1', 'l2'] as const) {
    const column = roles[role] === undefined ? levels.shift() : undefined;
    if (column !== undefined) roles[role] = column;
  }
}

function holdsLevelNames(sheet: Sheet, header: Header, column: number): boolean {
  const filled = count(sheet, header, column, (text) => text !== '');
  const named = count(sheet, header, column, (text) => isLevelName(text));
  return filled > 0 && named * 2 >= filled && beginsWithLevel(sheet, header, column);
}

/** A level stands beside the first names, at most so many rows below the titles. */
const LEVEL_WITHIN = 4;

function beginsWithLevel(sheet: Sheet, { bottom }: Header, column: number): boolean {
  for (let row = bottom + 1; row <= bottom + LEVEL_WITHIN; row++) {
    if (isLevelName(sheet.text(row, column))) return true;
  }
  return false;
}

/** Unknown titles between the levels and the end may hide the target or the actual: their cells can tell. */
export function guessValues(sheet: Sheet, header: Header, chosen: Map<HeaderRole, HeaderColumn>): void {
  const scored = chosen.has('score') || chosen.has('weight');
  const name = chosen.get('l3') ?? chosen.get('l2');
  if (!name) return;
  if (chosen.has('target') && (chosen.has('actual') || !scored)) return;
  const measured = header.columns.filter(
    ({ rank, column, role }) =>
      // "三级指标名称 | 年度绩效指标": of two titles of names the second may be that of the target.
      (rank === SURE.unknown || (role === 'l3' && rank >= SURE.possible)) &&
      column > name.column &&
      looksMeasured(sheet, header, column),
  );
  for (const title of measured) {
    const before = chosen.get('target');
    const role = !before ? 'target' : !chosen.has('actual') && title.column > before.column ? 'actual' : null;
    if (role) chosen.set(role, { ...title, role });
  }
}

function looksMeasured(sheet: Sheet, header: Header, column: number): boolean {
  const filled = count(sheet, header, column, (text) => text !== '');
  // Bare figures may be anything: points taken off, an order.
  const bare = count(sheet, header, column, (text) => /^[-\d.,]+$/.test(text));
  const measured = count(sheet, header, column, (text) => {
    const { kind } = readCell({ value: text, text });
    return kind === 'quantity' || kind === 'range' || kind === 'date';
  });
  return measured >= 2 && measured * 2 > filled && bare < filled;
}

/**
 * An unknown title behind 分值 whose cells hold points of that weight is the score: nearly all rows have a figure there,
 * none above the weight, and together at least half of it, so that an order (1, 2, 3) is none.
 */
export function guessScore(sheet: Sheet, header: Header, chosen: Map<HeaderRole, HeaderColumn>): void {
  const weight = chosen.get('weight')?.column;
  if (weight === undefined || chosen.has('score') || chosen.has('reviewScore') || !chosen.has('actual'))
    return;
  const unknown = header.columns.filter(({ rank, column }) => rank === SURE.unknown && column > weight);
  const score = unknown.find(({ column }) => holdsPoints(sheet, header, weight, column));
  if (score) chosen.set('score', { ...score, role: 'score' });
}

/** True where nearly all rows with a weight hold points that it allows in another column. */
export function holdsPoints(sheet: Sheet, header: Header, weight: number, column: number): boolean {
  let rows = 0;
  let held = 0;
  let most = ZERO;
  let sum = ZERO;
  for (let row = header.bottom + 1; row <= lastSample(sheet, header); row++) {
    const full = numberCell(sheet.cell(row, weight), row, weight).value;
    if (!full) continue;
    rows++;
    const points = numberCell(sheet.cell(row, column), row, column).value;
    if (!points) continue;
    if (points.gt(full) || points.isNegative()) return false;
    held++;
    most = most.plus(full);
    sum = sum.plus(points);
  }
  return held >= 2 && held * 5 >= rows * 4 && sum.times(2).gte(most);
}

const signsIn = (sheet: Sheet, header: Header, column: number): number =>
  count(sheet, header, column, (text) => comparatorSign(text) !== '');

/** "指标性质 | 指标方向": of several titles of a comparator, the one that has signs below it: 正向 is none. */
export function signColumn(
  sheet: Sheet,
  header: Header,
  titles: readonly HeaderColumn[] = [],
): HeaderColumn | undefined {
  if (titles.length < 2) return undefined;
  return titles
    .map((title) => ({ title, signs: signsIn(sheet, header, title.column) }))
    .filter(({ signs }) => signs > 0)
    .sort((one, other) => other.signs - one.signs)[0]?.title;
}

/** A column before the target that holds signs is that of the comparator, whatever its title says. */
export function comparatorByCells(sheet: Sheet, header: Header, roles: Roles): void {
  const { target, l3, targetComparator } = roles;
  if (target === undefined || targetComparator !== undefined) return;
  const others = new Set(
    Object.entries(roles).flatMap(([role, column]) => (isLevelRole(role) ? [] : [column])),
  );
  for (let column = target - 1; column > Math.max(l3 ?? 0, header.left - 1); column--) {
    const filled = count(sheet, header, column, (text) => text !== '');
    const signs = signsIn(sheet, header, column);
    if (others.has(column) || signs === 0 || signs * 2 < filled) continue;
    if (roles.l1 === column) delete roles.l1;
    if (roles.l2 === column) delete roles.l2;
    roles.targetComparator = column;
    return;
  }
}

const isLevelRole = (role: string): boolean => role === 'l1' || role === 'l2';
