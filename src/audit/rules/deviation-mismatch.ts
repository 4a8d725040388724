import { plain } from '../../scoring';
import { printedText } from '../printed';
import { isUsualDeviation } from '../printed-rates';
import { defineRule } from '../rule';
import { hasUnclearFigures } from '../unclear';

/** 偏差率不符: the printed 偏差率 is not that of target and actual, with or without a sign. */
export const deviationMismatch = defineRule({
  code: 'deviation-mismatch',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ rows }) {
    const column = rows.map(({ row }) => row.deviation);
    for (const { row, outcome } of rows) {
      const { deviation: cell } = row;
      if (hasUnclearFigures(row, outcome)) continue;
      if (!cell || !row.actual || !outcome.deviation) continue;
      if (isUsualDeviation(cell, row, outcome, column) !== false) continue;
      yield {
        at: cell,
        printed: printedText(cell),
        expected: `${plain(outcome.deviation)}%`,
        facts: { indicator: row.l3, target: row.target.reading.text, actual: row.actual.reading.text },
      };
    }
  },
});
