import type { NumberCell, ReadingCell } from '../../table/evaluation-table';
import { defineRule } from '../rule';

/** 单元格为错误值: #REF!, #DIV/0! … */
export const cellError = defineRule({
  code: 'cell-error',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ table }) {
    for (const row of table.indicators) {
      for (const cell of [row.target, row.actual])
        if (cell && isError(cell)) yield report(cell, cell.reading.text);
      for (const cell of [row.weight, row.score, row.reviewScore, row.completion, row.deviation])
        if (cell?.isError) yield report(cell, cell.text);
    }
    for (const line of table.funds) {
      const cells = [line.initial, line.fullYear, line.executed, line.rate, line.weight, line.score];
      for (const cell of cells) if (cell?.isError) yield report(cell, cell.text);
    }
    for (const line of [...table.subtotals, ...(table.total ? [table.total] : [])]) {
      for (const cell of [line.weight, line.score]) if (cell?.isError) yield report(cell, cell.text);
    }
  },
});

function isError({ reading }: ReadingCell): boolean {
  return reading.kind === 'unreadable' && reading.reason === 'error-value';
}

function report(at: Pick<NumberCell, 'row' | 'column'>, error: string) {
  return { at, printed: error, facts: { error } };
}
