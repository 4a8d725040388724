import { REPORT_LOOKS } from '../../plan/report-looks';
import type { ReportStyle } from '../../plan/report-sheet';
import { builtInFormatId } from './number-formats';
import { encodeXml } from './xml';

type TableStyle = 'plain' | 'title' | 'subtitle' | 'header' | 'center' | 'text' | 'number';

/** The looks that our own workbooks need: those of a printed table, and those of a report. */
export type StyleName = TableStyle | `report-${ReportStyle}`;

interface Look {
  /** Index into FONTS. */
  readonly font: number;
  readonly bordered: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | null;
}

const NAME = '<name val="等线"/><family val="2"/><charset val="134"/>';

const FONTS = [
  `<font><sz val="11"/>${NAME}</font>`,
  '<font><b/><sz val="16"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  '<font><sz val="10.5"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  '<font><b/><sz val="10.5"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
];

const LOOKS: Readonly<Record<TableStyle, Look>> = {
  plain: { font: 0, bordered: false, horizontal: null },
  title: { font: 1, bordered: false, horizontal: 'center' },
  subtitle: { font: 2, bordered: false, horizontal: 'center' },
  header: { font: 3, bordered: true, horizontal: 'center' },
  center: { font: 2, bordered: true, horizontal: 'center' },
  text: { font: 2, bordered: true, horizontal: 'left' },
  number: { font: 2, bordered: true, horizontal: 'right' },
};

const SIDE = ['left', 'right', 'top', 'bottom'].map(
  (side) => `<${side} style="thin"><color auto="1"/></${side}>`,
);
const border = (sides: readonly string[]): string => `<border>${sides.join('')}<diagonal/></border>`;
const BORDERS = [border(['<left/>', '<right/>', '<top/>', '<bottom/>']), border(SIDE)];
const THIN = border(SIDE.map((side) => side.replace('auto="1"', 'rgb="FFBFBFBF"')));

/** Gathers the cell styles of one workbook while its cells are written. */
export class StyleSheet {
  private readonly xfs: string[] = [];
  private readonly formatIds = new Map<string, number>();
  private readonly fonts = [...FONTS];
  private readonly borders = [...BORDERS];
  private readonly fills = ['none', 'gray125'].map(
    (kind) => `<fill><patternFill patternType="${kind}"/></fill>`,
  );
  private readonly known = new Map<string, number>();

  constructor() {
    this.index('plain', 'General');
  }

  /** Index of a look with a number format. */
  index(name: StyleName, format: string): number {
    const key = `${name} ${format}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const formatId = this.formatId(format);
    const xf = isReport(name) ? this.reportXf(name, formatId) : this.xf(LOOKS[name], formatId);
    const index = indexIn(this.xfs, xf);
    this.known.set(key, index);
    return index;
  }

  /** The styles part. */
  toXml(): string {
    const formats = [...this.formatIds].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`,
    );
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length > 0 ? list('numFmts', formats) : '') +
      list('fonts', this.fonts) +
      list('fills', this.fills) +
      list('borders', this.borders) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list('cellXfs', this.xfs) +
      list('cellStyles', ['<cellStyle name="常规" xfId="0" builtinId="0"/>']) +
      '</styleSheet>'
    );
  }

  private formatId(format: string): number {
    const builtIn = builtInFormatId(format);
    if (builtIn !== null) return builtIn;
    let id = this.formatIds.get(format);
    if (id === undefined) {
      // Ids below 164 belong to the formats that every file knows.
      id = 164 + this.formatIds.size;
      this.formatIds.set(format, id);
    }
    return id;
  }

  private reportXf(name: `report-${ReportStyle}`, formatId: number): string {
    const style = name.slice('report-'.length) as ReportStyle;
    const { fill, font, bold, underline, size, wrap } = REPORT_LOOKS[style];
    const fontId = indexIn(
      this.fonts,
      `<font>${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}<sz val="${size}"/><color rgb="${argb(font)}"/>${NAME}</font>`,
    );
    const pattern = fill && `<fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/>`;
    const fillId = pattern
      ? indexIn(this.fills, `<fill><patternFill patternType="solid">${pattern}</patternFill></fill>`)
      : 0;
    const borderId = wrap ? indexIn(this.borders, THIN) : 0;
    const ids = `numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"`;
    const applied = `${formatId > 0 ? ' applyNumberFormat="1"' : ''} applyFont="1"${fillId > 0 ? ' applyFill="1"' : ''}${wrap ? ' applyBorder="1"' : ''}`;
    const alignment = `<alignment${style === 'number' ? ' horizontal="right"' : ''} vertical="top"${wrap ? ' wrapText="1"' : ''}/>`;
    return `<xf ${ids}${applied} applyAlignment="1">${alignment}</xf>`;
  }

  private xf(look: Look, formatId: number): string {
    const ids = `numFmtId="${formatId}" fontId="${look.font}" fillId="0" borderId="${look.bordered ? 1 : 0}" xfId="0"`;
    const applied =
      (formatId > 0 ? ' applyNumberFormat="1"' : '') +
      (look.font > 0 ? ' applyFont="1"' : '') +
      (look.bordered ? ' applyBorder="1"' : '');
    if (look.horizontal === null) return `<xf ${ids}${applied}/>`;
    const alignment = `<alignment horizontal="${look.horizontal}" vertical="center" wrapText="1"/>`;
    return `<xf ${ids}${applied} applyAlignment="1">${alignment}</xf>`;
  }
}

function isReport(name: StyleName): name is `report-${ReportStyle}` {
  return name.startsWith('report-');
}

function indexIn(entries: string[], entry: string): number {
  const known = entries.indexOf(entry);
  return known >= 0 ? known : entries.push(entry) - 1;
}

/** "#FDE0DD" → "FFFDE0DD" */
const argb = (color: string): string => `FF${color.slice(1)}`;

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
