/** Parses a small part of a package (styles, theme); never a sheet, whose DOM would take seconds and gigabytes. */
export function parseXml(text: string): Element {
  return new DOMParser().parseFromString(text, 'application/xml').documentElement;
}

/** Children by local name, whatever prefix the writer chose. */
export function children(parent: Element | null | undefined, name?: string): Element[] {
  const all = parent ? [...parent.children] : [];
  return name === undefined ? all : all.filter((child) => child.localName === name);
}

/** The first such child, or null. */
export function child(parent: Element | null | undefined, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

/** The first such descendant, or null. */
export function descendant(parent: Element, name: string): Element | null {
  return parent.getElementsByTagNameNS('*', name)[0] ?? null;
}

/** `val` of `<b val="0"/>`; a flag without one is on, a missing element is off. */
export function isOn(flag: Element | null): boolean {
  if (!flag) return false;
  const value = flag.getAttribute('val');
  return value !== '0' && value !== 'false';
}

export function numberOf(element: Element | null | undefined, attribute: string): number | null {
  const value = element?.getAttribute(attribute);
  return value === null || value === undefined || value === '' ? null : Number(value);
}
