import { showNumber, showText } from '../../src/host/xlsx/shown-text';
import type { CellScalar } from '../office-host/workbook-model';

/**
 * What a cell shows of a value under a number format: the same text that the file reader gives, so that a table reads
 * alike in the grid and from its file.
 *
 * @example
 * shownText(0.5, '0.00%') //=> '50.00%'
 * shownText(true, 'General') //=> 'TRUE'
 * shownText(null, '0') //=> ''
 */
export function shownText(value: CellScalar, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? showNumber(value, numberFormat) : showText(value, numberFormat);
}
