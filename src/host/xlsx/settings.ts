import type { OfficePackage } from './package';
import { decodeCellText, XmlScanner } from './xml';

/** Where custom document properties stand; null where the file has none. */
export function findSettingsPart(pack: OfficePackage): string | null {
  const link = pack
    .relationships('')
    .find((one) => one.type.replace('-', '').toLowerCase() === 'customproperties');
  return link && pack.find(link.target) ? link.target : null;
}

/** Custom document properties that are texts, by name. */
export function readSettings(pack: OfficePackage): Map<string, string> {
  const settings = new Map<string, string>();
  const path = findSettingsPart(pack);
  const xml = path === null ? null : pack.text(path);
  if (xml === null) return settings;
  let name: string | null = null;
  for (const scanner = new XmlScanner(xml); scanner.next();) {
    if (scanner.isClose()) continue;
    if (scanner.is('property')) name = scanner.attribute('name');
    else if (scanner.is('lpwstr') && name !== null) settings.set(name, decodeCellText(scanner.readText()));
  }
  return settings;
}
