import type { AuditedRow, AuditedTable } from '../audit/audited';
import type { Finding } from '../audit/finding';
import { LARGEST_FRACTION } from '../audit/unclear';
import type { QuantityReading, Reading } from '../scoring';
import { HUNDRED, parseUnit, plain, readCell } from '../scoring';
import type { ReadingCell } from '../table/evaluation-table';
import type { Grid } from '../table/grid';
import type { CellChange, Surface } from './cell-change';
import { isCovered, wordsChange } from './cell-change';

type Lack = Extract<Finding, { code: 'target-no-comparator' | 'unit-missing' }>;

/** How tables write "at least" and "at most". */
const SIGNS: readonly (readonly [atLeast: string, atMost: string])[] = [
  ['≥', '≤'],
  ['>=', '<='],
  ['＞＝', '＜＝'],
  ['≧', '≦'],
  ['不低于', '不超过'],
  ['不少于', '不超过'],
];

/**
 * The comparator and the unit that one cell lacks, put beside its figure in the table's own signs. Null where the text
 * that would come out is not read as exactly that figure with them: dates, cells of a merged area, odd texts.
 */
export function missingWords(
  lacks: readonly Lack[],
  { table }: AuditedTable,
  { row }: AuditedRow,
  surface: Surface,
): CellChange | null {
  const [first] = lacks;
  const where = first && isOfTarget(first) ? 'target' : 'actual';
  const at = where === 'target' ? row.target : row.actual;
  if (!first || !at || at.reading.kind !== 'quantity' || row.shifted) return null;
  const sign = lacks.find((one) => one.code === 'target-no-comparator');
  const unit = lacks.find((one) => one.code === 'unit-missing')?.facts.unit ?? null;
  const about = {
    kind: where,
    label: row.l3,
    codes: lacks.map(({ code }) => code),
    cautions: sign ? (['assumed-direction'] as const) : [],
  } as const;
  const { targetComparator, targetUnit } = table.columns;
  const comparator = sign ? signOf(sign.facts.assumed, table.indicators, surface.grid) : '';
  if (where === 'target' && (targetComparator !== undefined || targetUnit !== undefined)) {
    // Each has a cell of its own.
    const column = lacks.length > 1 ? undefined : sign ? targetComparator : targetUnit;
    const text = sign ? comparator : unit;
    if (column === undefined || text === null) return null;
    const place = { row: row.target.row, column };
    const free = surface.grid.cell(place.row, column).text.trim() === '' && !isCovered(surface, place);
    return free ? wordsChange(surface, place, { kind: 'text', text }, about) : null;
  }
  const cell = surface.grid.cell(at.row, at.column);
  if ((!sign && unit === null) || cell.value === null || cell.isError) return null;
  const words = withUnit(at.reading, unit);
  if (words === null) return null;
  const text = comparator + words;
  if (!readsAs(text, at, sign ? (sign.facts.assumed === '≥' ? '>=' : '<=') : at.reading.comparator, unit))
    return null;
  const cautions = [
    ...about.cautions,
    // "5" beside "4.8万人次" may be five or fifty thousand.
    ...(unit !== null && at.reading.unit === null && isScaled(unit) ? (['assumed-unit'] as const) : []),
    ...(typeof cell.value === 'number' ? (['becomes-text'] as const) : []),
  ];
  return wordsChange(surface, at, { kind: 'text', text }, { ...about, cautions });
}

const isOfTarget = (lack: Lack): boolean =>
  lack.code === 'target-no-comparator' || lack.facts.where === 'target';

/** The sign as other targets of the table write it. */
function signOf(assumed: '≥' | '≤', rows: readonly { readonly target: ReadingCell }[], grid: Grid): string {
  const texts = rows.map(({ target }) => grid.cell(target.row, target.column).text.trim());
  let best = SIGNS[0];
  let most = 0;
  for (const pair of SIGNS) {
    const count = texts.filter((text) => pair.some((sign) => text.startsWith(sign))).length;
    if (count > most) [best, most] = [pair, count];
  }
  return best?.[assumed === '≥' ? 0 : 1] ?? assumed;
}

/** "95" and % make "95%", 0.95 too; "30万" and 万元 make "30万元", "5万" and 人次 "5万人次". Null where scales differ. */
function withUnit(reading: QuantityReading, unit: string | null): string | null {
  const { text, value } = reading;
  if (unit === null) return text;
  if (reading.unit !== null) {
    const whole = wholeUnit(reading.unit, unit);
    return whole !== null && text.endsWith(reading.unit) ? text.slice(0, -reading.unit.length) + whole : null;
  }
  const fraction = parseUnit(unit)?.dimension === 'percent' && value.abs().lte(LARGEST_FRACTION);
  return (fraction ? plain(value.times(HUNDRED)) : text) + unit;
}

const SCALE = /^[十百千万亿]/;

/** "万人次", "千份": a number is told apart from its unit by them. */
const isScaled = (unit: string): boolean => SCALE.test(unit);

/** A unit that lacks a word, with it: 万 with 元 or 人次, "万/个" with 元. Null where another scale would come of it. */
function wholeUnit(own: string | null, unit: string): string | null {
  if (own === null || unit.startsWith(own) || unit.replace('元', '') === own) return unit;
  return parseUnit(own)?.dimension === 'scale-only' && !isScaled(unit) ? own + unit : null;
}

/** The new text is the same figure, with just what was missing. */
function readsAs(
  text: string,
  { reading: before }: ReadingCell,
  comparator: QuantityReading['comparator'],
  unit: string | null,
): boolean {
  const after: Reading = readCell({ value: text });
  if (before.kind !== 'quantity' || after.kind !== 'quantity') return false;
  const wanted = unit === null ? before.unit : wholeUnit(before.unit, unit);
  const same =
    after.value.eq(before.value) || (before.unit === null && after.value.eq(before.value.times(HUNDRED)));
  return same && after.comparator === comparator && after.unit === wanted;
}
