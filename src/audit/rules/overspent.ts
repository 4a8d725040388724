import { plain } from '../../scoring';
import { amountLines } from '../amounts';
import { printedText, shown } from '../printed';
import { defineRule } from '../rule';

/** 执行数超出预算: more spent than the full-year (adjusted) budget of the same line. */
export const overspent = defineRule({
  code: 'overspent',
  severity: 'warning',
  source: 'mof-2020-10',
  *check({ table }) {
    for (const { label, budget, spent } of amountLines(table)) {
      if (!budget?.value || !spent?.value?.gt(budget.value)) continue;
      const limit = shown(budget);
      // Underlying digits that nobody sees are no overrun.
      if (!limit || !shown(spent)?.gt(limit)) continue;
      yield { at: spent, printed: printedText(spent), facts: { label, budget: plain(limit) } };
    }
  },
});
