import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleBase,
  type IStyleData,
} from '@univerjs/core';
import type { ConditionalFormatRecord } from '../office-host/workbook-model';
import { readColor, type Theme } from './colors';
import { child, children, isOn, numberOf, parseXml, type XmlNode } from './xml-tree';

export interface CellStyles {
  /** By the index that cells carry. */
  readonly cells: readonly IStyleData[];
  /** Cell styles whose cells stay open in a protected sheet. */
  readonly unlocked: ReadonlySet<number>;
  /** What conditional formats lay over a cell, by `dxfId`. */
  readonly overlays: readonly ConditionalFormatRecord['format'][];
  /** The widest digit of the default font in pixels: the unit of column widths. */
  readonly digitWidth: number;
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const ON = { s: BooleanNumber.TRUE } as const;

/**
 * Reads how cells look.
 *
 * In: the styles part (null where the file has none), its theme and the number format of each cell style.
 * Out: Univer styles by cell style, conditional overlays, and the unit of column widths.
 */
export function readCellStyles(xml: string | null, theme: Theme, formats: readonly string[]): CellStyles {
  if (xml === null) return { cells: [{}], unlocked: new Set(), overlays: [], digitWidth: 7 };
  const root = parseXml(xml);
  const fonts = children(child(root, 'fonts'), 'font');
  const fills = children(child(root, 'fills'), 'fill');
  const borders = children(child(root, 'borders'), 'border');
  const xfs = children(child(root, 'cellXfs'), 'xf');
  return {
    cells: xfs.map((xf, index) => ({
      ...font(fonts[numberOf(xf, 'fontId') ?? 0], theme),
      ...fill(fills[numberOf(xf, 'fillId') ?? 0], theme),
      ...border(borders[numberOf(xf, 'borderId') ?? 0], theme),
      ...alignment(child(xf, 'alignment')),
      ...numberFormat(formats[index]),
    })),
    unlocked: new Set(xfs.flatMap((xf, index) => (isUnlocked(xf) ? [index] : []))),
    overlays: children(child(root, 'dxfs'), 'dxf').map((dxf) => overlay(dxf, theme)),
    digitWidth: digitWidth(numberOf(child(fonts[0], 'sz'), 'val') ?? 11),
  };
}

/** At 96 dots an inch a digit is about half as wide as its font is high. */
function digitWidth(points: number): number {
  return Math.round((points * 96) / 72 / 2);
}

function font(element: XmlNode | undefined, theme: Theme): IStyleBase {
  const underline = child(element, 'u');
  const color = readColor(child(element, 'color'), theme);
  const name = child(element, 'name')?.attribute('val');
  return {
    fs: numberOf(child(element, 'sz'), 'val') ?? 11,
    ...(name && { ff: name }),
    ...(isOn(child(element, 'b')) && { bl: BooleanNumber.TRUE }),
    ...(isOn(child(element, 'i')) && { it: BooleanNumber.TRUE }),
    ...(underline && underline.attribute('val') !== 'none' && { ul: ON }),
    ...(isOn(child(element, 'strike')) && { st: ON }),
    ...(color && { cl: { rgb: color } }),
  };
}

/** Univer fills cells with one colour: a pattern shows its foreground. */
function fill(element: XmlNode | undefined, theme: Theme): IStyleBase {
  const pattern = child(element, 'patternFill');
  const type = pattern?.attribute('patternType');
  if (!pattern || !type || type === 'none' || type === 'gray125') return {};
  const color = readColor(child(pattern, 'fgColor'), theme);
  return color ? { bg: { rgb: color } } : {};
}

function border(element: XmlNode | undefined, theme: Theme): IStyleBase {
  const edge = (name: string) => {
    const side = child(element, name);
    const style = BORDERS[side?.attribute('style') ?? ''];
    if (!side || style === undefined) return null;
    return { s: style, cl: { rgb: readColor(child(side, 'color'), theme) ?? '#000000' } };
  };
  const sides: IBorderData = { t: edge('top'), r: edge('right'), b: edge('bottom'), l: edge('left') };
  const drawn = Object.fromEntries(Object.entries(sides).filter(([, side]) => side));
  return Object.keys(drawn).length > 0 ? { bd: drawn } : {};
}

function alignment(element: XmlNode | null): IStyleData {
  const horizontal = HORIZONTAL[element?.attribute('horizontal') ?? ''];
  const rotation = numberOf(element, 'textRotation');
  const indent = numberOf(element, 'indent');
  return {
    vt: VERTICAL[element?.attribute('vertical') ?? ''] ?? VerticalAlign.BOTTOM,
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(element?.attribute('wrapText') === '1' && { tb: WrapStrategy.WRAP }),
    ...(rotation && { tr: textRotation(rotation) }),
    ...(indent && { pd: { l: 2 + indent * 9 } }),
  };
}

/** 1 to 90 turns upwards, 91 to 180 downwards, 255 stacks the letters. */
function textRotation(value: number) {
  if (value === 255) return { a: 0, v: BooleanNumber.TRUE };
  return { a: value <= 90 ? -value : value - 90 };
}

function numberFormat(format: string | undefined): IStyleBase {
  return format && format !== 'General' ? { n: { pattern: format } } : {};
}

function isUnlocked(xf: XmlNode): boolean {
  const locked = child(xf, 'protection')?.attribute('locked');
  return locked === '0' || locked === 'false';
}

/** A conditional fill keeps its colour in the background where a cell's own keeps it in the foreground. */
function overlay(dxf: XmlNode, theme: Theme): ConditionalFormatRecord['format'] {
  const look = child(dxf, 'font');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const fillColor =
    readColor(child(pattern, 'bgColor'), theme) ?? readColor(child(pattern, 'fgColor'), theme);
  const fontColor = readColor(child(look, 'color'), theme);
  const underline = child(look, 'u');
  const format = child(dxf, 'numFmt')?.attribute('formatCode');
  return {
    ...(fillColor && { fillColor }),
    ...(fontColor && { fontColor }),
    ...(child(look, 'b') && { bold: isOn(child(look, 'b')) }),
    ...(child(look, 'i') && { italic: isOn(child(look, 'i')) }),
    ...(underline && { underline: underline.attribute('val') !== 'none' }),
    ...(format && { numberFormat: format }),
  };
}
