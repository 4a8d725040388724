import { isLeftAlone } from '../left-alone';
import { defineRule } from '../rule';

/** 指标值无法识别: figures among words that cannot be told apart. Silent where the actual repeats them word for word. */
export const targetUnreadable = defineRule({
  code: 'target-unreadable',
  severity: 'warning',
  source: 'review-practice',
  *check({ rows }) {
    for (const { row, outcome } of rows) {
      const { reading } = row.target;
      if (reading.kind !== 'unreadable' || reading.reason === 'error-value' || outcome.status === 'met')
        continue;
      if (isLeftAlone(reading.text)) continue;
      yield { at: row.target, printed: reading.text, facts: { indicator: row.l3 } };
    }
  },
});
