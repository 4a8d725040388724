import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { patchWorkbook, readWorkbook, writeWorkbook, type CellChange } from '../../../src/host/xlsx';
import { readZip, unpack } from '../../../src/host/xlsx/zip';
import { cellAt, cells, changedParts, codeOf, part, rich, SHEET1 } from './patching';
import { rawBook } from './raw-book';

describe('cells', () => {
  test('a text goes into one cell; everything else of the package stays byte for byte', () => {
    const patched = patchWorkbook(rich, {
      ...cells({ cell: 'D2', value: '=新值 <1>\n第二行' }),
      recalculate: false,
    });
    expect(changedParts(rich, patched)).toEqual([SHEET1]);
    expect(part(patched, SHEET1)).toBe(
      part(rich, SHEET1).replace(
        '<c r="D2" s="3" t="s"><v>1</v></c>',
        '<c r="D2" s="3" t="inlineStr"><is><t xml:space="preserve">=新值 &lt;1&gt;\n第二行</t></is></c>',
      ),
    );
    expect(cellAt(patched, 2, 4)).toMatchObject({ type: 'text', value: '=新值 <1>\n第二行', style: 3 });
  });

  test.each<[string, Omit<CellChange, 'sheet'>, string]>([
    ['a number', { cell: 'A2', value: 13.99 }, '<c r="A2" s="2"><v>13.99</v></c>'],
    ['true', { cell: 'A2', value: true }, '<c r="A2" s="2" t="b"><v>1</v></c>'],
    ['nothing', { cell: 'A2', value: null }, '<c r="A2" s="2"/>'],
    [
      'a formula',
      { cell: 'A2', value: null, formula: '=B2&"<"' },
      '<c r="A2" s="2"><f>B2&amp;&quot;&lt;&quot;</f></c>',
    ],
    [
      'a formula with its number',
      { cell: 'A2', value: 3, formula: 'B2' },
      '<c r="A2" s="2"><f>B2</f><v>3</v></c>',
    ],
    [
      'a formula with its text',
      { cell: 'A2', value: '甲', formula: '=B2' },
      '<c r="A2" s="2" t="str"><f>B2</f><v>甲</v></c>',
    ],
    [
      'into a gap',
      { cell: 'C2', value: 7 },
      '<c r="B2" s="2"><f>A2*2</f><v>3</v></c><c r="C2"><v>7</v></c><c r="D2"',
    ],
    ['behind the last', { cell: 'D4', value: 7 }, '<v>4x</v></c><c r="D4"><v>7</v></c></row>'],
    ['in front', { cell: 'A5', value: 7 }, '<row r="5"><c r="A5"><v>7</v></c><c r="B5">'],
    ['a styled column', { cell: 'E4', value: 7 }, '<c r="E4" s="3"><v>7</v></c></row>'],
    ['a styled row', { cell: 'C3', value: 7 }, '<c r="C3" s="2"><v>7</v></c></row>'],
    ['a new row', { cell: 'B7', value: 7 }, '</row><row r="7"><c r="B7"><v>7</v></c></row><row r="8"'],
    [
      'a new last row',
      { cell: 'A20', value: 7 },
      '</row><row r="20"><c r="A20"><v>7</v></c></row></sheetData>',
    ],
    ['beyond the spans', { cell: 'F2', value: 7 }, '<row r="2" spans="1:6">'],
    ['beyond the dimension', { cell: 'F20', value: 7 }, '<dimension ref="A1:F20"/>'],
    ['without metadata of the old value', { cell: 'B8', value: 7 }, '<c r="B8"><v>7</v></c>'],
  ])('%s', (_, change, expected) => {
    expect(part(patchWorkbook(rich, cells(change)), SHEET1)).toContain(expected);
  });

  test('many cells at once, in any order', () => {
    const patched = patchWorkbook(
      rich,
      cells(
        { cell: 'C9', value: 3 },
        { cell: 'A1', value: 1 },
        { cell: 'B9', value: 2 },
        { cell: 'A6', value: 0 },
      ),
    );
    expect(
      [cellAt(patched, 9, 3), cellAt(patched, 1, 1), cellAt(patched, 9, 2), cellAt(patched, 6, 1)].map(
        (cell) => cell?.value,
      ),
    ).toEqual([3, 1, 2, 0]);
    expect(cellAt(patched, 2, 2)?.formula).toBe('=A2*2');
  });

  test('an empty sheet', () => {
    const patched = patchWorkbook(rich, { cells: [{ sheet: '说明', cell: 'B3', value: '甲' }] });
    expect(part(patched, 'xl/worksheets/sheet2.xml')).toContain(
      '<sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>甲</t></is></c></row></sheetData>',
    );
    const bare = patchWorkbook(rawBook({ [SHEET1]: '<worksheet><sheetData/></worksheet>' }), {
      cells: [{ sheet: '表', cell: 'A1', value: 1 }],
    });
    expect(part(bare, SHEET1)).toBe(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    );
  });

  test('cells without places and elements with a prefix', () => {
    const xml =
      '<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>';
    const patched = patchWorkbook(rawBook({ [SHEET1]: xml }), {
      cells: [
        { sheet: '表', cell: 'B1', value: '二' },
        { sheet: '表', cell: 'A2', value: 4 },
      ],
    });
    expect(part(patched, SHEET1)).toBe(
      '<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>二</x:t></x:is></x:c>' +
        '<x:c><x:v>3</x:v></x:c></x:row><x:row><x:c r="A2"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  test('what no cell can hold is refused, and nothing is written', () => {
    expect(codeOf(() => patchWorkbook(rich, cells({ cell: 'A1:B2', value: 1 })))).toBe('failed');
    expect(codeOf(() => patchWorkbook(rich, cells({ cell: 'XFE1', value: 1 })))).toBe('failed');
    expect(codeOf(() => patchWorkbook(rich, cells({ cell: 'A1', value: NaN })))).toBe('failed');
    expect(codeOf(() => patchWorkbook(rich, cells({ cell: 'A1', value: 'x'.repeat(32768) })))).toBe('failed');
    expect(codeOf(() => patchWorkbook(rich, { cells: [{ sheet: '没有', cell: 'A1', value: 1 }] }))).toBe(
      'sheet-missing',
    );
    expect(codeOf(() => patchWorkbook(Uint8Array.of(1, 2, 3), cells({ cell: 'A1', value: 1 })))).toBe(
      'not-a-workbook',
    );
  });
});

describe('formulas', () => {
  test('an overwritten formula takes the chain of formulas with it', () => {
    const patched = patchWorkbook(rich, { ...cells({ cell: 'B2', value: 5 }), recalculate: false });
    expect(changedParts(rich, patched).sort()).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', SHEET1].sort(),
    );
    expect(part(patched, 'xl/calcChain.xml')).toBe('');
    expect(part(patched, '[Content_Types].xml')).not.toContain('calcChain');
    expect(part(patched, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(part(patched, 'xl/_rels/workbook.xml.rels')).toContain('Id="rId4"');
  });

  test('cells that shared an overwritten formula keep theirs', () => {
    const patched = patchWorkbook(rich, cells({ cell: 'B3', value: 5 }));
    expect([3, 4, 5].map((row) => cellAt(patched, row, 2)?.formula)).toEqual([
      null,
      '=A4+$D$2&"x"',
      '=A5+$D$2&"x"',
    ]);
    expect(part(patched, SHEET1)).toContain('<c r="B4"><f>A4+$D$2&amp;&quot;x&quot;</f><v>4x</v></c>');
    const both = patchWorkbook(rich, cells({ cell: 'B3', value: 5 }, { cell: 'B4', value: 6 }));
    expect([3, 4, 5].map((row) => cellAt(both, row, 2)?.formula)).toEqual([null, null, '=A5+$D$2&"x"']);
  });

  test('a cell that only shared a formula leaves the others alone', () => {
    const patched = patchWorkbook(rich, cells({ cell: 'B4', value: 5 }));
    expect([3, 4, 5].map((row) => cellAt(patched, row, 2)?.formula)).toEqual([
      '=A3+$D$2&"x"',
      null,
      '=A5+$D$2&"x"',
    ]);
  });

  test('one cell of an array formula is refused', () => {
    expect(codeOf(() => patchWorkbook(rich, cells({ cell: 'A9', value: 5 })))).toBe('unsupported');
    expect(codeOf(() => patchWorkbook(rich, cells({ cell: 'A8', value: 5 })))).toBe('unsupported');
  });

  test('changed cells make Excel calculate anew where there are formulas, and only there', () => {
    const patched = patchWorkbook(rich, cells({ cell: 'A2', value: 5 }));
    expect(part(patched, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    const plain = writeWorkbook({ sheets: [{ name: '自评表', rows: [[1]] }] });
    expect(changedParts(plain, patchWorkbook(plain, cells({ cell: 'A1', value: 2 })))).toEqual([SHEET1]);
    const asked = patchWorkbook(plain, { ...cells({ cell: 'A1', value: 2 }), recalculate: true });
    expect(part(asked, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });
});

test('whatever cells are written, they read back, and all others are as before', () => {
  const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 2, max: 6 }) });
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(place, value), { minLength: 1, maxLength: 8 }), (changes) => {
      const written = new Map(
        changes.map(([{ row, column }, to]) => [`${String.fromCharCode(64 + column)}${row}`, to]),
      );
      const patched = patchWorkbook(rich, cells(...[...written].map(([cell, to]) => ({ cell, value: to }))));
      const [before, after] = [readWorkbook(rich).sheets[0], readWorkbook(patched).sheets[0]];
      for (let row = 1; row <= 12; row++) {
        for (let column = 1; column <= 6; column++) {
          const name = `${String.fromCharCode(64 + column)}${row}`;
          const [old, now] = [before?.cell(row, column), after?.cell(row, column)];
          if (written.has(name)) expect(now?.value ?? null).toBe(written.get(name));
          else expect([now?.value, now?.formula, now?.style]).toEqual([old?.value, old?.formula, old?.style]);
        }
      }
    }),
  );
});

test('parts that are copied unpack to what they were', () => {
  const patched = patchWorkbook(rich, cells({ cell: 'A1', value: 1 }));
  const macro = readZip(patched).find(({ path }) => path === 'xl/vbaProject.bin');
  const original = readZip(rich).find(({ path }) => path === 'xl/vbaProject.bin');
  expect(macro && original && strFromU8(unpack(macro), true)).toBe(
    original && strFromU8(unpack(original), true),
  );
});
