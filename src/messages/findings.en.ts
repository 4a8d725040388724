import type { Finding, FindingCode, FindingFacts } from '../audit/finding';
import { textSentencesEn } from './text-findings.en';

type Common = Pick<Finding, 'cell' | 'printed' | 'expected'>;
type Sentence<Code extends FindingCode> = (facts: FindingFacts[Code], finding: Common) => string;

const quote = (name: string): string => `“${name}”`;
const rate = (completion: string | null): string =>
  completion === null ? '' : ` (completion ${completion} %)`;

const FUND_COLUMNS = {
  initial: 'initial budget',
  fullYear: 'full-year budget',
  executed: 'executed amount',
} as const;
const LINE_COLUMNS = { budget: 'budget', spent: 'spending', weight: 'weight', score: 'score' } as const;
const LEVELS = { achieved: 'achieved', partly: 'partly achieved', missed: 'not achieved' } as const;

/** One sentence a rule: what is wrong, the two figures, the way out. */
const SENTENCES: { readonly [Code in FindingCode]: Sentence<Code> } = {
  ...textSentencesEn,
  'table-not-found': () =>
    'No indicator table was found on this sheet. One has headers such as 三级指标, 指标值 and 实际完成值; switch to the sheet that holds it and audit again.',
  'table-uncertain': ({ title }, { cell }) =>
    `${title ? quote(title) : 'The table'} at ${cell} is not clear enough in its structure and is not scored. Check that its header is complete.`,
  'cell-error': ({ error }, { cell }) =>
    `${cell} holds the error value ${error} and cannot be computed. Correct its formula or fill it in again.`,
  'row-shifted': ({ indicator }) =>
    `The cells of row ${quote(indicator)} slipped one column; they were read from where they belong. Move them back.`,
  'score-mismatch': ({ indicator, direction, hasReason }, { printed, expected }) => {
    const head = `${quote(indicator)} has the score ${printed}; by the scoring profile it is ${expected}`;
    if (direction === 'above')
      return `${head}, so too much is given. Change it to ${expected}, or check target and actual.`;
    return hasReason
      ? `${head}. If points were taken off on purpose, the reason should say so; otherwise change it to ${expected}.`
      : `${head}, and no reason is given. Change it to ${expected}, or say why points were taken off.`;
  },
  'full-score-when-missed': ({ indicator, completion }, { printed, expected }) =>
    `${quote(indicator)} is missed${rate(completion)} but has the full score ${printed}. ${expected === null ? 'What a late date earns the scoring profile does not say: take points off as your place does' : `By the scoring profile it is ${expected}`}.`,
  'qualitative-band': ({ indicator, level }, { printed, expected }) =>
    `${quote(indicator)} is judged in words, ${quote(LEVELS[level])}: its score should be ${expected}, not ${printed}. Check the score or what was reached.`,
  'score-rounding': ({ indicator }, { printed, expected }) =>
    `The score ${printed} of ${indicator === null ? 'the execution rate' : quote(indicator)} is rounded; with two decimals it is ${expected}. All scores should be rounded alike.`,
  'score-out-of-range': ({ indicator, weight }, { printed }) =>
    `The score ${printed} of ${quote(indicator)} is out of range: it should lie between 0 and the weight ${weight}. Correct it.`,
  'score-without-values': ({ indicator, missing }, { printed }) =>
    `${quote(indicator)} scores ${printed}, but its ${missing} is blank, so nothing supports the score. Fill it in.`,
  'actual-missing': ({ indicator }, { cell }) =>
    `The actual of ${quote(indicator)} is blank. Fill in ${cell}.`,
  'weight-missing': ({ indicator }, { cell }) =>
    `${quote(indicator)} has a score but no weight, so it cannot be checked. Fill in ${cell}.`,
  'weight-sum': ({ against, level }, { printed, expected }) => {
    switch (against) {
      case 'printed-total':
        return `The weights (execution rate included) add to ${printed}, not to ${expected} as on the total row. Check the weights.`;
      case 'hundred':
        return `The weights (execution rate included) add to ${printed}; they should add to ${expected}. Check the weights.`;
      case 'subtotal':
        return `The weights above ${quote(level ?? 'the subtotal')} add to ${printed}, not to its ${expected}. Check the weights.`;
      case 'level-points':
        return `The weights under ${quote(level ?? '')} add to ${printed}, not to the ${expected} points that it declares. Check the weights.`;
    }
  },
  'total-mismatch': ({ scope }, { printed, expected }) =>
    scope === 'table'
      ? `The total is ${printed}; the scores (execution rate included) add to ${expected}. Check the total or the scores.`
      : `The subtotal is ${printed}; the scores above it add to ${expected}. Check them.`,
  'execution-rate-mismatch': ({ executed, budget }, { printed, expected }) =>
    `The execution rate is ${printed}; executed ${executed} ÷ full-year budget ${budget} is ${expected}. Correct it.`,
  'execution-score-mismatch': ({ rate: percent, weight }, { printed, expected }) =>
    `The score of the execution rate is ${printed}; ${weight} × ${percent} % is ${expected}. Correct it.`,
  'unit-mismatch': ({ indicator, target, actual }) =>
    `Target ${quote(target)} and actual ${quote(actual)} of ${quote(indicator)} are in different units and cannot be compared. Use one unit.`,
  'target-no-comparator': ({ indicator, assumed, text }) =>
    `The target ${quote(text)} of ${quote(indicator)} has no comparator; it was read as ${quote(assumed)}. Write ≥, ≤ or =.`,
  'over-100-percent': ({ indicator, where }, { printed }) =>
    `The ${where} of ${quote(indicator)} is ${printed}; a rate of this kind cannot exceed 100 %. Check it.`,
  'reason-missing-missed': ({ indicator, completion }, { cell }) =>
    `${quote(indicator)} is missed${rate(completion)} and has no reason. Give reason and improvement measure in ${cell}.`,
  'reason-missing-exceeded': ({ indicator, completion, from }, { cell }) =>
    `The completion of ${quote(indicator)} is ${completion} %, from ${from} % on a reason is asked for, and there is none. Give it in ${cell}.`,
  'level-missing': ({ indicator, level }, { cell }) =>
    `${quote(indicator)} has no level ${level === 'l1' ? '1' : '2'} name. Fill in ${cell}.`,
  'indicator-duplicate': ({ indicator, first }) =>
    `${quote(indicator)} has the same levels and name as ${first}. Check whether it was entered twice; two indicators need two names.`,
  'target-unreadable': ({ indicator }, { printed }) =>
    `The target ${quote(printed ?? '')} of ${quote(indicator)} cannot be read. Write comparator, number and unit, such as ≥90%, or a phrase.`,
  'actual-unreadable': ({ indicator, target, lacks }, { printed }) => {
    const actual = `the actual ${quote(printed ?? '')}`;
    if (lacks === 'clear-figure')
      return `For ${quote(indicator)}, ${actual} cannot be read. Write number and unit, such as 95%.`;
    const what = lacks === 'time' ? 'time' : 'figure';
    return `The target of ${quote(indicator)} is ${quote(target)}, but ${actual} gives no definite ${what}, so they cannot be compared. Write the ${what} that was reached.`;
  },
  'actual-has-comparator': ({ indicator }, { printed }) =>
    `The actual ${quote(printed ?? '')} of ${quote(indicator)} carries a comparator, as if copied from the target. Write what was reached.`,
  'unit-missing': ({ indicator, where, unit }, { printed }) =>
    `The ${where} ${quote(printed ?? '')} of ${quote(indicator)} has no unit${unit === null ? '' : `; it was read as ${quote(unit)}`}. Add the unit.`,
  'unit-magnitude': ({ indicator, target }, { printed }) =>
    `Target ${quote(target)} and actual ${quote(printed ?? '')} of ${quote(indicator)} are about ten thousand times apart. Check whether 元 and 万元 (or 个 and 万个) were mixed up.`,
  'direction-suspicious': ({ indicator, kind }, { printed }) => {
    const target = `the target ${quote(printed ?? '')}`;
    switch (kind) {
      case 'cost':
        return `${quote(indicator)} is a cost, but ${target} asks for no less. Check whether ≤ is meant.`;
      case 'time':
        return `${quote(indicator)} is a time limit, but ${target} asks for no shorter. Check whether ≤ is meant.`;
      case 'rate':
        return `${quote(indicator)} is better the higher it is, but ${target} sets a ceiling. Check whether ≥ is meant.`;
      case 'count':
        return `${quote(indicator)} is an output, but ${target} sets a ceiling. Check whether ≥ is meant.`;
    }
  },
  'target-zero': ({ indicator }, { printed }) =>
    `The target of ${quote(indicator)} is ${quote(printed ?? '')}: it is met or missed and has no completion rate. Check the target unless zero is meant.`,
  'qualitative-level': ({ indicator }, { printed }) =>
    `The actual ${quote(printed ?? '')} of ${quote(indicator)} does not say how far the target was reached; nothing was concluded. Better: 达成年度指标, 部分达成年度指标并具有一定效果 or 未达成年度指标且效果较差.`,
  overspent: ({ label, budget }, { printed }) =>
    `The executed amount ${printed} of ${quote(label)} exceeds the full-year budget ${budget}. Check both; if the budget was raised, give the adjusted one.`,
  'funds-sum': ({ label, column }, { printed, expected }) =>
    `The ${FUND_COLUMNS[column]} of ${quote(label)} is ${printed}; its parts add to ${expected}. Check the sum and its parts.`,
  'parts-sum': ({ label, column }, { printed, expected }) =>
    `The ${LINE_COLUMNS[column]} of ${quote(label)} is ${printed}; the lines add to ${expected}. Check the sum and its lines.`,
  'completion-mismatch': ({ indicator, target, actual }, { printed, expected }) =>
    `The completion rate of ${quote(indicator)} is ${printed}; target ${quote(target)} and actual ${quote(actual)} give ${expected}. Correct it.`,
  'deviation-mismatch': ({ indicator, target, actual }, { printed, expected }) =>
    `The deviation rate of ${quote(indicator)} is ${printed}; target ${quote(target)} and actual ${quote(actual)} give ${expected}. Correct it.`,
  'score-rate-mismatch': ({ label, score, weight }, { printed, expected }) =>
    `The score rate of ${quote(label)} is ${printed}; score ${score} ÷ weight ${weight} is ${expected}. Correct it.`,
  'grade-mismatch': ({ score }, { printed, expected }) =>
    `The grade ${quote(printed ?? '')} does not fit the total ${score}; by the scoring profile it is ${quote(expected ?? '')}. Check grade and total.`,
  'weight-structure': ({ levels }, { printed, expected }) =>
    `The weights of ${levels.map(quote).join(', ')} add to ${printed}; the scoring profile gives ${expected} as a rule. Local rules take precedence.`,
  'target-differs': ({ indicator, other, otherSheet, otherCell }, { printed }) =>
    `The target ${quote(printed ?? '')} of ${quote(indicator)} differs from ${quote(other)} in ${otherCell} of sheet ${quote(otherSheet)}. Check both; a lower level may ask for more than the level above, not for less.`,
  'rate-differs': ({ budget, other, otherSheet, otherCell }, { printed }) =>
    `The execution rate ${printed} differs from ${other} in ${otherCell} of sheet ${quote(otherSheet)}, though both budgets are ${budget}. Check spending and rate in both places.`,
};

/** A finding in one English sentence; names and words of the sheet stay as they are. */
export function findingEn(finding: Finding): string {
  const sentence = SENTENCES[finding.code] as (facts: Finding['facts'], common: Common) => string;
  return sentence(finding.facts, finding);
}
