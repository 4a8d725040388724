import type { Unit } from '../../scoring';
import { Decimal, compact, parseUnit } from '../../scoring';

/** 文字中的数: one number with its unit, as a sentence states it. Dates, years, ordinals and ranges are none. */
export interface Figure {
  readonly value: Decimal;
  /** Decimals that it shows: a stated figure is right at its own precision. */
  readonly decimals: number;
  /** Null for a bare number. */
  readonly unit: Unit | null;
  /** As written, half width: "91.67%", "108份". */
  readonly text: string;
  /** Where it begins and ends in the text. */
  readonly at: number;
  readonly end: number;
  /** The words before it, dates among them, back to the figure or the sentence before. */
  readonly before: string;
  /** The words behind its unit, up to the next sign or figure. */
  readonly after: string;
  /** "约", "以上", "近": not the exact figure. */
  readonly about: boolean;
  /** "每场20人": per something. */
  readonly each: boolean;
}

/** 句: what ends with a full stop or a semicolon, and the figures in it. */
export interface Sentence {
  readonly text: string;
  readonly figures: readonly Figure[];
}

const NUMBER = /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?/g;
const LONGEST_UNIT = 7;
const SENTENCE_END = /[。;!?]/;
const ABOUT_BEFORE =
  /(?:(?<![节合签])约|大约|近|将近|接近|超|超过|逾|不足|至少|最多|不低于|不少于|不超过|[≥≤<>])(?:为|是|有|达到|达)?$/;
const ABOUT_AFTER = /^(?:余|多|左右|以上|以下|以内|之内|上下)/;
const EACH = /(?:每[\p{Script=Han}]{0,4}|人均|户均|平均|均价|单价|标准)[^,、\d]{0,6}$/u;
const RANGE_AHEAD = /^[-~至到]\d/;
const RANGE_BEHIND = /\d[^,。;、()增减提降升达扩缩]{0,3}[-~至到]$/;
/** "1.", "2、", "(3)" that number a list. */
const LIST_AHEAD = /^(?:[、.)])(?!\d)/;

/**
 * The sentences of a text with the figures that they state.
 *
 * In: text as typed. Out: sentences in half width without blanks; only what is surely a figure counts as one: no date,
 * year, document number, ordinal, or bound of a range.
 *
 * @example
 * readProse('发放问卷108份，满意率91.67%。')[0]?.figures.map(({ text }) => text) //=> ['108份', '91.67%']
 */
export function readProse(text: string): readonly Sentence[] {
  return compact(text)
    .split(SENTENCE_END)
    .filter((one) => one !== '')
    .map((one) => ({ text: one, figures: figuresIn(one) }));
}

function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER)) {
    const at = match.index;
    const [digits] = match;
    const rest = text.slice(at + digits.length);
    const before = text.slice(from, at);
    const unitText = unitAhead(rest);
    const end = at + digits.length + unitText.length;
    const behind = text.slice(end);
    if (isFigure(before, text.slice(0, at), digits, rest, unitText)) {
      figures.push({
        value: new Decimal(digits.replace(/,/g, '')),
        decimals: digits.split('.')[1]?.length ?? 0,
        unit: unitText === '' ? null : parseUnit(unitText),
        text: digits + unitText,
        at,
        end,
        before,
        after: /^[^\d,。;:、()]*/.exec(behind)?.[0] ?? '',
        about: ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(rest) || ABOUT_AFTER.test(behind),
        each: EACH.test(before),
      });
      from = end;
    }
  }
  return figures;
}

/** The longest unit of our table that the words begin with: "人次参加" counts 人次. */
function unitAhead(rest: string): string {
  const run = /^[^\d,。;:、()+\-~=]*/.exec(rest)?.[0] ?? '';
  for (let length = Math.min(LONGEST_UNIT, run.length); length > 0; length--) {
    const words = run.slice(0, length);
    // 生 is a unit of "元/生·年" only: "12生猪" counts none.
    if (words !== '生' && !/[/·*每]$/.test(words) && parseUnit(words)?.known) return words;
  }
  return '';
}

function isFigure(before: string, all: string, digits: string, rest: string, unit: string): boolean {
  if (/[第A-Za-z.:/]$/.test(before) || /^[A-Za-z:：]/.test(rest) || unit === '号' || /^号/.test(rest))
    return false;
  // "2024年", "[2023]245号", "12月25日"; "12个月" is a span.
  if (unit === '年' && /^(?:19|20)?\d\d$/.test(digits) && Number(digits) > 20) return false;
  if (unit === '月' || /^月/.test(rest) || (unit === '日' && /月$/.test(before))) return false;
  if (/[[(]$/.test(before) && /^[\])]/.test(rest)) return false;
  if (RANGE_AHEAD.test(rest.slice(unit.length)) || RANGE_AHEAD.test(rest) || RANGE_BEHIND.test(all))
    return false;
  return !(LIST_AHEAD.test(rest) && /(?:^|[,。;:、(])$/.test(all));
}
