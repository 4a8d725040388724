import type { Decimal } from '../../scoring';
import { plain, round } from '../../scoring';
import type { Figure } from './figures';

/** 算式: what kind of sum a sentence states. */
export type ClaimKind = 'sum' | 'share' | 'difference' | 'growth' | 'months' | 'average' | 'equation';

/** 文字中算错的数: a figure that other figures of the same sentence contradict. */
export interface Claim {
  readonly kind: ClaimKind;
  /** The words in question, half width. */
  readonly quote: string;
  /** How it follows from the other figures: "(65+34)÷108". */
  readonly working: string;
  readonly printed: string;
  readonly expected: string;
}

/** True where a stated figure is the exact one at the precision that it shows. */
export function isRight(stated: Pick<Figure, 'value' | 'decimals'>, exact: Decimal): boolean {
  return round(exact, stated.decimals).eq(stated.value);
}

/** An exact figure as a reader would write it, at two decimals or those of the stated one. */
export function written(exact: Decimal, decimals: number): string {
  return plain(round(exact, Math.max(2, decimals)));
}

/** The name of a unit as written behind a figure. */
export function unitName({ text }: Pick<Figure, 'text'>): string {
  return text.replace(/^[\d,.]+/, '');
}

/** True where two figures count the same at the same scale. */
export function isSameUnit(one: Figure, other: Figure): boolean {
  return (
    !!one.unit && !!other.unit && one.unit.key === other.unit.key && one.unit.factor.eq(other.unit.factor)
  );
}

/** Words before a figure that make it one of another time, or of a contract: no sum of the figures before it. */
export const APART =
  /上年|去年|往年|上一年|上期|同期|同比|环比|以前年度|其中|目标|合同(?!金额|价)|标段|[首本每上下另各一二三四五]批/;

/** True for a figure in percent. */
export const isPercent = ({ unit }: Pick<Figure, 'unit'>): boolean => unit?.dimension === 'percent';
