import { contradictions } from '../contradictions';
import { statedReasons } from '../reasons';
import { defineRule } from '../rule';

/**
 * 原因与本行矛盾: a figure, a direction or an outcome that the reason states is not the row's. A merged cell speaks of
 * several rows and is left alone.
 */
export const reasonContradicts = defineRule({
  code: 'reason-contradicts',
  severity: 'warning',
  source: 'review-practice',
  *check({ rows, funds }) {
    for (const { cell, row, rows: served, sentences } of statedReasons(rows)) {
      if (served.length > 1) continue;
      for (const { kind, quote, shown } of contradictions(row, sentences, funds)) {
        yield { at: cell, printed: quote, expected: shown, facts: { indicator: row.row.l3, kind } };
      }
    }
  },
});
