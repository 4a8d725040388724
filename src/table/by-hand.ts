import type { Columns } from './columns';
import type { Evidence } from './evaluation-table';

/** What speaks for a table that a person described: the person. */
export function evidenceByHand(columns: Columns): Evidence[] {
  return Object.entries(columns.roles).map(([role, column]) => ({
    code: 'by-hand',
    role: role as Evidence['role'],
    column,
    weight: 0,
    facts: {},
  }));
}
