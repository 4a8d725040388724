import { Decimal, HUNDRED, plain } from '../../scoring';
import { defineRule } from '../rule';

/** 超额较多未说明原因. Earlier or cheaper than a ceiling is only asked about: a warning. */
export const reasonMissingExceeded = defineRule({
  code: 'reason-missing-exceeded',
  severity: 'error',
  source: 'mof-2020-10',
  *check({ table, rows, profile }) {
    for (const { row, outcome, reasonMissing } of rows) {
      if (!reasonMissing || outcome.status !== 'exceeded' || !outcome.completion) continue;
      yield {
        at: { row: row.row, column: table.columns.reason ?? row.target.column },
        severity: outcome.direction === 'at-most' ? 'warning' : 'error',
        facts: {
          indicator: row.l3,
          completion: plain(outcome.completion),
          from: plain(new Decimal(profile.exceededFrom).times(HUNDRED)),
        },
      };
    }
  },
});
