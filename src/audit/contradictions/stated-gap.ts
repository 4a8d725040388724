import { HUNDRED, plain, round } from '../../scoring';
import type { Decimal } from '../../scoring';
import { isPercent, unitName } from '../prose/claim';
import type { Figure } from '../prose/figures';
import type { Contradicts } from './contradiction';
import { ELSEWHERE, amountOf, clauseOf, isOfUnit, states } from './contradiction';
import { clauseBefore, speaksOfRow } from './subject';

/** "较计划增加", "超出年初指标", "未达到年初指标，相差": the row's own gap follows. */
const GAP =
  /(?:较|比|与|超出|超过|高于|低于|少于|未达到|未达)(?:了)?(?:年初|年度|全年)?(?:计划|预计|预期|目标|指标|设定|预估)(?:值|数|任务|完成|人数|数量|户数|次数|场次|培训|人次|标准)*(?:相比|差异|偏差)?[,，]?(?:相差|增加|增长|增多|减少|下降|降低|超出|超额|高出|低|高|多|少|差)?(?:了|完成|培训|服务|为)?$/;

/** The words before "较计划", which name what has the gap: "中标价" is another matter than the row. */
function subjectOf({ before }: Figure): string {
  return clauseBefore(before.slice(0, GAP.exec(before)?.index));
}

/** A gap between target and actual that is not the row's: "较计划增加20人" where it is 26. */
export const statedGap: Contradicts = (audited, sentences) => {
  const stated = sentences
    .flatMap(({ figures }) => figures)
    .filter((figure) => !figure.about && !figure.each && GAP.test(figure.before))
    .filter((figure) => speaksOfRow(subjectOf(figure), audited.row.l3));
  if (stated.length === 0) return null;
  const [target, actual] = [amountOf(audited, 'target'), amountOf(audited, 'actual')];
  if (!target || !actual || target.unit.key !== actual.unit.key || audited.outcome.direction === 'by-date')
    return null;
  const gap = actual.value.times(actual.unit.factor).minus(target.value.times(target.unit.factor)).abs();
  const isGap = ({ value, unit, decimals }: Figure): boolean =>
    !!unit && round(gap.div(unit.factor), decimals).eq(value);
  const relative = target.value.gt(0) ? gap.div(target.value.times(target.unit.factor)).times(HUNDRED) : null;
  const isRate = target.unit.dimension === 'percent';
  const all = sentences.map(({ figures }) => figures.filter((figure) => isOfUnit(figure, target.unit)));
  for (const figure of stated) {
    // Further changes of the kind in the sentence make of this one a part.
    const beside = all.find((figures) => figures.includes(figure)) ?? [];
    const isOwn = (one: Figure): boolean =>
      one === figure || [target, actual].some(({ value, unit }) => states(one, value, unit)) || isGap(one);
    if (!isPercent(figure) && !beside.every(isOwn)) continue;
    if (ELSEWHERE.test(clauseOf(figure))) continue;
    const points = figure.unit?.dimension === 'percentage-point';
    const own: (Decimal | null)[] = [];
    if (isPercent(figure)) own.push(relative, isRate ? gap : null);
    else if (points && isRate) own.push(gap);
    else if (isOfUnit(figure, target.unit) && figure.unit) own.push(gap.div(figure.unit.factor));
    // "较年初指标100%" names the target, not the gap.
    const names = [target, actual].some(
      ({ value, unit }) => isOfUnit(figure, unit) && value.eq(figure.value),
    );
    const [first] = own.filter((one) => one !== null);
    if (!first || names || own.some((one) => one && round(one, figure.decimals).eq(figure.value))) continue;
    const shown = `${plain(round(first, Math.max(2, figure.decimals)))}${unitName(figure)}`;
    return { kind: 'gap', quote: clauseOf(figure), shown };
  }
  return null;
};
