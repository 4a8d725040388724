const BLANKS = /[\s\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]+/g;
const HAS_BLANK = /[\s\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const HAS_FULL_WIDTH = /[\uff01-\uff5e]/;
const HAS_BRACKET = /[[{〔【［｛〈《\]}〕】］｝〉》]/;
const OPENING = /[[{〔【［｛〈《]/g;
const CLOSING = /[\]}〕】］｝〉》]/g;

/**
 * Takes every blank and line break out of a text: level names and indicator names are compared and shown so.
 *
 * @example
 * withoutBlanks('满意\n度指 标') //=> '满意度指标'
 */
export function withoutBlanks(text: string): string {
  return HAS_BLANK.test(text) ? text.replace(BLANKS, '') : text;
}

/**
 * A text in half width, without blanks, its brackets all round.
 *
 * @example
 * compact('【得 分】（１０分）') //=> '(得分)(10分)'
 */
export function compact(text: string): string {
  const joined = withoutBlanks(text);
  const half = HAS_FULL_WIDTH.test(joined)
    ? joined.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : joined;
  return HAS_BRACKET.test(half) ? half.replace(OPENING, '(').replace(CLOSING, ')') : half;
}

/** "【一级指标】" */
const WHOLE_BRACKET = /^\(([^()]+)\)$/;
/** "*年度目标": to be filled in. */
const MARK = /^[*※★☆▲△●]+(?=[\u4e00-\u9fff])/;
const LAST_BRACKET = /\([^()]*\)$/;
const TAIL = /[:;,.、。*%_-]+$/;
const FORMULA_LETTER = /([\u4e00-\u9fff])[A-Ca-c]$/;
const YEAR = /^(?:19|20)\d\d(?:年度|年)/;
const NUMBERING =
  /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)、.]|[①-⑳]|[(][一二三四五六七八九十]{1,3}[)])(?=[\u4e00-\u9fff])/;

/**
 * The word that a header or a label consists of, as the vocabulary spells it: no blanks, no numbering, no year before
 * it, no brackets, colon, "A", "B" or "%" after it.
 *
 * @example
 * stem('全年实际\n完成值（B）') //=> '全年实际完成值'
 * stem('2023年度指标值(A)：') //=> '指标值'
 * stem('得分(20分*执行率)') //=> '得分'
 */
export function stem(text: string): string {
  let word = compact(text).replace(MARK, '').replace(WHOLE_BRACKET, '$1');
  for (let before = ''; before !== word;) {
    before = word;
    word = word.replace(TAIL, '').replace(LAST_BRACKET, '');
  }
  word = word.replace(FORMULA_LETTER, '$1').replace(NUMBERING, '');
  const undated = word.replace(YEAR, '');
  return undated === '' ? word : undated;
}

const YEAR_ALONE = /^(?:19|20)\d\d(?:年度?)?$/;

/**
 * True for a year and nothing else: the title of a column under 近两年指标值.
 *
 * @example
 * isYear('2022 年') //=> true
 */
export const isYear = (text: string): boolean => text.length <= 8 && YEAR_ALONE.test(compact(text));

const PART =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．])(?=[\u4e00-\u9fff])/;

/**
 * True for the title of a part of something longer.
 *
 * @example
 * isNumberedPart('三、绩效指标完成情况') //=> true
 */
export function isNumberedPart(text: string): boolean {
  return PART.test(withoutBlanks(text));
}

const GOAL =
  /^(?:年度|总体|绩效|项目|长期|中期|战略|具体|分项|预期|实施期)*目标\(?(\d{1,2}|[一二三四五六七八九十]{1,2})\)?(?:$|[:.、(])/;

/**
 * The number of a goal that a label names, where a table has several of them: "1", "二"; null for every other text.
 *
 * @example
 * goalNumber('年度绩效目标2（40分）') //=> '2'
 * goalNumber('目标二：改善设施') //=> '二'
 * goalNumber('年度绩效目标') //=> null
 */
export const goalNumber = (text: string): string | null =>
  text.includes('目标') ? (GOAL.exec(compact(text))?.[1] ?? null) : null;

/** True for the label of a second or later goal. */
export function isNextGoal(text: string): boolean {
  const number = goalNumber(text);
  return number !== null && number !== '1' && number !== '一';
}

const POINTS = /(?:\((?:共|计)?(\d{1,3}(?:\.\d+)?)[分%]?\)|(\d{1,3}(?:\.\d+)?)分)$/;
const CODE =
  /^(?:[A-Za-z]\d{0,3}|\d{1,2}(?:\.\d{1,2})*|[(]?[一二三四五六七八九十]{1,3}[)]?|[①-⑳])[.、:)-]?(?=[\u4e00-\u9fff])/;

/**
 * Points that stand inside a level name, as decimal text; null where there are none.
 *
 * @example
 * pointsInside('产出指标（50分）') //=> '50'
 * pointsInside('数量指标15分') //=> '15'
 * pointsInside('指标1') //=> null
 */
export function pointsInside(name: string): string | null {
  const match = POINTS.exec(compact(name));
  return match ? (match[1] ?? match[2] ?? null) : null;
}

/**
 * A level name without its code and its points: what the vocabulary knows it by.
 *
 * @example
 * levelWord('A1 项目立项(5分)') //=> '项目立项'
 */
export function levelWord(name: string): string {
  let word = levelWords.get(name);
  if (word === undefined) {
    word = compact(name).replace(POINTS, '').replace(CODE, '');
    if (levelWords.size >= MOST_LEVEL_WORDS) levelWords.clear();
    levelWords.set(name, word);
  }
  return word;
}

/** A table asks of every row for the same few level names. */
const levelWords = new Map<string, string>();
const MOST_LEVEL_WORDS = 1000;

/** True for a level name that starts with an evaluator's code: "A决策", "B1资金管理", "C11. …". */
export function isCoded(name: string): boolean {
  return /[A-DＡ-Ｄ]/.test(name) && /^[A-D](?:\d{1,3})?[.、:)]?[\u4e00-\u9fff]/.test(compact(name));
}
