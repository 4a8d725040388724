import { BooleanNumber, VerticalAlign, WrapStrategy, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellFormat } from '../office-host/workbook-model';

/** A Univer style as the formats that Office requests know; "" where the cell has no colour of its own. */
export function readFormat(style: Nullable<IStyleData>): CellFormat {
  return {
    fillColor: style?.bg?.rgb ?? '',
    fontColor: style?.cl?.rgb ?? '',
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    ...(style?.fs ? { size: style.fs } : {}),
    ...(style?.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(style?.vt === VerticalAlign.TOP ? { top: true } : {}),
  };
}

/** The other way; what is not named stays as it is, "" takes a colour away (null for Univer). */
export function writeFormat(format: Partial<CellFormat>): IStyleData {
  const style: IStyleData = {};
  if (format.fillColor !== undefined) style.bg = format.fillColor ? { rgb: format.fillColor } : null;
  if (format.fontColor !== undefined) style.cl = format.fontColor ? { rgb: format.fontColor } : null;
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined) style.ul = { s: flag(format.underline) };
  if (format.size !== undefined) style.fs = format.size;
  if (format.top !== undefined) style.vt = format.top ? VerticalAlign.TOP : VerticalAlign.UNSPECIFIED;
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED;
  return style;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
