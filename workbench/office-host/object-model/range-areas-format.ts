import type { HostClass } from '../host-object';
import { defineClass } from '../host-object';
import type { Json } from '../wire';
import type { CellFormat } from '../workbook-model';
import type { AreasTarget } from './targets';

type Setter = (target: AreasTarget, value: Json) => void;

/** Sets a format of all areas. */
function setter(location: string, change: (value: Json) => Partial<CellFormat>): Setter {
  return (target, value) => {
    target.assertFormatsOpen(location);
    for (const area of target.areas) target.sheet.setFormat(area, change(value));
  };
}

const fill: HostClass<AreasTarget> = defineClass('RangeFill', {
  setters: { Color: setter('RangeFill.color', (value) => ({ fillColor: String(value) })) },
});

const font: HostClass<AreasTarget> = defineClass('RangeFont', {
  setters: {
    Color: setter('RangeFont.color', (value) => ({ fontColor: String(value) })),
    Bold: setter('RangeFont.bold', (value) => ({ bold: value === true })),
    Italic: setter('RangeFont.italic', (value) => ({ italic: value === true })),
    Underline: setter('RangeFont.underline', (value) => ({ underline: value !== 'None' })),
    Size: setter('RangeFont.size', (value) => ({ size: Number(value) })),
  },
});

/** Excel.RangeFormat of several ranges, to be set. */
export const areasFormat: HostClass<AreasTarget> = defineClass('RangeFormat', {
  setters: {
    WrapText: setter('RangeFormat.wrapText', (value) => ({ wrap: value === true })),
    VerticalAlignment: setter('RangeFormat.verticalAlignment', (value) => ({ top: value === 'Top' })),
    // Cells here have no place within their column.
    HorizontalAlignment: setter('RangeFormat.horizontalAlignment', () => ({})),
  },
  objects: { Fill: fill, Font: font },
});
