import { cellName } from '../../table/address';
import { findOwner, indexRows } from '../misplaced';
import { statedReasons } from '../reasons';
import { defineRule } from '../rule';

/** 原因错填: its figures and words fit another row of the table, and not its own. A merged cell is left alone. */
export const reasonMisplaced = defineRule({
  code: 'reason-misplaced',
  severity: 'warning',
  source: 'review-practice',
  *check({ rows }) {
    const index = indexRows(rows);
    for (const { cell, row, rows: served, sentences } of statedReasons(rows)) {
      const owner = served.length > 1 ? null : findOwner(row, sentences, index);
      if (!owner) continue;
      const { l3, row: otherRow } = owner.row.row;
      yield {
        at: cell,
        printed: owner.quote,
        facts: { indicator: row.row.l3, other: l3, otherCell: cellName(otherRow, cell.column) },
      };
    }
  },
});
