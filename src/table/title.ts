import { goalNumber, isNumberedPart, withoutBlanks } from './normalise';
import type { Sheet } from './sheet';
import type { Span } from './span';
import { isFooter, lookUp, titleFamily } from './words';

/** Longer texts are sentences. */
const LONGEST = 90;
const YEAR_LINE = /^[（(]?\s*(?:19|20)?\d{2}\s*年度?.{0,24}[）)]?$/;
/** "单位：万元", "附件3" beside a title. */
const ASIDE = /^(?:单位|金额单位|附件|附表|表)[:：]?/;
/** "公开13表", "预算09-3表", "附3表": the number of a form, printed beside or below its title. */
const FORM_NUMBER = /^(?:公开|预算|财决|附|第)*[\d一二三四五六七八九十.-]+(?:表|号表)$/;
const NAMES_TABLE = /表(?:[（(].{0,30}[）)])?$/;
/** What stands over a table reaches at most so many rows up from a band inside it. */
const FRAME = 30;
/** A header of funds has at least so many titles. */
const WIDE = 4;

/** "自评等级：良", "自评得分：97分", "项目名称：…": a label and what it says. */
function isLabelled(words: string): boolean {
  const label = /^([^:：]{2,12})[:：]./.exec(words)?.[1];
  if (label === undefined) return false;
  return lookUp(label)?.info === true || label.includes('等级') || /(?:得分|总分|评分)$/.test(label);
}

/** True for a row that reads like a title: one short text, and at most a unit or an annex number beside it. */
export function isTitleRow(sheet: Sheet, row: number, filled: readonly number[]): boolean {
  const texts = filled
    .map((column) => sheet.text(row, column))
    .filter((text) => !(ASIDE.test(text) || FORM_NUMBER.test(withoutBlanks(text))) || titled(text));
  const [text] = texts;
  return texts.length === 1 && text !== undefined && titled(text);
}

function titled(text: string): boolean {
  const words = withoutBlanks(text);
  if (
    words.length < 3 ||
    words.length > LONGEST ||
    /[。；;]$/.test(words) ||
    isLabelled(words) ||
    goalNumber(words) !== null ||
    FORM_NUMBER.test(words) ||
    isFooter(text)
  )
    return false;
  return titleFamily(words) !== undefined || NAMES_TABLE.test(words);
}

export interface Title {
  readonly text: string;
  readonly row: number;
}

/**
 * The title over a table: the nearest row above that reads like one, with the year line below it. A band between the
 * parts of one table ("funds, 三、绩效指标完成情况, header") reads like a title as well: where information, funds or
 * goals stand over it, the title is the one above those.
 *
 * In: the first row of the table proper, and the last row above that belongs to another table. Out: null where nothing
 * there reads like a title.
 */
export function findTitle(sheet: Sheet, from: number, above: number, span: Span): Title | null {
  return titleAmong(sheet, from, above, span, true) ?? titleAmong(sheet, from, above, span, false);
}

/** `inside`: a title stands in these columns; else anywhere. */
function titleAmong(sheet: Sheet, from: number, above: number, span: Span, inside: boolean): Title | null {
  let band: Title | null = null;
  /** Of the rows from the header up to the nearest title so far, and of those above that one. */
  let below: Frame = 'none';
  let over: Frame = 'none';
  for (let row = from - 1; row > (band ? Math.max(above, band.row - FRAME) : above); row--) {
    const filled = sheet
      .filled(row)
      .filter((column) => !inside || (column >= span.left && column <= span.right));
    if (filled.length === 0 || filled.length > 3 || !isTitleRow(sheet, row, filled)) {
      over = stronger(over, frameIn(sheet, row, span));
      continue;
    }
    if (band && !isBand(band.text, below, over)) return band;
    band = { text: withYear(sheet, row, filled), row };
    below = stronger(below, over);
    over = 'none';
    if (!mayBeBand(band.text)) return band;
  }
  // Funds and goals over the only title belong to the same table, which then has none.
  return over === 'parts' ? null : band;
}

/** What stands in a row between a title and a header: nothing of the kind, 项目名称 and the like, funds or goals. */
type Frame = 'none' | 'info' | 'parts';

const stronger = (one: Frame, other: Frame): Frame =>
  one === 'parts' || other === 'parts' ? 'parts' : one === 'info' ? one : other;

function frameIn(sheet: Sheet, row: number, { left, right }: Span): Frame {
  const words = sheet.words(row).filter(({ column }) => column >= left && column <= right);
  const parts = words.filter(({ word }) => word.fund ?? word.goal).length;
  // One title of funds among others that are unknown.
  const wide = parts === 1 && words.some(({ word }) => word.fund) && sheet.filled(row).length >= WIDE;
  return parts > 1 || wide ? 'parts' : words.some(({ word }) => word.info) ? 'info' : 'none';
}

/** "项目支出绩效指标表" between funds and indicators: the title of a part, though it names a table. */
const PART_TABLE = /绩效指标(?:完成情况|自评情况|完成|情况)?表$/;

const mayBeBand = (text: string): boolean =>
  isNumberedPart(text) || !NAMES_TABLE.test(text) || PART_TABLE.test(text);

function isBand(text: string, below: Frame, over: Frame): boolean {
  return over !== 'none' || isBareWord(text) || (below !== 'none' && isNumberedBand(text));
}

/** "绩效目标", "绩效指标", "资金情况" names a part of any table: what stands over it is the title. */
function isBareWord(text: string): boolean {
  const word = lookUp(text);
  return word !== null && (word.goal ?? word.info ?? word.group ?? word.column) !== undefined;
}

/** "三、绩效指标完成情况": the title of a part, which names no table. */
export const isNumberedBand = (text: string): boolean => isNumberedPart(text) && !NAMES_TABLE.test(text);

function withYear(sheet: Sheet, row: number, filled: readonly number[]): string {
  const column = filled.find((at) => titled(sheet.text(row, at))) ?? 0;
  const text = withoutBlanks(sheet.text(row, column));
  const below = withoutBlanks(sheet.text(row + 1, column));
  return below !== '' && sheet.filled(row + 1).length === 1 && YEAR_LINE.test(below) ? text + below : text;
}
