import { SCORE_DECIMALS, plain, round } from '../../scoring';
import { printedText, roundedOrCut } from '../printed';
import { defineRule } from '../rule';

/** 执行得分不符: weight × the rounded rate. */
export const executionScoreMismatch = defineRule({
  code: 'execution-score-mismatch',
  severity: 'error',
  source: 'mof-2020-10',
  *check({ funds }) {
    for (const { line, rate, score } of funds) {
      const printed = line.score?.value;
      const weight = line.weight?.value;
      if (!line.score || !printed || !weight || !rate || !score) continue;
      // A formula may hold the product unrounded.
      if (round(printed, SCORE_DECIMALS).eq(score) || roundedOrCut(printed, score, weight)) continue;
      yield {
        at: line.score,
        printed: printedText(line.score),
        expected: plain(score),
        facts: { rate: plain(rate), weight: plain(weight) },
      };
    }
  },
});
