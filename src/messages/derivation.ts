import type { Explanation } from '../scoring';

type Computed = Extract<Explanation, { code: 'computed' }>;

/** The few words of a derivation, each behind the figures that it is said of. */
export interface DerivationWords {
  readonly countsAsZero: string;
  readonly justBelow: string;
  readonly excessReachesTarget: string;
  readonly belowFloor: string;
  readonly outsideBand: string;
  readonly atMostWeight: string;
}

/** The derivation in the reader's own arithmetic, "50 ÷ 80 = 62.5 % < 100 % → 10 × 50 ÷ 80 = 6.25". */
export function derivation(
  { rule, branch, figures, parameters, score }: Computed,
  words: DerivationWords,
): string {
  const { target: a, actual: b, weight: w } = figures;
  // Under a ceiling a threshold and tiers look at the completion, 2 − B ÷ A.
  const percent = figures.completion ?? figures.percent;
  const quotient = `${figures.completion === undefined ? '' : '2 − '}${b} ÷ ${a}`;
  const ratio = `${quotient} = ${percent} %`;
  // Where a line decides, a rounded percent may stand on its wrong side.
  const nearly = figures.rounded ? `${quotient} ≈ ${percent} %` : ratio;
  if (b.startsWith('-') && branch === 'zero') return `${b} < 0${words.countsAsZero} → 0`;
  // What rounds to 100 % without being met reads as less.
  const below = percent === '100' ? `${quotient} ≈ ${percent} %${words.justBelow}` : `${ratio} < 100 %`;
  switch (rule) {
    case 'ceiling-full':
      return branch === 'full' ? `${b} ≤ ${a} → ${score}` : `${b} > ${a} → ${w} × ${a} ÷ ${b} = ${score}`;
    case 'ceiling-linear':
      if (branch === 'full') return `${b} ≤ ${a} → ${score}`;
      return branch === 'zero'
        ? `${b} > ${a}${words.excessReachesTarget} → 0`
        : `${b} > ${a} → ${w} × (1 − (${b} − ${a}) ÷ ${a}) = ${score}`;
    case 'ceiling-proportional':
      if (branch === 'full') return `${b} = ${a} → ${score}`;
      return branch === 'zero' && b !== '0'
        ? `${b} > ${a} → 0`
        : `${b} ≤ ${a} → ${w} × ${b} ÷ ${a} = ${score}`;
    case 'threshold': {
      const floor = parameters.t ?? '';
      const exactly = figures.rounded ? quotient : `${percent} %`;
      if (branch === 'full') return `${ratio} ≥ 100 % → ${score}`;
      return branch === 'zero'
        ? `${nearly}${words.belowFloor} → 0`
        : `${ratio} → ${w} × (${exactly} − ${floor}) ÷ (1 − ${floor}) = ${score}`;
    }
    case 'band':
      if (branch === 'full') return b === a ? `${b} = ${a} → ${score}` : `${b} > ${a} → ${score}`;
      if (branch === 'zero') return `${nearly}${words.outsideBand} → 0`;
      if (branch === 'share')
        return `${nearly}${words.outsideBand} → ${w} × ${parameters.f ?? ''} = ${score}`;
      return score === w
        ? `${ratio} → ${w} × ${b} ÷ ${a}${words.atMostWeight} → ${score}`
        : `${ratio} → ${w} × ${b} ÷ ${a} = ${score}`;
    case 'tiers':
    case 'all-or-nothing':
      return `${nearly} → ${score}`;
    case 'survey': {
      const line = parameters.full ?? '';
      return branch === 'full'
        ? `${b} % ≥ ${line} % → ${score}`
        : `${b} % < ${line} % → ${w} × ${b} ÷ ${line} = ${score}`;
    }
    default:
      return branch === 'full' ? `${ratio} ≥ 100 % → ${score}` : `${below} → ${w} × ${b} ÷ ${a} = ${score}`;
  }
}
