import { withoutBlanks } from './normalise';
import type { Sheet } from './sheet';
import type { Span } from './span';
import { isFooter, lookUp, titleFamily } from './words';

/** Longer texts are sentences. */
const LONGEST = 90;
const YEAR_LINE = /^[（(]?\s*(?:19|20)?\d{2}\s*年度?.{0,24}[）)]?$/;
/** "单位：万元", "附件3" beside a title. */
const ASIDE = /^(?:单位|金额单位|附件|附表|表)[:：]?/;
/** "自评等级：良", "项目名称：…": a label and what it says. */
function isLabelled(words: string): boolean {
  const label = /^([^:：]{2,12})[:：]./.exec(words)?.[1];
  return label !== undefined && (lookUp(label)?.info === true || label.includes('等级'));
}

/** True for a row that reads like a title: one short text, and at most a unit or an annex number beside it. */
export function isTitleRow(sheet: Sheet, row: number, filled: readonly number[]): boolean {
  const texts = filled
    .map((column) => sheet.text(row, column))
    .filter((text) => !ASIDE.test(text) || titled(text));
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
    isFooter(text)
  )
    return false;
  return titleFamily(words) !== undefined || /表(?:[（(].{0,30}[）)])?$/.test(words);
}

export interface Title {
  readonly text: string;
  readonly row: number;
}

/**
 * The title over a table: the nearest row above that reads like one, with the year line below it.
 *
 * In: the first row of the table proper, and the last row above that belongs to another table. Out: null where nothing
 * there reads like a title.
 */
export function findTitle(sheet: Sheet, from: number, above: number, span: Span): Title | null {
  for (const inside of [true, false]) {
    for (let row = from - 1; row > above; row--) {
      const filled = sheet
        .filled(row)
        .filter((column) => !inside || (column >= span.left && column <= span.right));
      if (filled.length === 0 || filled.length > 3 || !isTitleRow(sheet, row, filled)) continue;
      return { text: withYear(sheet, row, filled), row };
    }
  }
  return null;
}

function withYear(sheet: Sheet, row: number, filled: readonly number[]): string {
  const column = filled.find((at) => titled(sheet.text(row, at))) ?? 0;
  const text = withoutBlanks(sheet.text(row, column));
  const below = withoutBlanks(sheet.text(row + 1, column));
  return below !== '' && sheet.filled(row + 1).length === 1 && YEAR_LINE.test(below) ? text + below : text;
}
