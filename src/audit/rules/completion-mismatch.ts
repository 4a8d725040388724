import { plain } from '../../scoring';
import { printedText } from '../printed';
import { isUsualCompletion } from '../printed-rates';
import { defineRule } from '../rule';
import { hasUnclearFigures } from '../unclear';

/** 完成率不符: the printed 完成率 is not that of target and actual. */
export const completionMismatch = defineRule({
  code: 'completion-mismatch',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ rows }) {
    const column = rows.map(({ row }) => row.completion);
    for (const { row, outcome } of rows) {
      const { completion: cell } = row;
      if (hasUnclearFigures(row, outcome)) continue;
      if (!cell || !row.actual || !outcome.completion) continue;
      if (isUsualCompletion(cell, outcome, column) !== false) continue;
      yield {
        at: cell,
        printed: printedText(cell),
        expected: `${plain(outcome.completion)}%`,
        facts: { indicator: row.l3, target: row.target.reading.text, actual: row.actual.reading.text },
      };
    }
  },
});
