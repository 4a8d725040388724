import { levelOf } from '../../scoring';
import { judgeScore } from '../judge-score';
import { defineRule } from '../rule';

/** 定性指标得分超出区间. Below its band with a reason it may be a deliberate deduction: a warning. */
export const qualitativeBand = defineRule({
  code: 'qualitative-band',
  severity: 'error',
  source: 'profile',
  *check({ rows, profile }) {
    for (const audited of rows) {
      const verdict = judgeScore(audited, profile);
      const { row, outcome } = audited;
      if (verdict?.code !== 'qualitative-band' || !row.score || !row.actual) continue;
      yield {
        at: row.score,
        severity: verdict.direction === 'below' && verdict.hasReason ? 'warning' : 'error',
        printed: verdict.printed,
        expected: verdict.expected,
        facts: { indicator: row.l3, level: levelOf(row.actual.reading, outcome) },
      };
    }
  },
});
