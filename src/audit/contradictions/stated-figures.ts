import { HUNDRED, compact, plain, round } from '../../scoring';
import type { Decimal } from '../../scoring';
import { isPercent } from '../prose/claim';
import type { Figure, Sentence } from '../prose/figures';
import type { AuditedRow } from '../audited';
import type { Contradicts } from './contradiction';
import { ELSEWHERE, amountOf, clauseOf, isOfUnit, isRoundedFrom, states } from './contradiction';
import { clauseBefore, countsRow, leadsToRow, namesRate, speaksOfRow } from './subject';

/** "出勤率达到100%": the name of a rate, and words that lead over to its figure. */
const RATE = /(\p{Script=Han}{0,4}(?:率|度|比例|占比|比重))(?:均|仅|只|已|都)?(?:达到了|达到|达|为|是|:)?$/u;
const COMPLETION = /(?<!未|超额?|欠|差)完成率(?:均|仅|只|已|都)?(?:达到了|达到|达|为|是|:)?$/;
/** What is above or below 100 %. */
const BEYOND = /(?:超额?|欠|差)完成率(?:为|是|达到|达|:)?$/;
const WISHED = /计划|目标|预期|年初|要求|指标值|应达|不低于/;
const MONEY_RATE = /资金|支付|执行|预算|支出/;
/** 实际, and what was done; what was signed, asked or needed is not what was reached. */
const ACTUALLY = /实际(?!上|需求|情况)[\p{Script=Han}]{0,8}$/u;
const NOT_REACHED =
  /中标|合同|采购|报名|报到|摸底|摸排|需求|登记|应|签订|招标|到位|下达|工作|收回|回收|涉及|聘|缺|增|减|少|多|超|未|退|请假|扣/;
/** The target surely; a bare 计划 may be the next step's, unless what was reached follows. */
const PLANNED =
  /(?:年初(?:计划|预计|设定|指标|目标)|原计划|原定|年度(?:计划|目标)|全年计划|指标值|目标值|预期目标)(?:为|是|:|[\p{Script=Han}]{0,6})$/u;
const MAYBE_PLANNED = /计划[\p{Script=Han}]{0,6}$/u;
/** A gap may happen to be as large as the actual. */
const GAP = /(?:相差|差|超出|超过|增加|减少|多|少)[^,]{0,6}$/;
const ANY_PLAN = /计划|预计|预期|原定|目标|指标值/;
/** The words by which the figure is known for a plan or an actual. */
const SAID = /实际|年初|原计划|原定|计划|预计|预期|设定|指标|目标|值|:/g;
const OFF_PLAN = /计划外|追加|增|减|多|少|超|差|未|较|比|高于|低于|下一步|后续|今后|再|补|拟|将|于/;

/** Amounts of lots and batches, of which none is the row's. */
const IN_LOTS = /标段|[首本每上下另各一二三四五]批/;

const figuresOf = (sentences: readonly Sentence[]): readonly Figure[] =>
  sentences.flatMap(({ figures }) => figures).filter(({ about, each }) => !about && !each);

/** Figures that "其中" makes parts of another, however far ahead it stands. */
function partsIn(sentences: readonly Sentence[]): ReadonlySet<Figure> {
  return new Set(
    sentences.flatMap(({ text, figures }) => figures.filter(({ at }) => text.slice(0, at).includes('其中'))),
  );
}

const isInLots = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ text }) => IN_LOTS.test(text));

