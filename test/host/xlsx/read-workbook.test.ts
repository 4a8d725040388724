import { readWorkbook, type XlsxCell, type XlsxWorkbook } from '../../../src/host/xlsx';
import { bookOf, rawBook, rawParts, sheet } from './raw-book';

const first = (book: XlsxWorkbook): XlsxWorkbook['sheets'][number] => {
  const [only] = book.sheets;
  if (!only) throw new Error('no sheet');
  return only;
};
const cellOf = (bytes: Uint8Array, row = 1, column = 1): XlsxCell | null =>
  first(readWorkbook(bytes)).cell(row, column);

const STRINGS = {
  'xl/sharedStrings.xml':
    '<sst><si><t>甲</t></si>' +
    '<si><r><rPr><b/></rPr><t>项目</t></r><r><t xml:space="preserve"> 名称</t></r></si>' +
    '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><t>a_x000D_&#10;b &amp; c</t></si><si/><si><t><![CDATA[<1>]]></t></si></sst>',
};

describe('values', () => {
  test.each<[string, XlsxCell['type'], unknown]>([
    ['<c r="A1" t="s"><v>0</v></c>', 'text', '甲'],
    ['<c r="A1" t="s"><v>1</v></c>', 'text', '项目 名称'],
    ['<c r="A1" t="s"><v>2</v></c>', 'text', '漢字'],
    ['<c r="A1" t="s"><v>3</v></c>', 'text', 'a\r\nb & c'],
    ['<c r="A1" t="s"><v>4</v></c>', 'text', ''],
    ['<c r="A1" t="s"><v>5</v></c>', 'text', '<1>'],
    ['<c r="A1" t="s"><v>99</v></c>', 'blank', null],
    ['<c r="A1" t="s"><v> 1 </v></c>', 'text', '项目 名称'],
    ['<c r="A1" t="inlineStr"><is><t>≥90%</t></is></c>', 'text', '≥90%'],
    [
      '<c r="A1" t="inlineStr"><is><r><t>≥</t></r><r><t>90</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'text',
      '≥90',
    ],
    ['<c r="A1" t="inlineStr"/>', 'blank', null],
    ['<c r="A1" t="str"><f>B1&amp;""</f><v>=98户</v></c>', 'text', '=98户'],
    ['<c r="A1"><v>13.99</v></c>', 'number', 13.99],
    ['<c r="A1" t="n"><v>-1.5E-3</v></c>', 'number', -0.0015],
    ['<c r="A1"><v>&#49;2</v></c>', 'number', 12],
    ['<c r="A1"><v>abc</v></c>', 'text', 'abc'],
    ['<c r="A1"><v>1e999</v></c>', 'text', '1e999'],
    ['<c r="A1"><v></v></c>', 'blank', null],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', 'number', 2],
    ['<c r="A1" t="b"><v>1</v></c>', 'boolean', true],
    ['<c r="A1" t="b"><v>0</v></c>', 'boolean', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', 'error', '#DIV/0!'],
    ['<c r="A1" t="d"><v>2024-10-31</v></c>', 'number', 45596],
    ['<c r="A1" t="d"><v>2024-10-31T18:00:00Z</v></c>', 'number', 45596.75],
    ['<c r="A1" t="d"><v>1900-02-01</v></c>', 'number', 32],
    ['<c r="A1" t="d"><v>soon</v></c>', 'text', 'soon'],
    ['<c r="A1" s="1"/>', 'blank', null],
    ['<c r="A1" s="1"></c>', 'blank', null],
    ['<c  s="1"  r="A1" ><v>7</v ></c >', 'number', 7],
    ["<c r='A1' t='s'><v>0</v></c>", 'text', '甲'],
    ['<c r="A1" t="n"><extLst><ext><v>1</v></ext></extLst><v>2</v></c>', 'number', 2],
    ['<!-- <c r="A1"><v>1</v></c> --><c r="A1"><v>2</v></c>', 'number', 2],
  ])('%s is %s %j', (xml, type, value) => {
    const cell = cellOf(bookOf(`<row r="1">${xml}</row>`, STRINGS));
    expect(cell).toMatchObject({ type, value });
  });

  test('the quick way and the thorough way read the same', () => {
    const cells = [
      '<c r="A1" s="3" t="s"><v>1</v></c>',
      '<c r="B1"><v>2.50</v></c>',
      '<c r="C1" s="2"/>',
      '<c r="D1" t="b"><v>1</v></c>',
      '<c r="AA1" s="12"><v>-3</v></c>',
    ].join('');
    // Another order of attributes is as good XML, but has not the usual shape.
    const unusual = cells.replace(/<c (r="\w+")([^/>]*)/g, '<c$2 $1');
    const quick = first(readWorkbook(bookOf(`<row r="1">${cells}</row>`, STRINGS)));
    const thorough = first(readWorkbook(bookOf(`<row r="1">${unusual}</row>`, STRINGS)));
    expect(unusual).not.toBe(cells);
    expect(quick.rows.get(1)?.cells).toHaveLength(5);
    expect(thorough.rows).toEqual(quick.rows);
  });
});

describe('places', () => {
  test('cells and rows that do not say where they are follow those before', () => {
    const sheet1 = first(
      readWorkbook(
        bookOf(
          '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="9"/><row><c><v>4</v></c></row>',
        ),
      ),
    );
    expect(sheet1.cell(1, 1)?.value).toBe(1);
    expect(sheet1.cell(1, 4)?.value).toBe(2);
    expect(sheet1.cell(1, 5)?.value).toBe(3);
    expect(sheet1.cell(10, 1)?.value).toBe(4);
    expect(sheet1.used).toEqual({ top: 1, left: 1, bottom: 10, right: 5 });
  });

  test('rows and cells out of order are found; of two at one place the later counts', () => {
    const rows =
      '<row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c><c r="C2"><v>4</v></c></row>' +
      '<row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
    const sheet1 = first(readWorkbook(bookOf(rows)));
    expect([1, 2, 3].map((column) => sheet1.cell(2, column)?.value)).toEqual([1, 2, 4]);
    expect(sheet1.cell(1, 1)?.value).toBe(0);
    expect(sheet1.cell(2, 4)).toBeNull();
    expect(sheet1.cell(7, 1)).toBeNull();
  });

  test('the used range is what holds something, whatever is declared or styled', () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="Z3" s="1"/></row><row r="500" ht="20"><c r="A500" s="1"/></row>';
    const bytes = rawBook({
      'xl/worksheets/sheet1.xml': sheet(rows, '', '<dimension ref="A1:XFD1048576"/>'),
    });
    expect(first(readWorkbook(bytes)).used).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
    expect(first(readWorkbook(bookOf('<row r="1"><c r="A1" s="1"/></row>'))).used).toBeNull();
  });

  test('places that no sheet has are left out', () => {
    const rows =
      '<row r="1"><c r="XFE1"><v>1</v></c><c r="ZZZZ1"><v>1</v></c></row><row r="1048577"><c r="A1"><v>1</v></c></row>';
    expect(first(readWorkbook(bookOf(rows))).used).toBeNull();
  });
});

