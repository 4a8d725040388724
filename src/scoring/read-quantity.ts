import { Decimal } from './decimal';
import { chineseNumber } from './numerals';
import type { Comparator, QuantityReading, RangeReading } from './reading';
import { parseUnit } from './units';

type Found =
  | Omit<QuantityReading, 'text'>
  | Omit<RangeReading, 'text'>
  /** Two comparators that contradict each other, or a figure that we cannot tell apart from its words. */
  | 'ambiguous'
  | null;

/** Signs and words before a figure, longer ones first. */
const PREFIX: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:[≥>]=|≥|=>|不[低少小]于|[大高]于或?等于|至少)/, '>='],
  [/^(?:[≤<]=|≤|=<|不超过|不[高大多]于|[小低]于或?等于|[至最]多|控制在)/, '<='],
  [/^±/, '±'],
  [/^(?:>|[大高多]于|超过)/, '>'],
  [/^(?:<|[小低少]于)/, '<'],
  [/^(?:=|等于)/, '='],
];

const SUFFIX: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:及其?|或|\(含\))?以上(?:\(含\))?$/, '>='],
  [/(?:及其?|或|\(含\))?(?:以内|之内|以下|范围内)(?:\(含\))?$/, '<='],
  [/(?<=[天日月年元时钟人次个户家项%‰])(?:以|之)?内(?:办结|完成|响应|到位|处理|反馈)?$/, '<='],
];

/** Words before a figure that only introduce it. */
const LEAD =
  /^(?:均|已|已经|全部|全年|年度)?(?:达到|达|实现|完成|为|是|共计|共|合计|累计|总计|保持在|保持|维持在|控制|确保)(?:了)?(?=[\d≥≤<>=±一二两三四五六七八九十不大小高低超至])/;
/** What most cells hold: a sign, digits, a unit of our table. */
const QUICK = /^(≥|>=|≤|<=|=|>|<)?(\d+(?:\.\d+)?)([^\d]*)$/;
const NUMBER = String.raw`[-+]?\d+(?:,\d{3})*(?:\.\d+)?`;
const HEAD = new RegExp(`^(${NUMBER})(.*)$`);
const RANGE = new RegExp(`^(${NUMBER})([^\\d]{0,6}?)(?:-|~|至|到)(${NUMBER})([^\\d]*)$`);
const TOLERANCE = new RegExp(`^(${NUMBER})([^\\d±]{0,6}?)±(${NUMBER})([^\\d]*)$`);
/**
 * "满意度≥90%": a name, then a sign. "未达到≥90%" says the contrary. "合格率达到95%": the name of a rate, then all of it;
 * "比上年提高5%" is no rate.
 */
const NAMED =
  /^(?!.*(?:未|没|(?<!不)[低少小]于))[\p{Script=Han}()、]{1,20}(?=[≥≤<>=]{1,2}\d)|^(?!.*[未不增提降超较比上下])\p{Script=Han}{1,12}[率度](?:达到?|为|是)?(?=\d[\d.]*%$)/u;
const HANDED_NUMERAL = /^([零〇一二两三四五六七八九十百千万]+)(.+)$/;
const HUNDREDTHS = /^百分之([零〇一二两三四五六七八九十百]+)$/;
/** Words in brackets that take nothing back: "300万元(含税)", "15场(次)". */
const NOTE = /(?:\(([^()\d不未]{1,8})\)|左右|完成)$/;

const withoutNote = (text: string): string =>
  text.replace(NOTE, (_note, inside = '') => (parseUnit(inside)?.known ? inside : ''));

/**
 * The quick way for what most cells hold, a sign, digits and a unit of our table; null for all else.
 *
 * In: the cell's words in half width without blanks, and its text as shown.
 */
export function readPlain(words: string, text: string): QuantityReading | null {
  const match = QUICK.exec(words);
  if (!match) return null;
  const [, sign = '', digits = '', unit = ''] = match;
  if (unit !== '' && !parseUnit(unit)?.known) return null;
  return {
    kind: 'quantity',
    text,
    comparator: takePrefix(sign)?.comparator ?? null,
    value: new Decimal(digits),
    unit: unit || null,
  };
}

/**
 * Reads a figure with its comparator and unit, a range, or a tolerance, from text without blanks in half width.
 *
 * Out: null where the text is no figure; 'ambiguous' where it is one that cannot be told apart.
 *
 * @example
 * readQuantity('>=67户') //=> { kind: 'quantity', comparator: '>=', value: 67, unit: '户' }
 * readQuantity('不超过3500元/户') //=> { kind: 'quantity', comparator: '<=', value: 3500, unit: '元/户' }
 * readQuantity('有效改善') //=> null
 */
