import { ZERO, plain, round } from '../../scoring';
import type { IndicatorRow, TotalLine } from '../../table/evaluation-table';
import { isUnread, printedText, shown } from '../printed';
import type { TableContext } from '../rule';
import { defineRule } from '../rule';
import { add, partsOfTotal } from '../total-parts';

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
    if (table.total) yield* judge(context, table.total, 'table');
    for (const line of table.subtotals) yield* judge(context, line, 'part');
  },
});

function* judge(context: TableContext, line: TotalLine, scope: 'table' | 'part') {
  const total = line.score;
  const parts = partsOfTotal(context, line, scope);
  if (!total?.value || !parts || parts.rows.some(scoreUnknown)) return;
  const cells = parts.rows.flatMap((row) => (row.score?.value ? [row.score] : []));
  if (cells.length === 0) return;
  const { execution } = parts;
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
