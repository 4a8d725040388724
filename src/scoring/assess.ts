import { RatioOutcome } from './by-ratio';
import { Decimal, HUNDRED, ONE, ZERO } from './decimal';
import type { Direction, IndicatorPlace, Outcome, Unscorable } from './outcome';
import type { DateReading, QuantityReading, RangeReading, Reading } from './reading';
import { compact } from './text';
import type { Unit } from './units';
import { convert, isMoneyOrTime, parseUnit } from './units';

/** The profile's settings that decide a status. */
export interface Thresholds {
  /** Raw completion from which a met target is "exceeded", as a decimal in text: "1.3". */
  readonly exceededFrom: string;
  readonly rounding: { readonly rate: number };
}

const NOTHING = {
  direction: null,
  implied: false,
  target: null,
  actual: null,
  unit: null,
  unitMissing: null,
  ratio: null,
  completion: null,
  deviation: null,
  signedDeviation: null,
} as const;

/** An outcome that concludes nothing, and says why. */
export function unscorable(why: Unscorable, known: Partial<Outcome> = {}): Outcome {
  return { ...NOTHING, ...known, status: 'unscorable', why };
}

/** Met or missed without a ratio: dates, words, targets of zero, days against months. */
function metOrMissed(met: boolean, known: Partial<Outcome>): Outcome {
  return {
    ...NOTHING,
    ...known,
    status: met ? 'met' : 'missed',
    why: null,
    completion: met ? HUNDRED : null,
    deviation: met ? ZERO : null,
    signedDeviation: met ? ZERO : null,
  };
}

/**
 * Holds an actual against its target.
 *
 * In: two readings, the indicator's place (its level names decide how a target without comparator is meant) and the
 * profile's thresholds. Out: the status with the exact ratio and the rounded rates in percent; `unscorable` with the
 * reason where nothing can be concluded. Total: never throws. Source: 财预〔2020〕10号 and the tables it was checked on.
 *
 * @example
 * assess(readCell({ value: '>=80%' }), readCell({ value: '50%' }), { l1: '', l2: '质量指标' }, mof2020).completion //=> 62.5
 * assess(readCell({ value: '<=10' }), readCell({ value: '25' }), { l1: '', l2: '' }, mof2020).deviation //=> 150
 */
export function assess(
  target: Reading,
  actual: Reading,
  place: IndicatorPlace,
  thresholds: Thresholds,
): Outcome {
  if (target.kind === 'empty') return unscorable('target-empty');
  if (actual.kind === 'empty') return unscorable('actual-empty');
  if (actual.kind === 'unreadable' && actual.reason === 'error-value') return unscorable('actual-unreadable');
  switch (target.kind) {
    case 'quantity':
      return target.comparator === '±'
        ? againstRange(bounds(target), actual, thresholds)
        : againstQuantity(target, actual, place, thresholds);
    case 'range':
      return againstRange(target, actual, thresholds);
    case 'date':
      return againstDate(target, actual);
    case 'qualitative':
      return againstWords(target.text, actual);
    case 'unreadable':
      return sameWords(target.text, actual.text)
        ? metOrMissed(true, { direction: 'qualitative' })
        : unscorable('target-unreadable');
  }
}

const sameWords = (one: string, two: string): boolean => compact(one) === compact(two);

function againstWords(target: string, actual: Reading): Outcome {
  const known = { direction: 'qualitative' as const };
  if (sameWords(target, actual.text)) return metOrMissed(true, known);
  if (actual.kind === 'unreadable') return unscorable('actual-unreadable', known);
  if (actual.kind !== 'qualitative') return unscorable('kind-mismatch', known);
  if (actual.level === null) return unscorable('qualitative-unknown', known);
  return metOrMissed(actual.level === 'achieved', known);
}

