import { round } from '../../scoring';
import type { Claim } from './claim';
import { isPercent, unitName, written } from './claim';
import type { Figure, Sentence } from './figures';

const PER =
  /每(?:一)?(\p{Script=Han}{1,2}?)(?:次|均)?(?:补助|补贴|参加|培训|发放|支出|服务|费用|约)?(?:为|是)?$/u;
const MEAN = /平均|人均|户均|均价|单价/;
/** Not every piece was full. */
const NOT_FULL = /不足|未满|缺席|退出|最后/;
const ALL = /(?:共计|合计|总计|一共|总共|共)[\p{Script=Han}]{0,6}$/u;

/**
 * "共5场，每场20人，共计90人": so many times so much is not what the sentence says it is together. Only where it names
 * one count, one measure per piece and one total.
 *
 * @example
 * wrongAverages(readProse('举办培训5场，每场20人，共计90人')[0])[0]?.expected //=> '100人'
 */
export function wrongAverages(sentence: Sentence): Claim[] {
  const figures = sentence.figures.filter((figure) => figure.unit && !isPercent(figure));
  const [per, ...more] = figures.filter(({ before }) => PER.test(before));
  if (!per || more.length > 0 || per.about) return [];
  const piece = PER.exec(per.before)?.[1] ?? '';
  const others = figures.filter((figure) => figure !== per);
  const counts = others.filter((figure) => unitName(figure) === piece);
  const totals = others.filter((figure) => isOfUnit(figure, per));
  const [count, total] = [counts[0], totals[0]];
  if (!count || !total || counts.length > 1 || totals.length > 1 || others.length > 2) return [];
  if (count.about || total.about || count.each || total.each || !per.unit || !total.unit) return [];
  if (MEAN.test(sentence.text) || NOT_FULL.test(sentence.text) || !ALL.test(total.before)) return [];
  const exact = count.value.times(per.value).times(per.unit.factor).div(total.unit.factor);
  if (round(exact, total.decimals).eq(total.value)) return [];
  return [
    {
      kind: 'average',
      quote: sentence.text,
      working: `${count.text}×${per.text}`,
      printed: total.text,
      expected: `${written(exact, total.decimals)}${unitName(total)}`,
    },
  ];
}

function isOfUnit(figure: Figure, per: Figure): boolean {
  return !!figure.unit && figure.unit.key === per.unit?.key;
}
