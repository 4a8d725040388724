import { Inflate, deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { XlsxError } from './errors';

/** One file of a package, as its directory lists it. */
export interface ZipEntry {
  readonly path: string;
  /** The path as the directory spells it, and its flags: a copied entry keeps both. */
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Date and time as the directory holds them. */
  readonly stamp: number;
  readonly crc: number;
  readonly size: number;
  /** The bytes as they lie in the file: compressed with `method`. */
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL = 0xffffffff;
const MAX_COMMENT = 0xffff;
/** Below this the whole part is unpacked in one go; above, piece by piece, so that a lying directory costs no minutes. */
const PIECE = 1 << 20;
/** 1 January 1980, the first day that zip files know: made files are the same whenever they are made. */
const FIRST_DAY = 0x00210000;
const ENCRYPTED = 1;
/** Checksum and sizes follow the data; what we write has them in front. */
const SIZES_FOLLOW = 8;
const UTF8_NAME = 0x0800;

const damaged = (detail: string): XlsxError => new XlsxError('damaged', detail);

/**
 * Lists the files of a zip without unpacking any of them.
 * Out: entries in the order of the directory. Errors: XlsxError `damaged`.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  try {
    return readDirectory(bytes);
  } catch (error) {
    // Offsets come out of the file: a DataView that is asked for bytes past the end means that they are wrong.
    throw error instanceof RangeError ? damaged('directory points outside of the file') : error;
  }
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let n = 0; n < directory.count; n++) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged('directory entry expected');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const name = bytes.subarray(at + 46, nameEnd);
    const path = names.decode(name).replace(/\\/g, '/');
    const flags = view.getUint16(at + 8, true);
    if (flags & ENCRYPTED) throw new XlsxError('encrypted', path);
    const wide = readWide(view, at, nameEnd, extraEnd);
    const start = wide.offset;
    if (view.getUint32(start, true) !== LOCAL) throw damaged(`no data for ${path}`);
    const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (dataStart + wide.packed > bytes.length) throw damaged(`${path} is cut off`);
    entries.push({
      path,
      name,
      flags: flags & ~SIZES_FOLLOW,
      method: view.getUint16(at + 10, true),
      stamp: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: wide.size,
      packed: bytes.subarray(dataStart, dataStart + wide.packed),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { offset: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - MAX_COMMENT);
  let end = view.byteLength - 22;
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest) throw damaged('no directory: the file is cut off');
  if (end >= 20 && view.getUint32(end - 20, true) === END64_LOCATOR) {
    const record = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(record, true) !== END64) throw damaged('directory record expected');
    return {
      count: Number(view.getBigUint64(record + 32, true)),
      offset: Number(view.getBigUint64(record + 48, true)),
    };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

/** Sizes and offset of an entry: those that do not fit 32 bits stand in the extra field 1. */
function readWide(
  view: DataView,
  at: number,
  extra: number,
  extraEnd: number,
): { packed: number; size: number; offset: number } {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const next = (): number => Number(view.getBigUint64((value += 8) - 8, true));
    if (size === FULL) size = next();
    if (packed === FULL) packed = next();
    if (offset === FULL) offset = next();
  }
  return { packed, size, offset };
}

/**
 * Unpacks one entry, at most to the size that the directory declares.
 * Errors: XlsxError `damaged` where size or checksum differ, or the method is none that workbooks use.
 */
export function unpack(entry: ZipEntry): Uint8Array {
  let bytes: Uint8Array;
  if (entry.method === 0) bytes = entry.packed;
  else if (entry.method === 8) bytes = inflate(entry);
  else throw damaged(`${entry.path} is packed by method ${entry.method}`);
  if (bytes.length !== entry.size) throw damaged(`${entry.path} has another size than declared`);
  if (crc32(bytes) !== entry.crc) throw damaged(`${entry.path} has another checksum than declared`);
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  const { path, packed, size } = entry;
  // Deflate never packs tighter than 1 : 1032.
  if (size > packed.length * 1032 + 64) throw damaged(`${path} cannot have the size that it declares`);
  const out = new Uint8Array(size);
  try {
    if (packed.length <= PIECE) return inflateSync(packed, { out });
    let filled = 0;
    const stream = new Inflate((piece) => {
      out.set(piece, filled); // a RangeError where there is more than declared
      filled += piece.length;
    });
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
    return out.subarray(0, filled);
  } catch {
    throw damaged(`${path} does not unpack`);
  }
}

/** Packs one part. Small parts are packed too: what the file holds does not depend on a threshold. */
export function pack(path: string, bytes: Uint8Array, stamp = FIRST_DAY): ZipEntry {
  const name = new TextEncoder().encode(path);
  return {
    path,
    name,
    flags: UTF8_NAME,
    method: 8,
    stamp,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateSync(bytes),
  };
}

/** Writes a zip; the packed bytes of each entry go in as they are. Deterministic. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const total = entries.reduce(
    (sum, entry) => sum + 30 + 46 + 2 * entry.name.length + entry.packed.length,
    22,
  );
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    writeHeader(view, at + 4, entry);
    out.set(entry.name, at + 30);
    out.set(entry.packed, at + 30 + entry.name.length);
    at += 30 + entry.name.length + entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    writeHeader(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(entry.name, at + 46);
    at += 46 + entry.name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The fields that the local header and the directory share. */
function writeHeader(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}
