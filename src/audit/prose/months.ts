import { compact } from '../../scoring';
import { chineseNumber } from '../../scoring/numerals';
import type { Claim } from './claim';

const MONTH = String.raw`(?:(\d{4})年)?(\d{1,2})月份?`;
/** A span that begins with its first month and ends with its last: "5月底至12月" leaves out the first. */
const SPAN = String.raw`${MONTH}(?:初|1日)?(?:-|~|至|到)(当年|同年|次年|第二年)?${MONTH}(?:底|末|3[01]日)?`;
const COUNT = String.raw`(\d{1,2}|[一二两三四五六七八九十]{1,3})个月`;
/** Words between a span and its count that only lead over to it. */
const LEAD = String.raw`[,(]?(?:实施期限?|服务期限?|历时|用时|项目|期限|周期|时间|实施|服务|开展|运行|执行|为|共计|合计|总计|共|计|达|了){0,4}`;

const SPAN_FIRST = new RegExp(`${SPAN}${LEAD}${COUNT}`, 'g');
const COUNT_FIRST = new RegExp(
  String.raw`(?<!\d|约|近|推迟了?|延后了?|顺延了?|滞后了?|提前了?|延期了?)${COUNT}[(,:]?(?:即|自|从|为)?${SPAN}\)?`,
  'g',
);

/** Months of the span that were none of the work: "1月至12月实施10个月，2月、8月放假". */
const LEFT_OUT = /^[^。;]{0,20}(?:放假|停工|停课|停发|暂停|扣除|除外)/;

/**
 * Spans of months whose stated length is wrong; the first and the last month count.
 *
 * @example
 * wrongMonths('5月至12月，共7个月')[0]?.expected //=> '8个月'
 * wrongMonths('5月至12月，共8个月') //=> []
 */
export function wrongMonths(text: string): Claim[] {
  if (!text.includes('月')) return [];
  const words = compact(text);
  const claims: Claim[] = [];
  const spans = [...words.matchAll(SPAN_FIRST)];
  for (const match of spans) {
    if (LEFT_OUT.test(words.slice(match.index + match[0].length))) continue;
    const [quote, fromYear, from, relative, toYear, to, count = ''] = match;
    claims.push(...check(quote, { fromYear, from, relative, toYear, to }, count));
  }
  for (const match of words.matchAll(COUNT_FIRST)) {
    // "3月至12月，共10个月，1月至2月为招标期": the count belongs to the span before it.
    if (spans.some(({ index, 0: { length } }) => match.index > index && match.index < index + length))
      continue;
    const [quote, count = '', fromYear, from, relative, toYear, to] = match;
    claims.push(...check(quote, { fromYear, from, relative, toYear, to }, count));
  }
  return claims;
}

interface Ends {
  readonly fromYear: string | undefined;
  readonly from: string | undefined;
  readonly relative: string | undefined;
  readonly toYear: string | undefined;
  readonly to: string | undefined;
}

function check(quote: string, ends: Ends, count: string): Claim[] {
  const stated = /\d/.test(count) ? Number(count) : chineseNumber(count);
  const months = lengthOf(ends);
  if (stated === null || months === null || stated === months) return [];
  const working = quote.replace(/^.*?((?:\d{4}年)?\d{1,2}月.*\d{1,2}月份?(?:底|末|3[01]日)?).*$/, '$1');
  return [{ kind: 'months', quote, working, printed: `${stated}个月`, expected: `${months}个月` }];
}

function lengthOf({ fromYear, from, relative, toYear, to }: Ends): number | null {
  const [first, last] = [Number(from), Number(to)];
  if (first < 1 || first > 12 || last < 1 || last > 12) return null;
  if (toYear !== undefined && fromYear === undefined) return null;
  const nextYear = relative === '次年' || relative === '第二年';
  const years = toYear === undefined ? (nextYear ? 1 : 0) : Number(toYear) - Number(fromYear);
  const months = years * 12 + last - first + 1;
  // "11月至2月" without a year runs into the next one.
  if (months < 1 && years === 0 && toYear === undefined && relative === undefined) return months + 12;
  return months < 1 || months > 120 ? null : months;
}
