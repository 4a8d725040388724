import type { HostClass } from '../host-object';
import { defineClass } from '../host-object';
import type { Json } from '../wire';
import type { CellFormat } from '../workbook-model';
import type { ConditionalFormatTarget } from './targets';

function styled(target: ConditionalFormatTarget, location: string, change: Partial<CellFormat>): void {
  target.restyle(change, location);
}

const fill: HostClass<ConditionalFormatTarget> = defineClass('ConditionalRangeFill', {
  values: { Color: (target) => target.record().format.fillColor ?? '' },
  setters: {
    Color: (target, value) => styled(target, 'ConditionalRangeFill.color', { fillColor: String(value) }),
  },
  methods: { Clear: (target) => styled(target, 'ConditionalRangeFill.clear', { fillColor: '' }) },
});

const font: HostClass<ConditionalFormatTarget> = defineClass('ConditionalRangeFont', {
  values: {
    Color: (target) => target.record().format.fontColor ?? '',
    Bold: (target) => target.record().format.bold ?? null,
    Italic: (target) => target.record().format.italic ?? null,
    Underline: (target) => underlineName(target.record().format.underline),
  },
  setters: {
    Color: (target, value) => styled(target, 'ConditionalRangeFont.color', { fontColor: String(value) }),
    Bold: (target, value) => styled(target, 'ConditionalRangeFont.bold', { bold: value === true }),
    Italic: (target, value) => styled(target, 'ConditionalRangeFont.italic', { italic: value === true }),
    Underline: (target, value) =>
      styled(target, 'ConditionalRangeFont.underline', { underline: value !== 'None' }),
  },
});

function underlineName(underline: boolean | undefined): Json {
  if (underline === undefined) return null;
  return underline ? 'Single' : 'None';
}

/** Excel.ConditionalRangeFormat. */
export const conditionalRangeFormat: HostClass<ConditionalFormatTarget> = defineClass(
  'ConditionalRangeFormat',
  {
    values: { NumberFormat: (target) => target.record().format.numberFormat ?? null },
    setters: {
      NumberFormat: (target, value) =>
        target.restyle(
          { numberFormat: value === null ? undefined : String(value) },
          'ConditionalRangeFormat.numberFormat',
        ),
    },
    objects: { Fill: fill, Font: font },
  },
);
