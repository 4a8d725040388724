import fc from 'fast-check';
import { Decimal, round } from '../../../src/scoring';
import { showNumber, showsDate, showText } from '../../../src/host/xlsx/shown-text';

describe('showNumber', () => {
  test.each([
    [0.9915, '0.00%', '99.15%'],
    [0.285, '0%', '29%'],
    [0.0009995, '0.00%', '0.10%'],
    [1.005, '0.00', '1.01'],
    [3.125, '0.00', '3.13'],
    [-3.125, '0.00', '-3.13'],
    [8.345, '0.0', '8.3'],
    [99.995, '0.0_ ', '100.0 '],
    [0.5, '0', '1'],
    [0.4, '0', '0'],
    [10, '0.00', '10.00'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [-1234.5, '#,##0', '-1,235'],
    [999.995, '#,##0.00', '1,000.00'],
    [100000000000000, '#,##0', '100,000,000,000,000'],
    [5e-324, '0.00', '0.00'],
    [13.99, 'General', '13.99'],
    [0.1 + 0.2, 'General', '0.3'],
    [2448.979591836735, 'General', '2448.979592'],
    [1e21, 'General', '1E+21'],
    [-1234.5, '0.00_);[Red]\\(0.00\\)', '(1234.50)'],
    [0, 'General;-General;"-"', '-'],
    [95, '[>=90]"优";"差"', '优'],
    [12, '0"户"', '12户'],
    [1, 'no [[ format', '1'],
  ])('%d as %s is %j', (value, format, expected) => {
    expect(showNumber(value, format)).toBe(expected);
  });

  test.each([
    [45596, 'yyyy/m/d', '2024/10/31'],
    [45596, 'yyyy"年"m"月"d"日"', '2024年10月31日'],
    [45596, '[$-804]yyyy"年"m"月"d"日";@', '2024年10月31日'],
    [45596, '[$-F800]dddd, mmmm dd, yyyy', '2024年10月31日'],
    [45596, 'aaaa', '星期四'],
    [45596.75, '上午/下午h"时"mm"分"', '下午6时00分'],
    [45596.75, 'yyyy/m/d h:mm', '2024/10/31 18:00'],
    [60, 'yyyy/m/d', '1900/2/29'],
    [1, 'yyyy/m/d', '1900/1/1'],
  ])('day %d as %s is %s', (value, format, expected) => {
    expect(showNumber(value, format)).toBe(expected);
    expect(showsDate(format)).toBe(true);
  });

  test('no number format is a date by accident', () => {
    for (const format of ['General', '0.00', '@', '0%', '"年"0', '#,##0'])
      expect(showsDate(format)).toBe(false);
  });

  test('plain formats round half up, as the scoring core does', () => {
    const cents = fc.integer({ min: -99999999, max: 99999999 }).map((units) => units / 1000);
    fc.assert(
      fc.property(cents, (value) => {
        const expected = round(new Decimal(String(value)), 2).toFixed(2);
        expect(showNumber(value, '0.00').replace('-0.00', '0.00')).toBe(expected.replace('-0.00', '0.00'));
        expect(showNumber(value / 100, '0.0000%')).toMatch(/^-?\d+\.\d{4}%$/);
      }),
    );
  });

  test('gives a text for every number and every format', () => {
    const format = fc.oneof(fc.string(), fc.stringMatching(/^[0#?,.%yYmMdDhHsS"@_*;[\]()E+\\-]{0,12}$/));
    fc.assert(
      fc.property(fc.double(), format, (value, code) => {
        expect(typeof showNumber(value, code)).toBe('string');
        expect(typeof showsDate(code)).toBe('boolean');
      }),
    );
  });
});

test.each([
  ['—', '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '—'],
  ['20', '@"元"', '20元'],
  ['=98户', '@', '=98户'],
  ['甲', 'General', '甲'],
  ['甲', '0.00', '甲'],
])('text %j through %j is %j', (text, format, expected) => {
  expect(showText(text, format)).toBe(expected);
});
