import { asText, holds, readContent } from '../../../src/host/excel/cell-text';
import type { CellContent } from '../../../src/plan/plan';
import { takeTyped } from '../../../workbench/office-host/typed-text';

test.each(['=98户', '+1', '-1', '@a', '80%', '2024-1-1', 'TRUE', '#REF!', "'a", "''a", '普通文字', '1e5'])(
  '%s stays text in any cell',
  (text) => {
    for (const format of ['General', '@', '0%']) {
      expect(takeTyped(asText(text, format), format)).toMatchObject({
        value: text,
        formula: null,
        isError: false,
      });
    }
  },
);

test('an empty text empties the cell', () => expect(asText('', 'General')).toBe(''));

test.each<[unknown, unknown, CellContent]>([
  [3, '=1+2', { formula: '=1+2', value: 3, format: 'General' }],
  ['=98户', '=98户', { formula: null, value: '=98户', format: 'General' }],
  ['', '', { formula: null, value: null, format: 'General' }],
  ['', '=IF(A1="","","x")', { formula: '=IF(A1="","","x")', value: null, format: 'General' }],
  [true, true, { formula: null, value: true, format: 'General' }],
  ['文字', '文字', { formula: null, value: '文字', format: 'General' }],
])('a cell of %j and %j', (value, formula, content) => {
  expect(readContent(value, formula, 'General')).toEqual(content);
});

const empty: CellContent = { formula: null, value: null, format: 'General' };

test.each<[Partial<CellContent>, Partial<CellContent>, boolean]>([
  [{}, {}, true],
  [{}, { value: '' }, true],
  [{ value: 0 }, {}, false],
  [{ value: '1' }, { value: 1 }, false],
  [{ value: 'a', format: '@' }, { value: 'a' }, true],
  [{ value: 3, formula: '=1+2' }, { value: 3 }, true],
  [{ value: 3, formula: '=1+2' }, { value: 3, formula: '=1+2' }, true],
  [{ value: 3 }, { value: 3, formula: '=1+2' }, false],
])('%j against %j', (now, was, same) => expect(holds({ ...empty, ...now }, { ...empty, ...was })).toBe(same));
