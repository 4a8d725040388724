import { isMagnitudeSlip } from '../magnitude';
import { defineRule } from '../rule';

/** 数值相差约一万倍: 元 against 万元, also for counts in 万. */
export const unitMagnitude = defineRule({
  code: 'unit-magnitude',
  severity: 'warning',
  source: 'review-practice',
  *check({ rows }) {
    for (const { row } of rows) {
      const target = row.target.reading;
      if (!row.actual || !isMagnitudeSlip(target, row.actual.reading, row)) continue;
      const facts = { indicator: row.l3, target: target.text };
      yield { at: row.actual, printed: row.actual.reading.text, facts };
    }
  },
});
