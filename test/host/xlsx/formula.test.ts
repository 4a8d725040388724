import fc from 'fast-check';
import { moveFormula } from '../../../src/host/xlsx/formula';

test.each([
  ['A1', 1, 1, 'B2'],
  ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
  ['SUM(C:C)-SUM($C:D)', 5, 1, 'SUM(D:D)-SUM($C:E)'],
  ['SUM(3:4)+SUM($3:4)', 1, 5, 'SUM(4:5)+SUM($3:5)'],
  ['"A1"&\'A1 表\'!A1&表1!B2', 1, 0, '"A1"&\'A1 表\'!A2&表1!B3'],
  ['"a""A1"""&A1', 1, 0, '"a""A1"""&A2'],
  ['AB1!C3+[1]AB1!C3', 1, 1, 'AB1!D4+[1]AB1!D4'],
  ['LOG10(A1)+1E3+A1.5', 1, 0, 'LOG10(A2)+1E3+A1.5'],
  ['PERF.SCORE(E12,F12,G12)', 1, 0, 'PERF.SCORE(E13,F13,G13)'],
  ['税率A1+A1税率', 1, 0, '税率A1+A1税率'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['SUM(A1048576:B2)', 1, 0, 'SUM(#REF!:B3)'],
  ['SUM(XFC:XFD)', 0, 1, 'SUM(#REF!)'],
  ['Table1[[#This Row],[A1]]', 1, 1, 'Table1[[#This Row],[A1]]'],
])('%s moved by %i, %i is %s', (formula, down, right, expected) => {
  expect(moveFormula(formula, down, right)).toBe(expected);
});

test('there and back is the same formula', () => {
  const reference = fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 50, max: 99 }));
  const formula = fc.array(reference, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(formula, fc.nat(40), fc.nat(40), (cells, down, right) => {
      const text = cells.map(([column, row]) => `${String.fromCharCode(65 + column)}${row}`).join('+');
      expect(moveFormula(moveFormula(text, down, right), -down, -right)).toBe(text);
    }),
  );
});
