import type { OfficePackage } from './package';
import { decodeCellText, encodeCellText, encodeXml, XmlScanner } from './xml';

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

const PROPERTY_SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** A whole part of custom document properties. Their ids begin at 2, as the format demands. */
export function customPropertiesXml(settings: readonly (readonly [name: string, value: string])[]): string {
  const properties = settings.map(([name, value], index) => propertyXml(name, value, index + 2));
  return (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `${properties.join('')}</Properties>`
  );
}

export function propertyXml(name: string, value: string, id: number): string {
  return (
    `<property fmtid="${PROPERTY_SET}" pid="${id}" name="${encodeXml(name)}">` +
    `<vt:lpwstr>${encodeCellText(value)}</vt:lpwstr></property>`
  );
}
