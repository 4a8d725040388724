import { ZERO, compact, convert, parseUnit, round } from '../scoring';
import type { Decimal, Unit } from '../scoring';
import { cellName } from '../table/address';
import type { EvaluationTable, IndicatorRow, ReadingCell } from '../table/evaluation-table';
import { longestShared } from './common-words';
import type { Figure } from './prose/figures';
import { readProse } from './prose/figures';

/** A count of the goal's text that is another than the indicator's. */
export interface GoalCount {
  readonly row: IndicatorRow;
  /** 指标值 or 实际完成值. */
  readonly cell: ReadingCell;
  readonly where: 'title' | 'project' | 'expected' | 'achieved';
  readonly quote: string;
  /** Where the text stands; null for the title. */
  readonly place: string | null;
}

const NOTES = /\([^)]*\)/g;
const VERB =
  '支持|新建|新增|建设|建立|建成|打造|购买|开展|组织|举办|完成|改造|制作|印发|实施|资助|扶持|培育|发放|配备|购置|援建|改建|扩建|修建|维修|修缮|翻修|安装|采购';
const VERBS = new RegExp(`^(?:指标\\d*[:.、]?)?(?:${VERB})*`);
/** "全县新建水厂": what comes before the verb is where, when and by whom. */
const UP_TO_VERB = new RegExp(`^.*(?:${VERB})`);
const TAIL =
  /(?:建设|购置|采购|安装|改造|铺设|种植|发放|制作)?(?:总)?(?:数量|[个户处册套台座盏棵株份件辆间场期次班家所条项]数|数)?$/;
/** What a noun runs into: it ends where something else is said. */
const NOUN_END = /[,、;:。的]|开展|进行|提供|实施|组织|举办|购买|围绕|面向|为(?=居民|群众)|,|\d/;
const NO_GOAL =
  /其中|[一二三四五两\d]年内|规划期|期间|十[三四五]五|第|每|剩余|原有|现有|累计|计划外|上年|去年|已有|[到至]20\d\d年|中的?$/;
/** Behind a count, these name nothing that is counted: "新建文化广场2个项目". */
const NO_NOUN = /^(?:项目|任务|工程|建设任务|建设项目)?(?:支出|资金)?(?:绩效)?(?:自评表?|评价表?)?$/;
const NEW = /新建|新增/;
const MENDED = /维修|修缮|翻修|改造|改建|扩建/;
const LEAST_SHARED = 4;
const MOST_WORDS = 24;

interface Mention {
  readonly figure: Figure;
  readonly noun: string;
  readonly quote: string;
}

/**
 * Counts that the title, the project's name or a goal names otherwise than the indicator of the same thing: "新建20个站点" beside "新建站点数
 * ≥25个". Only where one mention and one indicator surely mean each other.
 */
export function* goalCounts(table: EvaluationTable): Iterable<GoalCount> {
  const texts = [
    { where: 'title', text: table.title ?? '', place: null },
    {
      where: 'project',
      text: table.projectName?.text ?? '',
      place: placeOf(table.projectName ?? null),
    },
    { where: 'expected', text: table.goals.expected?.text ?? '', place: placeOf(table.goals.expected) },
    { where: 'achieved', text: table.goals.achieved?.text ?? '', place: placeOf(table.goals.achieved) },
  ] as const;
  for (const { where, text, place } of texts) {
    const mentions = mentionsIn(text);
    if (mentions.length === 0) continue;
    for (const { row, cell, found } of pairs(table.indicators, mentions, where)) {
      if (found.some(({ figure }) => isSame(figure, cell))) continue;
      const [only] = found;
      if (!only || isPartOf(mentions, only, cell) || isToldBeside(text, cell)) continue;
      if (found.length === 1) yield { row, cell, where, quote: only.quote, place };
    }
  }
}

/** "维修校舍5栋、宿舍2栋" of 7栋: neighbours of one unit that together make the indicator. */
function isPartOf(mentions: readonly Mention[], only: Mention, cell: ReadingCell): boolean {
  const at = mentions.indexOf(only);
  for (let first = at; first >= 0; first--) {
    let sum: Decimal = ZERO;
    for (const { figure } of mentions.slice(first)) {
      if (figure.unit?.key !== only.figure.unit?.key) break;
      sum = sum.plus(figure.value);
      if (isSame({ ...only.figure, value: sum }, cell)) return true;
    }
    if (mentions[first]?.figure.unit?.key !== only.figure.unit?.key) break;
  }
  return false;
}

/** "三年内新建6座，其中本年2座": the text tells of several years or parts, of which one is the indicator's. */
function isToldBeside(text: string, cell: ReadingCell): boolean {
  const unit = unitOf(cell);
  return readProse(text)
    .flatMap(({ figures }) => figures)
    .some(
      (figure) =>
        NO_GOAL.test(figure.before) &&
        figure.unit?.dimension === 'count' &&
        unit !== null &&
        isCountable(figure.unit, unit) &&
        isSame(figure, cell),
    );
}