export function readQuantity(text: string): Found {
  if (text.length > 60) return null;
  const simple = readPlain(text, text);
  if (simple) return simple;
  let rest = text.replace(/^不[得能]/, '不').replace(NAMED, '');
  let comparator: Comparator | null = null;
  const front = takePrefix(rest) ?? takePrefix(rest.replace(LEAD, ''));
  if (front) {
    comparator = front.comparator;
    rest = front.rest;
  } else {
    rest = rest.replace(LEAD, '');
  }
  rest = withoutNote(rest);
  for (const [pattern, sign] of SUFFIX) {
    const stripped = rest.replace(pattern, '');
    if (stripped === rest || stripped === '') continue;
    // "≥90%以上" says one thing twice; "≥90%以内" does not.
    if (comparator !== null && comparator[0] !== sign[0]) return 'ambiguous';
    comparator ??= sign;
    rest = withoutNote(stripped);
    break;
  }
  return (
    tolerance(rest, comparator) ??
    range(rest, comparator) ??
    plainQuantity(rest, comparator) ??
    chinese(rest, comparator)
  );
}

function takePrefix(text: string): { comparator: Comparator; rest: string } | null {
  for (const [pattern, comparator] of PREFIX) {
    const rest = text.replace(pattern, '');
    if (rest !== text) return { comparator, rest };
  }
  return null;
}

/** Words that say how a figure is meant are no noun that it counts. */
const COMPARING = /[以之][上下]|范围|左右|[上下]$/;

/** "100余人", "3个半月": more than the figure says. "3项未完成", "100户不到": not what it says. "12.31前": a day. */
const UNLIKE = /^[来几]|[余多半未不没无缺欠内外前后]|取消/;

/** A unit as written, or null; undefined where the words after the figure are no unit. */
function unitOf(words: string): string | null | undefined {
  if (words === '') return null;
  if (UNLIKE.test(words)) return undefined;
  const unit = parseUnit(words);
  if (unit?.known) return words;
  // "3个项目": a known measure word and the noun that it counts.
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const head = words.slice(0, length);
    const noun = words.slice(length);
    if (
      /^[\p{Script=Han}]{1,6}$/u.test(noun) &&
      !COMPARING.test(noun) &&
      parseUnit(head)?.known &&
      !parseUnit(noun)?.known &&
      !['%', '年', '月', '日', '号'].includes(head)
    ) {
      return head;
    }
  }
  return unit && words.length <= 3 ? words : undefined;
}

function plainQuantity(text: string, comparator: Comparator | null): Omit<QuantityReading, 'text'> | null {
  const match = HEAD.exec(text);
  if (!match) return null;
  const unit = unitOf(match[2] ?? '');
  if (unit === undefined) return null;
  return { kind: 'quantity', comparator, value: decimal(match[1] ?? ''), unit };
}

function tolerance(
  text: string,
  comparator: Comparator | null,
): Omit<QuantityReading, 'text'> | 'ambiguous' | null {
  const match = TOLERANCE.exec(text);
  if (!match) return null;
  const [, value = '', first = '', width = '', last = ''] = match;
  const unit = unitOf(last === '' ? first : last);
  if (unit === undefined || (first !== '' && first !== last) || (comparator && comparator !== '='))
    return 'ambiguous';
  return { kind: 'quantity', comparator: '±', value: decimal(value), unit, tolerance: decimal(width).abs() };
}

function range(text: string, comparator: Comparator | null): Omit<RangeReading, 'text'> | 'ambiguous' | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [, one = '', first = '', two = '', last = ''] = match;
  const unit = unitOf(last);
  const low = decimal(one);
  const high = decimal(two);
  if (unit === undefined || (first !== '' && first !== last) || high.lt(low)) return 'ambiguous';
  // "控制在5-10天": the words add nothing to the bounds.
  if (comparator !== null && comparator !== '=' && comparator !== '<=') return 'ambiguous';
  return { kind: 'range', low, high, unit };
}

function chinese(text: string, comparator: Comparator | null): Omit<QuantityReading, 'text'> | null {
  const hundredths = HUNDREDTHS.exec(text);
  if (hundredths) {
    const value = hundredths[1] === '百' ? 100 : chineseNumber(hundredths[1] ?? '');
    return value === null ? null : { kind: 'quantity', comparator, value: new Decimal(value), unit: '%' };
  }
  const match = HANDED_NUMERAL.exec(text);
  if (!match) return null;
  const value = chineseNumber(match[1] ?? '');
  const unit = match[2] ?? '';
  // "一般", "一级": only a measure word of our table makes a numeral of it.
  if (
    value === null ||
    !parseUnit(unit)?.known ||
    ['级', '层', '类', '道', '对', '线', '度', '分', '面'].includes(unit)
  )
    return null;
  return { kind: 'quantity', comparator, value: new Decimal(value), unit };
}

function decimal(digits: string): Decimal {
  return new Decimal(digits.replace(/,/g, ''));
}
