import { defineRule } from '../rule';

/** 单位不一致: the actual is measured in another dimension than the target. */
export const unitMismatch = defineRule({
  code: 'unit-mismatch',
  severity: 'error',
  source: 'review-practice',
  *check({ rows }) {
    for (const { row, outcome } of rows) {
      if (outcome.why !== 'unit-mismatch' || !row.actual) continue;
      const target = row.target.reading.text;
      const actual = row.actual.reading.text;
      yield { at: row.actual, printed: actual, facts: { indicator: row.l3, target, actual } };
    }
  },
});