const placeOf = (cell: { readonly row: number; readonly column: number } | null): string | null =>
  cell && cellName(cell.row, cell.column);

function mentionsIn(text: string): Mention[] {
  return readProse(text).flatMap((sentence) =>
    sentence.figures.flatMap((figure) => {
      const { unit, about, each, before } = figure;
      if (unit?.dimension !== 'count' || unit.key.includes('/') || about || each || NO_GOAL.test(before))
        return [];
      const rest = sentence.text.slice(figure.end).replace(NOTES, '').slice(0, MOST_WORDS);
      const [noun = ''] = rest.split(NOUN_END);
      if (noun.length >= 2 && !NO_NOUN.test(noun)) return [{ figure, noun, quote: figure.text + noun }];
      return noun === '' || NO_NOUN.test(noun) ? nounBefore(figure) : [];
    }),
  );
}

/** "新建水厂2座": the thing stands before its count. */
function nounBefore(figure: Figure): Mention[] {
  const clause = /[^,、;:()]*$/.exec(figure.before)?.[0] ?? '';
  const noun = clause.replace(UP_TO_VERB, '').replace(/(?:共计|合计|总计|共|达到|达|为)+$/, '');
  return noun.length < 2 ? [] : [{ figure, noun, quote: clause + figure.text }];
}

/** Indicators with every mention that means them; a mention that may mean several indicators means none. */
function* pairs(rows: readonly IndicatorRow[], mentions: readonly Mention[], where: GoalCount['where']) {
  const meant = new Map<Mention, IndicatorRow[]>(mentions.map((mention) => [mention, []]));
  const counted = rows.flatMap((row) => {
    const cell = where === 'achieved' ? row.actual : row.target;
    const unit = cell && unitOf(cell);
    return cell && unit && !/每/.test(row.l3) ? [{ row, cell, unit, core: coreOf(row.l3) }] : [];
  });
  for (const { row, unit, core } of counted) {
    for (const mention of mentions) {
      // A short name may be part of another thing's.
      const alone = core.length >= LEAST_SHARED || isOnlyOfKind(mention, core, mentions);
      if (isOtherDeed(mention.quote, row.l3)) continue;
      if (alone && means(mention, core) && mention.figure.unit && isCountable(mention.figure.unit, unit))
        meant.get(mention)?.push(row);
    }
  }
  for (const { row, cell } of counted) {
    const found = mentions.filter((mention) => meant.get(mention)?.includes(row));
    if (found.length > 0 && found.every((mention) => meant.get(mention)?.length === 1))
      yield { row, cell, found };
  }
}

const isOnlyOfKind = (mention: Mention, core: string, mentions: readonly Mention[]): boolean =>
  mentions.every(
    (one) => one === mention || one.figure.unit?.key !== mention.figure.unit?.key || !one.noun.includes(core),
  );

/** 维修文化广场8个 says nothing of 新建文化广场, nor the other way round. */
const isOtherDeed = (quote: string, name: string): boolean =>
  [NEW, MENDED].every((deed) => deed.test(quote) !== deed.test(name));

/** What an indicator counts: "支持购买精康服务站数量" counts 精康服务站. */
function coreOf(name: string): string {
  return compact(name).replace(NOTES, '').replace(VERBS, '').replace(TAIL, '');
}

function means({ noun }: Mention, core: string): boolean {
  if (core.length < 2) return false;
  if (noun === core || (noun.startsWith(core) && /^(?:建设|项目|任务|工作)$/.test(noun.slice(core.length))))
    return true;
  const shared = longestShared(noun, core);
  return (
    shared.length >= LEAST_SHARED &&
    shared.length * 2 > Math.min(noun.length, core.length) &&
    core.endsWith(shared.slice(-2))
  );
}

function unitOf({ reading }: ReadingCell): Unit | null {
  if (reading.kind !== 'quantity') return null;
  const unit = parseUnit(reading.unit ?? '');
  return unit?.known && unit.dimension === 'count' ? unit : null;
}

const isCountable = (one: Unit, other: Unit): boolean => convert(one, other).kind === 'convertible';

function isSame(figure: Figure, { reading }: ReadingCell): boolean {
  if (reading.kind !== 'quantity' || !figure.unit) return true;
  const unit = parseUnit(reading.unit ?? '');
  if (!unit) return true;
  const conversion = convert(unit, figure.unit);
  if (conversion.kind !== 'convertible') return true;
  return round(reading.value.times(conversion.factor), figure.decimals).eq(figure.value);
}
