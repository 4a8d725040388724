import type { Decimal } from '../../scoring';
import { HUNDRED, plain } from '../../scoring';
import type { Claim } from './claim';
import { APART, isPercent, isRight, isSameUnit, unitName, written } from './claim';
import type { Figure, Sentence } from './figures';

const PLANNED = /(?:计划|预计|预期|原定|目标|指标值|年初设定|年初预估)[\p{Script=Han}:]{0,8}$/u;
const DONE = /(?:实际|实有|现有|最终)[\p{Script=Han}:]{0,8}$/u;
const FROM = /(?:由|从)[\p{Script=Han}\d]{0,8}?$/u;
const TO =
  /(?:增加|增长|提高|提升|上升|扩大|减少|下降|降低|缩减|降)(?:到|至|为)(?:了)?[\p{Script=Han}]{0,4}$/u;
const BUDGET = /(?:预算|预算数|预算资金|预算安排|安排资金)(?:为|是|:)?$/u;
const SPENT = /(?:实际支出|实际支付|支出|执行数)(?:资金)?(?:为|是|:)?$/;
const LEFT = /(?:节约|结余|节余|剩余)(?:资金)?$/;
const YEAR = /((?:19|20)\d\d)年/;
const GAP =
  /(?:超出|超额|超过|多出|超|多|增加|增长|新增|少|减少|降低|下降|提高|提升|上升|缺口|缺|相差|差额|差距|差|节约|结余|偏差)(?:了|为|完成|服务|培训)?$/;
/** Growth at other prices or of another scope than the two figures. */
const ADJUSTED = /可比|剔除|扣除|价格因素|不变价|口径/;
const GROWTH =
  /(?:增长率|增长|增幅|增加|提高|提升比例|提升率|提升|上升|减少|下降|降低|降幅|超额完成|超额|超出)(?:了|为|达到|达|比例|:)?$/;

/**
 * Differences and growth that two figures before them contradict: "计划120人，实际146人，增加20人", "由13人增加到15人，
 * 增长12%".
 *
 * @example
 * wrongDifferences(readProse('计划120人，实际146人，增加20人')[0])[0]?.expected //=> '26人'
 */
export function wrongDifferences(sentence: Sentence): Claim[] {
  const exact = sentence.figures.filter(({ each }) => !each);
  return exact.flatMap((stated, at) => {
    const [one, other] = exact.slice(Math.max(0, at - 2), at);
    if (!one || !other || stated.about || one.about || other.about || !isSameUnit(one, other)) return [];
    if (!(isPair(one, other) || isBudgetSpent(one, other, stated, exact)) || APART.test(stated.before))
      return [];
    const claim = isPercent(stated) && !isPercent(one) ? growth(one, other, stated) : gap(one, other, stated);
    if (!claim) return [];
    const from = one.at - (/[^,、:]*$/.exec(one.before)?.[0] ?? '').length;
    return [{ ...claim, quote: sentence.text.slice(from, stated.end) }];
  });
}

/** Two figures of one thing, before and after. */
function isPair(one: Figure, other: Figure): boolean {
  if (PLANNED.test(one.before) && DONE.test(other.before)) return true;
  if (FROM.test(one.before) && TO.test(other.before)) return true;
  return false;
}

/** "预算30万元，支出24万元，节约6万元", and no other amount that took a part of what was left. */
function isBudgetSpent(one: Figure, other: Figure, stated: Figure, all: readonly Figure[]): boolean {
  return (
    BUDGET.test(one.before) &&
    SPENT.test(other.before) &&
    LEFT.test(stated.before) &&
    all.filter((figure) => isSameUnit(figure, one)).length === 3
  );
}

type Judged = Omit<Claim, 'quote'> | null;

function gap(one: Figure, other: Figure, stated: Figure): Judged {
  if (!GAP.test(stated.before)) return null;
  const points = stated.unit?.dimension === 'percentage-point';
  if (!points && !isSameUnit(one, stated)) return null;
  if (points && !isPercent(one)) return null;
  const exact = other.value.minus(one.value).abs();
  const relative = one.value.gt(0) ? exact.div(one.value).times(HUNDRED) : null;
  // Of rates, "提高5%" is said of points and of growth.
  const either = isPercent(stated) && relative && isRight(stated, relative);
  if (isRight(stated, exact) || either) return null;
  return difference('difference', one, other, stated, exact);
}

function growth(one: Figure, other: Figure, stated: Figure): Judged {
  if (!GROWTH.test(stated.before) || ADJUSTED.test(stated.before) || !one.value.gt(0)) return null;
  const change = other.value.minus(one.value).abs();
  const exact = change.div(one.value).times(HUNDRED);
  if (isRight(stated, exact)) return null;
  return difference('growth', one, other, stated, exact);
}

function difference(
  kind: 'difference' | 'growth',
  one: Figure,
  other: Figure,
  stated: Figure,
  exact: Decimal,
): Judged {
  const [more, less] = other.value.gte(one.value) ? [other, one] : [one, other];
  const change = `${plain(more.value)}-${plain(less.value)}`;
  return {
    kind,
    working: kind === 'growth' ? `(${change})÷${plain(one.value)}` : change,
    printed: stated.text,
    expected:
      kind === 'growth' ? `${written(exact, stated.decimals)}%` : `${plain(exact)}${unitName(stated)}`,
  };
}

/**
 * Growth from one year to the next that its two figures contradict: "2024年13人。2025年15人，增长12%". The figures may
 * stand in two sentences.
 */
export function wrongGrowth(sentences: readonly Sentence[]): Claim[] {
  const all = sentences.flatMap(({ figures }) => figures);
  return all.flatMap((stated, at) => {
    const [one, other] = all.slice(Math.max(0, at - 2), at);
    if (!one || !other || !isPercent(stated) || isPercent(one) || !isSameUnit(one, other)) return [];
    if ([one, other, stated].some(({ about, each }) => about || each)) return [];
    const [first, later] = [one, other].map(({ before }) => YEAR.exec(before)?.[1]);
    if (first === undefined || later === undefined || Number(later) !== Number(first) + 1) return [];
    if (subject(one) !== subject(other)) return [];
    const claim = growth(one, other, stated);
    return claim
      ? [{ ...claim, quote: `${one.before}${one.text},${other.before}${other.text},${tail(stated)}` }]
      : [];
  });
}

const subject = ({ before }: Figure): string =>
  before.replace(/^.*(?:19|20)\d\d年(?:底|末|年底|年末|度)?/, '');
const tail = ({ before, text }: Figure): string => `${before.replace(/^[,。;]/, '')}${text}`;