function againstDate(target: DateReading, actual: Reading): Outcome {
  const known = { direction: 'by-date' as const };
  if (sameWords(target.text, actual.text)) return metOrMissed(true, known);
  if (actual.kind === 'unreadable') return unscorable('actual-unreadable', known);
  if (target.days !== null) {
    // A count of working days and one of the calendar's are held against each other by nobody.
    if (/工作日/.test(target.text) !== /工作日/.test(actual.text)) return unscorable('unit-mismatch', known);
    const days = actual.kind === 'date' ? actual.days : actual.kind === 'quantity' ? inDays(actual) : null;
    if (days === null) return unscorable(actual.kind === 'date' ? 'date-ambiguous' : 'kind-mismatch', known);
    return metOrMissed(new Decimal(days).lte(target.days), known);
  }
  if (actual.kind !== 'date') return unscorable('kind-mismatch', known);
  const due = daysOf(target);
  const done = daysOf(actual);
  if (!due || !done) return unscorable('date-ambiguous', known);
  // A date without its year belongs to the table's year, as its counterpart does.
  const withYear = Math.min(due.from, done.from) >= 10000;
  const year = Math.floor(Math.max(due.to, done.to) / 10000);
  const day = (stamp: number): number => (withYear ? stamp : ofYear(stamp, year) % 10000);
  if (!withYear && (crossesYears(due) || crossesYears(done))) return unscorable('date-ambiguous', known);
  if (day(done.from) > day(due.to)) return metOrMissed(false, known);
  // "9月前" does not say whether September still counts.
  const surelyInTime = target.before ? day(done.to) < day(due.from) : day(done.to) <= day(due.to);
  return surelyInTime ? metOrMissed(true, known) : unscorable('date-ambiguous', known);
}

/** February without its year ends on the 29th; beside a date of 2021 it ends on the 28th. */
const ofYear = (stamp: number, year: number): number =>
  stamp === 229 && year > 0 && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1 ? 228 : stamp;

interface Days {
  readonly from: number;
  readonly to: number;
}

/** The days that a date allows; null for a term without any. */
const daysOf = ({ from, to }: DateReading): Days | null =>
  from === null || to === null ? null : { from, to };

const crossesYears = ({ from, to }: Days): boolean => Math.floor(from / 10000) !== Math.floor(to / 10000);

function inDays(actual: QuantityReading): Decimal | null {
  if (actual.unit === null) return actual.value;
  const unit = parseUnit(actual.unit);
  return unit && (unit.key === '天' || unit.key === '工作日') ? actual.value.times(unit.factor) : null;
}

function bounds(target: QuantityReading): Pick<RangeReading, 'low' | 'high' | 'unit'> {
  const { value, tolerance, unit } = target;
  return tolerance
    ? { low: value.minus(tolerance), high: value.plus(tolerance), unit }
    : { low: value.abs().negated(), high: value.abs(), unit };
}

function againstRange(
  target: Pick<RangeReading, 'low' | 'high' | 'unit'>,
  actual: Reading,
  thresholds: Thresholds,
): Outcome {
  const known = { direction: 'within' as const, unit: target.unit };
  const figure = asQuantity(actual, target.unit);
  if (typeof figure === 'string') return unscorable(figure, known);
  if (leavesOpen(figure, 'within')) return unscorable('actual-unreadable', known);
  const met = inUnit(target.low, target.unit, figure);
  if (met.kind !== 'number')
    return unscorable(met.kind === 'convention' ? 'unit-convention' : met.why, known);
  const { actual: value, unitMissing, stretch = ONE } = met;
  const all = { ...known, unit: met.stretch ? figure.unit : known.unit, actual: value, unitMissing };
  // Both bare bounds are meant alike: as fractions, or as percent points.
  const fractions = target.unit === null && isPercent(figure.unit) && target.high.lte(TWO);
  const scale = fractions ? HUNDRED : stretch;
  const low = target.low.times(scale);
  const high = target.high.times(scale);
  if (value.gte(low) && value.lte(high)) return metOrMissed(true, all);
  return value.lt(low)
    ? byRatio(low, value, 'at-least', all, thresholds)
    : byRatio(high, value, 'at-most', all, thresholds);
}

/** "低于90%" beside "≥90%": how far from its bound the actual lies, it does not say. "≥95%" beside "≥90%" says enough. */
const leavesOpen = ({ comparator }: QuantityReading, direction: Direction): boolean =>
  (comparator?.startsWith('<') === true && direction !== 'at-most') ||
  (comparator?.startsWith('>') === true && direction !== 'at-least');

