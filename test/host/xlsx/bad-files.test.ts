import { strToU8, zipSync } from 'fflate';
import { readWorkbook, writeWorkbook, XlsxError } from '../../../src/host/xlsx';
import { bookOf, rawBook, sheet } from './raw-book';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file with one stream of that name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set(MAGIC);
  [...stream].forEach((character, index) => (bytes[1024 + 128 + index * 2] = character.charCodeAt(0)));
  return bytes;
}

function codeOf(bytes: Uint8Array, options = {}): string {
  try {
    readWorkbook(bytes, options);
  } catch (error) {
    return error instanceof XlsxError ? error.code : `another error: ${String(error)}`;
  }
  return 'read';
}

const sound = writeWorkbook({ sheets: [{ name: '表', rows: [['甲', 1]] }] });

test.each<[string, string, Uint8Array]>([
  ['an empty file', 'not-a-workbook', new Uint8Array()],
  ['a text', 'not-a-workbook', strToU8('指标,目标值\n1,2')],
  ['a picture', 'not-a-workbook', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)],
  ['a Word document', 'not-a-workbook', zipSync({ 'word/document.xml': strToU8('<document/>') })],
  ['an empty zip', 'not-a-workbook', zipSync({})],
  ['an .xls', 'old-format', compound('Workbook')],
  ['an .xls of Excel 5', 'old-format', compound('Book')],
  ['an .xls of Excel 3', 'old-format', Uint8Array.of(0x09, 0x02, 0x06, 0x00, 0, 0, 0x10, 0, 0, 0)],
  ['an old Word document', 'not-a-workbook', compound('WordDocument')],
  ['an .xlsb', 'old-format', rawBook({ 'xl/workbook.xml': null, 'xl/workbook.bin': 'x' })],
  [
    'a web page named .xls',
    'old-format',
    strToU8('\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
  ],
  [
    'XML of Excel 2003',
    'old-format',
    strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>'),
  ],
  ['a workbook with a password', 'encrypted', compound('EncryptedPackage')],
  ['a workbook cut off', 'damaged', sound.subarray(0, sound.length - 100)],
  ['the first bytes of a workbook', 'damaged', sound.subarray(0, 10)],
  ['a sheet without its part', 'damaged', rawBook({ 'xl/worksheets/sheet1.xml': null })],
  ['a sheet without its link', 'damaged', rawBook({ 'xl/_rels/workbook.xml.rels': '<Relationships/>' })],
  ['a part cut off', 'damaged', rawBook({ 'xl/worksheets/sheet1.xml': sheet('<row r="1">').slice(0, -40) })],
  ['a part that is no sheet', 'damaged', rawBook({ 'xl/worksheets/sheet1.xml': '<html/>' })],
  ['a workbook part that is none', 'not-a-workbook', rawBook({ 'xl/workbook.xml': '<w:document/>' })],
])('%s is %s', (_, code, bytes) => {
  expect(codeOf(bytes)).toBe(code);
});

test('too much to unpack, too many cells, too much formula text are too large', () => {
  const rows = `<row r="1">${'<c><v>1</v></c>'.repeat(200)}</row>`;
  expect(codeOf(bookOf(rows))).toBe('read');
  expect(codeOf(bookOf(rows), { maxUnpacked: 2000 })).toBe('too-large');
  expect(codeOf(bookOf(rows), { maxCells: 199 })).toBe('too-large');
  const long = `<c><f t="shared" si="0" ref="A1:A9">"${'x'.repeat(40000)}"&amp;B1</f></c>`;
  const shared = `<row r="1">${long}${'<c><f t="shared" si="0"/></c>'.repeat(1000)}</row>`;
  expect(codeOf(bookOf(shared))).toBe('too-large');
});

test('a zip bomb is refused before it unpacks', () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(2_000_000) });
  expect(bomb.length).toBeLessThan(3000);
  expect(codeOf(bomb, { maxUnpacked: 1_000_000 })).toBe('too-large');
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  const directory = view.getUint32(bomb.length - 22 + 16, true);
  view.setUint32(directory + 24, 300 * 1024 * 1024, true);
  expect(codeOf(bomb)).toBe('too-large');
});
