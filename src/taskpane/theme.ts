import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** What Office says of its own colours (`Office.context.officeTheme`); undefined in Excel on the web. */
export interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Excel's green, from dark to light. */
const brand: BrandVariants = {
  10: '#03160a',
  20: '#052a14',
  30: '#073d1e',
  40: '#094d26',
  50: '#0b5c2d',
  60: '#0d6a35',
  70: '#0e733b',
  80: '#107c41',
  90: '#2a8a55',
  100: '#439869',
  110: '#5fa880',
  120: '#7db997',
  130: '#9ccaaf',
  140: '#bbdbc8',
  150: '#d6eadf',
  160: '#ecf6f0',
};

const fontFamilyBase =
  "'Segoe UI Variable', 'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

export const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase };

export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  fontFamilyBase,
  // A step lighter than Fluent's choice: 4.5:1 on a dark card with this green.
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorBrandForegroundLink: brand[110],
  colorCompoundBrandForeground1: brand[110],
};

/** Relative luminance of "#rrggbb" (WCAG 2); null for anything else. */
function luminance(color: string | undefined): number | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color?.trim() ?? '');
  if (!match) return null;
  const [r = 0, g = 0, b = 0] = match.slice(1).map((hex) => {
    const channel = parseInt(hex, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * Whether the pane is to be dark: as Office is, else as the system prefers.
 *
 * @example
 * isDark({ bodyBackgroundColor: '#262626' }, false) //=> true
 * isDark(undefined, true) //=> true
 */
export function isDark(theme: OfficeTheme | undefined, systemPrefersDark: boolean): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const body = luminance(theme?.bodyBackgroundColor);
  // Where black and white text are equally readable.
  return body === null ? systemPrefersDark : body < 0.18;
}
