import { SURE, type Header, type HeaderColumn } from './headers';
import { isFigure } from './numbers';
import { compact, stem } from './normalise';
import { pointsAmongScores, takeScores, weightAmongScores } from './score-columns';
import type { Sheet } from './sheet';
import {
  comparatorByCells,
  count,
  guessScore,
  guessValues,
  levelsByNames,
  levelsUnderName,
  levelsUnderSide,
  signColumn,
} from './told-by-cells';
import { isLevelName, type HeaderRole } from './words';

/** Which column holds what, after every doubt of the header is settled. */
export interface Columns {
  readonly roles: Readonly<Partial<Record<HeaderRole, number>>>;
  /** The titles that were taken, by role. */
  readonly titles: ReadonlyMap<HeaderRole, HeaderColumn>;
  /** 年初指标值, where the target is read from 调整指标值: it holds where nothing was adjusted. */
  readonly earlierTarget: number | null;
  /** Columns of points beside 一级指标 and 二级指标. */
  readonly l1Points: number | null;
  readonly l2Points: number | null;
  /** Roles that several titles claimed with equal right. */
  readonly contested: readonly HeaderRole[];
}

/** Settles which column holds what: titles that claim the same, titles over several columns, titles unknown. */
export function settleColumns(sheet: Sheet, header: Header): Columns {
  const claims = new Map<HeaderRole, HeaderColumn[]>();
  for (const title of header.columns) claims.set(title.role, [...(claims.get(title.role) ?? []), title]);
  const chosen = new Map<HeaderRole, HeaderColumn>();
  const contested: HeaderRole[] = [];
  const take = (role: HeaderRole, title: HeaderColumn | undefined): void => {
    if (title) chosen.set(role, title);
  };

  take('l1', surest(claims.get('l1'), contested, 'l1'));
  take('l2', surest(claims.get('l2'), contested, 'l2'));
  take('l3', nameColumn(sheet, header, claims.get('l3'), chosen));
  const l3 = chosen.get('l3')?.column ?? 0;
  pointsAmongScores(sheet, header, claims, chosen);
  const weights = claims.get('weight') ?? [];
  // Points between the levels are the levels' own.
  const l1 = chosen.get('l1')?.column ?? l3;
  const behind = weights.filter(({ column }) => column > l3);
  const before = weights.filter(({ column }) => column < l1);
  take('weight', surest(pointsFirst(behind.length > 0 ? behind : before), contested, 'weight'));
  for (const role of SINGLE) take(role, surest(claims.get(role), contested, role));
  const signs = signColumn(sheet, header, claims.get('targetComparator'));
  take('targetComparator', signs);
  takeScores(claims, chosen, contested);
  if (!chosen.has('weight')) weightAmongScores(sheet, header, claims.get('score'), chosen);
  const earlierTarget = takeTarget(sheet, header, claims, chosen, contested);
  dropEarlierActual(chosen);
  guessValues(sheet, header, chosen);
  guessScore(sheet, header, chosen);

  const roles: Partial<Record<HeaderRole, number>> = {};
  const taken = new Set<number>();
  for (const [role, title] of chosen) {
    const column = anchor(sheet, header, title, taken);
    taken.add(column);
    roles[role] = column;
  }
  if (roles.l1 === undefined && header.sharedL1 !== null) roles.l1 = header.sharedL1;
  levelsUnderName(sheet, header, chosen.get('l3'), roles);
  comparatorByCells(sheet, header, roles);
  levelsByNames(sheet, header, roles);
  levelsUnderSide(sheet, header, roles);
  for (const role of ['l1', 'l2'] as const) if (roles[role] === undefined) chosen.delete(role);
  return { roles, titles: chosen, earlierTarget, contested, ...levelPoints(weights, roles) };
}

const SINGLE: readonly HeaderRole[] = [
  'actual',
  'reason',
  'completion',
  'deviation',
  'scoreRate',
  'targetComparator',
  'targetUnit',
  'actualComparator',
  'actualUnit',
];

/** The year that a title names; 0 where it names none. */
const yearOf = ({ text }: HeaderColumn): number =>
  Number(/(?:19|20)\d\d(?=年|$)/.exec(compact(text))?.[0] ?? 0);

/** "2022年实际完成值 | 2023年指标值": what was reached the year before is not what the target asks for. */
function dropEarlierActual(chosen: Map<HeaderRole, HeaderColumn>): void {
  const actual = chosen.get('actual');
  const target = chosen.get('target');
  if (actual && target && yearOf(actual) > 0 && yearOf(actual) < yearOf(target)) chosen.delete('actual');
}

/** 分值 before 权重 where a table has both. */
const pointsFirst = (titles: readonly HeaderColumn[]): HeaderColumn[] =>
  [...titles].sort((one, other) => Number(isPoints(other)) - Number(isPoints(one)));
const isPoints = ({ text }: HeaderColumn): boolean => stem(text).includes('分值');

