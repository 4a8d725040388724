import { halfWidth } from '../scoring/text';
import type { ColumnRole, Family } from './evaluation-table';
import { compact, levelWord, stem, withoutBlanks } from './normalise';
import * as vocabulary from './vocabulary';

/** What a column may hold, beside the roles that an EvaluationTable shows. */
export type HeaderRole = ColumnRole | 'actualComparator' | 'actualUnit' | 'other';
export type FundRole = keyof typeof vocabulary.FUND_WORDS;
export type FundTableRole = keyof typeof vocabulary.FUND_TABLE_WORDS;
export type SummaryRole = keyof typeof vocabulary.SUMMARY_WORDS;

/** Everything that one word may mean; which meaning counts, its neighbours decide. */
export interface Word {
  column?: HeaderRole;
  /** 0 is the surest. */
  rank: number;
  group?: boolean;
  sub?: keyof typeof vocabulary.SUB_WORDS;
  scoreSub?: keyof typeof vocabulary.SCORE_SUB_WORDS;
  fund?: FundRole;
  fundTable?: FundTableRole;
  summary?: SummaryRole;
  goal?: keyof typeof vocabulary.GOAL_WORDS;
  total?: keyof typeof vocabulary.TOTAL_WORDS;
  footer?: boolean;
  info?: boolean;
  dimension?: boolean;
}

/** Words of a vocabulary entry. */
export function split(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

function buildIndex(): ReadonlyMap<string, Word> {
  const index = new Map<string, Word>();
  const entry = (word: string): Word => {
    const key = compact(word);
    const known = index.get(key);
    if (known) return known;
    const made: Word = { rank: 0 };
    index.set(key, made);
    return made;
  };
  const each = (words: string, change: (word: Word) => void): void => {
    for (const word of split(words)) change(entry(word));
  };
  const keyed = <Key extends string>(
    lists: Readonly<Record<Key, string>>,
    set: (word: Word, key: Key) => void,
  ) => {
    for (const key of Object.keys(lists) as Key[]) each(lists[key], (word) => set(word, key));
  };
  // The first meaning as a column counts: sure lists come before unsure ones.
  const columns = Object.entries(vocabulary.COLUMN_WORDS) as [ColumnRole, readonly string[]][];
  for (let rank = 0; rank < 3; rank++) {
    for (const [role, lists] of columns) {
      each(lists[rank] ?? '', (word) => {
        if (word.column === undefined) Object.assign(word, { column: role, rank });
      });
    }
  }
  each(vocabulary.OTHER_COLUMNS, (word) => {
    word.column ??= 'other';
  });
  each(vocabulary.GROUP_WORDS, (word) => {
    word.group = true;
  });
  keyed(vocabulary.SUB_WORDS, (word, key) => (word.sub = key));
  keyed(vocabulary.SCORE_SUB_WORDS, (word, key) => (word.scoreSub = key));
  keyed(vocabulary.FUND_WORDS, (word, key) => (word.fund = key));
  keyed(vocabulary.FUND_TABLE_WORDS, (word, key) => (word.fundTable ??= key));
  keyed(vocabulary.SUMMARY_WORDS, (word, key) => (word.summary ??= key));
  keyed(vocabulary.GOAL_WORDS, (word, key) => (word.goal = key));
  keyed(vocabulary.TOTAL_WORDS, (word, key) => (word.total = key));
  each(vocabulary.FOOTER_WORDS, (word) => (word.footer = true));
  each(vocabulary.INFO_WORDS, (word) => (word.info = true));
  each(vocabulary.DIMENSIONS, (word) => (word.dimension = true));
  return index;
}

const INDEX = buildIndex();
const PURE = /^[\u4e00-\u9fff]+$/;
/** A value, not a word: told at its first sign, since most cells are values. */
const MEASURED = /^(?:[≥≤<>=＞＜＝≧≦.~±]|(?!(?:19|20)\s*\d\s*\d\s*年)\d+(?:[^\d\s.、)）]|\.\d|$))/;
/** "预期2022年实现值" */
const DATED = /^([\u4e00-\u9fff]{1,4})(?:19|20)\d\d年度?/;
/** Longer texts are no header and no label. */
const LONGEST = 40;

const oneOf = (words: string): string => split(words).join('|');
const { before, numbers, after } = vocabulary.LEVEL_TITLES;
const LEVEL_TITLE = new RegExp(
  `^(?:${oneOf(before)})?第?(?:(${oneOf(numbers.l1)})|(${oneOf(numbers.l2)})|(?:${oneOf(numbers.l3)}))级(?:${oneOf(after)})?$`,
);
const LONGEST_LEVEL_TITLE = 16;

/** "绩效一级指标", "1级指标", "评价指标（一级）": the word that they stand for. */
function levelTitle(text: string): Word | null {
  if (text.length > LONGEST_LEVEL_TITLE || !text.includes('级')) return null;
  const match = LEVEL_TITLE.exec(stem(text)) ?? LEVEL_TITLE.exec(compact(text).replace(/[()]/g, ''));
  if (!match) return null;
  return INDEX.get(match[1] ? '一级指标' : match[2] ? '二级指标' : '三级指标') ?? null;
}