/** The rate that the row is about, stated with another figure than the actual: "出勤率达到100%" beside 100.71%. */
export const statedRate: Contradicts = (audited, sentences) => {
  const actual = amountOf(audited, 'actual');
  if (actual?.unit.dimension !== 'percent') return null;
  const name = alike(compact(audited.row.l3));
  const parts = partsIn(sentences);
  const stated = figuresOf(sentences).filter((figure) => {
    const rate = RATE.exec(figure.before)?.[1];
    if (!isPercent(figure) || rate === undefined || COMPLETION.test(figure.before)) return false;
    return (
      name.includes(alike(rate).slice(-3)) &&
      namesRate(alike(clauseBefore(figure.before)).replace(LED_OVER, ''), name) &&
      !parts.has(figure) &&
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

/** What leads over from a rate's name to its figure. */
const LED_OVER = /(?:均|仅|只|已|都)?(?:达到了|达到|达|为|是|:)?$/;
const alike = (name: string): string => name.replace(/满意率/g, '满意度');

/** 完成率 stated otherwise than the row's own. What the row prints, and a rate cut at 100 %, count as its own too. */
export const statedCompletion: Contradicts = (audited, sentences) => {
  const actual = amountOf(audited, 'actual');
  const isMoney = actual?.unit.dimension === 'money';
  const parts = partsIn(sentences);
  const isStated = (figure: Figure): boolean => {
    const { before, unit, value } = figure;
    if (parts.has(figure) || ELSEWHERE.test(before) || WISHED.test(before)) return false;
    if (MONEY_RATE.test(before.slice(-12)) && !isMoney) return false;
    return unit?.dimension === 'percent' || (unit === null && value.isZero());
  };
  const { completion, ratio } = audited.outcome;
  if (!completion) return null;
  const rates = figuresOf(sentences).filter(isStated);
  const beyond = rates.filter(({ before }) => BEYOND.test(before));
  const stated = beyond.length > 0 ? beyond : rates.filter(({ before }) => COMPLETION.test(before));
  const [first] = stated;
  if (!first || stated.length > 1) return null;
  const words = clauseBefore(first.before).replace(beyond.length > 0 ? BEYOND : COMPLETION, '');
  if (!namesRate(words, audited.row.l3)) return null;
  const own: (Decimal | null | undefined)[] = [
    completion,
    completion.gt(HUNDRED) ? HUNDRED : null,
    ratio?.times(HUNDRED),
    audited.row.completion?.value,
    actual?.unit.dimension === 'percent' ? actual.value : null,
  ];
  const gap = (ratio?.times(HUNDRED) ?? completion).minus(HUNDRED).abs();
  if (beyond.length > 0) own.push(gap, completion.minus(HUNDRED).abs());
  if (own.some((one) => one && round(one, first.decimals).eq(first.value))) return null;
  const quote = clauseOf(first);
  if (beyond.length > 0) return { kind: 'gap', quote, shown: `${plain(round(gap, 2))}%` };
  return { kind: 'completion', quote, shown: `${plain(completion)}%` };
};

/** "实际培训140人" beside an actual of 146人. */
export const statedActual: Contradicts = (audited, sentences) => {
  const [target, actual] = [amountOf(audited, 'target'), amountOf(audited, 'actual')];
  if (!actual || actual.unit.dimension === 'percent' || isInLots(sentences)) return null;
  const figures = figuresOf(sentences).filter((figure) => isOfUnit(figure, actual.unit));
  const parts = partsIn(sentences);
  const stated = figures.filter((figure) => {
    const words = ACTUALLY.exec(figure.before)?.[0];
    if (words === undefined || NOT_REACHED.test(words) || ELSEWHERE.test(figure.before)) return false;
    return !parts.has(figure) && isOfRow(audited, figure, words);
  });
  const [first] = stated;
  const isOwn = (figure: Figure): boolean =>
    !GAP.test(figure.before) && states(figure, actual.value, actual.unit);
  if (!first || stated.length > 1 || figures.some(isOwn)) return null;
  // "焊工班计划40人，实际20人": beside another plan than the row's, the actual is another as well.
  const planned = figures[figures.indexOf(first) - 1];
  if (planned && ANY_PLAN.test(planned.before) && !(target && states(planned, target.value, target.unit)))
    return null;
  // "场地费6万元、布展费9万元": items that may add up to the actual.
  const listed = figures.filter((figure) => figure.at > first.at && figure.before.startsWith('、'));
  if (listed.length > 0) return null;
  return { kind: 'actual', quote: clauseOf(first), shown: actual.text };
};

/** True where what is said between 实际 or 计划 and the figure, before, and behind it is of the row. */
function isOfRow({ row }: AuditedRow, { before, after }: Figure, words: string): boolean {
  if (!countsRow(after, row.l3)) return false;
  const lead = clauseBefore(before).slice(0, -words.length);
  return speaksOfRow(words.replace(SAID, ''), row.l3) && leadsToRow(lead.replace(SAID, ''), row.l3);
}

/** "计划培训100人" beside a target of 120人. */
export const statedTarget: Contradicts = (audited, sentences) => {
  const target = amountOf(audited, 'target');
  if (!target || target.unit.dimension === 'percent' || isInLots(sentences)) return null;
  const figures = figuresOf(sentences).filter((figure) => isOfUnit(figure, target.unit));
  const parts = partsIn(sentences);
  const stated = figures.filter((figure, at) => {
    const clause = clauseBefore(figure.before);
    const followed = ACTUALLY.test(figures[at + 1]?.before ?? '');
    const words = PLANNED.exec(clause)?.[0] ?? (followed ? MAYBE_PLANNED.exec(clause)?.[0] : undefined);
    if (words === undefined || parts.has(figure) || !isOfRow(audited, figure, words)) return false;
    return !OFF_PLAN.test(clause) && !ELSEWHERE.test(figure.before);
  });
  const [first] = stated;
  if (!first || figures.some((figure) => states(figure, target.value, target.unit))) return null;
  return { kind: 'target', quote: clauseOf(first), shown: target.text };
};
