import { parseUnit } from '../scoring';

/** Units that count people, households or visits: each is another matter, whatever a clerk meant. */
const COUNTED_APART = /人|户|次$/;
/** 次 of events, not of people: "场次", "批次". */
const EVENTS = /^(?:场|批|班|届|轮|期)?次$/;
const TIMES: ReadonlySet<string> = new Set(['days', 'hours', 'months']);
const PER_TIME: ReadonlySet<string> = new Set(['月', '天', '小时', '工作日']);
/** What people write for one another though the words above tell them apart. */
const LOOSE: readonly ReadonlySet<string>[] = [
  new Set(['人', '个', '例', '位']),
  new Set(['户', '家', '个', '所', '户家庭']),
];

const LETTERS = /^[A-Za-z]+$/;
const withoutSlash = (unit: string): string => unit.replace(/[/·.]/g, '');

/**
 * True for two units that differ in their words only: measure words of things and of events ("3辆" and "3台", "10场" and
 * "10次"), alone or per something, spans of time in hours and days, counts per month and in all. Nothing follows from
 * them, neither a score nor a fault.
 *
 * @example
 * areInterchangeable('辆', '台') //=> true
 * areInterchangeable('人', '人次') //=> false
 */
export function areInterchangeable(one: string, other: string): boolean {
  const [first, second] = [parseUnit(one), parseUnit(other)];
  if (!first || !second) return false;
  // "101人/次" is 人次; what an "M" stands for, nobody can tell.
  if (withoutSlash(one) === withoutSlash(other)) return true;
  if ([one, other].some((unit) => LETTERS.test(unit)) && !(first.known && second.known)) return true;
  if (TIMES.has(first.dimension) && TIMES.has(second.dimension)) return true;
  if (first.dimension !== second.dimension) return false;
  // "1次/月" beside "12次": a count per month beside that of the year.
  const [parts, others] = [first, second].map(({ key, dimension }) =>
    key.split('/').filter((part, at) => at === 0 || dimension !== 'count' || !PER_TIME.has(part)),
  );
  if (!parts || !others) return false;
  return (
    parts.length === others.length &&
    // Of money per something, only what it is counted per may be said in other words.
    parts.every((part, at) => part === others[at] || areMeasureWords(part, others[at] ?? ''))
  );
}

function areMeasureWords(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => word.replace(/^个(?=.)/, ''));
  if (a === undefined || b === undefined) return false;
  if (a === b || LOOSE.some((words) => words.has(a) && words.has(b))) return true;
  return [a, b].every(isOfThings);
}

function isOfThings(word: string): boolean {
  const unit = parseUnit(word);
  return unit?.dimension === 'count' && (!COUNTED_APART.test(word) || EVENTS.test(word));
}
