import { compact, readCell } from '../scoring';

/** "9/10万", "12.5/十万人": so many of so many people, as health tables write it. */
const PER_POPULATION =
  /^(?:[≤≥<>=]{0,2}|不[高低]于|不超过)\d+(?:\.\d+)?\/(?:1?0{0,3}万|[十百]万|[十百千]|1000)人?(?:口)?$/;
/** "下降5%", "较上年增长5%以上": which way it went, and by how much. */
const CHANGE =
  /^(?:同比|较上年|比上年|较去年|较上年度)?(?:增长|增加|提高|提升|上升|下降|降低|减少|压减|缩短)/;

/**
 * True for a text that says clearly what is meant, though nothing is worked out from it: a rate per so many people, a
 * change with its direction.
 *
 * @example
 * isLeftAlone('≤9/10万') //=> true
 * isLeftAlone('下降5%') //=> true
 */
export function isLeftAlone(text: string): boolean {
  const words = compact(text);
  if (PER_POPULATION.test(words)) return true;
  return CHANGE.test(words) && readCell({ value: words.replace(CHANGE, '') }).kind === 'quantity';
}
