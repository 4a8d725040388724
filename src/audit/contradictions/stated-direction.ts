import type { AuditedRow } from '../audited';
import type { Sentence } from '../prose/figures';
import type { Contradiction, Contradicts } from './contradiction';
import { ELSEWHERE, amountOf, shownText } from './contradiction';
import { clauseBefore, speaksOfRow } from './subject';

const MONEY = '(?:金额|价格|单价|价款|费用|成本|支出|造价|报价|物价|人工费|材料费)';
const SOMEWHAT = String.raw`(?:(?:较|比)\p{Script=Han}{0,6}?|有所|略有|均|大幅|普遍|持续|适当|出现)?`;
const ROSE = new RegExp(`${MONEY}${SOMEWHAT}(?:上浮|上涨|上升|增加|增长|提高|上调|涨价|偏高|超支)`, 'u');
const FELL = new RegExp(`${MONEY}${SOMEWHAT}(?:下浮|下跌|下降|降低|减少|下调|节约|结余)`, 'u');
const ANY_RISE = /涨|增|升|提高|上浮|上调|超|高出|仍|翻|追加|较多|更多/;
const ANY_FALL =
  /降|减|节约|节省|结余|低于|下浮|下调|摊薄|少|未|取消|压缩|缩|停|免|改用|改由|较低|低价|优惠|让利|一半|只|合并/;

const COUNT = '(?:人数|户数|数量|次数|场次|人次|份数|班次|站点数|任务量|覆盖面)';
const THAN_PLAN = String.raw`(?:较|比)(?:年初|年度|原)?(?:计划|预计|预期|预估|目标|指标)\p{Script=Han}{0,4}?`;
const MORE = new RegExp(
  `${COUNT}${THAN_PLAN}(?:增加|增多|增长|多|上升)|超额完成|多于(?:年初)?(?:计划|预计)`,
  'u',
);
const LESS = new RegExp(`${COUNT}${THAN_PLAN}(?:减少|下降|降低|少)|少于(?:年初)?(?:计划|预计)`, 'u');
/** Where the sentence tells of both, more things than one moved. */
const BOTH = { MORE: /减|少|降|不足|未/, LESS: /增|较?多|超|升/ };
const DENIED = /未|没有|不|避免|防止|无$/;

/** The reason says that it rose, the row shows less, or the other way round. */
export const statedDirection: Contradicts = (audited, sentences) => {
  const { target, actual, direction } = audited.outcome;
  const shown = amountOf(audited, 'actual');
  if (!target || !actual || !shown || target.eq(actual)) return null;
  const less = actual.lt(target);
  if (direction === 'at-most' && shown.unit.dimension === 'money') {
    // Where the reason tells of both, more things than one moved.
    const text = sentences.map((sentence) => sentence.text).join('。');
    if (less) return ANY_FALL.test(text) ? null : found(audited, sentences, ROSE, 'direction-down');
    return ANY_RISE.test(text) ? null : found(audited, sentences, FELL, 'direction-up');
  }
  if (direction !== 'at-least' && direction !== 'equal') return null;
  return less
    ? found(audited, sentences.filter(isOfRow(audited, MORE, BOTH.MORE)), MORE, 'direction-down')
    : found(audited, sentences.filter(isOfRow(audited, LESS, BOTH.LESS)), LESS, 'direction-up');
};

/** What rose is the row's own, and nothing else fell: "焊工班人数较计划减少，电工班增加" tells of two others. */
function isOfRow({ row }: AuditedRow, words: RegExp, opposite: RegExp): (sentence: Sentence) => boolean {
  return ({ text }) => {
    const match = words.exec(text);
    if (!match || opposite.test(text.replace(match[0], ''))) return false;
    return speaksOfRow(clauseBefore(text.slice(0, match.index)), row.l3);
  };
}

function found(
  { row }: AuditedRow,
  sentences: readonly Sentence[],
  words: RegExp,
  kind: 'direction-up' | 'direction-down',
): Contradiction | null {
  for (const { text } of sentences) {
    const match = words.exec(text);
    const before = text.slice(0, match?.index);
    if (!match || ELSEWHERE.test(text) || DENIED.test(before.slice(-4))) continue;
    return { kind, quote: match[0], shown: shownText(row.actual?.reading.text ?? '') };
  }
  return null;
}
