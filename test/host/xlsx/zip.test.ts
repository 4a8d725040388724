import fc from 'fast-check';
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { crc32 } from '../../../src/host/xlsx/crc32';
import { pack, readZip, unpack, writeZip } from '../../../src/host/xlsx/zip';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const content = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(readZip(bytes).map((entry) => [entry.path, text(unpack(entry))]));

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('crc32 of %j', (string, expected) => {
  expect(crc32(strToU8(string))).toBe(expected);
});

test('what is written is read again, by us and by others', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string()), (parts) => {
      // Zip directories name folders with a backslash in old files: those come out as slashes.
      fc.pre(!Object.keys(parts).some((name) => /[\\\ufffd]|__proto__/.test(name)));
      const bytes = writeZip(Object.entries(parts).map(([path, part]) => pack(path, strToU8(part))));
      expect(content(bytes)).toEqual({ ...parts });
      expect(Object.keys(unzipSync(bytes)).sort()).toEqual(Object.keys(parts).sort());
    }),
  );
});

test('stored entries and a comment behind the directory are read', () => {
  const stored = zipSync({ a: [strToU8('甲'), { level: 0 }] }, { comment: 'made elsewhere' });
  expect(content(stored)).toEqual({ a: '甲' });
});

test('entries whose sizes follow their data are read, and copied with the sizes in front', () => {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  const part = new ZipDeflate('a');
  zip.add(part);
  part.push(strToU8('streamed'), true);
  zip.end();
  const streamed = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
  expect(streamed[6]).toBe(8);
  expect(content(streamed)).toEqual({ a: 'streamed' });
  const copied = writeZip(readZip(streamed));
  expect(copied[6]).toBe(0);
  expect(content(copied)).toEqual({ a: 'streamed' });
});

test('a part of several megabytes is unpacked piece by piece', () => {
  let seed = 1;
  const noise = new Uint8Array(3_000_000).map(() => (seed = (seed * 48271) % 2147483647) & 255);
  const [entry] = readZip(writeZip([pack('noise', noise)]));
  expect(entry?.packed.length).toBeGreaterThan(2_900_000);
  expect(entry && crc32(unpack(entry))).toBe(crc32(noise));
  expect(() => entry && unpack({ ...entry, size: 2_999_999 })).toThrow(
    expect.objectContaining({ code: 'damaged' }),
  );
});

test('sizes in the zip64 field are read', () => {
  const plain = zipSync({ a: strToU8('hello hello hello') });
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const end = plain.length - 22;
  const directory = view.getUint32(end + 16, true);
  const size = view.getUint32(directory + 24, true);
  const packed = view.getUint32(directory + 20, true);
  const wide = new Uint8Array(plain.length + 20);
  const extraAt = directory + 46 + 1;
  wide.set(plain.subarray(0, extraAt));
  wide.set(plain.subarray(extraAt), extraAt + 20);
  const out = new DataView(wide.buffer);
  out.setUint16(directory + 30, 20, true);
  out.setUint32(directory + 20, 0xffffffff, true);
  out.setUint32(directory + 24, 0xffffffff, true);
  out.setUint16(extraAt, 1, true);
  out.setUint16(extraAt + 2, 16, true);
  out.setBigUint64(extraAt + 4, BigInt(size), true);
  out.setBigUint64(extraAt + 12, BigInt(packed), true);
  expect(content(wide)).toEqual({ a: 'hello hello hello' });
});

describe('damaged archives are called so', () => {
  const sound = zipSync({ 'a.xml': strToU8('abc'.repeat(1000)), 'b.xml': strToU8('b') });

  const altered = (change: (view: DataView, directory: number) => void): Uint8Array => {
    const copy = sound.slice();
    const view = new DataView(copy.buffer);
    change(view, view.getUint32(copy.length - 22 + 16, true));
    return copy;
  };

  test.each<[string, Uint8Array]>([
    ['cut off', sound.subarray(0, sound.length - 30)],
    ['half', sound.subarray(0, sound.length / 2)],
    ['directory elsewhere', altered((view) => view.setUint32(sound.length - 22 + 16, 5, true))],
    ['directory past the end', altered((view) => view.setUint32(sound.length - 22 + 16, 0xfffffff, true))],
    ['data elsewhere', altered((view, at) => view.setUint32(at + 42, 7, true))],
    ['data past the end', altered((view, at) => view.setUint32(at + 20, 0xffffff, true))],
  ])('%s', (_, bytes) => {
    expect(() => readZip(bytes)).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  test.each<[string, (view: DataView, at: number) => void]>([
    ['a wrong checksum', (view, at) => view.setUint32(at + 16, 1, true)],
    ['a wrong size', (view, at) => view.setUint32(at + 24, 2999, true)],
    ['an impossible size', (view, at) => view.setUint32(at + 24, 0x7fffffff, true)],
    ['an unknown method', (view, at) => view.setUint16(at + 10, 99, true)],
    ['broken data', (view) => view.setUint32(40, 0xffffffff, true)],
  ])('%s', (_, change) => {
    const [first] = readZip(altered(change));
    expect(first?.path).toBe('a.xml');
    expect(() => first && unpack(first)).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  test('an encrypted entry is called encrypted', () => {
    const bytes = altered((view, at) => view.setUint16(at + 8, 1, true));
    expect(() => readZip(bytes)).toThrow(expect.objectContaining({ code: 'encrypted' }));
  });
});
