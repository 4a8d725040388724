import type { Decimal } from '../../scoring';
import { ZERO, plain, round } from '../../scoring';
import type { IndicatorRow, TotalLine } from '../../table/evaluation-table';
import { isUnread, printedText, shown } from '../printed';
import type { TableContext } from '../rule';
import { defineRule } from '../rule';
import { executionLine, weightSum } from '../totals';

/**
 * 总分与各项得分之和不符. Right is the sum of the shown values, and the sum of the underlying ones. Silent where a
 * score is missing or unreadable.
 */
export const totalMismatch = defineRule({
  code: 'total-mismatch',
  severity: 'error',
  source: 'table-arithmetic',
  *check(context) {
    const { table } = context;
    if (table.columns.score === undefined) return;
    if (table.total) yield* judge(context, table.total, table.indicators, 'table');
    for (const line of table.subtotals) {
      const rows = table.indicators.filter((row) => row.row >= line.from && row.row <= line.to);
      yield* judge(context, line, rows, 'part');
    }
  },
});

function* judge(
  context: TableContext,
  line: TotalLine,
  rows: readonly IndicatorRow[],
  scope: 'table' | 'part',
) {
  const total = line.score;
  if (!total?.value || rows.some(scoreUnknown)) return;
  const cells = rows.flatMap((row) => (row.score?.value ? [row.score] : []));
  if (cells.length === 0) return;
  const execution =
    scope === 'table' && !excludesExecution(context, line)
      ? executionLine(context.table, context.funds)
      : null;
  if (scope === 'table' && !execution && executionMayBeElsewhere(context, line)) return;
  if (execution?.line.weight?.value && !execution.line.score?.value) return;
  const all = execution?.line.score ? [...cells, execution.line.score] : cells;
  const sums = [add(all.map((cell) => cell.value)), add(all.map(shown))];
  const printed = shown(total);
  if (!printed || sums.some((sum) => round(sum, total.decimals).eq(printed))) return;
  yield { at: total, printed: printedText(total), expected: plain(sums[0] ?? ZERO), facts: { scope } };
}

/** A row with points and no readable score: the sum says nothing. */
function scoreUnknown(row: IndicatorRow): boolean {
  return isUnread(row.score) || (!row.score?.value && row.weight?.value?.gt(ZERO) === true);
}

/** A total line whose points are those of the indicators alone. */
function excludesExecution({ table, funds }: TableContext, line: TotalLine): boolean {
  const execution = executionLine(table, funds)?.line.weight?.value;
  const sum = weightSum(table, funds);
  return !!execution && !!line.weight?.value && !!sum && sum.minus(execution).eq(line.weight.value);
}

/** Points are missing that only an execution line on another page can hold. */
function executionMayBeElsewhere({ table, funds }: TableContext, line: TotalLine): boolean {
  const sum = weightSum(table, funds);
  return !!sum && !!line.weight?.value && !executionLine(table, funds) && sum.lt(line.weight.value);
}

function add(values: readonly (Decimal | null)[]): Decimal {
  return values.reduce<Decimal>((sum, value) => (value ? sum.plus(value) : sum), ZERO);
}
