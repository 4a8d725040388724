import type { CellScalar } from '../../../workbench/office-host/workbook-model';
import { takeTyped } from '../../../workbench/office-host/typed-text';

test.each<[CellScalar, string, CellScalar, string | null]>([
  ['=1+1', 'General', null, '=1+1'],
  ['=1+1', '@', '=1+1', null],
  ["'=1+1", 'General', '=1+1', null],
  ["'=1+1", '@', '=1+1', null],
  ['+A1', 'General', null, '=+A1'],
  ['-5', 'General', -5, null],
  ['@A1', 'General', null, '=@A1'],
  ['=', 'General', '=', null],
  ['80%', 'General', 0.8, null],
  ['80%', '@', '80%', null],
  ['TRUE', 'General', true, null],
  ['指标', 'General', '指标', null],
  [null, 'General', null, null],
  ['', '@', null, null],
  [12, '@', 12, null],
])('%j in a cell of format %s', (typed, format, value, formula) => {
  expect(takeTyped(typed, format)).toMatchObject({ value, formula });
});

test('an entry may bring its number format, but only to a General cell', () => {
  expect(takeTyped('80%', 'General').numberFormat).toBe('0%');
  expect(takeTyped('80%', '0.00').numberFormat).toBeNull();
});

test('an error value is one', () => expect(takeTyped('#REF!', 'General').isError).toBe(true));
