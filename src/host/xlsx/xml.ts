/** `empty` is `<c/>`, which opens and closes at once. */
type TagKind = 'open' | 'close' | 'empty';

const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const COLON = 58;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Walks through an XML text tag by tag, without building anything. Names come without their prefix (`<x:c>` is "c").
 * Total: broken XML ends the walk early, it never throws.
 *
 * @example
 * const scanner = new XmlScanner('<a n="1">x &amp; y</a>');
 * scanner.next() //=> true
 * scanner.name + scanner.attribute('n') //=> 'a1'
 * scanner.next() //=> true
 * decodeXml(scanner.textBefore()) //=> 'x & y'
 */
export class XmlScanner {
  private kind: TagKind = 'open';
  /** Where the tag that we stand on begins ("<") and ends (behind ">"). */
  start = 0;
  end = 0;
  private textStart = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private bodyEnd = 0;

  constructor(readonly xml: string) {}

  /** Goes to the next tag; comments, declarations and CDATA are passed over. False at the end. */
  next(): boolean {
    const { xml } = this;
    this.textStart = this.end;
    for (let from = this.end; ;) {
      const start = xml.indexOf('<', from);
      if (start < 0) return false;
      const code = xml.charCodeAt(start + 1);
      if (code === BANG || code === QUESTION) {
        from = skipMarkup(xml, start);
        if (from < 0) return false;
      } else return this.readTag(start, code);
    }
  }

  /** On `<c>`: what the element holds comes next. */
  isOpen(): boolean {
    return this.kind === 'open';
  }

  /** On `</c>`. */
  isClose(): boolean {
    return this.kind === 'close';
  }

  /** Name of the tag without its prefix. */
  get name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  /** Cheaper than comparing `name`: no text is cut out. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart);
  }

  /** The prefix with its colon ("x:"), else "". */
  get prefix(): string {
    const from = this.start + (this.kind === 'close' ? 2 : 1);
    return this.xml.slice(from, this.nameStart);
  }

  /** The characters between the tag before and this one, as they stand in the XML. */
  textBefore(): string {
    return this.xml.slice(this.textStart, this.start);
  }

  /** An attribute by its name without prefix, decoded; null where the tag has none. */
  attribute(name: string): string | null {
    const { xml, bodyEnd } = this;
    for (let at = this.nameEnd; at < bodyEnd;) {
      while (at < bodyEnd && isBlank(xml.charCodeAt(at))) at++;
      let nameStart = at;
      for (; at < bodyEnd; at++) {
        const code = xml.charCodeAt(at);
        if (code === EQUALS || isBlank(code)) break;
        if (code === COLON) nameStart = at + 1;
      }
      const nameEnd = at;
      while (at < bodyEnd && xml.charCodeAt(at) !== QUOTE && xml.charCodeAt(at) !== APOSTROPHE) at++;
      const close = at < bodyEnd ? xml.indexOf(xml.charAt(at), at + 1) : -1;
      if (close < 0 || close >= bodyEnd) return null;
      if (nameEnd - nameStart === name.length && xml.startsWith(name, nameStart)) {
        return decodeXml(xml.slice(at + 1, close));
      }
      at = close + 1;
    }
    return null;
  }

  /** Goes behind the end of the element that just opened; does nothing on an empty one. */
  skip(): void {
    if (this.kind !== 'open') return;
    for (let depth = 1; depth > 0 && this.next();) {
      if (this.kind === 'open') depth++;
      else if (this.kind === 'close') depth--;
    }
  }

  /** The text of the element that just opened, decoded, without what child elements hold; goes to its end. */
  readText(): string {
    if (this.kind !== 'open') return '';
    let text = '';
    for (let depth = 1; depth > 0 && this.next();) {
      if (depth === 1) text += decodeXml(this.textBefore());
      if (this.kind === 'open') depth++;
      else if (this.kind === 'close') depth--;
    }
    return text;
  }

  private readTag(start: number, code: number): boolean {
    const { xml } = this;
    const isClose = code === SLASH;
    let at = isClose ? start + 2 : start + 1;
    this.nameStart = at;
    for (; at < xml.length; at++) {
      const c = xml.charCodeAt(at);
      if (c === GT || c === SLASH || isBlank(c)) break;
      if (c === COLON) this.nameStart = at + 1;
    }
    this.nameEnd = at;
    const close = closingBracket(xml, at);
    if (close < 0) return false;
    const isEmpty = !isClose && xml.charCodeAt(close - 1) === SLASH;
    this.kind = isClose ? 'close' : isEmpty ? 'empty' : 'open';
    this.start = start;
    this.bodyEnd = isEmpty ? close - 1 : close;
    this.end = close + 1;
    return true;
  }
}

/** Where the ">" is that ends a tag: one inside of quotes does not. -1 where none is. */
function closingBracket(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GT) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

/** Behind a comment, CDATA section, declaration or processing instruction; -1 where it has no end. */
function skipMarkup(xml: string, start: number): number {
  const end = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<![CDATA[', start) ? ']]>' : '>';
  const at = xml.indexOf(end, start + 2);
  return at < 0 ? -1 : at + end.length;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ESCAPE =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|\r\n?|&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(\w+));/g;

/**
 * Characters of an XML text: entities resolved, CDATA opened, comments dropped, line ends as "\n".
 *
 * @example
 * decodeXml('a &lt; b&#10;<![CDATA[&c]]>') //=> 'a < b\n&c'
 */
export function decodeXml(text: string): string {
  if (text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('\r') < 0) return text;
  return text.replace(
    ESCAPE,
    (whole, cdata?: string, hex?: string, decimal?: string, named?: string): string => {
      if (cdata !== undefined) return cdata;
      if (hex !== undefined) return fromCode(parseInt(hex, 16), whole);
      if (decimal !== undefined) return fromCode(Number(decimal), whole);
      if (named !== undefined) return NAMED[named] ?? whole;
      return whole.startsWith('\r') ? '\n' : '';
    },
  );
}

function fromCode(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

/**
 * Undoes the escapes of characters that XML cannot carry, and of texts that look like one.
 *
 * @example
 * decodeCellText('a_x000D_b') //=> 'a\rb'
 * decodeCellText('_x005F_x000D_') //=> '_x000D_'
 */
export function decodeCellText(text: string): string {
  if (text.indexOf('_x') < 0) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const UNSAFE = /[&<>"\r]/g;
const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
/** Control characters, halves of surrogate pairs, and the two codes that are no characters. */
const UNUSUAL = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const isForbidden = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return code >= 0xd800 || (code < 32 && code !== 9 && code !== 10 && code !== 13);
};

/** Text for an element or an attribute in double quotes. Characters that XML forbids are left out. */
export function encodeXml(text: string): string {
  const allowed = text.replace(UNUSUAL, (character) => (isForbidden(character) ? '' : character));
  return allowed.replace(UNSAFE, (character) => ENTITY[character] ?? character);
}

/**
 * Text for a cell: like `encodeXml`, but what XML forbids survives as an escape.
 *
 * @example
 * encodeCellText('1\u00022') //=> '1_x0002_2'
 * encodeCellText('_x0041_') //=> '_x005F_x0041_'
 */
export function encodeCellText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(UNUSUAL, (character) =>
      character === '\r' || isForbidden(character) ? `_x${hex4(character.charCodeAt(0))}_` : character,
    );
  return encodeXml(escaped);
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
