import { format } from 'numfmt';
import { MARK_STYLES, areaAddresses, markOf, markerFormula, readAreas } from '../../src/plan/overlay';
import { signedFormat, withoutSign } from '../../src/plan/signed-format';

describe('the marker', () => {
  test.each(['missed', 'exceeded'] as const)('%s is read back', (mark) => {
    expect(markOf(markerFormula(mark))).toBe(mark);
    // Excel may write a formula with other blanks.
    expect(markOf(markerFormula(mark).replace(',', ', '))).toBe(mark);
  });

  test.each(['', '=A1>5', '=OR(TRUE,"OTHER"="missed")', '=PERF-MARK', '="PERF-MARK"'])(
    '%s is somebody elses',
    (formula) => expect(markOf(formula)).toBeNull(),
  );
});

/** Relative luminance and contrast of WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, two: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('what a mark looks like', () => {
  test.each(Object.entries(MARK_STYLES))('%s can be read', (_mark, { fill, font }) => {
    expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
  });

  test('the two marks differ without colour', () => {
    const { missed, exceeded } = MARK_STYLES;
    expect(missed.sign).not.toBe(exceeded.sign);
    expect([missed.underline, missed.italic]).not.toEqual([exceeded.underline, exceeded.italic]);
  });
});

describe('addresses', () => {
  test.each([
    [['E12', 'E13', 'E14'], ['E12:E14']],
    [['E14', 'E12', 'E13', 'F13'], ['E12:E14,F13']],
    [['E12', 'E12', 'E14'], ['E12,E14']],
    [['B2:C3', 'B4:C4', 'B5'], ['B5,B2:C4']],
    [[], []],
    [['no address'], []],
  ])('%j', (cells, addresses) => expect(areaAddresses(cells)).toEqual(addresses));

  test('long ones are split, and nothing is lost', () => {
    const cells = Array.from({ length: 50 }, (_, index) => `C${index * 2 + 1}`);
    const addresses = areaAddresses(cells, 40);
    expect(addresses.every((address) => address.length <= 40)).toBe(true);
    expect(addresses.join(',').split(',')).toEqual(cells);
  });

  test.each([
    ['Sheet1!A1:B2,Sheet1!C3', ['A1:B2', 'C3']],
    ["'表 1'!$E$12", ['E12']],
    ["'甲,乙'!A1,'甲,乙'!B2", ['A1', 'B2']],
    ["'它''s!'!A1,'它''s!'!B2:B3", ['A1', 'B2:B3']],
    ['A1', ['A1']],
    ['', []],
  ])('%s', (address, areas) => expect(readAreas(address)).toEqual(areas));
});

describe('number formats with a sign', () => {
  test.each<[string, number | string, string]>([
    ['General', 98, '▼ 98'],
    ['General', -5, '▼ -5'],
    ['General', '98户', '▼ 98户'],
    ['@', '≥80%', '▼ ≥80%'],
    ['@', 12, '▼ 12'],
    ['0%', 0.6, '▼ 60%'],
    ['0.00%', -0.125, '▼ -12.50%'],
    ['#,##0.00', 0, '▼ 0.00'],
    ['0"万元"', 25, '▼ 25万元'],
    ['0.0;[Red]-0.0', -2, '▼ -2.0'],
    ['0.0;(0.0);"无"', 0, '▼ 无'],
    ['0.0;(0.0);"无"', -1, '▼ (1.0)'],
    ['0;-0;0;"文："@', 'a', '▼ 文：a'],
    ['"a;b"0', 1, '▼ a;b1'],
    ['yyyy"年"m"月"', 45_566, '▼ 2024年10月'],
    ['[h]:mm', 1.5, '▼ 36:00'],
    ['[Red]0', 7, '▼ 7'],
    ['[>=100]0.0;0', 5, '▼ 5'],
    ['', 3, '▼ 3'],
  ])('%s shows %j as %s', (own, value, shown) => {
    expect(format(signedFormat(own, 'missed'), value)).toBe(shown);
  });

  test('a format too long for the sign falls back to the plain one', () => {
    const own = `${'0'.repeat(100)}.0`;
    expect(signedFormat(own, 'missed')).toBe(signedFormat('General', 'missed'));
  });
});

describe('taking the sign off', () => {
  test.each<[string, unknown, string, string]>([
    ['▼ 60%', 0.6, '0%', '60%'],
    ['▲ 98户', '98户', 'General', '98户'],
    ['98户', '98户', 'General', '98户'],
    ['▲ 12', '▲ 12', 'General', '▲ 12'],
    ['▼ ▲ 12', '▲ 12', 'General', '▲ 12'],
    ['▼ ▼ 12', '▼ 12', 'General', '▼ 12'],
    ['▲ 5', 5, '"▲ "0', '▲ 5'],
    ['▼', '▼', 'General', '▼'],
    ['', '', 'General', ''],
  ])('%s of %j', (text, value, own, shown) => expect(withoutSign(text, value, own)).toBe(shown));
});
