import { format } from 'numfmt';
import type { CellScalar } from '../office-host/workbook-model';

/**
 * What a cell shows of a value under a number format, as Excel would print it.
 *
 * In: the value (a date is its serial number) and the number format. Out: the text; a format that cannot be read
 * shows the value as it is.
 *
 * @example
 * shownText(0.5, '0.00%') //=> '50.00%'
 * shownText(true, 'General') //=> 'TRUE'
 * shownText(null, '0') //=> ''
 */
export function shownText(value: CellScalar, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return textThrough(value, numberFormat);
  return format(numberFormat, value, { throws: false, locale: 'zh-CN' });
}

/** Only formats with a text section change a text; asking the formatter for each of them would be slow. */
function textThrough(value: string, numberFormat: string): string {
  if (numberFormat === 'General' || numberFormat === '@' || !numberFormat.includes('@')) return value;
  return format(numberFormat, value, { throws: false });
}
