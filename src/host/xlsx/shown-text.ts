import { format as applyFormat, isDateFormat } from 'numfmt';

/** Days between 1 January 1900 and 1 January 1904, as serial numbers count them. */
export const DAYS_TO_1904 = 1462;

type Show = (value: number) => string;

const shows = new Map<string, Show>();
const dates = new Map<string, boolean>();

/** True for formats that show a number as a day or a time. */
export function showsDate(format: string): boolean {
  let known = dates.get(format);
  if (known === undefined) {
    known = format !== 'General' && safely(() => isDateFormat(forNumfmt(format)), false);
    dates.set(format, known);
  }
  return known;
}

/**
 * A number as a Chinese Excel shows it. Rounded half up on its 15 decimal digits. Total: a format that is none shows
 * the number as General does.
 *
 * In: a number, dates as serial numbers from 1900. Out: text; blanks that a format asks for are kept.
 *
 * @example
 * showNumber(0.9915, '0.00%') //=> '99.15%'
 * showNumber(45596, 'yyyy"年"m"月"d"日"') //=> '2024年10月31日'
 * showNumber(1.005, '0.00') //=> '1.01'
 */
export function showNumber(value: number, format: string): string {
  let show = shows.get(format);
  if (!show) {
    show = format === 'General' ? showGeneral : (showPlain(format) ?? showByNumfmt(format));
    shows.set(format, show);
  }
  return show(value);
}

/** A text through the text section of a format (`@"元"`); paddings alone (`_ @_ `) change nothing. */
export function showText(value: string, format: string): string {
  if (format === 'General' || format === '@' || !format.includes('@')) return value;
  const shown = safely(() => applyFormat(format, value, { locale: 'zh-CN' }), value);
  return shown.trim() === value.trim() ? value : shown;
}

/** Up to 11 characters, as in a cell that is wide enough. */
function showGeneral(value: number): string {
  const text = String(value);
  if (text.length <= 11 && !text.includes('e')) return text;
  return applyFormat('General', value, { locale: 'zh-CN' });
}

/** `0`, `0.00`, `#,##0.00`, `0.0%` …: nearly all numbers of real tables; null for any other format. */
function showPlain(format: string): Show | null {
  const match = /^(#,##)?0(?:\.(0{1,15}))?(%?)(_ )?$/.exec(format);
  if (!match) return null;
  const [, thousands, zeros = '', percent = '', padding] = match;
  const end = percent + (padding ? ' ' : '');
  const otherwise = showByNumfmt(format);
  return (value) => {
    if (!(Math.abs(value) < 1e15)) return otherwise(value);
    const [whole = '0', fraction] = fixed(value, zeros.length, percent ? 2 : 0).split('.');
    const grouped = thousands ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
    return grouped + (fraction === undefined ? '' : `.${fraction}`) + end;
  };
}

/** Shifts the point to the right and rounds half up, all on the 15 digits that Excel keeps. */
function fixed(value: number, decimals: number, shift: number): string {
  const { digits, point } = decimalDigits(Math.abs(value));
  const keep = point + shift + decimals;
  let units = '0';
  if (keep >= digits.length) units = digits.padEnd(keep, '0');
  else if (keep >= 0) units = String(Number(digits.slice(0, keep)) + (digits.charAt(keep) >= '5' ? 1 : 0));
  units = units.replace(/^0+/, '').padStart(decimals + 1, '0');
  const text = decimals === 0 ? units : `${units.slice(0, -decimals)}.${units.slice(-decimals)}`;
  return value < 0 ? `-${text}` : text;
}

/** At most 15 digits of a number, and how many of them stand before the point. */
function decimalDigits(value: number): { digits: string; point: number } {
  const written = String(value);
  if (written.length <= 16 && !written.includes('e')) {
    const dot = written.indexOf('.');
    if (dot < 0) return { digits: written, point: written.length };
    return { digits: written.slice(0, dot) + written.slice(dot + 1), point: dot };
  }
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** Days and amounts repeat: what was shown is kept, up to some number of values for each format. */
const MOST_KEPT = 2000;

function showByNumfmt(format: string): Show {
  const pattern = forNumfmt(format);
  const shown = new Map<number, string>();
  return (value) => {
    let text = shown.get(value);
    if (text === undefined) {
      text = safely(() => applyFormat(pattern, value, { locale: 'zh-CN' }), null) ?? showGeneral(value);
      if (shown.size < MOST_KEPT) shown.set(value, text);
    }
    return text;
  };
}

/** Two spellings that numfmt does not know: the day's halves in Chinese, and the system's long date and time. */
function forNumfmt(format: string): string {
  return format
    .replace(/上午\/下午/g, 'AM/PM')
    .replace(/^\[\$-F800\].*$/i, 'yyyy"年"m"月"d"日"')
    .replace(/^\[\$-F400\].*$/i, 'h:mm:ss');
}

/** Number formats come out of files: numfmt throws for those that are none. */
function safely<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
