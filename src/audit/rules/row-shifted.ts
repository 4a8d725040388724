import { defineRule } from '../rule';

/** 单元格错位: the row's cells slipped a column, as some exports leave them. */
export const rowShifted = defineRule({
  code: 'row-shifted',
  severity: 'error',
  source: 'template',
  *check({ table }) {
    for (const row of table.indicators) {
      if (row.shifted) yield { at: row.target, facts: { indicator: row.l3 } };
    }
  },
});
