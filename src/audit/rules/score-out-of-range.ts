import { ZERO, plain } from '../../scoring';
import { printedText } from '../printed';
import { defineRule } from '../rule';

/** 得分超出分值: below zero or above the weight. */
export const scoreOutOfRange = defineRule({
  code: 'score-out-of-range',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ rows }) {
    for (const { row } of rows) {
      const score = row.score?.value;
      const weight = row.weight?.value;
      if (!row.score || !score || !weight) continue;
      if (score.gte(ZERO) && score.lte(weight)) continue;
      yield {
        at: row.score,
        printed: printedText(row.score),
        expected: `0–${plain(weight)}`,
        facts: { indicator: row.l3, weight: plain(weight) },
      };
    }
  },
});