/** What an actual says as a figure: "7月" beside a target in months is a count of months. */
function asQuantity(actual: Reading, targetUnit: string | null): QuantityReading | Unscorable {
  if (actual.kind === 'quantity' && actual.comparator !== '±') return actual;
  if (actual.kind === 'unreadable') return 'actual-unreadable';
  if (actual.kind === 'date' && targetUnit !== null) {
    const span = /^(\d{1,3})(月|天|日)内?$/.exec(compact(actual.text));
    const unit = parseUnit(targetUnit);
    if (span && (unit?.dimension === 'months' || unit?.dimension === 'days')) {
      return {
        kind: 'quantity',
        text: actual.text,
        comparator: null,
        value: new Decimal(span[1] ?? 0),
        unit: span[2] ?? null,
      };
    }
  }
  return 'kind-mismatch';
}

type InUnit =
  | {
      readonly kind: 'number';
      readonly target: Decimal;
      readonly actual: Decimal;
      readonly unitMissing: Outcome['unitMissing'];
      /** Both were brought into the actual's unit, the target by this factor. */
      readonly stretch?: Decimal;
    }
  | { readonly kind: 'convention'; readonly fromDays: boolean; readonly target: Unit; readonly actual: Unit }
  | { readonly kind: 'unscorable'; readonly why: Unscorable };

const TWO = new Decimal(2);
const isPercent = (unit: string | null): boolean => unit !== null && parseUnit(unit)?.dimension === 'percent';
/** ‰: a bare figure beside it may be meant as a fraction, in ‰ or in %. */
const isFinerPercent = (unit: string): boolean =>
  isPercent(unit) && parseUnit(unit)?.factor.eq(ONE) === false;
/** Far more digits than any table holds, fewer than a division leaves: 21 ÷ 7 is 3 again. */
const EXACT_DIGITS = 30;
const FINITE_DIGITS = 20;
const QUOTIENT_ERROR = new Decimal('1e-35');
/** A bare number beside a percent: up to 2 it is a fraction, above it is percent points. */
const bareAsPercent = (value: Decimal): Decimal => (value.abs().lte(TWO) ? value.times(HUNDRED) : value);

/** The factor where it has an end; 12 also where a quotient left 12.000…04 of it. Null for 1 ÷ 12. */
function finite(factor: Decimal): Decimal | null {
  const short = factor.toSignificantDigits(FINITE_DIGITS);
  return short.minus(factor).abs().lte(short.times(QUOTIENT_ERROR)) ? short : null;
}

/** Brings both into the target's unit, or into the actual's where only that conversion has an end. */
function inUnit(target: Decimal, targetUnit: string | null, figure: QuantityReading): InUnit {
  const { value, unit: actualUnit } = figure;
  if (targetUnit === actualUnit) return { kind: 'number', target, actual: value, unitMissing: null };
  const written = actualUnit ?? targetUnit;
  const bare = actualUnit === null ? value : targetUnit === null ? target : null;
  if (bare && written && !bare.isZero() && isFinerPercent(written))
    return { kind: 'unscorable', why: 'unit-unclear' };
  if (actualUnit === null) {
    if (isPercent(targetUnit))
      return { kind: 'number', target, actual: bareAsPercent(value), unitMissing: 'actual' };
    return plausible(target, value, targetUnit, 'actual');
  }
  if (targetUnit === null) {
    if (isPercent(actualUnit))
      return { kind: 'number', target: bareAsPercent(target), actual: value, unitMissing: 'target' };
    return plausible(target, value, actualUnit, 'target');
  }
  const to = parseUnit(targetUnit);
  const from = parseUnit(actualUnit);
  if (!to || !from) return { kind: 'unscorable', why: 'unit-mismatch' };
  const conversion = convert(from, to);
  if (conversion.kind === 'mismatch') return { kind: 'unscorable', why: 'unit-mismatch' };
  if (conversion.kind === 'convention')
    return { kind: 'convention', fromDays: conversion.fromDays, target: to, actual: from };
  const implied =
    from.dimension === 'scale-only' || from.moneyImplied
      ? 'actual'
      : to.dimension === 'scale-only' || to.moneyImplied
        ? 'target'
        : null;
  const unitMissing = from.key === to.key && from.moneyImplied === to.moneyImplied ? null : implied;
  const factor = finite(conversion.factor);
  if (factor) return { kind: 'number', target, actual: value.times(factor), unitMissing };
  const stretch = finite(ONE.div(conversion.factor));
  if (stretch) return { kind: 'number', target: target.times(stretch), actual: value, unitMissing, stretch };
  const actual = value.times(conversion.factor).toSignificantDigits(EXACT_DIGITS);
  return { kind: 'number', target, actual, unitMissing };
}

