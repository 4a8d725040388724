import { HUNDRED, ONE, compact, parseUnit, plain } from '../scoring';
import type { Decimal, Reading, Unit } from '../scoring';
import type { IndicatorRow } from '../table/evaluation-table';
import type { AuditedRow } from './audited';
import { pairsOf } from './common-words';
import type { Figure, Sentence } from './prose/figures';

/** A figure or a name leads to so many rows at most. */
const MOST = 8;
/** Pairs of characters of another row's name, not of the own one, that a reason must hold. */
const LEAST_PAIRS = 2;
const LEAST_NAME = 4;
const START = 4;
const RATE = /(\p{Script=Han}{2,4}(?:率|度))(?:均|仅|只|已|都)?(?:达到了|达到|达|为|是|:)?$/u;
const RATE_NAME = /\p{Script=Han}{2}(?:率|度)/gu;
/** What follows where a reason opens with the name of its row. */
const TELLS = /^[,:]?(?:未|超|实际|完成|达|较|比|为|因|由于|偏|低|高|没|已|年初|主要)/;

/** An effect, a cost or a term that follows from an output … */
const FOLLOWS = /效益|效果|影响|满意|成本|时效/;
/** … in the words of a reason that says so. */
const LEADS_TO =
  /带动|因此|所以|从而|进而|促进|推动|相应|随之|使得|导致|带来|惠及|受益|增强|明显|显著|成效|摊薄|分摊|单价|均价/;

/** Rows by what a reason may say of them. */
export interface RowIndex {
  readonly byFigure: ReadonlyMap<string, readonly AuditedRow[]>;
  readonly byRate: ReadonlyMap<string, readonly AuditedRow[]>;
  readonly byStart: ReadonlyMap<string, readonly AuditedRow[]>;
}

/** The row that a reason belongs to, and the words that say so. */
export interface Owner {
  readonly row: AuditedRow;
  readonly quote: string;
}

/** Rows by figure, by the name of their rate, by how their names begin: a reason looks up few of them. */
export function indexRows(rows: readonly AuditedRow[]): RowIndex {
  const [byFigure, byRate, byStart] = [0, 1, 2].map(() => new Map<string, AuditedRow[]>());
  const index = {
    byFigure: byFigure ?? new Map(),
    byRate: byRate ?? new Map(),
    byStart: byStart ?? new Map(),
  };
  for (const row of rows) {
    for (const key of new Set(figuresOf(row))) add(index.byFigure, key, row);
    const name = compact(row.row.l3);
    for (const rate of new Set(name.match(RATE_NAME))) add(index.byRate, rate, row);
    if (name.length >= LEAST_NAME) add(index.byStart, name.slice(0, START), row);
  }
  return index;
}

function add(index: Map<string, AuditedRow[]>, key: string, row: AuditedRow): void {
  const rows = index.get(key);
  if (!rows) index.set(key, [row]);
  else if (rows.length < MOST) rows.push(row);
}

/** The row that a reason fits, where it is surely not its own; null otherwise. */
export function findOwner(own: AuditedRow, reason: readonly Sentence[], index: RowIndex): Owner | null {
  const text = reason.map((sentence) => sentence.text).join('。');
  const figures = reason.flatMap((sentence) => sentence.figures).filter(({ about, each }) => !about && !each);
  return (
    byFigures(own, text, figures, index) ?? byRates(own, text, figures, index) ?? byName(own, text, index)
  );
}

/** A figure that is another row's and none that is the own one's, and words that tell the two apart. */
function byFigures(own: AuditedRow, text: string, figures: readonly Figure[], index: RowIndex): Owner | null {
  const keys = figures.map((figure) => keyOf(figure));
  // Most figures of a reason are no row's: nothing more has to be known of the own one.
  if (!keys.some((key) => key !== null && index.byFigure.has(key))) return null;
  const mine = new Set([...figuresOf(own), ...gapsOf(own)]);
  if (keys.some((key) => key !== null && mine.has(key))) return null;
  for (const [at, figure] of figures.entries()) {
    const key = keys[at] ?? null;
    if (key === null || !tells(figure)) continue;
    const row = (index.byFigure.get(key) ?? []).find(
      (other) => other !== own && fitsBetter(text, other, own),
    );
    if (row) return { row, quote: quoteOf(figure) };
  }
  return null;
}

