import { rawParts, sheet, zipParts } from './raw-book';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as Excel leaves it, with much that we know nothing of: a chart, printer settings, a macro, x14 extensions,
 * comments; formulas with their chain, shared and array formulas; conditional formats of the template's own.
 */
export function richBook(): Uint8Array {
  const rows =
    '<row r="1" spans="1:4" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c></row>' +
    '<row r="2" spans="1:4"><c r="A2" s="2"><v>1.5</v></c><c r="B2" s="2"><f>A2*2</f><v>3</v></c><c r="D2" s="3" t="s"><v>1</v></c></row>' +
    '<row r="3" spans="1:4" s="2" customFormat="1"><c r="A3" s="2"><v>2</v></c><c r="B3" s="2"><f t="shared" ref="B3:B5" si="0">A3+$D$2&amp;"x"</f><v>2x</v></c></row>' +
    '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>4x</v></c></row>' +
    '<row r="5"><c r="B5"><f t="shared" si="0"/><v>5x</v></c></row>' +
    '<row r="8" spans="1:4"><c r="A8"><f t="array" ref="A8:A9">A2:A3</f><v>1.5</v></c><c r="B8" cm="1"><v>1</v></c></row>' +
    '<row r="9"><c r="A9"><v>2</v></c></row>';
  const before =
    '<sheetPr codeName="Sheet1"/><dimension ref="A1:D9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
    '<cols><col min="1" max="2" width="12" customWidth="1"/><col min="5" max="6" width="9" style="3" customWidth="1"/></cols>';
  const behind =
    '<sheetProtection sheet="0"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>' +
    '<conditionalFormatting sqref="A2:A5"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>3</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B2:B5"><cfRule type="expression" dxfId="0" priority="5"><formula>B2&gt;1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="D2"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup r:id="rId1"/><drawing r:id="rId2"/>' +
    '<extLst><ext uri="{x}"><x14:conditionalFormattings xmlns:x14="u"><x14:conditionalFormatting/></x14:conditionalFormattings></ext></extLst>';
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${TYPE}.${type}+xml"/>`;
  const parts = rawParts({
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="bin" ContentType="application/octet-stream"/>' +
      override('xl/workbook.xml', 'sheet.main') +
      override('xl/worksheets/sheet1.xml', 'worksheet') +
      override('xl/worksheets/sheet2.xml', 'worksheet') +
      override('xl/styles.xml', 'styles') +
      override('xl/sharedStrings.xml', 'sharedStrings') +
      override('xl/calcChain.xml', 'calcChain') +
      '</Types>',
    'xl/workbook.xml':
      `<workbook xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView/></bookViews><sheets><sheet name="自评表" sheetId="1" r:id="rId1"/>` +
      '<sheet name="说明" sheetId="2" r:id="rId4"/></sheets><definedNames><definedName name="x">1</definedName></definedNames><calcPr calcId="191029"/></workbook>',
    'xl/_rels/workbook.xml.rels':
      `<Relationships><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId4" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/>` +
      `<Relationship Id="rId5" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
    'xl/sharedStrings.xml': '<sst count="2" uniqueCount="2"><si><t>标题</t></si><si><t>=旧值</t></si></sst>',
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" xfId="0"/><xf numFmtId="0" fontId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf>' +
      '<xf numFmtId="2" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" xfId="0" quotePrefix="1"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>',
    'xl/calcChain.xml':
      '<calcChain><c r="B2" i="1"/><c r="B3"/><c r="B4"/><c r="B5"/><c r="A8"/></calcChain>',
    'xl/worksheets/sheet1.xml': sheet(rows, behind, before),
    'xl/worksheets/sheet2.xml': sheet(''),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`,
    'xl/drawings/drawing1.xml': '<xdr:wsDr/>',
    'xl/charts/chart1.xml': '<c:chartSpace/>',
    'customXml/item1.xml': '<?mso-contentType?><FormTemplates/>',
  });
  return zipParts({
    ...parts,
    'xl/vbaProject.bin': Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) & 255),
    'xl/printerSettings/printerSettings1.bin': Uint8Array.of(0, 255, 1, 254),
  });
}
