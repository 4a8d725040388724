import { HUNDRED, ZERO, plain } from '../../scoring';
import type { Decimal } from '../../scoring';
import type { NumberCell } from '../../table/evaluation-table';
import { matchesShown, printedText } from '../printed';
import { defineRule } from '../rule';

/** 执行率与预算数、执行数不符 */
export const executionRateMismatch = defineRule({
  code: 'execution-rate-mismatch',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ funds }) {
    for (const { line, rate } of funds) {
      const budget = line.fullYear?.value;
      const executed = line.executed?.value;
      if (!line.rate?.value || !rate || !budget || !executed || budget.lte(ZERO)) continue;
      if (isRight(line.rate, executed.div(budget))) continue;
      yield {
        at: line.rate,
        printed: printedText(line.rate),
        expected: `${plain(rate)}%`,
        facts: { executed: plain(executed), budget: plain(budget) },
      };
    }
  },
});

/** A bare figure may be meant as percent points or as a fraction. */
function isRight(cell: NumberCell, ratio: Decimal): boolean {
  return matchesShown(cell, ratio.times(HUNDRED)) || (!cell.percent && matchesShown(cell, ratio));
}
