import { decodeXml, XmlScanner } from '../../src/host/xlsx';

/** An element of a small part (styles, theme); never of a sheet, whose tree would take seconds and gigabytes. */
export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  readonly children: XmlNode[];
  /** The characters before its first child, decoded. */
  text: string;
  attribute(name: string): string | null;
}

/** Makes a tree of an XML text. Total: what is broken ends early. */
export function parseXml(xml: string): XmlNode {
  const root = node('', '');
  const open: XmlNode[] = [root];
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    const parent = open.at(-1) ?? root;
    if (parent.children.length === 0) parent.text = decodeXml(scanner.textBefore());
    if (scanner.isClose()) {
      open.pop();
      continue;
    }
    const added = node(scanner.name, xml.slice(scanner.start, scanner.end));
    parent.children.push(added);
    if (scanner.isOpen()) open.push(added);
  }
  return root.children[0] ?? root;
}

function node(name: string, tag: string): XmlNode {
  return {
    name,
    children: [],
    text: '',
    attribute(wanted) {
      const scanner = new XmlScanner(tag);
      return scanner.next() ? scanner.attribute(wanted) : null;
    },
  };
}

export function children(parent: XmlNode | null | undefined, name: string): XmlNode[] {
  return parent?.children.filter((one) => one.name === name) ?? [];
}

/** The first such child, or null. */
export function child(parent: XmlNode | null | undefined, name: string): XmlNode | null {
  return parent?.children.find((one) => one.name === name) ?? null;
}

/** The first element of that name at any depth, or null. */
export function descendant(parent: XmlNode, name: string): XmlNode | null {
  for (const one of parent.children) {
    const found = one.name === name ? one : descendant(one, name);
    if (found) return found;
  }
  return null;
}

/** `val` of `<b val="0"/>`; a flag without one is on, a missing element is off. */
export function isOn(flag: XmlNode | null): boolean {
  if (!flag) return false;
  const value = flag.attribute('val');
  return value !== '0' && value !== 'false';
}

export function numberOf(element: XmlNode | null | undefined, attribute: string): number | null {
  const value = element?.attribute(attribute) ?? '';
  return value === '' ? null : Number(value);
}
