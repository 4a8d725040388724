import { ZERO } from '../../scoring';
import { printedText } from '../printed';
import { defineRule } from '../rule';

const DASH = /^[-—–/\\－／]+$/;

/** 无依据得分: a score stands where the target or the actual is empty. */
export const scoreWithoutValues = defineRule({
  code: 'score-without-values',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ table, rows }) {
    if (table.columns.target === undefined || table.columns.actual === undefined) return;
    for (const { row } of rows) {
      if (!row.score?.value?.gt(ZERO)) continue;
      const missing =
        // A dash says that there is none.
        row.target.reading.kind === 'empty' &&
        !(DASH.test(row.target.reading.text) && row.actual?.reading.text)
          ? 'target'
          : row.actual?.reading.kind === 'empty'
            ? 'actual'
            : null;
      if (!missing) continue;
      yield { at: row.score, printed: printedText(row.score), facts: { indicator: row.l3, missing } };
    }
  },
});
