import { builtInFormatId } from '../number-formats';
import { encodeXml, XmlScanner } from '../xml';
import type { OverlayFormat } from './changes';
import { outline, placeFor, setAttribute, splice, type Child, type Edit, type Outline } from './splice';

/** Order of the styles part, as far as we add to it. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** A list of the styles part (`<cellXfs count="2">…`) that grows at its end; its entries keep their numbers. */
class GrowingList {
  private readonly known: string[] = [];
  private readonly added: string[] = [];
  private readonly child: Child | null;

  constructor(
    private readonly xml: string,
    private readonly outline: Outline,
    private readonly name: string,
  ) {
    this.child = outline.children.find((child) => child.name === name) ?? null;
    if (this.child) {
      const { start, end, innerStart, innerEnd } = this.child;
      const whole = xml.slice(start, end);
      if (innerEnd > innerStart) {
        this.known = outlineOf(whole).map(({ start: from, end: to }) => whole.slice(from, to));
      }
    }
  }

  get entries(): readonly string[] {
    return this.known;
  }

  /** Index of an entry: of an equal one where there is one already. */
  index(entry: string): number {
    const found = this.known.indexOf(entry);
    if (found >= 0) return found;
    this.added.push(entry);
    return this.known.push(entry) - 1;
  }

  edits(): Edit[] {
    if (this.added.length === 0) return [];
    const { xml, child, name, outline: whole } = this;
    const text = this.added.join('');
    const tag = `${whole.prefix}${name}`;
    const count = String(this.known.length);
    if (!child) {
      const at = placeFor(whole, ORDER.slice(0, ORDER.indexOf(name) + 1));
      return [{ start: at, end: at, text: `<${tag} count="${count}">${text}</${tag}>` }];
    }
    const isEmpty = child.innerStart === child.end;
    const head = setAttribute(xml.slice(child.start, isEmpty ? child.end : child.innerStart), 'count', count);
    if (isEmpty) {
      return [{ start: child.start, end: child.end, text: `${head.replace(/\/>$/, '>')}${text}</${tag}>` }];
    }
    return [
      { start: child.start, end: child.innerStart, text: head },
      { start: child.innerEnd, end: child.innerEnd, text },
    ];
  }
}

/** Adds styles to a styles part. Entries that are there keep their numbers, so that no other cell changes its looks. */
export class StyleEditor {
  private readonly whole: Outline;
  private readonly formats: GrowingList;
  private readonly xfs: GrowingList;
  private readonly dxfs: GrowingList;

  constructor(private readonly xml: string) {
    this.whole = outline(xml);
    this.formats = new GrowingList(xml, this.whole, 'numFmts');
    this.xfs = new GrowingList(xml, this.whole, 'cellXfs');
    this.dxfs = new GrowingList(xml, this.whole, 'dxfs');
  }

  /** The style that is like another but for its number format. */
  withFormat(style: number, format: string): number {
    const original = this.xfs.entries[style] ?? this.xfs.entries[0] ?? `<${this.whole.prefix}xf/>`;
    const changed = setAttribute(original, 'numFmtId', String(this.formatId(format)));
    return this.xfs.index(setAttribute(changed, 'applyNumberFormat', '1'));
  }

  /** Number of a style for conditional formats. */
  differential(format: OverlayFormat): number {
    const { prefix: p } = this.whole;
    const font = [
      format.bold ? `<${p}b/>` : '',
      format.italic ? `<${p}i/>` : '',
      format.underline ? `<${p}u/>` : '',
      format.fontColor ? `<${p}color rgb="${argb(format.fontColor)}"/>` : '',
    ].join('');
    const parts = [
      font === '' ? '' : `<${p}font>${font}</${p}font>`,
      format.numberFormat === undefined ? '' : this.formatXml(format.numberFormat),
      format.fill === undefined
        ? ''
        : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(format.fill)}"/>` +
          `<${p}bgColor rgb="${argb(format.fill)}"/></${p}patternFill></${p}fill>`,
    ];
    return this.dxfs.index(`<${p}dxf>${parts.join('')}</${p}dxf>`);
  }

  /** The part with what was added; the same text where nothing was. */
  toXml(): string {
    return splice(this.xml, [...this.formats.edits(), ...this.xfs.edits(), ...this.dxfs.edits()]);
  }

  private formatId(format: string): number {
    return builtInFormatId(format) ?? this.ownFormatId(format);
  }

  private ownFormatId(format: string): number {
    const own = this.ownFormats();
    const known = own.find(({ code }) => code === format);
    if (known) return known.id;
    // Ids below 164 belong to the formats that every file knows.
    const id = Math.max(163, ...own.map((one) => one.id)) + 1;
    this.formats.index(`<${this.whole.prefix}numFmt numFmtId="${id}" formatCode="${encodeXml(format)}"/>`);
    return id;
  }

  private formatXml(format: string): string {
    const id = this.formatId(format);
    return `<${this.whole.prefix}numFmt numFmtId="${id}" formatCode="${encodeXml(format)}"/>`;
  }

  private ownFormats(): { id: number; code: string }[] {
    return this.formats.entries.map((entry) => {
      const scanner = new XmlScanner(entry);
      scanner.next();
      return {
        id: Number(scanner.attribute('numFmtId') ?? 0) || 0,
        code: scanner.attribute('formatCode') ?? '',
      };
    });
  }
}

function outlineOf(element: string): readonly Child[] {
  return outline(element).children;
}

/** "#FDE0DD" → "FFFDE0DD" */
function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