describe('formulas', () => {
  test('texts, shared and array formulas', () => {
    const rows =
      '<row r="1"><c r="A1"><f>SUM(B1:C1)&lt;"&amp;"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*$C$1</f><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>' +
      '<row r="4"><c r="A4"><f t="shared" si="0"></f></c></row>' +
      '<row r="5"><c r="A5"><f t="array" ref="A5:A6">B5:B6</f><v>5</v></c></row>' +
      '<row r="6"><c r="A6"><v>6</v></c></row><row r="7"><c r="A7"><f t="shared" si="9"/><v>7</v></c></row>';
    const sheet1 = first(readWorkbook(bookOf(rows)));
    expect([1, 2, 3, 4, 5, 6, 7].map((row) => sheet1.cell(row, 1)?.formula)).toEqual([
      '=SUM(B1:C1)<"&"',
      '=B2*$C$1',
      '=B3*$C$1',
      '=B4*$C$1',
      '=B5:B6',
      null,
      null,
    ]);
    expect(sheet1.cell(4, 1)).toMatchObject({ type: 'blank', value: null });
    expect(sheet1.used?.bottom).toBe(7);
  });
});

describe('number formats and shown texts', () => {
  const styles =
    '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot;户&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="31"/><xf/></cellXfs></styleSheet>';

  test.each([
    ['<c r="A1"><v>0.9915</v></c>', 'General', '0.9915'],
    ['<c r="A1" s="1"><v>0.9915</v></c>', '0.00%', '99.15%'],
    ['<c r="A1" s="2"><v>67</v></c>', '0"户"', '67户'],
    ['<c r="A1" s="3"><v>45596</v></c>', 'yyyy/m/d', '2024/10/31'],
    ['<c r="A1" s="4"><v>45596</v></c>', 'yyyy"年"m"月"d"日"', '2024年10月31日'],
    ['<c r="A1" s="5"><v>1</v></c>', 'General', '1'],
    ['<c r="A1" s="77"><v>1</v></c>', 'General', '1'],
    ['<c r="A1" t="b"><v>1</v></c>', 'General', 'TRUE'],
    ['<c r="A1" t="e"><v>#N/A</v></c>', 'General', '#N/A'],
    ['<c r="A1" s="1"/>', '0.00%', ''],
  ])('%s has %s and shows %s', (xml, format, shown) => {
    const book = readWorkbook(bookOf(`<row r="1">${xml}</row>`, { 'xl/styles.xml': styles }));
    const cell = first(book).cell(1, 1);
    expect(cell && (book.formats[cell.style] ?? 'General')).toBe(format);
    expect(cell && book.text(cell)).toBe(shown);
  });

  test('a book that counts from 1904 shows the same days', () => {
    const workbook =
      rawParts()['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') ?? '';
    const rows = '<row r="1"><c r="A1" s="3"><v>44134</v></c><c r="B1" t="d"><v>2024-10-31</v></c></row>';
    const book = readWorkbook(bookOf(rows, { 'xl/workbook.xml': workbook, 'xl/styles.xml': styles }));
    const [day, written] = first(book).rows.get(1)?.cells ?? [];
    expect(book.date1904).toBe(true);
    expect(day && book.text(day)).toBe('2024/10/31');
    expect(written?.value).toBe(44134);
  });
});
