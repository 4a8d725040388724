import type { Decimal } from '../../scoring';
import { HUNDRED, ZERO, plain } from '../../scoring';
import { cellName } from '../../table/address';
import type { IndicatorRow, NumberCell } from '../../table/evaluation-table';
import { levelWord } from '../../table/normalise';
import { isUnread } from '../printed';
import type { TableContext } from '../rule';
import { defineRule } from '../rule';
import { executionLine, isExecutionRow, weightSum } from '../totals';

const EXECUTION = '预算执行率';
/** Level-1 names that stand for another one where the profile does not know them: cost belongs to output. */
const BELONGS_TO: Readonly<Record<string, string>> = { 成本: '产出', 效果: '效益' };

/**
 * 分值结构不同: points by level 1 against those that the profile prescribes. Only where the table's points make 100,
 * those of execution among them, and every row finds its place.
 */
export const weightStructure = defineRule({
  code: 'weight-structure',
  severity: 'info',
  source: 'profile',
  *check(context) {
    const { table, profile, funds } = context;
    if (!profile.weights || table.columns.weight === undefined) return;
    if (table.indicators.some((row) => isUnread(row.weight)) || !weightSum(table, funds)?.eq(HUNDRED)) return;
    const groups = group(context, Object.keys(profile.weights));
    // A hundred without execution is another place's scheme.
    if (groups?.get(EXECUTION)?.length === 0) return;
    for (const [key, points] of Object.entries(profile.weights)) {
      const cells = groups?.get(key) ?? [];
      const [first] = cells;
      const sum = add(cells);
      if (!first || sum.eq(points)) continue;
      const facts = { levels: key.split('+') };
      yield { at: first, range: rangeOf(cells), printed: plain(sum), expected: points, facts };
    }
  },
});

/** Weights by the profile's keys; null where some weight belongs to none. */
function group({ table, funds }: TableContext, keys: readonly string[]): Map<string, NumberCell[]> | null {
  const groups = new Map<string, NumberCell[]>(keys.map((key) => [key, []]));
  const find = (words: readonly string[]): NumberCell[] | undefined => {
    for (const word of words) {
      const key = keys.find((one) => one.split('+').some((part) => bare(part) === word));
      if (key !== undefined) return groups.get(key);
    }
    return undefined;
  };
  for (const row of table.indicators) {
    if (!row.weight?.value?.gt(ZERO)) continue;
    const cells = find(wordsOf(row));
    if (!cells) return null;
    cells.push(row.weight);
  }
  const execution = executionLine(table, funds)?.line.weight;
  if (!execution?.value?.gt(ZERO)) return groups;
  const cells = find([EXECUTION]);
  cells?.push(execution);
  return cells ? groups : null;
}

/** What a row may be called by the profile, the closest first. */
function wordsOf(row: IndicatorRow): string[] {
  const level = bare(row.l1);
  const words = [level, BELONGS_TO[level] ?? level];
  if (/满意/.test(row.l1 + row.l2)) words.unshift('满意度');
  if (isExecutionRow(row)) words.unshift(EXECUTION);
  return words;
}

const bare = (name: string): string =>
  levelWord(name)
    .replace(/^项目(?=.)/, '')
    .replace(/指标$/, '');

const add = (cells: readonly NumberCell[]): Decimal =>
  cells.reduce((sum, { value }) => (value ? sum.plus(value) : sum), ZERO);

/** One range where the cells stand below each other. */
function rangeOf(cells: readonly NumberCell[]): string | undefined {
  const [first] = cells;
  const last = cells[cells.length - 1];
  if (!first || !last || cells.length < 2 || last.row - first.row !== cells.length - 1) return undefined;
  return `${cellName(first.row, first.column)}:${cellName(last.row, last.column)}`;
}
