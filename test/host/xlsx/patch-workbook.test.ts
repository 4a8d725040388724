import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import {
  patchWorkbook,
  readWorkbook,
  writeWorkbook,
  type CellChange,
  type OverlayChange,
  type WorkbookChanges,
  type XlsxCell,
} from '../../../src/host/xlsx';
import { readZip, unpack } from '../../../src/host/xlsx/zip';
import { rawBook, sheet, unzipParts } from './raw-book';
import { richBook } from './rich-book';

const SHEET1 = 'xl/worksheets/sheet1.xml';
const rich = richBook();
const cells = (...list: Omit<CellChange, 'sheet'>[]): WorkbookChanges => ({
  cells: list.map((cell) => ({ sheet: '自评表', ...cell })),
});
const overlay = (formats: OverlayChange['formats'], name = '自评表'): WorkbookChanges => ({
  overlays: [{ sheet: name, marker: 'OUR-MARK', formats }],
});
const MARKS: OverlayChange['formats'] = [
  {
    ranges: ['B2', 'B4:B5'],
    formula: '=OR(TRUE,"OUR-MARK"="missed")',
    fill: '#FDE0DD',
    fontColor: '#8A1414',
    underline: true,
    numberFormat: '"▼"General;@',
  },
  { ranges: ['A2'], formula: '=OR(TRUE,"OUR-MARK"="exceeded")', fill: '#DCE9FB', bold: true, italic: true },
];

const cellAt = (bytes: Uint8Array, row: number, column: number): XlsxCell | null =>
  readWorkbook(bytes).sheets[0]?.cell(row, column) ?? null;
const part = (bytes: Uint8Array, path: string): string => unzipParts(bytes)[path] ?? '';
const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

