import type { Canvas } from './canvas';
import type { Plan, PlannedColumn } from './plan';
import type { Chance } from './random';
import type { Trait } from './traits';

/** Paints the header of an indicator table. Out: the row below it. */
export function paintHeader(
  canvas: Canvas,
  chance: Chance,
  plan: Plan,
  traits: ReadonlySet<Trait>,
  row: number,
  formula: boolean,
): number {
  const below = plan.twoRows ? row + 1 : row;
  let until = 0;
  for (const column of plan.columns) {
    if (column.column <= until) continue;
    if (column.group === null) {
      paintTitle(canvas, plan, column, row, below);
      continue;
    }
    const members = neighbours(plan, column);
    until = members[members.length - 1]?.column ?? column.column;
    canvas.put(row, column.column, column.group);
    canvas.merge(row, column.column, row, until);
    for (const member of members) canvas.put(below, member.column, member.title);
  }
  if (plan.side !== null && !traits.has('side-header')) throw new Error('a side header without its trait');
  if (!formula) return below + 1;
  const letters = chance.maybe(0.5);
  for (const [at, { column }] of plan.columns.filter(({ role }) => role !== 'wide').entries()) {
    canvas.put(below + 1, column, letters ? String.fromCharCode(0x2460 + at) : at + 1);
  }
  return below + 2;
}

function paintTitle(canvas: Canvas, plan: Plan, column: PlannedColumn, row: number, below: number): void {
  if (column.role === 'wide') return;
  const wide = plan.columns.find((other) => other.role === 'wide' && other.column === column.column + 1);
  canvas.put(row, column.column, column.title);
  canvas.merge(row, column.column, below, wide ? wide.column : column.column);
}

function neighbours(plan: Plan, first: PlannedColumn): PlannedColumn[] {
  const found: PlannedColumn[] = [];
  for (const column of plan.columns.slice(plan.columns.indexOf(first))) {
    if (column.group !== first.group) break;
    found.push(column);
  }
  return found;
}
