import { readWorkbook, toGrids, writeWorkbook, type NewCell, type XlsxReading } from '../../../src/host/xlsx';
import { BLANK, columnName } from '../../../src/table';
import { bookOf, rawParts } from './raw-book';

const firstOf = (bytes: Uint8Array): XlsxReading => {
  const [only] = toGrids(readWorkbook(bytes));
  if (!only) throw new Error('no sheet');
  return only;
};

test('a grid gives value, shown text, format and errors', () => {
  const { grid, isProtected, isActive, leftOut } = firstOf(
    writeWorkbook({
      sheets: [
        {
          name: '自评表',
          merges: ['A1:C1'],
          rows: [
            ['标题', null, null],
            [
              { value: 0.9915, format: '0.00%' },
              { value: '#REF!', isError: true },
              { value: '=98户', format: '@' },
            ],
            [true, '', { value: null, style: 'center' }],
          ],
        },
      ],
    }),
  );
  expect(grid.sheet).toBe('自评表');
  expect(grid.used).toEqual({ top: 1, left: 1, bottom: 3, right: 3 });
  expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
  expect(grid.cell(2, 1)).toEqual({ value: 0.9915, text: '99.15%', format: '0.00%', isError: false });
  expect(grid.cell(2, 2)).toEqual({ value: '#REF!', text: '#REF!', format: 'General', isError: true });
  expect(grid.cell(2, 3)).toEqual({ value: '=98户', text: '=98户', format: '@', isError: false });
  expect(grid.cell(3, 1)).toEqual({ value: true, text: 'TRUE', format: 'General', isError: false });
  expect([grid.cell(1, 2), grid.cell(3, 2), grid.cell(3, 3), grid.cell(99, 1), grid.cell(1, 99)]).toEqual(
    Array(5).fill(BLANK),
  );
  expect({ isProtected, isActive, leftOut }).toEqual({ isProtected: false, isActive: true, leftOut: null });
});

test('every worksheet comes, hidden, protected and empty ones too', () => {
  const readings = toGrids(
    readWorkbook(
      writeWorkbook({
        sheets: [
          { name: '一', rows: [['x']] },
          { name: '二', rows: [], isHidden: true },
          { name: '三', rows: [], isProtected: true },
        ],
      }),
    ),
  );
  expect(
    readings.map(({ grid, visibility, isProtected, isActive }) => [
      grid.sheet,
      visibility,
      isProtected,
      isActive,
      grid.used,
    ]),
  ).toEqual([
    ['一', 'visible', false, true, { top: 1, left: 1, bottom: 1, right: 1 }],
    ['二', 'hidden', false, false, null],
    ['三', 'visible', true, false, null],
  ]);
});

test('days counted from 1904 come out counted from 1900', () => {
  const workbook =
    rawParts()['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="true"/><sheets>') ?? '';
  const styles = '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const rows = '<row r="1"><c r="A1" s="1"><v>44134</v></c><c r="B1"><v>44134</v></c></row>';
  const { grid } = firstOf(bookOf(rows, { 'xl/workbook.xml': workbook, 'xl/styles.xml': styles }));
  expect(grid.cell(1, 1)).toMatchObject({ value: 45596, text: '2024/10/31', format: 'yyyy/m/d' });
  expect(grid.cell(1, 2)).toMatchObject({ value: 44134, text: '44134' });
});

describe('stray cells', () => {
  const table =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>';

  test('a cell at the end of the sheet does not make a grid of the whole sheet', () => {
    const { grid, leftOut } = firstOf(
      bookOf(`${table}<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>`),
    );
    expect(grid.used).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
    expect(leftOut).toEqual({ cells: 1, first: 'XFD1048576' });
  });

  test('gaps of a usual size stay inside', () => {
    const { grid, leftOut } = firstOf(bookOf(`${table}<row r="4000"><c r="A4000"><v>9</v></c></row>`));
    expect(grid.used?.bottom).toBe(4000);
    expect(grid.cell(4000, 1).value).toBe(9);
    expect(leftOut).toBeNull();
  });

  test('however the cells are spread, the grid stays within what one read may have', () => {
    const rows = Array.from({ length: 400 }, (_, index): string => {
      const row = 1 + index * 2600;
      const column = 1 + index * 40;
      return `<row r="${row}"><c r="${columnName(column)}${row}"><v>${index}</v></c></row>`;
    });
    const { grid, leftOut } = firstOf(bookOf(rows.join('')));
    const { bottom, right } = grid.used ?? { bottom: 0, right: 0 };
    expect(bottom * right).toBeLessThanOrEqual(5_000_000);
    expect(leftOut?.cells).toBeGreaterThan(0);
  });
});

test('a large sheet is read whole', () => {
  const rows = Array.from({ length: 3000 }, (_, row): NewCell[] => [`第${row}行`, row, row / 8]);
  const { grid } = firstOf(writeWorkbook({ sheets: [{ name: '大', rows }] }));
  expect(grid.used).toEqual({ top: 1, left: 1, bottom: 3000, right: 3 });
  expect(grid.cell(2999, 1).value).toBe('第2998行');
  expect(grid.cell(3000, 3).value).toBe(374.875);
});
