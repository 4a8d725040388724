import { child, descendant, numberOf, parseXml, type XmlNode } from './xml-tree';

/** What a theme's color entries are where a file has none: Office's own theme since 2013. */
const OFFICE_THEME = [
  ...['#FFFFFF', '#000000', '#E7E6E6', '#44546A'],
  ...['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#0563C1', '#954F72'],
];

/** The order in which styles count a theme's colours; the theme itself lists dark before light. */
const THEME_ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2'],
  ...['accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'],
];

/** The old palette of 56 colours, numbers 8 to 63; 0 to 7 repeat 8 to 15. */
const INDEXED = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080',
  'C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF',
  '800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC',
  '99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((row) => row.split(' '));

export type Theme = readonly string[];

/** The twelve colours of a theme part, in the order in which styles count them. Text or null for a file without one. */
export function readTheme(xml: string | null): Theme {
  if (xml === null) return OFFICE_THEME;
  const scheme = descendant(parseXml(xml), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const value = color?.attribute('lastClr') ?? color?.attribute('val');
    return hex(value) ?? OFFICE_THEME[index] ?? '#000000';
  });
}

/**
 * A colour element of a styles part (`<color rgb= | theme= tint= | indexed=/>`) as "#RRGGBB"; null for "automatic" and
 * for no element.
 */
export function readColor(element: XmlNode | null, theme: Theme): string | null {
  if (!element || element.attribute('auto') === '1') return null;
  const tint = numberOf(element, 'tint') ?? 0;
  const base =
    hex(element.attribute('rgb')) ??
    theme[numberOf(element, 'theme') ?? -1] ??
    indexed(numberOf(element, 'indexed'));
  return base && tinted(base, tint);
}

function hex(value: string | null | undefined): string | null {
  if (!value || !/^[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$/.test(value)) return null;
  return `#${value.slice(-6).toUpperCase()}`;
}

/** 64 and 65 are the system's own text and background colour. */
function indexed(index: number | null): string | null {
  if (index === null || index > 63) return null;
  return hex(INDEXED[index < 8 ? index : index - 8]);
}

/** A tint makes a colour lighter (up to 1) or darker (down to -1), by its lightness. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  return fromHsl(hue(red, green, blue, high, low), saturation(light, high, low), wanted);
}

function saturation(light: number, high: number, low: number): number {
  if (high === low) return 0;
  return (high - low) / (1 - Math.abs(2 * light - 1));
}

function hue(red: number, green: number, blue: number, high: number, low: number): number {
  const span = high - low;
  if (span === 0) return 0;
  if (high === red) return (((green - blue) / span + 6) % 6) / 6;
  return (high === green ? (blue - red) / span + 2 : (red - green) / span + 4) / 6;
}

function fromHsl(h: number, s: number, l: number): string {
  const reach = s * Math.min(l, 1 - l);
  const channel = (offset: number): string => {
    const at = (offset + h * 12) % 12;
    const value = l - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
