import { XlsxError } from './errors';
import { requireZip } from './sniff';
import { XmlScanner } from './xml';
import { readZip, unpack, type ZipEntry } from './zip';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: "worksheet", "styles"; the same in transitional and strict files. */
  readonly type: string;
  /** Path of the part it leads to. */
  readonly target: string;
}

/** An Office package: parts by path. Names are found whatever their case, as the format demands. */
export interface OfficePackage {
  readonly entries: readonly ZipEntry[];
  find(path: string): ZipEntry | null;
  /** A part as text; null where there is none. Errors: XlsxError `damaged`, `too-large`. */
  text(path: string): string | null;
  /** Where a part leads to; external links are left out. "" stands for the package itself. */
  relationships(path: string): Relationship[];
}

/** What one package may unpack to, in bytes: several times the largest sheet that Excel shows with comfort. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/**
 * Opens a file as an Office package, unpacking nothing yet.
 * Errors: XlsxError `not-a-workbook`, `encrypted`, `old-format`, `damaged`.
 */
export function openPackage(bytes: Uint8Array, maxUnpacked = MAX_UNPACKED): OfficePackage {
  requireZip(bytes);
  const entries = readZip(bytes);
  const byPath = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = normalise(entry.path);
    if (!byPath.has(key)) byPath.set(key, entry);
  }
  let room = maxUnpacked;
  const unpacked = new Set<ZipEntry>();

  const find = (path: string): ZipEntry | null => byPath.get(normalise(path)) ?? null;
  const text = (path: string): string | null => {
    const entry = find(path);
    if (!entry) return null;
    if (!unpacked.has(entry)) {
      if (entry.size > room) throw new XlsxError('too-large', entry.path);
      room -= entry.size;
      unpacked.add(entry);
    }
    return decodeText(unpack(entry));
  };
  const relationships = (path: string): Relationship[] => {
    const xml = text(relationshipsPath(path));
    return xml === null ? [] : readRelationships(xml, path);
  };
  return { entries, find, text, relationships };
}

/**
 * @example
 * relationshipsPath('xl/workbook.xml') //=> 'xl/_rels/workbook.xml.rels'
 * relationshipsPath('') //=> '_rels/.rels'
 */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/**
 * Where a target leads, seen from a part.
 *
 * @example
 * resolveTarget('xl/workbook.xml', 'worksheets/sheet1.xml') //=> 'xl/worksheets/sheet1.xml'
 * resolveTarget('xl/workbook.xml', '/xl/styles.xml') //=> 'xl/styles.xml'
 * resolveTarget('xl/worksheets/sheet1.xml', '../comments1.xml') //=> 'xl/comments1.xml'
 */
export function resolveTarget(from: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const folder = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const steps = [...folder];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function readRelationships(xml: string, from: string): Relationship[] {
  const found: Relationship[] = [];
  for (const scanner = new XmlScanner(xml); scanner.next();) {
    if (!scanner.is('Relationship') || scanner.isClose()) continue;
    if (scanner.attribute('TargetMode') === 'External') continue;
    found.push({
      id: scanner.attribute('Id') ?? '',
      type: (scanner.attribute('Type') ?? '').replace(/^.*\//, ''),
      target: resolveTarget(from, scanner.attribute('Target') ?? ''),
    });
  }
  return found;
}

/** Parts are found without regard to case, a leading slash, or %-escapes. */
function normalise(path: string): string {
  const bare = path.replace(/^\/+/, '').toLowerCase();
  if (!bare.includes('%')) return bare;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** Parts are UTF-8, or UTF-16 with a mark that says so. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