/**
 * The word that a header or label cell shows; null for every other text.
 *
 * @example
 * lookUp('全年实际完\n成值（B）')?.column //=> 'actual'
 * lookUp('适老化改造服务对象') //=> null
 */
export function lookUp(text: string): Word | null {
  if (text === '' || text.length > LONGEST) return null;
  const level = levelTitle(text);
  if (level || MEASURED.test(text)) return level;
  // Brackets may belong to the word: 州（市）.
  const word = PURE.test(text) ? INDEX.get(text) : (INDEX.get(compact(text)) ?? INDEX.get(stem(text)));
  if (word) return word;
  const undated = /.[12]\d{3}年/.test(text) ? text.replace(DATED, '$1') : text;
  if (undated !== text) return INDEX.get(stem(undated)) ?? null;
  const slash = text.indexOf('/');
  return slash > 0 ? (INDEX.get(stem(text.slice(0, slash))) ?? null) : null;
}

const PATTERNS = vocabulary.COLUMN_PATTERNS.map(({ role, contains, not }) => ({
  role: role as HeaderRole,
  contains: split(contains),
  not: split(not),
}));

/** What an unknown column title most likely means; null where nothing in it says so. */
export function guessColumn(text: string): HeaderRole | null {
  const word = stem(text);
  if (word === '' || word.length > 24) return null;
  for (const { role, contains, not } of PATTERNS) {
    if (contains.some((part) => word.includes(part)) && !not.some((part) => word.includes(part))) return role;
  }
  return null;
}

const STAGES = new Map(
  (['now', 'before'] as const).flatMap((stage) =>
    split(vocabulary.STAGE_WORDS[stage]).map((word) => [word, stage] as const),
  ),
);

/** Which stage of a table's year a short title names: "全年", "上半年"; null for every other text. */
export const stageOf = (text: string): 'now' | 'before' | null =>
  text.length <= 8 ? (STAGES.get(compact(text)) ?? null) : null;

const LEVEL_1 = new Set(split(vocabulary.LEVEL_NAMES.l1));
const LEVEL_2 = new Set(split(vocabulary.LEVEL_NAMES.l2));
const LEVEL_PREFIXES = new Set(
  [...LEVEL_1, ...LEVEL_2].flatMap((name) => Array.from(name, (_sign, at) => name.slice(0, at + 1))),
);

/** True for the name of a level as tables have it, with or without code and points: "A1 项目立项(5分)". */
export function isLevelName(name: string, level?: 1 | 2): boolean {
  if (name.length > LONGEST) return false;
  const word = levelWord(name);
  return (level !== 2 && LEVEL_1.has(word)) || (level !== 1 && LEVEL_2.has(word));
}

/** True for the beginning of a level name, or all of it. */
export function beginsLevelName(name: string): boolean {
  return name.length <= LONGEST && LEVEL_PREFIXES.has(levelWord(name));
}

const EVALUATOR_LEVELS = new Set(split(vocabulary.EVALUATOR_LEVELS));
const EVALUATOR_COLUMNS = new Set(split(vocabulary.EVALUATOR_COLUMNS));
const SELF_COLUMNS = new Set(split(vocabulary.SELF_COLUMNS));

export const isEvaluatorLevel = (name: string): boolean => EVALUATOR_LEVELS.has(levelWord(name));
export const isEvaluatorColumn = (text: string): boolean => EVALUATOR_COLUMNS.has(stem(text));
export const isSelfColumn = (text: string): boolean => SELF_COLUMNS.has(stem(text));

/** A dimension of a score summary, its code and "项目" or "指标" put aside. */
export function isDimension(text: string): boolean {
  return (
    text.length <= LONGEST && INDEX.get(levelWord(text).replace(/类(?=指标$|$)/, ''))?.dimension === true
  );
}

/** Every word for a total has one of these in it. */
const TOTAL_SIGN = /[计分评和]/;
const TOTAL_TAIL =
  /(?:小计|合计|总计|总分|总得分|总评分|合计得分|总计得分|综合得分|综合评分|综合评价得分|总分值|合计分值)$/;
const TOTAL_HEAD =
  /^(?:绩效|指标|自评|评价|得分|评分|分值|总分|权重|项目|单位|部门|综合|整体|实际|最终|最后|年度|全年|全表|以上|全部|各项|本|全[省市州县区旗乡镇村])/;
const PART_TAIL = /小计$/;

/**
 * Whether a label names a total: of the whole table, or of a part of it ("产出指标小计").
 *
 * @example
 * totalKind('总 分') //=> 'whole'
 * totalKind('产出指标小计（50分）') //=> 'part'
 */
export function totalKind(text: string): 'whole' | 'part' | null {
  if (text.length > LONGEST || !TOTAL_SIGN.test(text)) return null;
  const known = lookUp(text)?.total;
  if (known) return known;
  const word = stem(text);
  if (word.length > 14 || !TOTAL_TAIL.test(word)) return null;
  const before = levelWord(word.replace(TOTAL_TAIL, ''));
  const named = isLevelName(before) || isLevelName(`${before}指标`);
  if (PART_TAIL.test(word)) return 'part';
  if (named) return 'part';
  return before === '' || TOTAL_HEAD.test(before) ? 'whole' : null;
}

