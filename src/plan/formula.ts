import type { AuditedRow, AuditedTable } from '../audit/audited';
import type { Profile } from '../scoring';
import { placeOfKind, readCell, scoreIndicator } from '../scoring';
import { cellName } from '../table/address';
import type { Grid } from '../table/grid';

interface Place {
  readonly row: number;
  readonly column: number;
}

const name = ({ row, column }: Place): string => cellName(row, column);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * =PERF.SCORE(…) of a row. It names its profile, so that a later choice for the workbook does not move it. Null where a
 * formula, which sees values alone, would not give the row's recomputed score.
 *
 * @example
 * scoreFormula(audited, row, mof2020, grid) //=> '=PERF.SCORE(E12,F12,G12,"数量指标","mof-2020")'
 */
export function scoreFormula(
  { table: { columns } }: AuditedTable,
  { row, rule, recomputedScore }: AuditedRow,
  profile: Profile,
  grid: Grid,
): string | null {
  if (!recomputedScore || !row.actual || !row.weight?.value || rule === 'qualitative') return null;
  // 20% shown as points: the formula would see 0.2.
  if (row.weight.percent || isBlankAt(grid, row.weight)) return null;
  // Points behind the name are no number that a formula sees.
  if (row.weight.column === columns.l3) return null;
  const split = [columns.targetComparator, columns.target, columns.targetUnit].flatMap((column) =>
    column === undefined ? [] : [{ row: row.target.row, column }],
  );
  const target = split.length > 1 ? joined(grid, split) : grid.cell(row.target.row, row.target.column).value;
  const actual = grid.cell(row.actual.row, row.actual.column).value;
  const input = {
    target: readCell({ value: target }),
    actual: readCell({ value: actual }),
    weight: row.weight.value,
  };
  for (const kind of new Set([row.l2, row.l1, row.l1 + row.l2])) {
    const { place, rule: named } = placeOfKind(kind);
    if (named || !scoreIndicator({ ...input, place }, profile).score?.eq(recomputedScore)) continue;
    const cells = [
      split.length > 1 ? split.map(name).join('&') : name(row.target),
      name(row.actual),
      name(row.weight),
    ];
    return `=PERF.SCORE(${[...cells, quoted(kind), quoted(profile.id)].join(',')})`;
  }
  return null;
}

const isBlankAt = (grid: Grid, { row, column }: Place): boolean => grid.cell(row, column).value === null;

/** What "&" makes of cells side by side. */
function joined(grid: Grid, places: readonly Place[]): string {
  return places.map(({ row, column }) => String(grid.cell(row, column).value ?? '')).join('');
}

/** =PERF.EXECUTION(…): the hundredth of a percent, or times 100 where the cell holds percent points. */
export function executionFormula(budget: Place, executed: Place, hundredth: boolean): string {
  return `=PERF.EXECUTION(${name(budget)},${name(executed)})${hundredth ? '' : '*100'}`;
}

/** =PERF.EXECUTIONSCORE(…) */
export function executionScoreFormula(budget: Place, executed: Place, weight: Place): string {
  return `=PERF.EXECUTIONSCORE(${[budget, executed, weight].map(name).join(',')})`;
}

/**
 * =SUM(…) of cells, neighbours in a column as one range; null for none.
 *
 * @example
 * sumFormula([{ row: 12, column: 8 }, { row: 13, column: 8 }, { row: 6, column: 9 }]) //=> '=SUM(H12:H13,I6)'
 */
export function sumFormula(places: readonly Place[]): string | null {
  const runs: { first: Place; last: Place }[] = [];
  for (const place of places) {
    const run = runs[runs.length - 1];
    if (run && run.last.column === place.column && run.last.row + 1 === place.row) run.last = place;
    else runs.push({ first: place, last: place });
  }
  if (runs.length === 0) return null;
  const range = ({ first, last }: { first: Place; last: Place }): string =>
    first === last ? name(first) : `${name(first)}:${name(last)}`;
  return `=SUM(${runs.map(range).join(',')})`;
}
