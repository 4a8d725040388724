import type { Decimal } from '../../scoring';
import { plain, round } from '../../scoring';
import type { Figure } from '../prose/figures';
import { unitName } from '../prose/claim';
import type { Contradicts } from './contradiction';
import { ELSEWHERE, amountOf, clauseOf, isOfUnit, states } from './contradiction';

const DOING =
  '(?:完成|培训|新建|建设|建成|改造|养护|服务|举办|开展|组织|发放|安装|种植|购置|采购|印制|检查|巡查|验收|建|办|修|种|购)*';
/** "少培训", "未建成" at the head of a clause: what is lacking follows, and nothing says of whom. */
const LACKS = new RegExp(`(?:^|[,;:、])(?:共|合计|全年|实际|年度)?(?:少|差|缺|欠|未)(?:了)?${DOING}$`);
const EXTRA = new RegExp(`(?:^|[,;:、])(?:共|合计|全年|实际|年度)?(?:多|超额|超)(?:了)?${DOING}$`);

/** "少培训20人" where target and actual are 30 apart. Only where the reason has no other figure of the kind but the row's. */
export const statedRest: Contradicts = (audited, sentences) => {
  const [target, actual] = [amountOf(audited, 'target'), amountOf(audited, 'actual')];
  const { direction, implied } = audited.outcome;
  if (!target || !actual || target.unit.key !== actual.unit.key || target.unit.dimension === 'percent')
    return null;
  if (implied || (direction !== 'at-least' && direction !== 'equal')) return null;
  const gap = actual.value.times(actual.unit.factor).minus(target.value.times(target.unit.factor));
  const words = gap.isNegative() ? LACKS : EXTRA;
  const figures = sentences
    .flatMap((sentence) => sentence.figures)
    .filter((figure) => isOfUnit(figure, target.unit));
  const [only, ...more] = figures.filter(({ before }) => words.test(before));
  if (!only?.unit || gap.isZero() || more.length > 0 || only.about || only.each) return null;
  // Another amount may be the rest of it.
  const isOwn = (figure: Figure): boolean =>
    figure === only || [target, actual].some(({ value, unit }) => states(figure, value, unit));
  if (!figures.every(isOwn) || ELSEWHERE.test(only.before) || isMeasured(only)) return null;
  const own: Decimal = gap.abs().div(only.unit.factor);
  if (round(own, only.decimals).eq(only.value)) return null;
  return {
    kind: 'gap',
    quote: clauseOf(only).replace(/^[,;:、]/, ''),
    shown: `${plain(own)}${unitName(only)}`,
  };
};

/** "未完成20人的补训", "少2人以上": more is said of the figure than its amount. */
const isMeasured = ({ after }: Figure): boolean => /^(?:的|目标|任务|指标|计划|左右|以上|以下)/.test(after);
