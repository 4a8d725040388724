import { XmlScanner } from '../xml';

/** One replacement in a text; `start` equal to `end` inserts. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Carries out edits that do not overlap; those at the same place in the order given. What lies between stays as it is.
 *
 * @example
 * splice('abcd', [{ start: 1, end: 2, text: 'X' }, { start: 4, end: 4, text: '!' }]) //=> 'aXcd!'
 */
export function splice(text: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.index - b.index);
  const pieces: string[] = [];
  let at = 0;
  for (const { edit } of sorted) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** A child of a part's root element. */
export interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends; both at `end` for `<empty/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

export interface Outline {
  readonly children: readonly Child[];
  /** Prefix of the root's own namespace: "x:" or "". */
  readonly prefix: string;
  /** In front of the root's closing tag; for `<root/>`, behind it. */
  readonly end: number;
}

/** The children of a part's root element, with their places. */
export function outline(xml: string): Outline {
  const scanner = new XmlScanner(xml);
  const children: Child[] = [];
  scanner.next();
  const { prefix } = scanner;
  while (scanner.next() && !scanner.isClose()) {
    const { name, start, end: innerStart } = scanner;
    const isOpen = scanner.isOpen();
    scanner.skip();
    const innerEnd = isOpen ? scanner.start : scanner.end;
    children.push({ name, start, end: scanner.end, innerStart: isOpen ? innerStart : scanner.end, innerEnd });
  }
  return { children, prefix, end: scanner.isClose() ? scanner.start : scanner.end };
}

/**
 * Where a child belongs in a root whose children stand in a fixed order: behind the last one that comes before it.
 *
 * In: an outline, the order of names up to and including the child's own.
 */
export function placeFor({ children, end }: Outline, order: readonly string[]): number {
  const before = children.filter(({ name }) => order.includes(name));
  return before[before.length - 1]?.end ?? children[0]?.start ?? end;
}

/**
 * Sets an attribute in the text of a tag.
 *
 * @example
 * setAttribute('<xf numFmtId="0"/>', 'numFmtId', '49') //=> '<xf numFmtId="49"/>'
 * setAttribute('<a/>', 'b', '1') //=> '<a b="1"/>'
 */
export function setAttribute(tag: string, name: string, value: string): string {
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const end = closeOfTag(tag);
  const head = tag.slice(0, end);
  if (pattern.test(head))
    return head.replace(pattern, (_, before: string) => `${before}"${value}"`) + tag.slice(end);
  return `${head.trimEnd()} ${name}="${value}"${tag.slice(end)}`;
}

/** Where the ">" or "/>" of the first tag of a text begins. */
function closeOfTag(xml: string): number {
  const scanner = new XmlScanner(xml);
  if (!scanner.next()) return xml.length;
  return scanner.end - (scanner.isOpen() || scanner.isClose() ? 1 : 2);
}
