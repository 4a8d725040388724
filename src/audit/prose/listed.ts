import { Decimal, compact, plain } from '../../scoring';
import type { Claim } from './claim';

const UNIT = '[个家所处名位项座条]';
const ITEM = String.raw`[\p{Script=Han}]{2,12}`;
/** "共4个站点：甲村、乙村、丙村": a count, and all that it counts. */
const COUNT_FIRST = new RegExp(
  String.raw`(?:^|[,。;])(?:[\p{Script=Han}]{0,6}?)共(?:计|有)?(\d{1,2})${UNIT}(?:[\p{Script=Han}]{0,8}?)(?::|分别(?:为|是):?)(${ITEM}(?:、${ITEM})+)(?=$|[。;]|,(?:因|由于|主要|下一步|均|已|现|目前|后续|将))`,
  'gu',
);
/** "甲村、乙村、丙村共4个村": of the very kind that the names end with. */
const LIST_FIRST = new RegExp(
  String.raw`(?:^|[,。;:])(${ITEM}(?:、${ITEM})+?)(?:等)?共(?:计)?(\d{1,2})个([\p{Script=Han}]{1,3})`,
  'gu',
);
/** Names of more, or of parts; "和" joins two names, or belongs to one. */
const OPEN = /等|其中|主要|包括|以及|[和及与或]/;

/**
 * Counts beside a list of all that they count: "甲村、乙村、丙村共4个村". Where the list may go on, or its names may be
 * of something else than the count, nothing is said.
 *
 * @example
 * wrongLists('甲村、乙村、丙村共4个村未建')[0]?.expected //=> '3个'
 */
export function wrongLists(text: string): Claim[] {
  if (!text.includes('、') || !text.includes('共')) return [];
  const words = compact(text);
  return [...countFirst(words), ...listFirst(words)];
}

function* countFirst(words: string): Generator<Claim> {
  for (const [quote, count = '', list = ''] of words.matchAll(COUNT_FIRST))
    yield* judge(quote.replace(/^[,。;]/, ''), count, list);
}

function* listFirst(words: string): Generator<Claim> {
  for (const [quote, list = '', count = '', kind = ''] of words.matchAll(LIST_FIRST)) {
    const names = list.split('、');
    const end = kind[0] ?? '';
    if (/等共/.test(quote) || !names.every((name) => name.endsWith(end))) continue;
    yield* judge(quote.replace(/^[,。;:]/, ''), count, list);
  }
}

function* judge(quote: string, count: string, list: string): Generator<Claim> {
  const names = list.split('、');
  const stated = new Decimal(count);
  if (OPEN.test(list) || stated.eq(names.length) || new Set(names).size < names.length) return;
  const expected = `${plain(new Decimal(names.length))}个`;
  yield { kind: 'sum', quote, working: names.join('、'), printed: `${plain(stated)}个`, expected };
}