/** Paths of the parts that differ, are new or gone. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Map(readZip(before).map((entry) => [entry.path, entry]));
  const now = new Map(readZip(after).map((entry) => [entry.path, entry]));
  const paths = new Set([...old.keys(), ...now.keys()]);
  return [...paths].filter((path) => {
    const [a, b] = [old.get(path), now.get(path)];
    // Untouched parts are not packed anew: their packed bytes are the same, and so is their date.
    return (
      !a || !b || a.stamp !== b.stamp || Buffer.compare(Buffer.from(a.packed), Buffer.from(b.packed)) !== 0
    );
  });
}

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

describe('number formats', () => {
  test('a text format is a new style, like the old one but for the format', () => {
    const patched = patchWorkbook(
      rich,
      cells({ cell: 'A1', value: '=x', format: '@' }, { cell: 'A2', value: '=y', format: '@' }),
    );
    const book = readWorkbook(patched);
    const [a1, a2] = [cellAt(patched, 1, 1), cellAt(patched, 2, 1)];
    expect([a1, a2].map((cell) => cell && book.formats[cell.style])).toEqual(['@', '@']);
    expect(book.formats.slice(0, 4)).toEqual(readWorkbook(rich).formats);
    const styles = part(patched, 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="6">');
    expect(styles).toContain(
      '<xf numFmtId="49" fontId="0" xfId="0" applyAlignment="1" applyNumberFormat="1"><alignment horizontal="center"/></xf>' +
        '<xf numFmtId="49" xfId="0" applyNumberFormat="1"/></cellXfs>',
    );
  });

  test('the same wish makes no second style; a format of its own gets an id', () => {
    const change = cells({ cell: 'A1', value: 1, format: '0"户"' });
    const once = patchWorkbook(rich, change);
    expect(part(once, 'xl/styles.xml')).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot;户&quot;"/></numFmts><fonts',
    );
    const twice = patchWorkbook(once, change);
    expect(part(twice, 'xl/styles.xml')).toBe(part(once, 'xl/styles.xml'));
    const third = patchWorkbook(twice, cells({ cell: 'A3', value: 1, format: '0"人"' }));
    expect(part(third, 'xl/styles.xml')).toContain('<numFmts count="2">');
    const cell = cellAt(third, 3, 1);
    expect(cell && readWorkbook(third).text(cell)).toBe('1人');
  });
});

describe('overlays', () => {
  test('our conditional formats stand behind the template’s, with a lower precedence', () => {
    const patched = patchWorkbook(rich, overlay(MARKS));
    expect(changedParts(rich, patched).sort()).toEqual([SHEET1, 'xl/styles.xml'].sort());
    expect(part(patched, SHEET1)).toContain(
      '<formula>B2&gt;1</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B2 B4:B5"><cfRule type="expression" dxfId="1" priority="6"><formula>OR(TRUE,&quot;OUR-MARK&quot;=&quot;missed&quot;)</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A2"><cfRule type="expression" dxfId="2" priority="7">',
    );
    expect(part(patched, 'xl/styles.xml')).toContain(
      '<dxfs count="3"><dxf><font><b/></font></dxf>' +
        '<dxf><font><u/><color rgb="FF8A1414"/></font><numFmt numFmtId="164" formatCode="&quot;▼&quot;General;@"/>' +
        '<fill><patternFill patternType="solid"><fgColor rgb="FFFDE0DD"/><bgColor rgb="FFFDE0DD"/></patternFill></fill></dxf>',
    );
  });

  test('taking them off leaves the sheet as it was, to the byte', () => {
    const cleared = patchWorkbook(patchWorkbook(rich, overlay(MARKS)), overlay([]));
    expect(part(cleared, SHEET1)).toBe(part(rich, SHEET1));
  });

  test('laying them again replaces them and adds no further style', () => {
    const once = patchWorkbook(rich, overlay(MARKS));
    const again = patchWorkbook(once, overlay(MARKS));
    expect(unzipParts(again)).toEqual(unzipParts(once));
  });

  test('a sheet without any, and without a place for them', () => {
    const patched = patchWorkbook(rich, overlay(MARKS, '说明'));
    expect(part(patched, 'xl/worksheets/sheet2.xml')).toMatch(
      /<sheetData><\/sheetData><conditionalFormatting sqref="B2 B4:B5">/,
    );
  });

  test('of a block that holds theirs and ours only ours go', () => {
    const rule = (formula: string): string =>
      `<cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule>`;
    const block = (rules: string): string =>
      sheet('', `<conditionalFormatting sqref="A1">${rules}</conditionalFormatting>`);
    const bytes = rawBook({ [SHEET1]: block(rule('A1=1') + rule('"OUR-MARK"=""')) });
    expect(part(patchWorkbook(bytes, overlay([], '表')), SHEET1)).toBe(block(rule('A1=1')));
  });
});

describe('settings', () => {
  test('the first one brings its part, the link to it and its type', () => {
    const patched = patchWorkbook(rich, { settings: { 'perf.profile': 'hubei' } });
    expect(changedParts(rich, patched).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/custom.xml',
    ]);
    expect(readWorkbook(patched).settings.get('perf.profile')).toBe('hubei');
    expect(part(patched, '[Content_Types].xml')).toContain(
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
    );
  });

  test('later ones are set, replaced and taken away; others stay', () => {
    const one = patchWorkbook(rich, { settings: { a: '甲', b: '乙' } });
    const two = patchWorkbook(one, { settings: { a: '丙 & 丁', b: null, c: '' } });
    expect(changedParts(one, two)).toEqual(['docProps/custom.xml']);
    expect([...readWorkbook(two).settings]).toEqual([
      ['a', '丙 & 丁'],
      ['c', ''],
    ]);
  });

  test('taking away what is not there changes nothing', () => {
    expect(patchWorkbook(rich, { settings: { a: null } })).toBe(rich);
  });
});

test('no change gives the same bytes', () => {
  expect(patchWorkbook(rich, {})).toBe(rich);
  expect(patchWorkbook(rich, overlay([]))).toBe(rich);
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
