import { HUNDRED, compact, plain, round } from '../../scoring';
import type { Decimal } from '../../scoring';
import { isPercent } from '../prose/claim';
import type { Figure, Sentence } from '../prose/figures';
import type { Contradicts } from './contradiction';
import { ELSEWHERE, amountOf, clauseOf, isOfUnit, isRoundedFrom, states } from './contradiction';

/** "出勤率达到100%": the name of a rate, and words that lead over to its figure. */
const RATE = /(\p{Script=Han}{0,4}(?:率|度|比例|占比|比重))(?:均|仅|只|已|都)?(?:达到了|达到|达|为|是|:)?$/u;
const COMPLETION = /(?<!未)完成率(?:均|仅|只|已|都)?(?:达到了|达到|达|为|是|:)?$/;
const WISHED = /计划|目标|预期|年初|要求|指标值|应达|不低于/;
const MONEY_RATE = /资金|支付|执行|预算|支出/;
/** 实际, and what was done; what was signed, asked or needed is not what was reached. */
const ACTUALLY = /实际(?!上|需求|情况)[\p{Script=Han}]{0,8}$/u;
const NOT_REACHED =
  /中标|合同|采购|报名|摸底|摸排|需求|登记|应|签订|招标|到位|下达|工作|缺|增|减|少|多|超|未|退|请假|扣/;
/** The target surely; a bare 计划 may be the next step's, unless what was reached follows. */
const PLANNED =
  /(?:年初(?:计划|预计|设定|指标|目标)|原计划|原定|年度(?:计划|目标)|全年计划|指标值|目标值|预期目标)(?:为|是|:|[\p{Script=Han}]{0,6})$/u;
const MAYBE_PLANNED = /计划[\p{Script=Han}]{0,6}$/u;
/** A gap may happen to be as large as the actual. */
const GAP = /(?:相差|差|超出|超过|增加|减少|多|少)[^,]{0,6}$/;
const OFF_PLAN = /计划外|追加|增|减|多|少|超|差|未|较|比|高于|低于|下一步|后续|今后|再|补|拟|将|于/;

/** Amounts of lots and batches, of which none is the row's. */
const IN_LOTS = /标段|[首本每上下另各一二三四五]批/;

const figuresOf = (sentences: readonly Sentence[]): readonly Figure[] =>
  sentences.flatMap(({ figures }) => figures).filter(({ about, each }) => !about && !each);

const isInLots = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ text }) => IN_LOTS.test(text));

/** The rate that the row is about, stated with another figure than the actual: "出勤率达到100%" beside 100.71%. */
export const statedRate: Contradicts = (audited, sentences) => {
  const actual = amountOf(audited, 'actual');
  if (actual?.unit.dimension !== 'percent') return null;
  const name = alike(compact(audited.row.l3));
  const stated = figuresOf(sentences).filter((figure) => {
    const rate = RATE.exec(figure.before)?.[1];
    if (!isPercent(figure) || rate === undefined || COMPLETION.test(figure.before)) return false;
    return (
      name.includes(alike(rate).slice(-3)) &&
      !ELSEWHERE.test(figure.before) &&
      !/合同/.test(figure.before) &&
      !WISHED.test(figure.before)
    );
  });
  const [first] = stated;
  const target = amountOf(audited, 'target');
  const isOwn = (figure: Figure): boolean =>
    states(figure, actual.value, actual.unit) ||
    isRoundedFrom(actual, figure) ||
    (!!target && states(figure, target.value, target.unit));
  if (!first || stated.length > 1 || figuresOf(sentences).some(isOwn)) return null;
  return { kind: 'actual', quote: clauseOf(first), shown: actual.text };
};

const alike = (name: string): string => name.replace(/满意率/g, '满意度');

/** 完成率 stated otherwise than the row's own. What the row prints, and a rate cut at 100 %, count as its own too. */
export const statedCompletion: Contradicts = (audited, sentences) => {
  const actual = amountOf(audited, 'actual');
  const isMoney = actual?.unit.dimension === 'money';
  const stated = figuresOf(sentences).filter(({ before, unit, value }) => {
    if (!COMPLETION.test(before) || ELSEWHERE.test(before) || WISHED.test(before)) return false;
    if (MONEY_RATE.test(before.slice(-12)) && !isMoney) return false;
    return unit?.dimension === 'percent' || (unit === null && value.isZero());
  });
  const [first] = stated;
  if (!first) return null;
  const { completion, ratio } = audited.outcome;
  if (!completion) return null;
  const own: (Decimal | null | undefined)[] = [
    completion,
    completion.gt(HUNDRED) ? HUNDRED : null,
    ratio?.times(HUNDRED),
    audited.row.completion?.value,
    actual?.unit.dimension === 'percent' ? actual.value : null,
  ];
  const isOwn = ({ value, decimals }: Figure): boolean =>
    own.some((one) => one && round(one, decimals).eq(value));
  if (stated.some(isOwn)) return null;
  return { kind: 'completion', quote: clauseOf(first), shown: `${plain(completion)}%` };
};

/** "实际培训140人" beside an actual of 146人. */
export const statedActual: Contradicts = (audited, sentences) => {
  const actual = amountOf(audited, 'actual');
  if (!actual || actual.unit.dimension === 'percent' || isInLots(sentences)) return null;
  const figures = figuresOf(sentences).filter((figure) => isOfUnit(figure, actual.unit));
  const stated = figures.filter(({ before }) => {
    const words = ACTUALLY.exec(before)?.[0];
    return words !== undefined && !NOT_REACHED.test(words) && !ELSEWHERE.test(before);
  });
  const [first] = stated;
  const isOwn = (figure: Figure): boolean =>
    !GAP.test(figure.before) && states(figure, actual.value, actual.unit);
  if (!first || stated.length > 1 || figures.some(isOwn)) return null;
  return { kind: 'actual', quote: clauseOf(first), shown: actual.text };
};

/** "计划培训100人" beside a target of 120人. */
export const statedTarget: Contradicts = (audited, sentences) => {
  const target = amountOf(audited, 'target');
  if (!target || target.unit.dimension === 'percent' || isInLots(sentences)) return null;
  const figures = figuresOf(sentences).filter((figure) => isOfUnit(figure, target.unit));
  const stated = figures.filter(({ before }, at) => {
    const clause = /[^,、:()]*$/.exec(before)?.[0] ?? '';
    const planned =
      PLANNED.test(clause) || (MAYBE_PLANNED.test(clause) && ACTUALLY.test(figures[at + 1]?.before ?? ''));
    return planned && !OFF_PLAN.test(clause) && !ELSEWHERE.test(before);
  });
  const [first] = stated;
  if (!first || figures.some((figure) => states(figure, target.value, target.unit))) return null;
  return { kind: 'target', quote: clauseOf(first), shown: target.text };
};
