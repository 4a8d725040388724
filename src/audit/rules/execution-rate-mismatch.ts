import { ZERO, executionRate, plain } from '../../scoring';
import type { Decimal } from '../../scoring';
import type { NumberCell } from '../../table/evaluation-table';
import type { AmountLine } from '../amounts';
import { amountLines } from '../amounts';
import { matchesRate, printedText } from '../printed';
import { defineRule } from '../rule';

/**
 * 执行率与预算数、执行数不符: of every line of the funds block, or of a table of funds. Where most lines of a table of funds
 * differ, its rates are of other amounts than the budget (到位数), and nothing is said.
 */
export const executionRateMismatch = defineRule({
  code: 'execution-rate-mismatch',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ table }) {
    const rated = amountLines(table).flatMap(ratedLine);
    const rates = rated.map(({ rate }) => rate);
    const wrong = rated.filter(({ rate, spent, budget }) => !matchesRate(rate, spent.div(budget), rates));
    if (table.family === 'fund-table' && wrong.length > 1 && wrong.length * 2 > rated.length) return;
    for (const { rate, spent, budget } of wrong) {
      const expected = executionRate(budget, spent);
      yield {
        at: rate,
        printed: printedText(rate),
        expected: expected && `${plain(expected)}%`,
        facts: { executed: plain(spent), budget: plain(budget) },
      };
    }
  },
});

interface RatedLine {
  readonly budget: Decimal;
  readonly spent: Decimal;
  readonly rate: NumberCell;
}

/** A line that prints a rate beside both amounts; none where the budget is not above zero. */
function ratedLine({ budget, spent, rate }: AmountLine): RatedLine[] {
  if (!rate?.value || !budget?.value?.gt(ZERO) || !spent?.value) return [];
  return [{ budget: budget.value, spent: spent.value, rate }];
}