/** The surest title; the first of equals, which is noted where the titles differ. */
function surest(
  titles: readonly HeaderColumn[] | undefined,
  contested: HeaderRole[],
  role: HeaderRole,
): HeaderColumn | undefined {
  if (!titles) return undefined;
  const best = Math.min(...titles.map(({ rank }) => rank));
  const surely = titles.filter(({ rank }) => rank === best);
  // "2022年指标值 | 2023年指标值": the table is about the last year. "2023年完成值 | 完成值": about that without one.
  const years = surely.map(yearOf);
  const latest = role === 'actual' && years.includes(0) ? 0 : Math.max(...years);
  const equals = surely.filter((title) => yearOf(title) === latest);
  const vital = role === 'l3' || role === 'actual' || role === 'target' || role === 'score';
  if (vital && equals.length > 1) contested.push(role);
  return equals[0];
}

/**
 * 三级指标 stands right of the levels above it, so that "绩效指标" as a side header is none; of equal titles the one whose
 * column is fuller.
 */
function nameColumn(
  sheet: Sheet,
  header: Header,
  titles: readonly HeaderColumn[] | undefined,
  chosen: ReadonlyMap<HeaderRole, HeaderColumn>,
): HeaderColumn | undefined {
  if (!titles || titles.length < 2) return titles?.[0];
  const levels = Math.max(chosen.get('l1')?.column ?? 0, chosen.get('l2')?.column ?? 0);
  const right = titles.filter(({ column }) => column > levels);
  const candidates = right.length > 0 ? right : titles;
  const best = Math.min(...candidates.map(({ rank }) => rank));
  const filled = (title: HeaderColumn): number => count(sheet, header, title.column, (text) => text !== '');
  return candidates
    .filter(({ rank }) => rank === best)
    .map((title) => ({ title, filled: filled(title) }))
    .sort((one, other) => other.filled - one.filled || one.title.column - other.title.column)[0]?.title;
}

/** 调整指标值 holds where it is filled; else 年初指标值. */
function takeTarget(
  sheet: Sheet,
  header: Header,
  claims: ReadonlyMap<HeaderRole, readonly HeaderColumn[]>,
  chosen: Map<HeaderRole, HeaderColumn>,
  contested: HeaderRole[],
): number | null {
  const titles = claims.get('target') ?? [];
  const adjusted = titles.find(({ text }) => stem(text).includes('调整'));
  const others = titles.filter((title) => title !== adjusted);
  const plain = surest(others, contested, 'target');
  const planned = plain && (plain.rank === SURE.certain || stem(plain.text).includes('年初'));
  if (!adjusted || !plain || !planned) {
    const only = plain && (!adjusted || plain.rank < adjusted.rank) ? plain : (adjusted ?? plain);
    if (only) chosen.set('target', only);
    return null;
  }
  const adopted = count(sheet, header, adjusted.column, (text) => text !== '') > 0;
  chosen.set('target', adopted ? adjusted : plain);
  return adopted ? plain.column : null;
}

/**
 * A title over several columns stands for the one that is filled. Where nothing but levels stands under it, it may
 * reach over the untitled columns behind it.
 */
function anchor(sheet: Sheet, header: Header, title: HeaderColumn, taken: ReadonlySet<number>): number {
  const known = new Set(header.columns.map(({ column }) => column));
  // Names are told from the levels beside them.
  const filledIn = (column: number): number =>
    count(sheet, header, column, (text) => text !== '' && (title.role !== 'l3' || !isLevelName(text)));
  let best = title.column;
  let most = filledIn(best);
  const levels = title.role === 'l3' ? count(sheet, header, best, (text) => isLevelName(text)) : 0;
  const bare = WIDE.has(title.role) && (most === 0 || levels > most);
  const until = bare ? header.right : title.until;
  for (let column = title.column + 1; column <= until; column++) {
    if (known.has(column) || taken.has(column)) break;
    const filled = filledIn(column);
    if (filled > most) [best, most] = [column, filled];
  }
  return best;
}

/** What no table can do without: its title is not left over a blank column. */
const WIDE: ReadonlySet<HeaderRole> = new Set(['l3', 'target', 'actual', 'weight', 'score']);

/** 分值 columns between the level columns hold the levels' own points. */
function levelPoints(
  weights: readonly HeaderColumn[],
  roles: Readonly<Partial<Record<HeaderRole, number>>>,
): { l1Points: number | null; l2Points: number | null } {
  const between = (from: number | undefined, to: number | undefined): number | null =>
    weights.find(({ column }) => column > (from ?? Infinity) && column < (to ?? 0))?.column ?? null;
  return {
    l1Points: between(roles.l1, roles.l2 ?? roles.l3),
    l2Points: between(roles.l2, roles.l3),
  };
}

/** Share of the filled cells under a title that hold one figure. */
export function figureShare(
  sheet: Sheet,
  rows: readonly number[],
  column: number,
): { figures: number; filled: number } {
  let figures = 0;
  let filled = 0;
  for (const row of rows) {
    const cell = sheet.cell(row, column);
    const isNumber = typeof cell.value === 'number';
    if (!isNumber && /^[-—–/\\]*$/.test(cell.text.trim())) continue;
    filled++;
    if (isNumber || isFigure(cell)) figures++;
  }
  return { figures, filled };
}
