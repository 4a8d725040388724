import type { Decimal } from '../../scoring';
import { ZERO, compact, parseUnit } from '../../scoring';
import { cellName } from '../../table/address';
import type { EvaluationTable, IndicatorRow } from '../../table/evaluation-table';
import { isSameTarget } from '../same-target';
import { defineWorkbookRule } from '../workbook-rule';

/** Two tables are of one scheme where they share so many indicators … */
const LEAST_SHARED = 3;
/** … and where this part of the smaller table is in the other, and this part of that asks for the same. */
const HALF = 2;
/** A name is held against so many earlier tables at most: a workbook may repeat one scheme for hundreds of regions. */
const MOST_PLACES = 32;

interface Place {
  readonly table: EvaluationTable;
  readonly row: IndicatorRow;
}

/** An indicator of a later table beside the same one of an earlier table. */
interface Pair {
  readonly first: Place;
  readonly later: Place;
  readonly same: boolean | null;
}

/**
 * 各表指标值不同: an indicator has another target in another table of the same scheme, of which one is a target table.
 * The first table in workbook order that has the indicator is what the others are held against. Shares of a region's
 * target are no difference.
 */
export const targetDiffers = defineWorkbookRule({
  code: 'target-differs',
  severity: 'warning',
  source: 'review-practice',
  *check({ tables }) {
    const pairs = firstPairs(tables.map(({ table }) => table));
    const shares = sharesOf(pairs);
    for (const { first, later, same } of pairs) {
      if (same !== false || shares.has(first.row)) continue;
      const { reading } = later.row.target;
      yield {
        sheet: later.table.sheet,
        at: later.row.target,
        printed: reading.text,
        facts: {
          indicator: later.row.l3,
          other: first.row.target.reading.text,
          otherSheet: first.table.sheet,
          otherCell: cellName(first.row.target.row, first.row.target.column),
        },
      };
    }
  },
});

/** Every indicator that an earlier table of the same scheme has too, with its first place. */
function firstPairs(tables: readonly EvaluationTable[]): Pair[] {
  const places = new Map<string, Place[]>();
  const sizes = new Map<EvaluationTable, number>();
  const found: Pair[] = [];
  for (const table of tables) {
    const names = namesOf(table);
    sizes.set(table, names.size);
    const pairs: Pair[] = [];
    for (const [name, row] of names) {
      const later = { table, row };
      const known = places.get(name) ?? [];
      for (const first of known) {
        if (!isComparable(first.table, table)) continue;
        pairs.push({ first, later, same: isSameTarget(first.row.target.reading, row.target.reading) });
      }
      if (known.length < MOST_PLACES) known.push(later);
      places.set(name, known);
    }
    const schemes = schemesAmong(pairs, sizes, names.size);
    const done = new Set<IndicatorRow>();
    for (const pair of pairs) {
      if (!schemes.has(pair.first.table) || done.has(pair.later.row)) continue;
      done.add(pair.later.row);
      found.push(pair);
    }
  }
  return found;
}

/** Rows by name; a name that stands twice says nothing. */
function namesOf(table: EvaluationTable): Map<string, IndicatorRow> {
  const rows = new Map<string, IndicatorRow>();
  const twice = new Set<string>();
  for (const row of table.indicators) {
    const name = compact(row.l3);
    if (name === '' || row.target.reading.kind === 'empty') continue;
    if (rows.has(name)) twice.add(name);
    rows.set(name, row);
  }
  for (const name of twice) rows.delete(name);
  return rows;
}

function isComparable(one: EvaluationTable, other: EvaluationTable): boolean {
  if (one.family !== 'target-table' && other.family !== 'target-table') return false;
  const [name, otherName] = [one, other].map(({ projectName }) => compact(projectName?.text ?? ''));
  if (name && otherName && name !== otherName) return false;
  const [first, second] = [one, other].map(({ title }) => /20\d\d/.exec(title ?? '')?.[0]);
  return first === undefined || second === undefined || first === second;
}

/** The earlier tables that are of one scheme with this one. */
function schemesAmong(
  pairs: readonly Pair[],
  sizes: ReadonlyMap<EvaluationTable, number>,
  size: number,
): ReadonlySet<EvaluationTable> {
  const counts = new Map<EvaluationTable, { shared: number; same: number }>();
  for (const { first, same } of pairs) {
    const count = counts.get(first.table) ?? { shared: 0, same: 0 };
    count.shared++;
    if (same) count.same++;
    counts.set(first.table, count);
  }
  const isScheme = ([table, { shared, same }]: [
    EvaluationTable,
    { shared: number; same: number },
  ]): boolean =>
    shared >= LEAST_SHARED && shared * HALF >= Math.min(size, sizes.get(table) ?? 0) && same * HALF >= shared;
  return new Set([...counts].filter(isScheme).map(([table]) => table));
}

/** Indicators whose target was shared out: several tables ask for less, and together for all of it. */
function sharesOf(pairs: readonly Pair[]): ReadonlySet<IndicatorRow> {
  const parts = new Map<IndicatorRow, Decimal[]>();
  for (const { first, later, same } of pairs) {
    const part = same === false ? partOf(first.row, later.row) : null;
    if (!part) continue;
    const values = parts.get(first.row) ?? [];
    values.push(part);
    parts.set(first.row, values);
  }
  const shared = new Set<IndicatorRow>();
  for (const [row, values] of parts) {
    const { reading } = row.target;
    const sum = values.reduce((all, value) => all.plus(value), ZERO);
    if (values.length > 1 && reading.kind === 'quantity' && sum.gte(reading.value)) shared.add(row);
  }
  return shared;
}

/** What the later target takes of the first, where it can be part of it: a count or an amount, at least, in one unit. */
function partOf(first: IndicatorRow, later: IndicatorRow): Decimal | null {
  const whole = first.target.reading;
  const part = later.target.reading;
  if (whole.kind !== 'quantity' || part.kind !== 'quantity' || whole.unit !== part.unit) return null;
  if (part.comparator?.startsWith('<') || !part.value.lt(whole.value)) return null;
  const unit = parseUnit(whole.unit ?? '');
  return unit &&
    /^(?:count|money|area|length|mass|volume|scale-only)$/.test(unit.dimension) &&
    !unit.key.includes('/')
    ? part.value
    : null;
}
