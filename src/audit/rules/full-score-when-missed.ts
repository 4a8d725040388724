import { plain } from '../../scoring';
import { judgeScore } from '../judge-score';
import { defineRule } from '../rule';

/** 未完成却得满分 */
export const fullScoreWhenMissed = defineRule({
  code: 'full-score-when-missed',
  severity: 'error',
  source: 'profile',
  *check({ rows, profile }) {
    for (const audited of rows) {
      const verdict = judgeScore(audited, profile);
      if (verdict?.code !== 'full-score-when-missed' || !audited.row.score) continue;
      const { completion } = audited.outcome;
      yield {
        at: audited.row.score,
        printed: verdict.printed,
        expected: verdict.expected,
        facts: { indicator: audited.row.l3, completion: completion && plain(completion) },
      };
    }
  },
});
