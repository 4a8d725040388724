import { XlsxError } from './errors';

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How a text begins that Excel opens as a table: exports of older systems, saved under the name .xls. */
const TABLE_TEXT =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<\?mso-application[^>]*Excel|<(?:!DOCTYPE\s+html|html|table)\b|MIME-Version:)/i;

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/**
 * Passes a zip on, and says of anything else what it is.
 * Errors: XlsxError `encrypted`, `old-format`, `not-a-workbook`.
 */
export function requireZip(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, COMPOUND)) throw new XlsxError(kindOfCompound(bytes), 'compound file');
  if (isOldRecord(bytes)) throw new XlsxError('old-format', 'BIFF stream');
  const head = new TextDecoder().decode(bytes.subarray(0, 2048));
  if (TABLE_TEXT.test(head)) throw new XlsxError('old-format', 'table as text');
  throw new XlsxError('not-a-workbook', bytes.length === 0 ? 'empty file' : 'no zip');
}

/** A compound file names its streams in UTF-16: a workbook with a password, an .xls, or something else (.doc, .msg). */
function kindOfCompound(bytes: Uint8Array): 'encrypted' | 'old-format' | 'not-a-workbook' {
  if (hasName(bytes, 'EncryptedPackage')) return 'encrypted';
  return hasName(bytes, 'Workbook') || hasName(bytes, 'Book') ? 'old-format' : 'not-a-workbook';
}

/** Directory entries are 128 bytes long and start at multiples of 128, whatever the sector size. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The first record of a bare .xls of Excel 2–4: BOF, with its length behind. */
function isOldRecord(bytes: Uint8Array): boolean {
  const [kind, version, length, high] = bytes;
  return (
    kind === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(version ?? -1) && high === 0 && (length ?? 99) <= 16
  );
}
