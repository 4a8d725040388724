import { ZERO } from '../../scoring';
import { defineRule } from '../rule';

/** 实际完成值未填. Silent in a table that nobody has filled yet, and where a score already says so. */
export const actualMissing = defineRule({
  code: 'actual-missing',
  severity: 'error',
  source: 'template',
  *check({ table, rows }) {
    if (table.columns.actual === undefined) return;
    if (rows.every(({ row }) => row.actual?.reading.kind === 'empty')) return;
    for (const { row } of rows) {
      if (row.actual?.reading.kind !== 'empty' || row.target.reading.kind === 'empty') continue;
      if (row.score?.value?.gt(ZERO)) continue;
      yield { at: row.actual, facts: { indicator: row.l3 } };
    }
  },
});
