import { ZERO, plain, round } from '../../scoring';
import type { Claim } from './claim';
import { isPercent, isSameUnit, unitName } from './claim';
import type { Figure, Sentence } from './figures';

const TOTAL = /(?:共计|合计|总计|一共|总共)(?:为|是|[\p{Script=Han}]{0,4})$/u;
/** Words that make of a figure no part of a sum. */
const NO_PART =
  /标段|[首本每上下另各一二三四五]批|其中|计划|预计|预期|目标|指标|应|超|增|减|多|少|差|原|较|比|发放|发出|回收|收回|有效|抽|报名|实到|含|包括|剩余|达到|提高|剔除|扣除|重复|兼|退货|退回|退出|撤并|注销|列席|工作人员/;
/** A total without what was counted twice. */
const NET = /去重|重复|剔除|扣除|核减|净/;
const OF_WHICH = /其中[,:]?/;
/** Parts that make a whole: the halves and quarters of a year, men and women. */
const PARTITIONS: readonly (readonly RegExp[])[] = [
  [/上半年/, /下半年/],
  [/男/, /女/],
  [/一季度/, /二季度/, /三季度/, /四季度/],
];
/** Places, too, where nothing says that there are more of them. */
const PLACE = /(?:[街镇乡村区县市州站所院校园馆]|街道|社区|中心|[一二三四五六七八九十]期|公司)$/;
const NOT_ALL = /等|主要|包括|含|及其他|至少/;

/**
 * Sums that do not add up: parts followed by "共计N", and a whole with "其中" and parts that are all of it.
 *
 * @example
 * wrongSums(readProse('宣讲3场、讲座5场，共计9场')[0])[0]?.expected //=> '8场'
 */
export function wrongSums(sentence: Sentence): Claim[] {
  const counted = sentence.figures.filter((figure) => figure.unit && !isPercent(figure));
  return [...listed(sentence, counted), ...divided(sentence, counted)];
}

/** "3场、5场，共计9场" */
function listed({ text, figures }: Sentence, counted: readonly Figure[]): Claim[] {
  if (NOT_ALL.test(text) || OF_WHICH.test(text)) return [];
  return counted.flatMap((total, at) => {
    if (!TOTAL.test(total.before) || NET.test(total.before) || !isExact(total)) return [];
    const parts = counted.slice(0, at).filter((figure) => isSameUnit(figure, total));
    // Every figure before the total is one of the parts, and the total is the only one of its kind.
    const before = figures.filter(({ end }) => end <= total.at);
    if (parts.length < 2 || parts.length !== before.length) return [];
    if (!parts.every((part) => isExact(part) && !NO_PART.test(part.before) && part.value.lte(total.value)))
      return [];
    return judge(text, parts, total);
  });
}

/** "共12户，其中甲街道5户、乙街道8户" */
function divided({ text }: Sentence, counted: readonly Figure[]): Claim[] {
  const from = OF_WHICH.exec(text)?.index ?? -1;
  if (from < 0) return [];
  const whole = counted.filter(({ end }) => end <= from).pop();
  const inside = counted.filter(({ at }) => at > from);
  const parts = inside.filter((part) => whole && isSameUnit(part, whole));
  if (!whole || !isExact(whole) || parts.length < 2 || parts.length !== inside.length) return [];
  const labels = parts.map(({ before }, at) => (at === 0 ? text.slice(from, parts[0]?.at) : before));
  if (!parts.every(isExact) || labels.some((label) => NO_PART.test(label.replace(OF_WHICH, '')))) return [];
  const complete =
    PARTITIONS.some(
      (kinds) =>
        kinds.length === parts.length && kinds.every((kind) => labels.some((label) => kind.test(label))),
    ) || parts.every(({ after }, at) => PLACE.test(labels[at] ?? '') || (after !== '' && PLACE.test(after)));
  if (!complete || NOT_ALL.test(text.slice(from))) return [];
  return judge(text, parts, whole);
}

function judge(quote: string, parts: readonly Figure[], total: Figure): Claim[] {
  const sum = parts.reduce((all, { value }) => all.plus(value), ZERO);
  const decimals = Math.min(total.decimals, ...parts.map((part) => part.decimals));
  if (round(sum, decimals).eq(round(total.value, decimals))) return [];
  const working = parts.map(({ value }) => plain(value)).join('+');
  return [{ kind: 'sum', quote, working, printed: total.text, expected: `${plain(sum)}${unitName(total)}` }];
}

const isExact = ({ about, each }: Figure): boolean => !about && !each;
