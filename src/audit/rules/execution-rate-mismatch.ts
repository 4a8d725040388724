import { ZERO, executionRate, plain } from '../../scoring';
import { amountLines } from '../amounts';
import { matchesRate, printedText } from '../printed';
import { defineRule } from '../rule';

/** 执行率与预算数、执行数不符: of every line of the funds block, or of a table of funds. */
export const executionRateMismatch = defineRule({
  code: 'execution-rate-mismatch',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ table }) {
    for (const { budget, spent, rate } of amountLines(table)) {
      if (!rate?.value || !budget?.value || !spent?.value || budget.value.lte(ZERO)) continue;
      const expected = executionRate(budget.value, spent.value);
      if (!expected || matchesRate(rate, spent.value.div(budget.value))) continue;
      yield {
        at: rate,
        printed: printedText(rate),
        expected: `${plain(expected)}%`,
        facts: { executed: plain(spent.value), budget: plain(budget.value) },
      };
    }
  },
});
