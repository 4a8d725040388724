import type { FigureKind } from '../../src/plan/cell-style';
import { contentIn, shownContent, styleForBlank, styleOf } from '../../src/plan/cell-style';
import { Decimal } from '../../src/scoring';
import type { GridCell } from '../../src/table';

function cell(value: string | number, format = 'General', text = String(value)): GridCell {
  return { value, text, format, isError: false };
}

const number = (text: string) => ({ kind: 'number', number: text });
const text = (words: string) => ({ kind: 'text', text: words });

test.each<[string, GridCell, FigureKind, string, ReturnType<typeof number> | ReturnType<typeof text>]>([
  ['a number stays a number', cell(17.84), 'points', '17.85', number('17.85')],
  ['whatever its format shows', cell(17.84, '0.0', '17.8'), 'points', '17.85', number('17.85')],
  ['a number in a text cell stays a number', cell(17.84, '@'), 'points', '17.85', number('17.85')],
  ['points shown as a percent of 100', cell(0.2, '0%', '20%'), 'points', '18', number('0.18')],
  ['a unit stays', cell('9.92分'), 'points', '9.93', text('9.93分')],
  ['a text number stays text', cell('9.92'), 'points', '9.93', text('9.93')],
  ['a figure without decimals takes what it needs', cell('9分'), 'points', '9.91', text('9.91分')],
  ['no zeros are added', cell('17.84'), 'points', '18', text('18')],
  ['but kept where the cell wrote some', cell('9.90分'), 'points', '10', text('10.00分')],
  ['full width stays full width', cell('９.９２分'), 'points', '9.93', text('９.９３分')],
  ['and its point', cell('９．９２'), 'points', '9.93', text('９．９３')],
  ['words before the figure stay', cell('总分：93.98分'), 'points', '93.99', text('总分：93.99分')],
  ['brackets too', cell('(93.98)'), 'points', '93.99', text('(93.99)')],
  ['a blank inside goes', cell('24 .5'), 'points', '24.6', text('24.6')],
  ['thousands stay grouped', cell('1,234.5'), 'points', '2345.5', text('2,345.5')],
  ['a rate keeps sign and decimals', cell('98.5%'), 'rate', '99.15', text('99.2%')],
  ['also at the top', cell('98.5%'), 'rate', '100', text('100.0%')],
  ['also without decimals', cell('98%'), 'rate', '99.15', text('99%')],
  ['also in full width', cell('９８％'), 'rate', '99.15', text('９９％')],
  ['a percent format holds the hundredth', cell(0.985, '0.0%', '98.5%'), 'rate', '99.15', number('0.9915')],
  ['a bare figure up to 2 is a fraction', cell(0.98), 'rate', '99.15', number('0.9915')],
  ['a bare text too', cell('0.98'), 'rate', '99.15', text('0.99')],
  ['above it, percent points', cell(98), 'rate', '99.15', number('99.15')],
  ['a minus', cell('-37.60%'), 'rate', '-37.65', text('-37.65%')],
  ['a plus', cell('+46.20%'), 'rate', '46.27', text('+46.27%')],
  ['a plus that turns', cell('+46.20%'), 'rate', '-3.1', text('-3.10%')],
])('%s', (_name, before, kind, value, content) => {
  const style = styleOf(before, kind);
  expect(style && contentIn(style, new Decimal(value))).toEqual(content);
});

test.each([
  cell('—'),
  cell('优'),
  cell('3/4'),
  cell('9分+1分'),
  { ...cell('#REF!'), isError: true },
  { value: true, text: 'TRUE', format: 'General', isError: false },
  { value: null, text: '', format: 'General', isError: false },
])('%j has no figure to put another in its place', (before) => {
  expect(styleOf(before, 'points')).toBeNull();
});

test.each<[string, string, readonly GridCell[], FigureKind, string, object, string]>([
  ['points are a number', 'General', [], 'points', '9.92', number('9.92'), '9.92'],
  ['in a text cell, text', '@', [], 'points', '9.92', text('9.92'), '9.92'],
  ['a percent format takes the hundredth', '0.00%', [], 'rate', '99.15', number('0.9915'), '99.15%'],
  ['a rate without any example is written out', 'General', [], 'rate', '99.15', text('99.15%'), '99.15%'],
  ['as the others: text with 分', 'General', [cell('8分')], 'points', '9.92', text('9.92分'), '9.92分'],
  ['as the others: a number', 'General', [cell('x'), cell(8)], 'points', '9.92', number('9.92'), '9.92'],
  ['as the others: percent points', 'General', [cell(98.5)], 'rate', '99.15', number('99.15'), '99.15'],
  [
    'others by a format that it lacks',
    'General',
    [cell(0.98, '0%')],
    'rate',
    '99.15',
    text('99.15%'),
    '99.15%',
  ],
  [
    'words of another cell are not taken over',
    '@',
    [cell('总分：9')],
    'points',
    '9.92',
    text('9.92'),
    '9.92',
  ],
])('a blank cell: %s', (_name, format, siblings, kind, value, content, shown) => {
  const style = styleForBlank(format, siblings, kind);
  const made = contentIn(style, new Decimal(value));
  expect(made).toEqual(content);
  expect(shownContent(style, made)).toBe(shown);
});

describe('whether a bare rate is a fraction, its column tells', () => {
  test.each<[string, number, readonly number[], string | null]>([
    ['among percent points', 0, [0, 90, 95], '50'],
    ['one percent among them', 1, [2, 90, 95], '50'],
    ['among fractions', 0, [0.9, 0.95], '0.5'],
    ['a fraction alone', 0.9, [], '0.5'],
    ['nothing but zeros', 0, [0, 0], null],
  ])('%s: %d beside %j', (_name, value, others, written) => {
    const style = styleOf(cell(value), 'rate', [cell(value), ...others.map((other) => cell(other))]);
    expect(style && contentIn(style, new Decimal(50))).toEqual(written === null ? null : number(written));
  });

  test.each<[string, readonly number[], ReturnType<typeof number> | ReturnType<typeof text>]>([
    ['zeros before percent points', [0, 0, 5.56], number('5')],
    ['zeros before fractions', [0, 0.9], number('0.05')],
    ['nothing but zeros', [0, 0], text('5%')],
  ])('a blank cell: %s', (_name, others, content) => {
    const style = styleForBlank(
      'General',
      others.map((other) => cell(other)),
      'rate',
    );
    expect(contentIn(style, new Decimal(5))).toEqual(content);
  });
});
