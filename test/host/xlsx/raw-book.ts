import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Parts of a workbook with one sheet, as other programs write them; any of them can be replaced, or left out by null. */
export function rawParts(parts: Readonly<Record<string, string | null>> = {}): Record<string, string> {
  const all: Record<string, string | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(''),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** The same, zipped. */
export function rawBook(parts: Readonly<Record<string, string | null>> = {}): Uint8Array {
  return zipParts(rawParts(parts));
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = (part: string | Uint8Array): Uint8Array => (typeof part === 'string' ? strToU8(part) : part);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, bytes(part)])));
}

export function unzipParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** A sheet part around rows. */
export function sheet(rows: string, behind = '', before = ''): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** A book whose one sheet has these rows. */
export function bookOf(rows: string, parts: Readonly<Record<string, string | null>> = {}): Uint8Array {
  return rawBook({ 'xl/worksheets/sheet1.xml': sheet(rows), ...parts });
}
