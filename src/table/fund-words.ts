import { compact, stem, withoutBlanks } from './normalise';
import * as vocabulary from './vocabulary';
import { split, type FundRole } from './words';

/** What a column of a funds block may hold; `onlyBudget`: its budget, where it has no other. */
export type FundColumnRole = FundRole | 'weight' | 'score' | 'onlyBudget';

const FUND_PATTERNS = vocabulary.FUND_PATTERNS.map(({ role, contains, not }) => ({
  role,
  contains: split(contains),
  not: split(not),
}));

/**
 * What an unknown title beside titles of funds most likely means; null where nothing in it says so.
 *
 * @example
 * guessFund('全年（调整）预算数') //=> 'fullYear'
 * guessFund('执行率得分') //=> 'score'
 */
export function guessFund(text: string): FundColumnRole | null {
  const word = stem(text);
  if (word === '' || word.length > 20) return null;
  const found = FUND_PATTERNS.find(
    ({ contains, not }) =>
      contains.some((part) => word.includes(part)) && !not.some((part) => word.includes(part)),
  );
  return found?.role ?? null;
}

const FUND_LINE_PARTS = split(vocabulary.FUND_LINE_PARTS);

/** True for a text with a word of what funds are made up of: 财政拨款, 其他资金. */
export function isFundSource(text: string): boolean {
  const words = withoutBlanks(text);
  return FUND_LINE_PARTS.some((part) => words.includes(part));
}

const FUND_TOTAL_PARTS = split(vocabulary.FUND_TOTAL_PARTS);

/** True for a text with a word of what adds funds: 年度资金总额, 资金合计. */
export function isFundTotal(text: string): boolean {
  const words = compact(text);
  return FUND_TOTAL_PARTS.some((part) => words.includes(part));
}

/** Longer texts name no source. */
const LONGEST_SOURCE = 16;

/** True for a title that names a source of funds, or all of them: 财政拨款, 其他资金, 合计. */
export const isSource = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_SOURCE && (isFundTotal(text) || isFundSource(text));
