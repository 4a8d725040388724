import { Decimal, ONE, ZERO } from './decimal';
import type { ChecklistItem } from './profile';
import { compact } from './text';

/**
 * 要点评分: every item that is not met takes its share of the weight, one that is partly met a part of it; an unmet item
 * that voids all leaves nothing. Never below 0 (扣完为止).
 *
 * In: the items, how far each is met (0 … 1, in the same order), the weight. Out: the exact score.
 *
 * @example
 * checklistScore([{ share: '0.5' }, { share: '0.5' }], [new Decimal(1), new Decimal('0.4')], new Decimal(4)) //=> 2.8
 * checklistScore([{ share: '0.25', voidsAll: true }, { share: '0.25' }], [new Decimal(0), new Decimal(1)], new Decimal(4)) //=> 0
 */
export function checklistScore(
  items: readonly ChecklistItem[],
  met: readonly Decimal[],
  weight: Decimal,
): Decimal {
  let lost: Decimal = ZERO;
  for (const [index, item] of items.entries()) {
    const degree = Decimal.max(ZERO, Decimal.min(met[index] ?? ZERO, ONE));
    if (degree.eq(ONE)) continue;
    if (item.voidsAll) return ZERO;
    lost = lost.plus(new Decimal(item.share).times(ONE.minus(degree)));
  }
  return Decimal.max(ZERO, weight.times(ONE.minus(lost)));
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
const ITEM = /([①-⑩])(?:(\d+(?:\.\d+)?)%)?/g;

/**
 * Reads which items an actual says are met: "①②④" names the met ones, "③60%" one that is met in part; what is not named
 * is not met. Null for other text.
 *
 * @example
 * readChecklist('①②④', 4)?.map(String) //=> ['1', '1', '0', '1']
 * readChecklist('①②60%', 2)?.map(String) //=> ['1', '0.6']
 * readChecklist('健全', 2) //=> null
 */
export function readChecklist(text: string, count: number): Decimal[] | null {
  const words = compact(text).replace(/[、，,;；]/g, '');
  if (words === '' || words.replace(ITEM, '') !== '') return null;
  const met: Decimal[] = Array.from({ length: count }, () => ZERO);
  for (const [, sign = '', part] of words.matchAll(ITEM)) {
    const index = CIRCLED.indexOf(sign);
    if (index >= count) return null;
    met[index] = part === undefined ? ONE : Decimal.min(ONE, new Decimal(part).div(100));
  }
  return met;
}
