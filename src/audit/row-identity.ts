import { columnNumber } from '../table/address';
import { compact } from '../table/normalise';
import type { WorkbookAudit } from './audited';
import type { Finding } from './finding';

/** Which row of a sheet a finding is in, wherever it stands: its names, and which row of those names it is. */
export interface RowIdentity {
  /** "产出指标/数量指标/发放人数 score": names of all levels, and what the column holds. */
  readonly path: string;
  /** How many rows of the sheet have these names, and which of them it is, counted from 0. */
  readonly alike: number;
  readonly nth: number;
}

interface Named {
  readonly names: string;
  readonly nth: number;
  readonly roles: ReadonlyMap<number, string>;
}

interface Rows {
  readonly byPlace: ReadonlyMap<string, Named>;
  /** How many rows of a sheet have the same names. */
  readonly counts: ReadonlyMap<string, number>;
}

const known = new WeakMap<WorkbookAudit, Rows>();

/** The identity of a finding's row; null where it is about no indicator row (funds, totals, whole tables). */
export function rowIdentity(audit: WorkbookAudit, { sheet, row, cell }: Finding): RowIdentity | null {
  const { byPlace, counts } = rowsOf(audit);
  const named = row === null ? undefined : byPlace.get(`${sheet}!${row}`);
  if (!named) return null;
  const letters = /^\$?([A-Z]+)/.exec(cell)?.[1] ?? '';
  const role = named.roles.get(columnNumber(letters)) ?? letters;
  const alike = counts.get(`${sheet}!${named.names}`) ?? 1;
  return { path: `${named.names} ${role}`, alike, nth: named.nth };
}

/** How many rows of a sheet have the names of a path. */
export function rowsAlike(audit: WorkbookAudit, sheet: string, path: string): number {
  return rowsOf(audit).counts.get(`${sheet}!${path.slice(0, path.lastIndexOf(' '))}`) ?? 0;
}

function rowsOf(audit: WorkbookAudit): Rows {
  const rows = known.get(audit) ?? findRows(audit);
  known.set(audit, rows);
  return rows;
}

function findRows({ tables }: WorkbookAudit): Rows {
  const byPlace = new Map<string, Named>();
  const counts = new Map<string, number>();
  for (const { table } of tables) {
    const roles = new Map(Object.entries(table.columns).map(([role, column]) => [column, role]));
    for (const { row, l1, l2, l3 } of table.indicators) {
      const names = [l1, l2, l3].map(compact).join('/');
      const nth = counts.get(`${table.sheet}!${names}`) ?? 0;
      byPlace.set(`${table.sheet}!${row}`, { names, nth, roles });
      counts.set(`${table.sheet}!${names}`, nth + 1);
    }
  }
  return { byPlace, counts };
}
