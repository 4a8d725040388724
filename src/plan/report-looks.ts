import type { ReportStyle } from './report-sheet';

/** How a style is drawn; colours as "#RRGGBB", dark on light at 4.5 : 1 or more. A severity is also a word. */
export interface ReportLook {
  /** null: none. */
  readonly fill: string | null;
  readonly font: string;
  readonly bold: boolean;
  readonly underline: boolean;
  /** Points. */
  readonly size: number;
  /** Long texts take several lines; where false they run on over blank cells. */
  readonly wrap: boolean;
}

const TEXT: ReportLook = { fill: null, font: '#000000', bold: false, underline: false, size: 11, wrap: true };

export const REPORT_LOOKS: Readonly<Record<ReportStyle, ReportLook>> = {
  title: { ...TEXT, bold: true, size: 16, wrap: false },
  note: { ...TEXT, font: '#404040', wrap: false },
  heading: { ...TEXT, bold: true, size: 12, wrap: false },
  header: { ...TEXT, bold: true, fill: '#E7E6E6' },
  text: TEXT,
  number: TEXT,
  error: { ...TEXT, bold: true, fill: '#FDE0DD', font: '#8A1414' },
  warning: { ...TEXT, bold: true, fill: '#FFF1CC', font: '#6B4A00' },
  info: { ...TEXT, fill: '#DCE9FB', font: '#0B3C8C' },
  good: { ...TEXT, bold: true, fill: '#DFF3E1', font: '#0B5A1E', wrap: false },
  link: { ...TEXT, font: '#0563C1', underline: true },
};
