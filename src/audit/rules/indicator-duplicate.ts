import { compact } from '../../scoring';
import { cellName } from '../../table/address';
import type { IndicatorRow } from '../../table/evaluation-table';
import { defineRule } from '../rule';

/**
 * 指标重复: the same level names and name twice in one table. Rows below each other may share one name cell over
 * several targets; they are reported only where the target is repeated too.
 */
export const indicatorDuplicate = defineRule({
  code: 'indicator-duplicate',
  severity: 'warning',
  source: 'template',
  *check({ table, rows }) {
    const column = table.columns.l3 ?? table.columns.l2 ?? table.columns.l1;
    if (column === undefined) return;
    const firsts = new Map<string, IndicatorRow>();
    let before = '';
    for (const { row } of rows) {
      const key = `${row.l1}|${row.l2}|${compact(row.l3)}`;
      const first = row.l3 === '' ? undefined : firsts.get(key);
      if (!first) firsts.set(key, row);
      else if (key !== before || sameTarget(row, first)) {
        const at = { row: row.row, column: row.shifted ? column - 1 : column };
        yield { at, printed: row.l3, facts: { indicator: row.l3, first: cellName(first.row, column) } };
      }
      before = key;
    }
  },
});

function sameTarget(one: IndicatorRow, other: IndicatorRow): boolean {
  const text = compact(one.target.reading.text);
  return text !== '' && text === compact(other.target.reading.text);
}
