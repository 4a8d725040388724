import { assess } from '../../scoring';
import { defineRule } from '../rule';

/** "新建猪舍（≥**平方米）": the template's name gives the sign that the target leaves out. */
const SIGN_IN_NAME = /[≥≤≧≦＞＜<>]/;

/** 指标值缺比较符: a figure without ≥ or ≤; what was assumed is said. */
export const targetNoComparator = defineRule({
  code: 'target-no-comparator',
  severity: 'warning',
  source: 'review-practice',
  *check({ rows, profile }) {
    for (const { row } of rows) {
      const reading = row.target.reading;
      if (reading.kind !== 'quantity' || reading.comparator !== null || SIGN_IN_NAME.test(row.l3)) continue;
      const actual = row.actual?.reading ?? reading;
      // Beside an actual that says nothing, the target's own unit decides.
      const direction =
        assess(reading, actual, row, profile).direction ?? assess(reading, reading, row, profile).direction;
      const assumed = direction === 'at-most' ? '≤' : '≥';
      yield {
        at: row.target,
        printed: reading.text,
        expected: assumed + reading.text,
        facts: { indicator: row.l3, assumed, text: reading.text },
      };
    }
  },
});
