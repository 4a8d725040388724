import { rangeName } from '../table/address';
import type { EvaluationTable } from '../table/evaluation-table';
import type { Finding } from './finding';

/** table-uncertain: the guess is shown, nothing is scored. */
export function uncertainTable(table: EvaluationTable): Finding {
  return {
    code: 'table-uncertain',
    severity: 'warning',
    sheet: table.sheet,
    cell: rangeName(table.range),
    row: table.headerRow,
    printed: null,
    expected: null,
    source: 'template',
    facts: { title: table.title ?? '' },
  };
}

/** table-not-found: a sheet was looked at and holds none. */
export function noTable(sheet: string): Finding {
  return {
    code: 'table-not-found',
    severity: 'info',
    sheet,
    cell: 'A1',
    row: null,
    printed: null,
    expected: null,
    source: 'template',
    facts: {},
  };
}