const FOOTER_START =
  /^(?:注|备注|说明|填报说明|填表说明|填报人|填表人|填报单位|填表日期|填报日期|制表人?|审核人?|联系人|联系电话|单位负责人|负责人|经办人|评价人|财务负责人|项目负责人|评价结论|自评结论|资料来源|数据来源)[:：\s(（]/;

/** "财政部门支出股室初审意见": a place for what others say, and for their seal. */
const OPINION = /^[^，。；,;]{0,24}(?:初审|审核|审查|审批|复核|签批|签署)意见[:：]?$/;
const SEAL = /^[（(](?:单位|部门)?(?:盖章|公章|签字|签章)[）)]$/;

/** True for a label or sentence that follows a table and is no row of it. */
export function isFooter(text: string, word: Word | null = lookUp(text)): boolean {
  if (word?.footer === true || FOOTER_START.test(text)) return true;
  return text.length <= LONGEST && (OPINION.test(withoutBlanks(text)) || SEAL.test(withoutBlanks(text)));
}

const PAGE_MARK =
  /^(?:第?\d{1,3}(?:页|\/\d{1,3})(?:[,/]?共\d{1,3}页)?|[-—–]\d{1,3}[-—–]|(?:\(?续表?\)?|接上页|转下页|续上表)\d*)$/;

/** "第2页 共3页", "—1—", "续表". */
export function isPageMark(text: string): boolean {
  return text.length <= 16 && PAGE_MARK.test(compact(text));
}

const UNIT_NOTE = /^\(?(?:金额|货币|计量)?单位:(?:人民币)?\(?[千百]?[万亿]?元\)?$/;

/** True for the note over a table that tells its unit of money: "单位：万元". */
export function isUnitNote(text: string): boolean {
  return text.length <= 16 && UNIT_NOTE.test(compact(text));
}

const PLACEHOLDERS = new Set(split(vocabulary.PLACEHOLDERS).map(compact));

/** True for what an unfilled template shows where a name belongs: "指标1：", "……". */
export function isPlaceholder(name: string): boolean {
  if (name.length > 12) return false;
  const bare = compact(name).replace(/\d{0,2}[:.、]?[-—–/\\]*$/, '');
  return bare === '' ? /^\d{0,2}[:.、…—–/\\-]*$/.test(compact(name)) : PLACEHOLDERS.has(bare);
}

const TITLES = vocabulary.TITLE_WORDS.map(({ family, words }) => ({ family, words: split(words) }));

/** The kind of table that a title speaks for: undefined where it has no word of a title at all. */
export function titleFamily(text: string): Family | null | undefined {
  const words = withoutBlanks(text);
  return TITLES.find((title) => title.words.some((word) => words.includes(word)))?.family;
}

const PROJECT_TITLE = split(vocabulary.UNSCORED_TITLE.project);
const TRANSFER_TITLE = split(vocabulary.UNSCORED_TITLE.transfer);

/** Whose self-evaluation a title names, where the table has no points; null where it names neither. */
export function unscoredTitle(title: string): 'project' | 'transfer' | null {
  const words = withoutBlanks(title);
  const has = (parts: readonly string[]): boolean => parts.some((part) => words.includes(part));
  if (words.includes('转移支付')) return 'transfer';
  return has(PROJECT_TITLE) ? 'project' : has(TRANSFER_TITLE) ? 'transfer' : null;
}

const STAFF_TITLE = split(vocabulary.STAFF_WORDS.title);
const STAFF_COLUMN = split(vocabulary.STAFF_WORDS.column);
const FUNDED: ReadonlySet<Family | null | undefined> = new Set<Family>([
  'project-self-evaluation',
  'transfer-self-evaluation',
  'target-table',
]);

/** The title, or the column's title, that says that people are rated; null where none does. */
export function staffText(title: string | null, columns: readonly string[]): string | null {
  const has = (text: string, words: readonly string[]): boolean =>
    words.some((word) => withoutBlanks(text).includes(word));
  if (title !== null && !FUNDED.has(titleFamily(title)) && has(title, STAFF_TITLE)) return title;
  return columns.find((text) => has(text, STAFF_COLUMN)) ?? null;
}

/** Look-alike signs are one: ﹤ is <, ﹦ is =. */
const oneSign = (text: string): string => halfWidth(withoutBlanks(text));

const SIGNS = new Map(
  Object.entries(vocabulary.COMPARATOR_SIGNS).flatMap(([sign, words]) =>
    split(words).map((word) => [oneSign(word), sign] as const),
  ),
);

/** The sign that a comparator cell stands for; '' where it holds another word ("定性") or nothing. */
export function comparatorSign(text: string): string {
  return text.length <= 8 ? (SIGNS.get(oneSign(text)) ?? '') : '';
}
