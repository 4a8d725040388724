import { relationshipsPath, resolveTarget, type OfficePackage } from '../package';
import { encodeXml, XmlScanner } from '../xml';
import { pack, writeZip } from '../zip';
import { outline, splice } from './splice';

const CONTENT_TYPES = '[Content_Types].xml';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Parts of a package, changed as texts; what nobody changes is never unpacked. */
export class PackageEditor {
  private readonly changed = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(private readonly source: OfficePackage) {}

  /** A part as it stands now; null where there is none. */
  text(path: string): string | null {
    const name = this.nameOf(path);
    if (this.removed.has(name)) return null;
    return this.changed.get(name) ?? this.source.text(name);
  }

  /** Replaces a part, or adds it. */
  set(path: string, text: string): void {
    const name = this.nameOf(path);
    if (this.text(name) !== text) this.changed.set(name, text);
  }

  /** Adds a part that another leads to. `from`: that other part, "" for the package. */
  add(path: string, text: string, contentType: string, from: string, relationshipType: string): void {
    this.set(path, text);
    this.appendTo(CONTENT_TYPES, 'Override', [['PartName', `/${path}`], ['ContentType', contentType]]); // prettier-ignore
    const links = relationshipsPath(from);
    if (this.text(links) === null) this.set(links, NO_RELATIONSHIPS);
    this.appendTo(links, 'Relationship', [
      ['Id', this.freeId(links)],
      ['Type', relationshipType],
      // From the root of the package: right wherever the link stands.
      ['Target', `/${path}`],
    ]);
  }

  /** Takes a part out, with the link to it and the line about its type. */
  remove(path: string, from: string): void {
    this.removed.add(this.nameOf(path));
    const isPath = (name: string): boolean => name.toLowerCase() === path.toLowerCase();
    this.drop(CONTENT_TYPES, 'Override', (tag) => isPath(resolveTarget('', tag.attribute('PartName') ?? '')));
    this.drop(relationshipsPath(from), 'Relationship', (tag) =>
      isPath(resolveTarget(from, tag.attribute('Target') ?? '')),
    );
  }

  /** The package with its changes; entries that nobody touched go over as they are packed. */
  toBytes(): Uint8Array {
    const encode = (text: string): Uint8Array => new TextEncoder().encode(asUtf8(text));
    const known = this.source.entries.map((entry) => entry.path);
    const kept = this.source.entries.flatMap((entry) => {
      if (this.removed.has(entry.path)) return [];
      const text = this.changed.get(entry.path);
      if (text === undefined) return [entry];
      const { name, flags, stamp } = entry;
      return [{ ...pack(entry.path, encode(text), stamp), name, flags }];
    });
    const added = [...this.changed].filter(([path]) => !known.includes(path) && !this.removed.has(path));
    return writeZip([...kept, ...added.map(([path, text]) => pack(path, encode(text)))]);
  }

  get isChanged(): boolean {
    return this.changed.size > 0 || this.removed.size > 0;
  }

  /** The name that the package itself uses: parts are found whatever their case. */
  private nameOf(path: string): string {
    return this.source.find(path)?.path ?? path;
  }

  private appendTo(path: string, name: string, attributes: readonly (readonly [string, string])[]): void {
    const xml = this.text(path) ?? '';
    const { prefix, end } = outline(xml);
    const written = attributes.map(([key, value]) => ` ${key}="${encodeXml(value)}"`).join('');
    this.set(path, splice(xml, [{ start: end, end, text: `<${prefix}${name}${written}/>` }]));
  }

  private drop(path: string, name: string, isMeant: (tag: XmlScanner) => boolean): void {
    const xml = this.text(path);
    if (xml === null) return;
    const edits = outline(xml)
      .children.filter((child) => child.name === name)
      .filter(({ start, end }) => {
        const scanner = new XmlScanner(xml.slice(start, end));
        return scanner.next() && isMeant(scanner);
      });
    this.set(path, splice(xml, edits.map(({ start, end }) => ({ start, end, text: '' })))); // prettier-ignore
  }

  private freeId(links: string): string {
    const ids = new Set<string>();
    for (const scanner = new XmlScanner(this.text(links) ?? ''); scanner.next();) {
      ids.add(scanner.attribute('Id') ?? '');
    }
    let number = ids.size;
    while (ids.has(`rId${number}`)) number++;
    return `rId${number}`;
  }
}

/** What we write is UTF-8: a part that came in UTF-16 must not say otherwise. */
function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*encoding=["'])utf-16(?:[lb]e)?(["'])/i, '$1UTF-8$2');
}
