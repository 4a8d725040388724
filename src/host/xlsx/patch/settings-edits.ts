import { customPropertiesXml, propertyXml } from '../settings';
import { XmlScanner } from '../xml';
import { outline, splice, type Edit } from './splice';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A new part of custom document properties. */
export function newSettings(settings: readonly (readonly [name: string, value: string])[]): string {
  return HEAD + customPropertiesXml(settings);
}

/** Sets, replaces and takes away properties of a part; the others stay as they are. */
export function patchSettings(
  xml: string,
  settings: readonly (readonly [name: string, value: string | null])[],
): string {
  const whole = outline(xml);
  const edits: Edit[] = [];
  const known = new Map<string, { start: number; end: number; id: number }>();
  for (const { start, end } of whole.children) {
    const scanner = new XmlScanner(xml.slice(start, end));
    if (!scanner.next() || !scanner.is('property')) continue;
    const id = Number(scanner.attribute('pid') ?? 0) || 0;
    known.set(scanner.attribute('name') ?? '', { start, end, id });
  }
  let lastId = Math.max(1, ...[...known.values()].map(({ id }) => id));
  for (const [name, value] of settings) {
    const old = known.get(name);
    if (old) {
      const text = value === null ? '' : propertyXml(name, value, old.id, whole.prefix);
      edits.push({ start: old.start, end: old.end, text });
    } else if (value !== null) {
      edits.push({
        start: whole.end,
        end: whole.end,
        text: propertyXml(name, value, ++lastId, whole.prefix),
      });
    }
  }
  return splice(xml, edits);
}
