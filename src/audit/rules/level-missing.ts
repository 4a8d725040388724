import type { EvaluationTable } from '../../table/evaluation-table';
import { defineRule } from '../rule';

/** Rows that many templates give no level 2: satisfaction and execution stand for themselves. */
const ONE_LEVEL = /满意|执行|^$/;

/** 缺少级次名称: a row without level 1 or 2 where the table has that column. A run of such rows is reported once. */
export const levelMissing = defineRule({
  code: 'level-missing',
  severity: 'warning',
  source: 'template',
  *check({ table, rows }) {
    for (const level of ['l1', 'l2'] as const) {
      const column = table.columns[level];
      if (column === undefined || holdsNames(table.columns, level)) continue;
      const empty = rows.every(({ row }) => row[level] === '');
      let before: string | null = null;
      for (const { row } of rows) {
        const missing = row[level] === '' && !row.shifted && (level === 'l1' || !ONE_LEVEL.test(row.l1));
        if (missing && before !== row.l1) {
          yield { at: { row: row.row, column }, facts: { indicator: row.l3, level } };
          if (empty) break;
        }
        before = missing ? row.l1 : null;
      }
    }
  },
});

/** Without a level 3 the lowest level that there is names the indicators. */
function holdsNames({ l2, l3 }: EvaluationTable['columns'], level: 'l1' | 'l2'): boolean {
  return l3 === undefined && (level === 'l2' || l2 === undefined);
}
