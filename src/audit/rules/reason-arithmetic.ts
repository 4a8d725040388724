import { wrongClaims } from '../prose/claims';
import { statedReasons } from '../reasons';
import { defineRule } from '../rule';

/** 原因中的数算错: sums, shares, differences, growth, spans of months and equations that a reason states. */
export const reasonArithmetic = defineRule({
  code: 'reason-arithmetic',
  severity: 'warning',
  source: 'review-practice',
  *check({ rows }) {
    for (const { cell, row, sentences } of statedReasons(rows)) {
      for (const { kind, quote, working, printed, expected } of wrongClaims(cell.text, sentences)) {
        yield { at: cell, printed, expected, facts: { indicator: row.row.l3, kind, quote, working } };
      }
    }
  },
});
