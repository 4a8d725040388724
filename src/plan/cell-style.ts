import { LARGEST_FRACTION } from '../audit/unclear';
import { Decimal, HUNDRED, plain, round } from '../scoring';
import { numberCell } from '../table/numbers';
import type { GridCell } from '../table/grid';

/** What a figure is: points of a score, or a rate in percent. */
export type FigureKind = 'points' | 'rate';

/** 单元格写法: how a cell writes its figure, so that another figure can be written the same way. */
export type FigureStyle =
  | {
      readonly kind: 'number';
      /** The cell holds the hundredth: 0.9915 shown as 99.15%, or as it stands. */
      readonly hundredth: boolean;
      /** Its number format shows a percent. */
      readonly percent: boolean;
    }
  | {
      readonly kind: 'text';
      readonly hundredth: boolean;
      readonly before: string;
      readonly after: string;
      /** Decimals that are shown in any case ("9.90分"). */
      readonly least: number;
      /** Decimals that are never exceeded; null: as many as the figure needs. */
      readonly most: number | null;
      readonly plus: boolean;
      readonly grouped: boolean;
      /** Full-width digits, and the full-width point. */
      readonly wide: boolean;
      readonly widePoint: boolean;
    };

/** What is put into a cell: a number, which the cell's own format shows, or a text. */
export type NewContent =
  { readonly kind: 'number'; readonly number: string } | { readonly kind: 'text'; readonly text: string };

const FIGURE = /([+＋\-－−]?)([\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?)([^\d０-９]*)$/;

/**
 * The style of a cell that shows one figure; null for every other cell. Whether a bare rate is a fraction, all of its
 * `siblings` tell: 1 among 90 and 95 is 1 %.
 *
 * @example
 * styleOf({ value: '9.92分', text: '9.92分', format: 'General', isError: false }, 'points') //=> text, after: '分'
 */
export function styleOf(
  cell: GridCell,
  kind: FigureKind,
  siblings: Iterable<GridCell> = [],
): FigureStyle | null {
  if (typeof cell.value === 'number') {
    const { value, percent } = numberCell(cell, 1, 1);
    if (!value) return null;
    if (percent || kind === 'points') return { kind: 'number', percent, hundredth: percent };
    const hundredth = areFractions([value, ...bareRates(siblings)]);
    return hundredth === null ? null : { kind: 'number', percent, hundredth };
  }
  if (typeof cell.value !== 'string' || cell.isError) return null;
  return textStyle(cell.value, kind);
}

function textStyle(whole: string, kind: FigureKind): FigureStyle | null {
  const text = whole.replace(/(\d)\s+(?=[.．\d])|([.．])\s+(?=\d)/g, '$1$2');
  const match = FIGURE.exec(text);
  const [, sign = '', digits = '', after = ''] = match ?? [];
  if (!match) return null;
  const before = text.slice(0, match.index);
  const figure = narrow(digits).replaceAll(',', '');
  // A second figure.
  if (/[\d０-９]/.test(before)) return null;
  const value = new Decimal(figure);
  const decimals = /\.(\d+)$/.exec(figure)?.[1] ?? '';
  const percent = /^\s*[%％]/.test(after);
  const rate = kind === 'rate' || percent;
  return {
    kind: 'text',
    before,
    after,
    hundredth: !percent && isFraction(value, kind),
    // A rate keeps its decimals; points keep zeros where the cell wrote some.
    least: rate || decimals.endsWith('0') ? decimals.length : 0,
    most: rate ? decimals.length : null,
    plus: sign === '+' || sign === '＋',
    grouped: /[,，]/.test(digits),
    wide: /[０-９]/.test(digits),
    widePoint: digits.includes('．'),
  };
}

/** Rates that stand as plain numbers. */
function* bareRates(cells: Iterable<GridCell>): Iterable<Decimal> {
  for (const cell of cells) {
    const { value, percent } = numberCell(cell, 1, 1);
    if (typeof cell.value === 'number' && value && !percent) yield value;
  }
}

/** True where bare rates are fractions; null where all are 0, which is the same either way. */
function areFractions(rates: Iterable<Decimal>): boolean | null {
  let known: boolean | null = null;
  for (const rate of rates) {
    if (rate.abs().gt(LARGEST_FRACTION)) return false;
    if (!rate.isZero()) known = true;
  }
  return known;
}

const isFraction = (value: Decimal, kind: FigureKind): boolean =>
  kind === 'rate' && value.abs().lte(LARGEST_FRACTION);

/**
 * How a blank cell's figure is to be written: as its number format says, else as the first of its `siblings` that has a
 * style, else as a number, a rate as "99.15%".
 */
export function styleForBlank(format: string, siblings: Iterable<GridCell>, kind: FigureKind): FigureStyle {
  if (/^(?:[^"%]|"[^"]*")*%/.test(format)) return { kind: 'number', percent: true, hundredth: true };
  const asText = format === '@';
  const cells = [...siblings];
  for (const sibling of cells) {
    const style = styleOf(sibling, kind, cells);
    if (!style || (style.kind === 'text' && style.before !== '')) continue;
    if (style.kind === 'text') return { ...style, plus: false };
    // A number shows as a percent by its own cell's format only.
    if (!asText && !style.percent) return style;
  }
  if (kind === 'points' && !asText) return { kind: 'number', percent: false, hundredth: false };
  return {
    kind: 'text',
    hundredth: false,
    before: '',
    after: kind === 'rate' ? '%' : '',
    least: 0,
    most: null,
    plus: false,
    grouped: false,
    wide: false,
    widePoint: false,
  };
}

/**
 * A figure in a style. `value`: points, or a rate in percent.
 *
 * @example
 * contentIn(styleOf(cell('98.5%'), 'rate'), new Decimal('99.15')) //=> { kind: 'text', text: '99.2%' }
 */
export function contentIn(style: FigureStyle, value: Decimal): NewContent {
  const figure = style.hundredth ? value.div(HUNDRED) : value;
  if (style.kind === 'number') return { kind: 'number', number: plain(figure) };
  const rounded = style.most === null ? figure : round(figure, style.most);
  const [whole = '', decimals = ''] = plain(rounded.abs()).split('.');
  const shownDecimals = decimals.padEnd(style.least, '0');
  const digits =
    (style.grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole) +
    (shownDecimals === '' ? '' : `.${shownDecimals}`);
  const sign = rounded.isNegative() && !rounded.isZero() ? '-' : style.plus && !rounded.isZero() ? '+' : '';
  const { before, after } = style;
  return {
    kind: 'text',
    text: before + sign + (style.wide ? widen(digits, style.widePoint) : digits) + after,
  };
}

/** How a reader will see new content in a cell of that style. */
export function shownContent(style: FigureStyle, content: NewContent): string {
  if (content.kind === 'text') return content.text;
  return style.kind === 'number' && style.percent
    ? `${plain(new Decimal(content.number).times(HUNDRED))}%`
    : content.number;
}

const narrow = (digits: string): string =>
  digits.replace(/[０-９．，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const widen = (digits: string, point: boolean): string =>
  digits.replace(point ? /[\d.]/g : /\d/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
