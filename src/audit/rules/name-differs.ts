import { cellName } from '../../table/address';
import { otherNames } from '../coded-names';
import { goalCounts } from '../goal-counts';
import { defineWorkbookRule } from '../workbook-rule';

/**
 * 各表数量或名称不同: a count in the title or a goal that is not the indicator's, and a code of a scoring scheme that another
 * table of the workbook names differently.
 */
export const nameDiffers = defineWorkbookRule({
  code: 'name-differs',
  severity: 'warning',
  source: 'review-practice',
  *check({ tables }) {
    for (const { table } of tables) {
      for (const { row, cell, where, quote, place } of goalCounts(table)) {
        yield {
          sheet: table.sheet,
          at: cell,
          printed: cell.reading.text,
          facts: { indicator: row.l3, where, other: quote, otherSheet: table.sheet, otherCell: place },
        };
      }
    }
    for (const { here, usual } of otherNames(tables.map(({ table }) => table))) {
      yield {
        sheet: here.table.sheet,
        at: here,
        printed: here.text,
        facts: {
          indicator: here.text,
          where: 'code',
          other: usual.text,
          otherSheet: usual.table.sheet,
          otherCell: cellName(usual.row, usual.column),
        },
      };
    }
  },
});
