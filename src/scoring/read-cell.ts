import { readChecklist } from './checklist';
import { Decimal } from './decimal';
import { readDate, serialDay } from './read-date';
import { readPlain, readQuantity } from './read-quantity';
import { readLevel } from './read-words';
import type { CellInput, Reading } from './reading';
import { compact } from './text';
import { parseUnit } from './units';

const ERROR_VALUE = /^#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/;
/** Signs that stand for "nothing here". */
const NOTHING = /^(?:[-/\\]{1,4}|—+|\/)$/;
/** A figure with a measure word inside longer words: not qualitative, and not safe to read. */
const FIGURE_INSIDE = /\d(?:\.\d+)?(?:%|‰|万|亿)|[≥≤<>]=?\d/;

/** "①②60%" names items of a checklist, ⑩ at most. */
const LONGEST_LIST = 10;

/** A term, or a day of some year: "内" says until when, not how many. */
const TERM = /^(?:\d{1,3}个?(?:日|天|工作日)|(?:19|20)\d\d年[以之]?)内/;
/** Two figures with nothing but blanks between them are no figure of more digits. */
const TWO_FIGURES = /\d\s+\d/;

/**
 * Reads a target or an actual cell: what it shows, and what that means.
 *
 * In: the raw value, its number format and shown text. A number in a percent format is read as that percent, in a date
 * format as that day; text that starts with "=" is text. Out: one of the kinds of Reading. Total: never throws.
 * Source: docs/architecture.md, "quantities".
 *
 * @example
 * readCell({ value: '＞＝６７ 户' }) //=> { kind: 'quantity', text: '＞＝６７ 户', comparator: '>=', value: 67, unit: '户' }
 * readCell({ value: 0.9, format: '0%' }) //=> { kind: 'quantity', text: '90%', comparator: null, value: 90, unit: '%', percentFormat: true }
 * readCell({ value: '有效改善' }) //=> { kind: 'qualitative', text: '有效改善', level: null }
 */
export function readCell(input: CellInput): Reading {
  const { value } = input;
  if (value === null || value === '') return { kind: 'empty', text: '' };
  if (typeof value === 'number') return readNumber(value, input);
  const text = (typeof value === 'string' ? value : (input.text ?? String(value))).trim();
  return readText(text);
}

/** Words that may name a day or a term. */
const DATED = /[年月日天季]/;

function readText(text: string): Reading {
  const words = compact(text).replace(/[。;,、]+$/, '');
  const glued = TWO_FIGURES.test(text);
  const plain = glued ? null : readPlain(words, text);
  if (plain && (plain.comparator !== null || !DATED.test(words))) return plain;
  if (words === '' || NOTHING.test(words)) return { kind: 'empty', text };
  if (ERROR_VALUE.test(words)) return { kind: 'unreadable', text, reason: 'error-value' };
  const figure = readQuantity(words);
  const quantity = figure && glued ? 'ambiguous' : figure;
  // "2024年", "7月", "1-6月" and "30日内" are dates; "≤1年", "0.17年" and "30日以内" are spans.
  const bare =
    quantity === null || quantity === 'ambiguous' || quantity.kind === 'range' || !quantity.comparator;
  const date = bare || TERM.test(words) ? readDate(words) : null;
  // "2023.7-2023.12" is a period, no range of figures.
  if (date && (quantity !== 'ambiguous' || date.from !== date.to)) return { kind: 'date', text, ...date };
  if (quantity === 'ambiguous') return { kind: 'unreadable', text, reason: 'ambiguous-number' };
  if (quantity) return { ...quantity, text };
  const level = readLevel(words);
  if (level === null && FIGURE_INSIDE.test(words) && readChecklist(words, LONGEST_LIST) === null)
    return { kind: 'unreadable', text, reason: 'ambiguous-number' };
  return { kind: 'qualitative', text, level };
}

function readNumber(value: number, input: CellInput): Reading {
  // Fifteen digits are what Excel itself shows of a binary number.
  const exact = new Decimal(
    Number.isSafeInteger(value) ? value : Number.isFinite(value) ? value.toPrecision(15) : 0,
  );
  const format = input.format ?? 'General';
  const bare = format === 'General' ? '' : format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const text = (input.text ?? '').trim();
  if (/%/.test(bare)) {
    const percent = exact.times(100);
    return {
      kind: 'quantity',
      text: text || `${percent.toFixed()}%`,
      comparator: null,
      value: percent,
      unit: '%',
      percentFormat: true,
    };
  }
  if (/[yd]/i.test(bare) && !/General|G\/通用/i.test(bare) && value > 0 && value < 2_958_466) {
    const day = serialDay(value);
    const shown = text || `${Math.floor(day / 10000)}/${Math.floor(day / 100) % 100}/${day % 100}`;
    // "8月31日" typed in the next year holds that year; what counts is what the cell shows.
    const read = readDate(compact(text)) ?? { from: day, to: day, before: false, days: null };
    return { kind: 'date', text: shown, ...read };
  }
  const unit = unitOfFormat(format);
  return { kind: 'quantity', text: text || exact.toFixed(), comparator: null, value: exact, unit };
}

/** The unit that a number format appends: `0"户"`, `General"户"`, `G/通用格式"户"`. */
function unitOfFormat(format: string): string | null {
  const words = /[0#l式]\s*"([^"]+)"\s*(?:;|$)/.exec(format)?.[1];
  if (!words) return null;
  const unit = compact(words);
  return parseUnit(unit)?.known ? unit : null;
}
