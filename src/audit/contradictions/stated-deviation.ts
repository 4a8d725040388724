import { HUNDRED, ONE, plain, round } from '../../scoring';
import { isPercent } from '../prose/claim';
import type { Contradicts } from './contradiction';
import { ELSEWHERE, OF_SOME, clauseOf } from './contradiction';

const DEVIATION =
  /(?:^|[,;:、(]|指标|目标|完成|实际|存在|产生|出现|有)偏差(?:率|度|幅度)?(?:为|是|达到|达|:)?$/;

/**
 * 偏差率 that is not the row's own: "偏差率为20%" where it is 16.67 %. What the row prints and points between two rates
 * count as its own, too.
 */
export const statedDeviation: Contradicts = ({ row, outcome }, sentences) => {
  const { ratio, deviation, target, actual, unit } = outcome;
  if (!ratio || !deviation || !target || !actual) return null;
  const [only, ...more] = sentences
    .flatMap(({ figures }) => figures)
    .filter((figure) => isPercent(figure) && DEVIATION.test(figure.before));
  if (!only || more.length > 0 || only.about) return null;
  if (ELSEWHERE.test(only.before) || OF_SOME.test(only.before)) return null;
  const gap = actual.minus(target).abs();
  const own = [
    deviation,
    ratio.minus(ONE).abs().times(HUNDRED),
    row.deviation?.value?.abs(),
    unit === '%' ? gap : null,
  ];
  if (own.some((one) => one && round(one, only.decimals).eq(only.value))) return null;
  return { kind: 'gap', quote: clauseOf(only), shown: `${plain(deviation)}%` };
};
