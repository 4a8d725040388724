import { plain } from '../../scoring';
import { defineRule } from '../rule';

/** 未完成未说明原因 */
export const reasonMissingMissed = defineRule({
  code: 'reason-missing-missed',
  severity: 'error',
  source: 'mof-2020-10',
  *check({ table, rows }) {
    for (const { row, outcome, reasonMissing } of rows) {
      if (!reasonMissing || outcome.status !== 'missed') continue;
      yield {
        at: { row: row.row, column: table.columns.reason ?? row.target.column },
        facts: { indicator: row.l3, completion: outcome.completion && plain(outcome.completion) },
      };
    }
  },
});
