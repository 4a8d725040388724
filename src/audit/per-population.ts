import { compact } from '../scoring';

/** "9/10万", "12.5/十万人": so many of so many people, as health tables write it. */
const PER_POPULATION =
  /^(?:[≤≥<>=]{0,2}|不[高低]于|不超过)\d+(?:\.\d+)?\/(?:1?0{0,3}万|[十百]万|[十百千]|1000)人?(?:口)?$/;

/**
 * True for a rate per so many people. It is right as it stands; nothing is worked out from it.
 *
 * @example
 * isPerPopulation('≤9/10万') //=> true
 */
export function isPerPopulation(text: string): boolean {
  return PER_POPULATION.test(compact(text));
}
