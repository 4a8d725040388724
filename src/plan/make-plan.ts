import type { AuditedTable } from '../audit/audited';
import { cellName } from '../table/address';
import type { CellContent, Mark, Plan, PlanStep } from './plan';

/**
 * 标记偏差: lays the overlay over the actual value and the level-3 name of every missed and exceeded row.
 *
 * In: audited tables of one or several sheets. Out: one step for each sheet, in the order of the tables; a sheet
 * where nothing deviates gets its earlier overlay taken off.
 */
export function planMarks(tables: readonly AuditedTable[]): Plan {
  const sheets = new Map<string, Record<Mark, Set<string>>>();
  for (const { table, rows } of tables) {
    const cells = sheets.get(table.sheet) ?? { missed: new Set<string>(), exceeded: new Set<string>() };
    sheets.set(table.sheet, cells);
    for (const { row, outcome } of rows) {
      if (outcome.status !== 'missed' && outcome.status !== 'exceeded') continue;
      const marked = cells[outcome.status];
      // Where the cells of a row slipped, the name's place is not known for sure.
      if (table.columns.l3 !== undefined && !row.shifted) marked.add(cellName(row.row, table.columns.l3));
      if (row.actual !== null) marked.add(cellName(row.actual.row, row.actual.column));
    }
  }
  return {
    steps: [...sheets].map(([sheet, cells]) => markStep(sheet, [...cells.missed], [...cells.exceeded])),
  };
}

/** 清除标记: takes every overlay of ours off the sheets. */
export function planUnmark(sheets: readonly string[]): Plan {
  return { steps: [...new Set(sheets)].map((sheet) => ({ kind: 'unmark', sheet })) };
}

/** 写入原因: puts a text into one cell; `was` is what the preview showed there. */
export function planReason(write: { sheet: string; cell: string; text: string; was: CellContent }): Plan {
  return { steps: [{ kind: 'write-text', ...write }] };
}

function markStep(sheet: string, missed: readonly string[], exceeded: readonly string[]): PlanStep {
  if (missed.length === 0 && exceeded.length === 0) return { kind: 'unmark', sheet };
  return { kind: 'mark', sheet, missed, exceeded };
}
