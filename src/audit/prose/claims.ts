import type { Claim } from './claim';
import { wrongAverages } from './averages';
import { wrongDifferences, wrongGrowth } from './differences';
import { wrongEquations } from './equations';
import type { Sentence } from './figures';
import { readProse } from './figures';
import { wrongLists } from './listed';
import { wrongMonths } from './months';
import { wrongShares } from './shares';
import { wrongSums } from './sums';
import { wrongSurveys } from './survey';

/**
 * In: a text, and its sentences where they are read already. Out: every figure of it that its other figures contradict: sums, shares, differences, growth, spans of months,
 * products, spelled-out equations. What is not said clearly enough to be computed is passed over.
 *
 * @example
 * wrongClaims('5月至12月，共7个月').map(({ expected }) => expected) //=> ['8个月']
 */
export function wrongClaims(text: string, sentences: readonly Sentence[] = readProse(text)): Claim[] {
  if (!/[\d０-９]/.test(text)) return [];
  const claims = [
    ...wrongSurveys(text),
    ...wrongMonths(text),
    ...wrongEquations(text),
    ...wrongLists(text),
    ...wrongGrowth(sentences),
    ...sentences.flatMap((sentence) => [
      ...wrongSums(sentence),
      ...wrongShares(sentence),
      ...wrongDifferences(sentence),
      ...wrongAverages(sentence),
    ]),
  ];
  // Two readers may come to the same figure.
  const seen = new Set<string>();
  return claims.filter(({ printed, expected }) => {
    const key = `${printed}|${expected}`;
    return !seen.has(key) && seen.add(key);
  });
}
