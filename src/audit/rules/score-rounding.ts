import { SCORE_DECIMALS, plain, round } from '../../scoring';
import { judgeScore } from '../judge-score';
import { roundedOrCut, printedText } from '../printed';
import { defineRule } from '../rule';

/** 得分取整方式不同: the exact score, rounded or cut to fewer decimals than the profile keeps. */
export const scoreRounding = defineRule({
  code: 'score-rounding',
  severity: 'info',
  source: 'profile',
  *check({ rows, funds, profile }) {
    for (const audited of rows) {
      const verdict = judgeScore(audited, profile);
      if (verdict?.code !== 'score-rounding' || !audited.row.score) continue;
      yield {
        at: audited.row.score,
        printed: verdict.printed,
        expected: verdict.expected,
        facts: { indicator: audited.row.l3 },
      };
    }
    for (const { line, score } of funds) {
      const printed = line.score?.value;
      const weight = line.weight?.value;
      if (!line.score || !printed || !weight || !score || round(printed, SCORE_DECIMALS).eq(score)) continue;
      if (!roundedOrCut(printed, score, weight)) continue;
      yield {
        at: line.score,
        printed: printedText(line.score),
        expected: plain(score),
        facts: { indicator: null },
      };
    }
  },
});