/** "合格率达到100%" in the row of another rate, where both are 100 %. */
function byRates(own: AuditedRow, text: string, figures: readonly Figure[], index: RowIndex): Owner | null {
  const name = compact(own.row.l3);
  for (const figure of figures) {
    const rate = RATE.exec(figure.before)?.[1]?.slice(-3);
    const key = keyOf(figure);
    if (rate === undefined || key === null || name.includes(rate)) continue;
    // The own row is of another rate, of which the reason says nothing.
    const rates: readonly string[] = name.match(RATE_NAME) ?? [];
    if (rates.length === 0 || rates.some((one) => text.includes(one))) continue;
    const row = (index.byRate.get(rate) ?? []).find(
      (other) => figuresOf(other).includes(key) && fitsBetter(text, other, own),
    );
    if (row) return { row, quote: quoteOf(figure) };
  }
  return null;
}

/** A reason that opens with another row's whole name. */
function byName(own: AuditedRow, text: string, index: RowIndex): Owner | null {
  const row = (index.byStart.get(text.slice(0, START)) ?? []).find((other) => {
    const name = compact(other.row.l3);
    return text.startsWith(name) && TELLS.test(text.slice(name.length)) && fitsBetter(text, other, own);
  });
  return row ? { row, quote: row.row.l3 } : null;
}

/** The text has words of the other name, and none of the own name that the other lacks. */
function fitsBetter(text: string, other: AuditedRow, own: AuditedRow): boolean {
  if (isCause(text, other.row, own.row)) return false;
  const [theirs, mine] = [pairsFor(other), pairsFor(own)];
  const onlyTheirs = [...theirs].filter((pair) => !mine.has(pair) && text.includes(pair));
  return (
    onlyTheirs.length >= LEAST_PAIRS && ![...mine].some((pair) => !theirs.has(pair) && text.includes(pair))
  );
}

/** "培训人数增加到146人，带动就业": an output that is named as the cause of the own row's effect. */
function isCause(text: string, other: IndicatorRow, own: IndicatorRow): boolean {
  const [from, to] = [other.l1 + other.l2, own.l1 + own.l2];
  return FOLLOWS.test(to) && !FOLLOWS.test(from) && LEADS_TO.test(text);
}

/** Everything may be 100 %, none or one. */
function tells({ value }: Figure): boolean {
  return value.gt(1) && !value.eq(HUNDRED);
}

const pairsOfRows = new WeakMap<AuditedRow, ReadonlySet<string>>();

function pairsFor(row: AuditedRow): ReadonlySet<string> {
  const pairs = pairsOfRows.get(row) ?? pairsOf(compact(row.row.l3));
  pairsOfRows.set(row, pairs);
  return pairs;
}

function keyOf({ value, unit }: Figure): string | null {
  return unit ? key(value, unit) : null;
}

/** A value with its unit, the same for every way to write it. */
function key(value: Decimal, { factor, key: name }: Unit): string {
  const base = factor.eq(ONE) ? value : value.times(factor);
  return `${base.isZero() ? '0' : base.toFixed()}${name}`;
}

function figuresOf({ row }: AuditedRow): string[] {
  return [row.target.reading, row.actual?.reading].flatMap((reading) => keyOfReading(reading) ?? []);
}

function keyOfReading(reading: Reading | undefined): string | null {
  if (reading?.kind !== 'quantity') return null;
  const unit = parseUnit(reading.unit ?? '');
  return unit?.known ? key(reading.value, unit) : null;
}

/** The own gap and rates are the own row's figures too. */
function gapsOf({ row, outcome }: AuditedRow): string[] {
  const [target, actual] = [row.target.reading, row.actual?.reading];
  const rates = [outcome.completion, outcome.deviation].flatMap((one) => (one ? [`${plain(one)}%`] : []));
  if (target.kind !== 'quantity' || actual?.kind !== 'quantity') return rates;
  const [from, to] = [target.unit, actual.unit].map((unit) => parseUnit(unit ?? ''));
  if (!from || !to || from.key !== to.key) return rates;
  const gap = actual.value.times(to.factor).minus(target.value.times(from.factor)).abs();
  return [...rates, key(gap, { ...from, factor: ONE })];
}

function quoteOf({ before, text }: Figure): string {
  return `${/[^,、:()]{0,16}$/.exec(before)?.[0] ?? ''}${text}`;
}
