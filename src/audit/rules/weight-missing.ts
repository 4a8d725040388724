import { defineRule } from '../rule';

/** 分值缺失: a score is printed, its weight is not, so nobody can check it. */
export const weightMissing = defineRule({
  code: 'weight-missing',
  severity: 'warning',
  source: 'template',
  *check({ table, rows }) {
    if (table.columns.weight === undefined) return;
    for (const { row } of rows) {
      if (!row.weight || row.weight.value || row.weight.isError || !row.score?.value) continue;
      yield { at: row.weight, printed: row.weight.text || null, facts: { indicator: row.l3 } };
    }
  },
});