/** "5万元" beside a bare 50000: the bare figure may be in either scale, so nothing is concluded. */
function plausible(
  target: Decimal,
  actual: Decimal,
  unit: string | null,
  missing: 'target' | 'actual',
): InUnit {
  const scale = unit === null ? null : parseUnit(unit)?.factor;
  if (scale && scale.gte(1000) && !target.isZero() && !actual.isZero()) {
    const ratio = actual.div(target).abs();
    if (ratio.gte(100) || ratio.lte('0.01')) return { kind: 'unscorable', why: 'unit-unclear' };
  }
  return { kind: 'number', target, actual, unitMissing: missing };
}

function againstQuantity(
  target: QuantityReading,
  actual: Reading,
  place: IndicatorPlace,
  thresholds: Thresholds,
): Outcome {
  const figure = asQuantity(actual, target.unit);
  const implied = target.comparator === null;
  const direction = directionOf(target, typeof figure === 'string' ? null : figure.unit, place);
  if (typeof figure === 'string') return unscorable(figure, { direction, implied, unit: target.unit });
  const known = { direction, implied, unit: target.unit ?? figure.unit };
  if (leavesOpen(figure, direction)) return unscorable('actual-unreadable', known);
  const compared = inUnit(target.value, target.unit, figure);
  if (compared.kind === 'unscorable') return unscorable(compared.why, known);
  if (compared.kind === 'convention') {
    const met = byConvention(target.value, figure.value, compared, direction === 'at-most');
    return met === null ? unscorable('unit-convention', known) : metOrMissed(met, known);
  }
  const all = {
    direction,
    implied,
    unit: compared.stretch ? figure.unit : known.unit,
    unitMissing: compared.unitMissing,
  };
  return byRatio(compared.target, compared.actual, direction, all, thresholds);
}

/**
 * 方向. A target without comparator means "at most" for an amount of money or a span of time under 成本 or 时效, and
 * for zero; otherwise "at least".
 */
function directionOf(target: QuantityReading, actualUnit: string | null, place: IndicatorPlace): Direction {
  switch (target.comparator) {
    case '>=':
    case '>':
      return 'at-least';
    case '<=':
    case '<':
      return 'at-most';
    case '=':
      return 'equal';
    default: {
      if (target.value.isZero()) return 'at-most';
      const unitName = target.unit ?? actualUnit;
      const unit = unitName === null ? null : parseUnit(unitName);
      const limited =
        unit !== null &&
        (isMoneyOrTime(unit) || (unit.dimension === 'scale-only' && /成本/.test(place.l1 + place.l2)));
      return limited && /成本|时效/.test(place.l1 + place.l2) ? 'at-most' : 'at-least';
    }
  }
}

/** Met only where a year of 360 days and one of 366 agree. */
function byConvention(
  target: Decimal,
  actual: Decimal,
  units: { readonly target: Unit; readonly actual: Unit; readonly fromDays: boolean },
  atMost: boolean,
): boolean | null {
  const answers = ['360', '366'].map((yearDays) => {
    const monthDays = new Decimal(yearDays).div(12);
    const inDaysOf = (value: Decimal, unit: Unit): Decimal =>
      value.times(unit.factor).times(unit.key === '月' ? monthDays : ONE);
    const order = inDaysOf(actual, units.actual).cmp(inDaysOf(target, units.target));
    return atMost ? order <= 0 : order >= 0;
  });
  return answers[0] === answers[1] ? (answers[0] ?? null) : null;
}

function byRatio(
  target: Decimal,
  actual: Decimal,
  direction: 'at-least' | 'at-most' | Direction,
  known: Partial<Outcome>,
  thresholds: Thresholds,
): Outcome {
  const atMost = direction === 'at-most';
  const met = atMost ? actual.lte(target) : actual.gte(target);
  // "=0" allows nothing else; above zero "=" is scored by the ratio, so that more than the target meets it.
  if (!target.isPositive() || target.isZero()) {
    const reached = direction === 'equal' ? actual.eq(target) : met;
    return metOrMissed(reached, { ...known, target, actual });
  }
  return new RatioOutcome({
    direction: known.direction ?? direction,
    implied: known.implied ?? false,
    target,
    actual,
    unit: known.unit ?? null,
    unitMissing: known.unitMissing ?? null,
    atMost,
    met,
    exceededFrom: thresholds.exceededFrom,
    decimals: thresholds.rounding.rate,
  });
}
