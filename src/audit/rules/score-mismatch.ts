import { judgeScore } from '../judge-score';
import { defineRule } from '../rule';

/**
 * 得分与规则不符. Above the rule's score it is always an error; below it, with a reason in the row, it may be a
 * deliberate deduction and is a warning.
 */
export const scoreMismatch = defineRule({
  code: 'score-mismatch',
  severity: 'error',
  source: 'profile',
  *check({ rows, profile }) {
    for (const audited of rows) {
      const verdict = judgeScore(audited, profile);
      if (verdict?.code !== 'score-mismatch' || !audited.row.score) continue;
      const { printed, expected, direction, hasReason } = verdict;
      yield {
        at: audited.row.score,
        severity: direction === 'below' && hasReason ? 'warning' : 'error',
        printed,
        expected,
        facts: { indicator: audited.row.l3, direction, hasReason },
      };
    }
  },
});
