import type { Decimal } from '../../scoring';
import { HUNDRED, ONE, ZERO, plain } from '../../scoring';
import { cellName } from '../../table/address';
import type { IndicatorRow, TotalLine } from '../../table/evaluation-table';
import { isUnread } from '../printed';
import type { TableContext } from '../rule';
import { defineRule } from '../rule';
import { executionLine, hasExecutionRow, weightSum } from '../totals';

/** 预算执行率 takes one of these where a place gives it points of its own. */
const EXECUTION_POINTS = ['10', '20'];

/**
 * 分值合计不符: against the printed total, else against 100 in a table that has a total row; against the points that
 * a level declares of itself; against a subtotal. A table without any of these is not judged.
 */
export const weightSumRule = defineRule({
  code: 'weight-sum',
  severity: 'error',
  source: 'table-arithmetic',
  *check(context) {
    const { table } = context;
    if (table.columns.weight === undefined || table.indicators.some((row) => isUnread(row.weight))) return;
    yield* wholeTable(context);
    for (const line of table.subtotals) yield* part(context, line);
    yield* levelPoints(table.indicators, 'l1');
    yield* levelPoints(table.indicators, 'l2');
  },
});

function* wholeTable({ table, funds }: TableContext) {
  const { total } = table;
  const sum = weightSum(table, funds);
  if (!total || !sum) return;
  const printed = total.weight?.value ?? null;
  const expected = printed ?? HUNDRED;
  if (sum.eq(expected)) return;
  // Shares of one, where no total says a hundred.
  if (!printed && sum.eq(ONE)) return;
  const execution = executionLine(table, funds)?.line.weight?.value ?? null;
  // A total line may add the indicators alone; then it is not the table's hundred.
  if (execution && printed && !printed.eq(HUNDRED) && sum.minus(execution).eq(printed)) return;
  // The funds block, with its usual points, may stand on a page of its own; a row of the table does not.
  const elsewhere = !execution && !hasExecutionRow(table.indicators);
  if (elsewhere && EXECUTION_POINTS.some((points) => expected.minus(sum).eq(points))) return;
  yield {
    at: total.weight ?? { row: total.row, column: table.columns.weight ?? 1 },
    printed: plain(sum),
    expected: plain(expected),
    facts: { against: printed ? ('printed-total' as const) : ('hundred' as const), level: null },
  };
}

function* part({ table }: TableContext, line: TotalLine) {
  const printed = line.weight?.value;
  if (!line.weight || !printed) return;
  const sum = add(table.indicators.filter((row) => row.row >= line.from && row.row <= line.to));
  if (!sum || sum.eq(printed)) return;
  yield {
    at: line.weight,
    printed: plain(sum),
    expected: plain(printed),
    facts: { against: 'subtotal' as const, level: line.label },
  };
}

function* levelPoints(rows: readonly IndicatorRow[], level: 'l1' | 'l2') {
  for (const group of groupsOf(rows, level)) {
    const [first] = group;
    const last = group[group.length - 1];
    const points = level === 'l1' ? first?.l1Points : first?.l2Points;
    const sum = add(group);
    if (!first?.weight || !last?.weight || !points || !sum || sum.eq(points)) continue;
    if (isSeveral(group, points)) continue;
    yield {
      at: first.weight,
      range:
        group.length > 1
          ? `${cellName(first.row, first.weight.column)}:${cellName(last.row, last.weight.column)}`
          : undefined,
      printed: plain(sum),
      expected: plain(points),
      facts: { against: 'level-points' as const, level: first[level] },
    };
  }
}

/** Rows of several projects in one table: one after the other they make up the points, each time anew. */
function isSeveral(rows: readonly IndicatorRow[], points: Decimal): boolean {
  let sum = ZERO;
  for (const { weight } of rows) {
    sum = sum.plus(weight?.value ?? ZERO);
    if (sum.eq(points)) sum = ZERO;
  }
  return points.gt(ZERO) && sum.isZero();
}

/** Runs of rows under one name of a level. */
function groupsOf(rows: readonly IndicatorRow[], level: 'l1' | 'l2'): IndicatorRow[][] {
  const groups: IndicatorRow[][] = [];
  for (const row of rows) {
    const group = groups[groups.length - 1];
    const before = group?.[0];
    const same = before && before.l1 === row.l1 && (level === 'l1' || before.l2 === row.l2);
    if (same) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function add(rows: readonly IndicatorRow[]): Decimal | null {
  const weights = rows.flatMap((row) => (row.weight?.value ? [row.weight.value] : []));
  return weights.length > 0 ? weights.reduce((sum, weight) => sum.plus(weight), ZERO) : null;
}
