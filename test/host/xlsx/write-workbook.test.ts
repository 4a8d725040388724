import fc from 'fast-check';
import { readWorkbook, writeWorkbook, type NewCell, type NewWorkbook } from '../../../src/host/xlsx';

const book: NewWorkbook = {
  settings: { 'perf.profile': 'hubei', 说明: '甲 & 乙' },
  sheets: [
    {
      name: '自评 <1>',
      widths: [10, null, 30.5],
      merges: ['A1:C1', 'B2:B3'],
      rows: [
        { height: 30, cells: [{ value: '标题', style: 'title' }] },
        [
          { value: '多\n行 ', style: 'header' },
          { value: 0.5, style: 'center', format: '0.00%' },
        ],
        {
          hidden: true,
          cells: [1, true, { value: 3, formula: '=A3+2', style: 'number', format: '0.000"户"' }],
        },
        [
          { value: '#REF!', isError: true },
          { value: '甲', formula: '="甲"' },
          { value: null, formula: '=1' },
        ],
      ],
    },
    { name: '藏', isHidden: true, isProtected: true, rows: [] },
  ],
};

test('what is written is read again', () => {
  const read = readWorkbook(writeWorkbook(book));
  const [sheet, hidden] = read.sheets;
  expect([...read.settings]).toEqual([
    ['perf.profile', 'hubei'],
    ['说明', '甲 & 乙'],
  ]);
  expect(sheet?.name).toBe('自评 <1>');
  expect(sheet?.merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 3 },
    { top: 2, left: 2, bottom: 3, right: 2 },
  ]);
  expect(sheet?.columns.map(({ first, width }) => [first, width])).toEqual([
    [1, 10],
    [3, 30.5],
  ]);
  expect(sheet?.rows.get(1)?.height).toBe(30);
  expect(sheet?.rows.get(3)?.hidden).toBe(true);
  expect(sheet?.cell(2, 1)?.value).toBe('多\n行 ');
  const percent = sheet?.cell(2, 2);
  expect(percent && read.text(percent)).toBe('50.00%');
  const households = sheet?.cell(3, 3);
  expect(households && read.text(households)).toBe('3.000户');
  expect(households?.formula).toBe('=A3+2');
  expect(sheet?.cell(4, 1)).toMatchObject({ type: 'error', value: '#REF!' });
  expect(sheet?.cell(4, 2)).toMatchObject({ type: 'text', value: '甲', formula: '="甲"' });
  expect(sheet?.cell(4, 3)).toMatchObject({ type: 'blank', formula: '=1' });
  expect([hidden?.visibility, hidden?.isProtected, hidden?.used]).toEqual(['hidden', true, null]);
});

test('the same content gives the same bytes', () => {
  const [once, again] = [writeWorkbook(book), writeWorkbook(book)];
  expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
});

test('every value comes back as it was', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 }), (rows: NewCell[][]) => {
      const [sheet] = readWorkbook(writeWorkbook({ sheets: [{ name: 'S', rows }] })).sheets;
      rows.forEach((row, r) =>
        row.forEach((written, c) => {
          const read = sheet?.cell(r + 1, c + 1)?.value ?? null;
          // A file knows no minus zero.
          expect(read).toBe(Object.is(written, -0) ? 0 : written);
        }),
      );
    }),
  );
});
