import type { Level, Profile } from '../../scoring';
import { bandOf, levelOf } from '../../scoring';
import type { IndicatorRow } from '../../table/evaluation-table';
import { judgeScore } from '../judge-score';
import { defineRule } from '../rule';

/**
 * 定性指标得分超出区间. Below its band with a reason it may be a deliberate deduction: a warning. No error where the
 * score is right under a profile that only a slip in some other row put behind the chosen one.
 */
export const qualitativeBand = defineRule({
  code: 'qualitative-band',
  severity: 'error',
  source: 'profile',
  *check({ rows, profile, rivals }) {
    for (const audited of rows) {
      const verdict = judgeScore(audited, profile);
      const { row, outcome } = audited;
      if (verdict?.code !== 'qualitative-band' || !row.score || !row.actual) continue;
      const level = levelOf(row.actual.reading, outcome);
      const severity = verdict.direction === 'below' && verdict.hasReason ? 'warning' : 'error';
      if (severity === 'error' && rivals.some((rival) => accepts(rival, level, row))) continue;
      yield {
        at: row.score,
        severity,
        printed: verdict.printed,
        expected: verdict.expected,
        facts: { indicator: row.l3, level },
      };
    }
  },
});

function accepts(profile: Profile, level: Level, { score, weight }: IndicatorRow): boolean {
  return !!score?.value && !!weight?.value && bandOf(level, weight.value, profile).holds(score.value);
}
