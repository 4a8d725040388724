import type { OfficePackage } from './package';
import { decodeCellText, encodeCellText, encodeXml, XmlScanner } from './xml';

/** Where custom document properties stand; null where the file has none. */
export function findSettingsPart(pack: OfficePackage): string | null {
  const link = pack
    .relationships('')
    .find((one) => one.type.replace('-', '').toLowerCase() === 'customproperties');
  return link && pack.find(link.target) ? link.target : null;
}

/**
 * What is kept with the file by name: custom document properties that are texts, and what add-ins keep in Office's
 * document settings.
 */
export function readSettings(pack: OfficePackage): Map<string, string> {
  const settings = readAddInSettings(pack);
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

/** Office keeps an add-in's settings as JSON in the part of its task pane. */
function readAddInSettings(pack: OfficePackage): Map<string, string> {
  const settings = new Map<string, string>();
  const panes = pack.relationships('').filter(({ type }) => type === 'webextensiontaskpanes');
  const parts = panes.flatMap(({ target }) => pack.relationships(target));
  for (const { target } of parts.filter(({ type }) => type === 'webextension')) {
    for (const scanner = new XmlScanner(pack.text(target) ?? ''); scanner.next();) {
      if (!scanner.is('property') || scanner.isClose()) continue;
      const value = fromJson(scanner.attribute('value') ?? '');
      if (typeof value === 'string') settings.set(scanner.attribute('name') ?? '', value);
    }
  }
  return settings;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const PROPERTY_SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

/** A whole part of custom document properties. Their ids begin at 2, as the format demands. */
export function customPropertiesXml(settings: readonly (readonly [name: string, value: string])[]): string {
  const properties = settings.map(([name, value], index) => propertyXml(name, value, index + 2));
  return `<Properties xmlns="${PROPERTIES}">${properties.join('')}</Properties>`;
}

/** One property. `prefix`: that of the part's own namespace, "" or "x:". */
export function propertyXml(name: string, value: string, id: number, prefix = ''): string {
  return (
    `<${prefix}property fmtid="${PROPERTY_SET}" pid="${id}" name="${encodeXml(name)}">` +
    `<vt:lpwstr xmlns:vt="${TYPES}">${encodeCellText(value)}</vt:lpwstr></${prefix}property>`
  );
}
