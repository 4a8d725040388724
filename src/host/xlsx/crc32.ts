/** Eight tables of 256 in one: eight bytes are taken at a time, so that a check costs little beside the unpacking. */
const TABLE = makeTable();

function makeTable(): Int32Array {
  const table = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    table[byte] = rest;
  }
  for (let at = 256; at < table.length; at++) {
    const before = table[at - 256] ?? 0;
    table[at] = (before >>> 8) ^ (table[before & 255] ?? 0);
  }
  return table;
}

/**
 * The checksum that zip files carry for each part.
 *
 * @example
 * crc32(new TextEncoder().encode('123456789')) //=> 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const t = (table: number, index: number): number => TABLE[(table << 8) | (index & 255)] ?? 0;
  let crc = -1;
  let at = 0;
  for (const last = bytes.length - 8; at <= last; at += 8) {
    const low = view.getInt32(at, true) ^ crc;
    const high = view.getInt32(at + 4, true);
    crc = t(7, low) ^ t(6, low >>> 8) ^ t(5, low >>> 16) ^ t(4, low >>> 24);
    crc ^= t(3, high) ^ t(2, high >>> 8) ^ t(1, high >>> 16) ^ t(0, high >>> 24);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ t(0, crc ^ (bytes[at] ?? 0));
  return ~crc >>> 0;
}
