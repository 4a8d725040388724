import { patchWorkbook, readWorkbook } from '../../../src/host/xlsx';
import { cellAt, cells, changedParts, MARKS, overlay, part, rich, SHEET1 } from './patching';
import { rawBook, sheet, unzipParts } from './raw-book';

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
