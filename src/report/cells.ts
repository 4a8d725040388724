import type { ReportCell, ReportStyle } from '../plan/report-sheet';

/** What Excel takes in one cell. */
const MAX_TEXT = 32767;
/** A decimal that a cell holds and shows just as it is written. */
const NUMBER = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{0,9}[1-9])?$/;

export const NOTHING: ReportCell = { value: null, style: 'text' };

export function text(words: string | null, style: ReportStyle = 'text'): ReportCell {
  if (words === null || words === '') return { value: null, style };
  return { value: { text: words.length > MAX_TEXT ? `${words.slice(0, MAX_TEXT - 1)}…` : words }, style };
}

/** A figure as a number where it reads the same as one ("9.92"), else as the text that the table shows ("9.90分"). */
export function figure(shown: string | null): ReportCell {
  if (shown === null || shown === '') return { value: null, style: 'number' };
  return NUMBER.test(shown) ? { value: { number: shown }, style: 'number' } : text(shown);
}

export function count(number: number, style: ReportStyle = 'number'): ReportCell {
  return { value: { number: String(number) }, style: number === 0 ? 'number' : style };
}

/** A press on it shows the cell. `range`: its first cell is shown. `file`: another workbook, from where the report is. */
export function linkTo(sheet: string, range: string, words: string, file: string | null): ReportCell {
  const [cell = range] = range.split(':');
  return { ...text(words, 'link'), link: { sheet, cell, ...(file === null ? {} : { file }) } };
}
