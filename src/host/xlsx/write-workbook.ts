import { cellName } from '../../table/address';
import type { NewCell, NewRow, NewSheet, NewWorkbook } from './new-workbook';
import { customPropertiesXml } from './settings';
import { fileLinksXml, filesOf, frozenXml, linksXml } from './write-links';
import { StyleSheet } from './write-styles';
import { encodeCellText, encodeXml } from './xml';
import { pack, writeZip } from './zip';

type RowSetup = Extract<NewRow, { readonly cells: readonly NewCell[] }>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

/**
 * Makes an .xlsx file. The same content gives the same bytes, whenever and wherever it is written.
 *
 * @example
 * readWorkbook(writeWorkbook({ sheets: [{ name: '表', rows: [['甲', 1]] }] })).sheets[0]?.cell(1, 2)?.value //=> 1
 */
export function writeWorkbook(book: NewWorkbook): Uint8Array {
  const styles = new StyleSheet();
  const strings = new Map<string, number>();
  const sheets = book.sheets.map((sheet, index) => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    xml: sheetXml(sheet, styles, strings),
  }));
  const settings = Object.entries(book.settings ?? {});
  const links = book.sheets.flatMap((sheet, index): [string, string][] => {
    const files = filesOf(sheet);
    if (files.length === 0) return [];
    return [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, fileLinksXml(files)]];
  });
  const parts: [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypesXml(sheets.map(({ path }) => path), settings.length > 0)], // prettier-ignore
    ['_rels/.rels', packageRelationshipsXml(settings.length > 0)],
    ['xl/workbook.xml', workbookXml(book.sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelationshipsXml(book.sheets.length)],
    ...sheets.map(({ path, xml }): [string, string] => [path, xml]),
    ...links,
    ['xl/styles.xml', styles.toXml()],
    ['xl/sharedStrings.xml', sharedStringsXml(strings)],
  ];
  if (settings.length > 0) parts.push(['docProps/custom.xml', customPropertiesXml(settings)]);
  return writeZip(parts.map(([path, xml]) => pack(path, new TextEncoder().encode(HEAD + xml))));
}

function sheetXml(sheet: NewSheet, styles: StyleSheet, strings: Map<string, number>): string {
  const rows = sheet.rows.map((row, index) => {
    const { cells, height, likelyHeight, hidden }: RowSetup = 'cells' in row ? row : { cells: row };
    const fixed = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const size = likelyHeight === undefined ? fixed : ` ht="${likelyHeight}"`;
    const xml = cells.map((cell, column) => cellXml(cell, cellName(index + 1, column + 1), styles, strings));
    return `<row r="${index + 1}"${size}${hidden ? ' hidden="1"' : ''}>${xml.join('')}</row>`;
  });
  const columns = (sheet.widths ?? []).map((width, index) =>
    width === null ? '' : `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = (sheet.merges ?? []).map((reference) => `<mergeCell ref="${reference}"/>`);
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    (sheet.frozenRows ? frozenXml(sheet.frozenRows) : '') +
    '<sheetFormatPr defaultRowHeight="14.25"/>' +
    (columns.some((column) => column !== '') ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${rows.join('')}</sheetData>` +
    (sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    linksXml(sheet) +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function cellXml(cell: NewCell, name: string, styles: StyleSheet, strings: Map<string, number>): string {
  const { value, formula, style, format, isError } =
    typeof cell === 'object' && cell !== null
      ? cell
      : { value: cell, formula: undefined, style: undefined, format: undefined, isError: false };
  const index = styles.index(style ?? 'plain', format ?? 'General');
  const start = `<c r="${name}"${index > 0 ? ` s="${index}"` : ''}`;
  const calculated = formula === undefined ? '' : `<f>${encodeCellText(formula.replace(/^=/, ''))}</f>`;
  if (value === null) {
    if (calculated !== '') return `${start}>${calculated}</c>`;
    return index > 0 ? `${start}/>` : '';
  }
  if (typeof value === 'boolean') return `${start} t="b">${calculated}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `${start}>${calculated}<v>${value}</v></c>`;
  if (isError) return `${start} t="e">${calculated}<v>${encodeXml(value)}</v></c>`;
  if (calculated !== '') return `${start} t="str">${calculated}<v>${encodeCellText(value)}</v></c>`;
  let at = strings.get(value);
  if (at === undefined) strings.set(value, (at = strings.size));
  return `${start} t="s"><v>${at}</v></c>`;
}

function sharedStringsXml(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map((text) => `<si>${textXml(text)}</si>`);
  return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}

/** `<t>`, with the mark that keeps blanks and line breaks where they would be dropped. `prefix`: "x:" or "". */
export function textXml(text: string, prefix = ''): string {
  const preserve = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${preserve}>${encodeCellText(text)}</${prefix}t>`;
}

function workbookXml(sheets: readonly NewSheet[]): string {
  const entries = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${encodeXml(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join('')}</sheets></workbook>`;
}

function workbookRelationshipsXml(sheetCount: number): string {
  const links = Array.from({ length: sheetCount }, (_, index) => [
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ]);
  links.push(['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']);
  return relationshipsXml(links.map(([type = '', target = '']) => [`${OFFICE}/${type}`, target]));
}

function packageRelationshipsXml(hasSettings: boolean): string {
  const links: [string, string][] = [[`${OFFICE}/officeDocument`, 'xl/workbook.xml']];
  if (hasSettings) links.push([`${OFFICE}/custom-properties`, 'docProps/custom.xml']);
  return relationshipsXml(links);
}

function relationshipsXml(links: readonly (readonly [type: string, target: string])[]): string {
  const items = links.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypesXml(sheetPaths: readonly string[], hasSettings: boolean): string {
  const overrides = [
    ['xl/workbook.xml', 'spreadsheetml.sheet.main'],
    ...sheetPaths.map((path) => [path, 'spreadsheetml.worksheet']),
    ['xl/styles.xml', 'spreadsheetml.styles'],
    ['xl/sharedStrings.xml', 'spreadsheetml.sharedStrings'],
    ...(hasSettings ? [['docProps/custom.xml', 'custom-properties']] : []),
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${TYPE}.${type}+xml"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
