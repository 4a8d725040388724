/** Eight tables, so that eight bytes are taken at a time: a checksum must not cost as much as the unpacking. */
const TABLES: readonly Int32Array[] = makeTables();

function makeTables(): Int32Array[] {
  const tables = Array.from({ length: 8 }, () => new Int32Array(256));
  const at = (table: number, index: number): number => tables[table]?.[index] ?? 0;
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    tables[0]?.fill(rest, byte, byte + 1);
  }
  for (let byte = 0; byte < 256; byte++) {
    for (let table = 1; table < 8; table++) {
      const before = at(table - 1, byte);
      tables[table]?.fill((before >>> 8) ^ at(0, before & 255), byte, byte + 1);
    }
  }
  return tables;
}

/**
 * The checksum that zip files carry for each part.
 *
 * @example
 * crc32(new TextEncoder().encode('123456789')) //=> 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [
    Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array,
  ]; // prettier-ignore
  let crc = -1;
  let at = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const last = bytes.length - 8; at <= last; at += 8) {
    const low = view.getInt32(at, true) ^ crc;
    const high = view.getInt32(at + 4, true);
    crc =
      (t7[low & 255] ?? 0) ^ (t6[(low >>> 8) & 255] ?? 0) ^ (t5[(low >>> 16) & 255] ?? 0) ^ (t4[low >>> 24] ?? 0) ^
      (t3[high & 255] ?? 0) ^ (t2[(high >>> 8) & 255] ?? 0) ^ (t1[(high >>> 16) & 255] ?? 0) ^ (t0[high >>> 24] ?? 0); // prettier-ignore
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return ~crc >>> 0;
}
