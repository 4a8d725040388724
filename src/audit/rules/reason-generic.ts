import { hasGap, statedReasons } from '../reasons';
import { defineRule } from '../rule';

/** 原因空泛: the reason of a row with a gap states only that there is one. */
export const reasonGeneric = defineRule({
  code: 'reason-generic',
  severity: 'info',
  source: 'review-practice',
  *check({ rows }) {
    for (const { cell, row, isGeneric } of statedReasons(rows)) {
      if (!isGeneric || !hasGap(row)) continue;
      yield { at: cell, printed: cell.text, facts: { indicator: row.row.l3 } };
    }
  },
});
