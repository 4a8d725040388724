import { readWorkbook, type XlsxCell, type XlsxWorkbook } from '../../../src/host/xlsx';
import { bookOf, rawBook, rawParts, sheet, zipParts } from './raw-book';

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

describe('sheets', () => {
  test('merges, sizes, hidden rows and columns, protection', () => {
    const before =
      '<sheetFormatPr defaultRowHeight="14.25" defaultColWidth="9"/><cols><col min="1" max="1" width="12.5"/><col min="2" max="3" hidden="1" style="4"/></cols>';
    const behind =
      '<sheetProtection sheet="1" password="CC1A"/><mergeCells count="3"><mergeCell ref="A1:I1"/><mergeCell ref="B2"/><mergeCell ref="bad"/></mergeCells>' +
      '<controls><anchor><from><x:col xmlns:x="u">1</x:col><x:row xmlns:x="u">1</x:row></from></anchor></controls>';
    const bytes = rawBook({
      'xl/worksheets/sheet1.xml': sheet(
        '<row r="1" ht="30" customHeight="1"/><row r="2" hidden="1"/>',
        behind,
        before,
      ),
    });
    const sheet1 = first(readWorkbook(bytes));
    expect(sheet1.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 9 }]);
    expect(sheet1.isProtected).toBe(true);
    expect(sheet1.rows.get(1)).toEqual({ cells: [], height: 30, hidden: false });
    expect(sheet1.rows.get(2)).toEqual({ cells: [], height: null, hidden: true });
    expect(sheet1.columns).toEqual([
      { first: 1, last: 1, width: 12.5, hidden: false, style: 0 },
      { first: 2, last: 3, width: null, hidden: true, style: 4 },
    ]);
    expect([sheet1.defaultRowHeight, sheet1.defaultColumnWidth]).toEqual([14.25, 9]);
  });

  test('protection that is switched off protects nothing', () => {
    const bytes = rawBook({ 'xl/worksheets/sheet1.xml': sheet('', '<sheetProtection sheet="0"/>') });
    expect(first(readWorkbook(bytes)).isProtected).toBe(false);
  });

  test('order of the tabs, hidden sheets, the active one, charts left out', () => {
    const entry = (name: string, id: number, more = ''): string =>
      `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"${more}/>`;
    const bytes = rawBook({
      'xl/workbook.xml':
        '<workbook><bookViews><workbookView activeTab="3"/></bookViews><sheets>' +
        `${entry('后', 2)}${entry('图', 3)}${entry('藏', 4, ' state="veryHidden"')}${entry('前 &amp; _x0031_', 1)}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships>' +
        '<Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/>' +
        '<Relationship Id="rId2" Type="x/worksheet" Target="worksheets/Sheet2.XML"/>' +
        '<Relationship Id="rId3" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>' +
        '<Relationship Id="rId4" Type="x/worksheet" Target="./worksheets/../worksheets/sheet3.xml"/>' +
        '<Relationship Id="rId5" Type="x/worksheet" Target="http://elsewhere" TargetMode="External"/></Relationships>',
      'xl/worksheets/sheet2.xml': sheet('<row r="1"><c r="A1"><v>2</v></c></row>'),
      'xl/worksheets/sheet3.xml': sheet(''),
    });
    const book = readWorkbook(bytes);
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['后', 'visible'],
      ['藏', 'veryHidden'],
      ['前 & 1', 'visible'],
    ]);
    expect(book.sheets[0]?.cell(1, 1)?.value).toBe(2);
    expect(book.activeSheet).toBe(2);
  });
});

describe('packages of other programs', () => {
  test('prefixes everywhere', () => {
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replace(/ xmlns=/g, ' xmlns:x=');
    const parts = rawParts({
      ...STRINGS,
      'xl/worksheets/sheet1.xml': sheet(
        '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>乙</t></is></c></row>',
        '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
      ),
    });
    const bytes = zipParts(
      Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, prefixed(xml)])),
    );
    const sheet1 = first(readWorkbook(bytes));
    expect([sheet1.name, sheet1.cell(1, 1)?.value, sheet1.cell(1, 2)?.value]).toEqual([
      '表',
      '项目 名称',
      '乙',
    ]);
    expect(sheet1.merges).toHaveLength(1);
  });

  test('strict files name their links otherwise', () => {
    const strict = (xml: string): string =>
      xml.replace(
        /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
    const parts = rawParts({
      'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="A1" t="d"><v>2024-01-01</v></c></row>'),
    });
    const bytes = zipParts(
      Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strict(xml)])),
    );
    expect(cellOf(bytes)?.value).toBe(45292);
  });

  test('parts elsewhere than usual, and in UTF-16', () => {
    const utf16 = (text: string): Uint8Array =>
      new Uint8Array(Uint16Array.from([...`\ufeff${text}`], (unit) => unit.charCodeAt(0)).buffer);
    const bytes = zipParts({
      ...rawParts({ 'xl/workbook.xml': null, 'xl/_rels/workbook.xml.rels': null }),
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/book.xml"/></Relationships>',
      '_rels/book.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="xl/worksheets/sheet1.xml"/></Relationships>',
      'book.xml': utf16(rawParts()['xl/workbook.xml'] ?? ''),
    });
    expect(first(readWorkbook(bytes)).name).toBe('表');
  });

  test('no styles, no shared strings, no relationships of the package', () => {
    const bytes = bookOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="5"><v>1</v></c></row>', {
      '_rels/.rels': null,
    });
    const book = readWorkbook(bytes);
    expect(first(book).cell(1, 1)?.value).toBeNull();
    expect(book.paths).toEqual({
      workbook: 'xl/workbook.xml',
      styles: null,
      theme: null,
      sharedStrings: null,
    });
  });

  test('parts and settings are given out', () => {
    const bytes = rawBook({
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/>' +
        '<Relationship Id="b" Type="x/custom-properties" Target="docProps/custom.xml"/>' +
        '<Relationship Id="c" Type="x/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>',
      'docProps/custom.xml':
        '<Properties><property pid="2" name="部门"><vt:lpwstr>财务处 &amp; 办公室</vt:lpwstr></property>' +
        '<property pid="3" name="年度"><vt:i4>2024</vt:i4></property></Properties>',
      'xl/webextensions/taskpanes.xml': '<wetp:taskpanes/>',
      'xl/webextensions/_rels/taskpanes.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/webextension" Target="webextension1.xml"/></Relationships>',
      'xl/webextensions/webextension1.xml':
        '<we:webextension><we:properties><we:property name="perf.profile" value="&quot;hubei&quot;"/>' +
        '<we:property name="other" value="{}"/><we:property name="bare" value="x y"/></we:properties></we:webextension>',
    });
    const book = readWorkbook(bytes);
    expect([...book.settings]).toEqual([
      ['perf.profile', 'hubei'],
      ['bare', 'x y'],
      ['部门', '财务处 & 办公室'],
    ]);
    expect(book.part('XL/workbook.xml')).toContain('<sheets>');
    expect(book.part('xl/none.xml')).toBeNull();
    expect(book.parts).toContain('docProps/custom.xml');
  });
});
