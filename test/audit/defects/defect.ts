import type { FindingCode } from '../../../src/audit';
import type { Chance } from '../../table/layouts/random';
import type { Book, RightTable, Row } from './right-book';

/** What was planted: where it must be found, and what follows from it by necessity. */
export interface Planted {
  /** Sheet and place, as `Painting.at` takes them; the finding stands on one of them. */
  readonly at: readonly (readonly [sheet: string, what: string])[];
  /** Other findings that the same fault gives; they may be there or not. */
  readonly also?: readonly FindingCode[];
}

/** One kind of fault. `plant` changes a right workbook, or gives null where that workbook has no place for it. */
export interface Defect {
  readonly code: FindingCode;
  readonly name: string;
  plant(book: Book, chance: Chance): Planted | null;
}

/** A fault of one row: changes it and says in which of its cells the finding stands. */
export function inRow(
  code: FindingCode,
  name: string,
  suits: (row: Row, table: RightTable) => boolean,
  change: (row: Row, chance: Chance, table: RightTable) => string,
  also: readonly FindingCode[] = [],
): Defect {
  return {
    code,
    name,
    plant(book, chance) {
      const [table] = book.tables;
      const rows = table?.rows.filter((row) => suits(row, table)) ?? [];
      if (!table || rows.length === 0) return null;
      const row = chance.pick(rows);
      const role = change(row, chance, table);
      return { at: [[table.sheet, `${table.rows.indexOf(row)}.${role}`]], also };
    },
  };
}

export const scored = (_row: Row, table: RightTable): boolean => table.family === 'project-self-evaluation';
export const rated = (row: Row, table: RightTable): boolean =>
  table.family === 'transfer-self-evaluation' && row.completion !== null && row.wanted > 0;
export const hasNumbers = (row: Row): boolean => row.wanted > 0;
export const isMissed = (row: Row): boolean =>
  hasNumbers(row) && (row.kind === 'cost' ? row.reached > row.wanted : row.reached < row.wanted);
export const isMet = (row: Row): boolean => !isMissed(row);
export const hasRoom = (row: Row): boolean => Number(row.score) >= 1;
