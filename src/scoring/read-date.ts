import type { DateReading } from './reading';

type Window = Pick<DateReading, 'from' | 'to' | 'before'>;

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const MONTH = String.raw`(?<month>1[0-2]|0?[1-9])`;
const DAY = String.raw`(?<day>3[01]|[12]\d|0?[1-9])`;
/** What people write round a date without changing it. */
const LEAD = String.raw`(?:≤|于|在|截至|截止到|截止|到|自|确保|力争)?`;
const TAIL = String.raw`(?:\(含\)|\(含当日\))?(?:(?:全部|基本|正式|按期|按时)?(?:完成|完工|竣工|验收|支付|拨付|到位|发放|开工|结束|实施|交付|下达)(?:完毕|完成)?)?`;
const BEFORE = String.raw`(?<before>以前|之前|前|止|以内|之内|内)?`;
const END = String.raw`(?<end>底|末|份底)?`;

const FULL = new RegExp(`^${LEAD}${YEAR}[年./-]${MONTH}[月./-]${DAY}[日号]?${BEFORE}${TAIL}$`);
const YEAR_MONTH = new RegExp(`^${LEAD}${YEAR}年${MONTH}月(?:份)?${END}${BEFORE}${TAIL}$`);
const YEAR_ONLY = new RegExp(`^${LEAD}${YEAR}年[年度]?${END}${BEFORE}${TAIL}$`);
const MONTH_DAY = new RegExp(`^${LEAD}${MONTH}月${DAY}[日号]${BEFORE}${TAIL}$`);
const MONTH_ONLY = new RegExp(`^${LEAD}${MONTH}月(?:份)?${END}${BEFORE}${TAIL}$`);
const THIS_YEAR = new RegExp(`^${LEAD}(?:当年|本年|年)(?:度)?(?<end>底|末|内)${BEFORE}${TAIL}$`);
const QUARTER = new RegExp(
  `^${LEAD}(?:${YEAR}年(?:度)?)?第?(?<quarter>[一二三四1-4])季度${END}${BEFORE}${TAIL}$`,
);
const HALF = new RegExp(`^${LEAD}(?:${YEAR}年(?:度)?)?(?<half>[上下])半年${END}${BEFORE}${TAIL}$`);
const PERIOD = new RegExp(
  String.raw`^${LEAD}(?<y1>(?:19|20)\d{2})[年.](?:(?<m1>1[0-2]|0?[1-9])月?(?:(?<d1>3[01]|[12]\d|0?[1-9])[日号])?)?(?:--?|~|至|到)` +
    String.raw`(?:(?<y2>(?:19|20)\d{2})[年.])?(?:(?<m2>1[0-2]|0?[1-9])月?(?:(?<d2>3[01]|[12]\d|0?[1-9])[日号])?(?:份)?)?(?<before>)${TAIL}$`,
);
const MONTHS_PERIOD = new RegExp(
  String.raw`^(?<m1>1[0-2]|0?[1-9])月?(?:份)?(?:-|~|至|到)(?<m2>1[0-2]|0?[1-9])月(?:份)?${TAIL}$`,
);
const TERM =
  /^(?<event>[^\d]{0,24}?(?:后|起|之日起|以来))?(?<days>\d{1,3})个?(?:日|天|工作日|日历日)(?:之内|以内|内)(?:全部|及时)?(?:完成|下达|支付|拨付|到位|发放|办结|响应|处理|反馈|受理|到账)?$/;

const lastDay = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 || year === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const stamp = (year: number, month: number, day: number): number => year * 10000 + month * 100 + day;

function months(year: number, from: number, to: number, before: boolean): Window {
  return { from: stamp(year, from, 1), to: stamp(year, to, lastDay(year, to)), before };
}

/** "X月底前" ends with X, "X月前" says not on which side of X it ends: only the latter keeps `before`. */
function isBefore(groups: Record<string, string | undefined>): boolean {
  const word = groups.before ?? '';
  return (word === '前' || word === '以前' || word === '之前') && !groups.end;
}

function match(text: string): (Window & { days: number | null }) | null {
  const of = (pattern: RegExp): Record<string, string | undefined> | null =>
    pattern.exec(text)?.groups ?? null;
  const none = { days: null };
  let g = of(FULL);
  if (g) {
    const day = stamp(Number(g.year), Number(g.month), Number(g.day));
    return Number(g.day) > lastDay(Number(g.year), Number(g.month))
      ? null
      : { from: day, to: day, before: false, ...none };
  }
  if ((g = of(YEAR_MONTH)))
    return { ...months(Number(g.year), Number(g.month), Number(g.month), isBefore(g)), ...none };
  if ((g = of(YEAR_ONLY))) return { ...months(Number(g.year), 1, 12, isBefore(g)), ...none };
  if ((g = of(MONTH_DAY))) {
    const day = stamp(0, Number(g.month), Number(g.day));
    return Number(g.day) > lastDay(0, Number(g.month))
      ? null
      : { from: day, to: day, before: false, ...none };
  }
  if ((g = of(MONTH_ONLY))) return { ...months(0, Number(g.month), Number(g.month), isBefore(g)), ...none };
  if ((g = of(THIS_YEAR))) return { ...months(0, 1, 12, false), ...none };
  if ((g = of(QUARTER))) {
    const quarter = '一二三四'.includes(g.quarter ?? '')
      ? '一二三四'.indexOf(g.quarter ?? '') + 1
      : Number(g.quarter);
    return { ...months(Number(g.year ?? 0), quarter * 3 - 2, quarter * 3, isBefore(g)), ...none };
  }
  if ((g = of(HALF)))
    return {
      ...(g.half === '上'
        ? months(Number(g.year ?? 0), 1, 6, isBefore(g))
        : months(Number(g.year ?? 0), 7, 12, isBefore(g))),
      ...none,
    };
  if ((g = of(PERIOD))) return { ...period(g), ...none };
  if ((g = of(MONTHS_PERIOD)) && Number(g.m1) <= Number(g.m2))
    return { ...months(0, Number(g.m1), Number(g.m2), false), ...none };
  if ((g = of(TERM))) return { from: null, to: null, before: true, days: Number(g.days) };
  return null;
}

function period(g: Record<string, string | undefined>): Window {
  const y1 = Number(g.y1);
  const y2 = Number(g.y2 ?? g.y1);
  const m2 = Number(g.m2 ?? 12);
  return {
    from: stamp(y1, Number(g.m1 ?? 1), Number(g.d1 ?? 1)),
    to: stamp(y2, m2, g.d2 ? Number(g.d2) : lastDay(y2, m2)),
    before: false,
  };
}

/**
 * Reads a date, a month, a quarter, a year, a period, or a term of days that runs from an event; null for other text.
 * A term without its event ("30日内") and with it ("收到资金后30日内") read alike.
 *
 * @example
 * readDate('2024年10月31日前')?.to //=> 20241031
 * readDate('2021年底')?.to //=> 20211231
 * readDate('收到资金后30日内')?.days //=> 30
 * readDate('12个月') //=> null
 */
export function readDate(text: string): (Window & { days: number | null }) | null {
  if (text.length > 60 || !/[年月日天季]|^\d{4}[./-]\d/.test(text)) return null;
  return match(text);
}

/**
 * Excel's date serial (1900 system) as yyyymmdd.
 *
 * @example
 * serialDay(45535) //=> 20240831
 */
export function serialDay(serial: number): number {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return stamp(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
