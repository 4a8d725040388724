import type { Decimal } from '../../scoring';
import { parseUnit, round } from '../../scoring';
import type { Unit } from '../../scoring';
import type { AuditedFundLine, AuditedRow } from '../audited';
import type { Figure, Sentence } from '../prose/figures';
import type { ContradictionKind } from './kind';

/** 原因与本行矛盾: the reason's words, and what the row shows. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  readonly quote: string;
  readonly shown: string;
}

/** Looks for one kind of contradiction; null where the reason says nothing of it, or the row cannot decide. */
export type Contradicts = (
  audited: AuditedRow,
  sentences: readonly Sentence[],
  /** The table's funds. */
  funds: readonly AuditedFundLine[],
) => Contradiction | null;

/** An amount of the row with its unit. */
export interface Amount {
  readonly value: Decimal;
  readonly unit: Unit;
  readonly text: string;
}

/** 指标值 or 实际完成值 as an amount; null where it is none, or its unit is unknown. */
export function amountOf(audited: AuditedRow, which: 'target' | 'actual'): Amount | null {
  const reading = audited.row[which]?.reading;
  if (reading?.kind !== 'quantity') return null;
  const unit = reading.unit === null ? null : parseUnit(reading.unit);
  return unit?.known ? { value: reading.value, unit, text: shownText(reading.text) } : null;
}

/** What a cell shows, without the equals sign that exports put before a plain figure ("=98户"). */
export function shownText(text: string): string {
  return text.replace(/^[=＝]\s*/, '').trim();
}

/** True where both count the same, at whatever scale. */
export function isOfUnit(figure: Figure, unit: Unit): boolean {
  return figure.unit?.key === unit.key && figure.unit.dimension === unit.dimension;
}

/** True where the figure is the amount at the precision that the figure shows. */
export function states(figure: Figure, value: Decimal, unit: Unit): boolean {
  if (!figure.unit) return false;
  const own = value.times(unit.factor).div(figure.unit.factor);
  return round(own, figure.decimals).eq(figure.value);
}

/** True where the amount is the figure at the precision that the amount has: 95 % of 95.14 %. */
export function isRoundedFrom({ value, unit }: Amount, figure: Figure): boolean {
  if (!figure.unit) return false;
  return round(figure.value.times(figure.unit.factor).div(unit.factor), value.decimalPlaces()).eq(value);
}

/** The clause that ends with a figure, back to the last comma. */
export function clauseOf({ before, text }: Figure): string {
  return `${/[^,、:()]*$/.exec(before)?.[0] ?? ''}${text}`;
}

/** Words that speak of another time or of a part. */
export const ELSEWHERE =
  /上年|去年|往年|上一年|以前年度|下年|下一年|明年|次年|来年|同比|环比|其中|第[一二三四五六七八九十\d]|部分|个别|少数|多数|同期|上半年|下半年|[首本每上下另各一二三四五]批|截至|截止|其他|其余|线上|线下|标段|除[^,]{1,20}外|[甲乙丙丁某]|\d个?(?:县|镇|乡|村|区)/;

/** Words that make of what follows a statement about some only, however far ahead they stand. */
export const OF_SOME = /除[^。;]{1,30}外|部分|个别|少数|多数|有的|其余|其他|另有/;
