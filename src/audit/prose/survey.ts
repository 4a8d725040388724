import { Decimal, HUNDRED, ZERO, compact, plain } from '../../scoring';
import type { Claim } from './claim';
import { isRight, written } from './claim';

const COUNTED = String.raw`(?:的|率)?(?:有|为|共|:|的)?(\d+)(?:份|人|户|张|名|位|票)`;
const RATE =
  /满意(?:率|度)(?:(?![约近超])[\p{Script=Han}]){0,4}?(?:达到了|达到|达|为|是|:)?(\d+(?:\.\d+)?)%(?!左右|以上)/gu;
/** 发放, 回收, 有效: how many were asked. */
const TOTALS = [
  /(?:发放|发出|回收|收回|有效|抽查|抽取|抽样|调查|访问|走访)[^\d,。;]{0,10}?(\d+)(?:份|人|户|张|名|位)/g,
  /(\d+)(?:份|张)(?:[\p{Script=Han}]{0,6})问卷/gu,
  /问卷(?:调查)?(?:[\p{Script=Han}]{0,4}?)(\d+)(?:份|张)/gu,
];

/** The count behind a degree ("满意34份"), and before one ("34份满意"). */
const degree = (words: string, ...values: readonly string[]) => ({
  after: new RegExp(`${words}[”"』]?${COUNTED}`, 'gu'),
  ahead: new RegExp(String.raw`(\d+)(?:份|人|户|张|名|位|票)(?:为|是|表示)?[“"]?${words}`, 'gu'),
  values,
});

/** 满意程度, best first, with what each counts for where a survey is weighted. */
const DEGREES = [
  degree('(?:非常|很|十分|特别)满意', '1', '1'),
  degree('(?<![不常很分别较本])(?<!较为)满意(?![率度])', '0.8', '0.8'),
  degree('(?:基本|比较|较为|较)满意', '0.6', '0.6'),
  degree('一般', '0.6', '0.5'),
  degree('(?<![很常])不(?:太)?满意', '0.3', '0'),
  degree('(?:很|非常)不满意', '0', '0'),
];
const SATISFIED = 2;

/**
 * Surveys whose counts contradict their rate, or add to more than were asked. Every usual way to count the satisfied is
 * tried before a rate is called wrong.
 *
 * @example
 * wrongSurveys('发放问卷108份，非常满意65份，满意34份，满意率93.67%')[0]?.expected //=> '91.67%'
 */
export function wrongSurveys(text: string): Claim[] {
  if (!text.includes('满意')) return [];
  const words = compact(text);
  if (isOfSeveral(words)) return [];
  const counts = DEGREES.map((one) => countOf(words, one));
  const totals = totalsIn(words);
  const [total] = totals;
  const rates = [...words.matchAll(RATE)];
  const [rate] = rates;
  const satisfied = counts.slice(0, SATISFIED);
  if (!total || !counts.some(Boolean) || (!satisfied[0] && !satisfied[1])) return [];
  const given = counts.filter((count) => count !== null);
  const sum = given.reduce((all, count) => all.plus(count), ZERO);
  if (totals.every((one) => sum.gt(one))) {
    const [most] = [...totals].sort((a, b) => b.comparedTo(a));
    const working = given.map(plain).join('+');
    return [
      { kind: 'sum', quote: words, working, printed: plain(sum), expected: `≤${plain(most ?? total)}` },
    ];
  }
  if (!rate || rates.length > 1) return [];
  const [quote = '', digits = ''] = rate;
  const stated = { value: new Decimal(digits), decimals: digits.split('.')[1]?.length ?? 0 };
  const usual = numerators(counts);
  const possible = usual.flatMap((part) => totals.map((one) => part.div(one).times(HUNDRED)));
  if (possible.some((exact) => isRight(stated, exact))) return [];
  const parts = counts.slice(0, 3).filter((count) => count !== null);
  const exact = parts
    .reduce((all, count) => all.plus(count), ZERO)
    .div(total)
    .times(HUNDRED);
  return [
    {
      kind: 'share',
      quote,
      working: `${parts.length > 1 ? `(${parts.map(plain).join('+')})` : parts.map(plain).join('')}÷${plain(total)}`,
      printed: `${digits}%`,
      expected: `${written(exact, stated.decimals)}%`,
    },
  ];
}

/** Totals of which each survey has one, and a place or a group that was asked besides. */
const ONCE = [
  /(?:发放|发出)[^\d。;]{0,10}\d+(?:份|人|户|张|名|位)/g,
  /(?:回收|收回)[^\d。;]{0,10}\d+(?:份|人|户|张|名|位)/g,
  /有效[^\d。;]{0,10}\d+(?:份|人|户|张|名|位)/g,
  /(?:抽查|抽取|抽样|调查|访问|走访)[^\d。;]{0,10}\d+(?:份|人|户|张|名|位)/g,
];
const TWO_GROUPS =
  /(?:发放|发出|回收|收回|抽查|抽取|抽样|调查|访问|走访)[^\d。;]{0,10}\d+(份|人|户|张|名|位)[、和及](?!其中|有效|回收|收回)[^\d。;,满意]{0,6}\d+\1/;
const OTHER_TIME = /上年|去年|往年|同期|上半年|下半年|第[一二三四][次期轮]/;

/** Several surveys in one text: nobody can say which counts belong to which total. */
function isOfSeveral(words: string): boolean {
  if (ONCE.some((pattern) => [...words.matchAll(pattern)].length > 1)) return true;
  if (TWO_GROUPS.test(words)) return true;
  return words.split(/[。;]/).some((one) => /满意|问卷/.test(one) && OTHER_TIME.test(one));
}

function countOf(words: string, { after: behind, ahead: before }: (typeof DEGREES)[number]): Decimal | null {
  const after = [...words.matchAll(behind)];
  const ahead = [...words.matchAll(before)];
  const found = after.length > 0 ? after : ahead;
  const [only] = found;
  return found.length === 1 && only?.[1] ? new Decimal(only[1]) : null;
}

/** How many were asked, the narrowest count (回收, 有效) first. */
function totalsIn(words: string): Decimal[] {
  const found = TOTALS.flatMap((pattern) => [...words.matchAll(pattern)].map(([, digits = '']) => digits));
  return [...new Set(found)]
    .map((digits) => new Decimal(digits))
    .filter((total) => total.gt(0))
    .sort((a, b) => a.comparedTo(b));
}

/** The counts of the satisfied in every usual way: the best two degrees, three, all but the dissatisfied, weighted. */
function numerators(counts: readonly (Decimal | null)[]): Decimal[] {
  const values = counts.map((count) => count ?? ZERO);
  const upTo = (end: number): Decimal => values.slice(0, end).reduce((all, one) => all.plus(one), ZERO);
  const weighted = [0, 1].map((scale) =>
    values.reduce((all, one, at) => all.plus(one.times(DEGREES[at]?.values[scale] ?? '0')), ZERO),
  );
  return [upTo(1), upTo(2), upTo(3), upTo(4), values[1] ?? ZERO, ...weighted];
}
