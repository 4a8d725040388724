import { defineRule } from '../rule';

/** 定性表述无法判断: words that do not say how far the target was reached; nothing is concluded from them. */
export const qualitativeLevel = defineRule({
  code: 'qualitative-level',
  severity: 'info',
  source: 'mof-2020-10',
  *check({ rows }) {
    for (const { row, outcome } of rows) {
      if (outcome.why !== 'qualitative-unknown' || !row.actual) continue;
      yield { at: row.actual, printed: row.actual.reading.text, facts: { indicator: row.l3 } };
    }
  },
});
