import type { HostClass } from '../host-object';
import { defineClass } from '../host-object';
import type { Json } from '../wire';
import type { CellFormat } from '../workbook-model';
import { cellCount, intersection } from './addresses';
import type { RangeTarget } from './targets';

const PLAIN: CellFormat = { fillColor: '', fontColor: '', bold: false, italic: false, underline: false };

/** Whole columns and sheets are judged by their used part: what lies beyond has no formats of its own. */
const MOST_CELLS = 100_000;

/** What all cells of the range share, or null where they differ, as Excel answers. */
function shared<V extends Json>(
  target: RangeTarget,
  of: (row: number, column: number) => V,
  beyond: V,
): V | null {
  const small = cellCount(target.range) <= MOST_CELLS;
  const used = target.sheet.usedRange(false);
  const cells = small ? target.range : used && intersection(used, target.range);
  if (!cells) return beyond;
  const first = of(cells.top, cells.left);
  if (!small && first !== beyond) return null;
  for (let row = cells.top; row <= cells.bottom; row++) {
    for (let column = cells.left; column <= cells.right; column++) {
      if (of(row, column) !== first) return null;
    }
  }
  return first;
}

function style<K extends Exclude<keyof CellFormat, 'size' | 'wrap' | 'top'>>(
  target: RangeTarget,
  key: K,
): CellFormat[K] | null {
  return shared<CellFormat[K]>(target, (row, column) => target.sheet.format(row, column)[key], PLAIN[key]);
}

function restyle(target: RangeTarget, location: string, change: Partial<CellFormat>): void {
  target.assertFormatsOpen(location);
  target.sheet.setFormat(target.range, change);
}

const fill: HostClass<RangeTarget> = defineClass('RangeFill', {
  values: { Color: (target) => style(target, 'fillColor') },
  setters: { Color: (target, value) => restyle(target, 'RangeFill.color', { fillColor: String(value) }) },
  methods: { Clear: (target) => restyle(target, 'RangeFill.clear', { fillColor: '' }) },
});

const font: HostClass<RangeTarget> = defineClass('RangeFont', {
  values: {
    Color: (target) => style(target, 'fontColor'),
    Bold: (target) => style(target, 'bold'),
    Italic: (target) => style(target, 'italic'),
    Underline: (target) => {
      const underline = style(target, 'underline');
      if (underline === null) return null;
      return underline ? 'Single' : 'None';
    },
  },
  setters: {
    Size: (target, value) => restyle(target, 'RangeFont.size', { size: Number(value) }),
    Color: (target, value) => restyle(target, 'RangeFont.color', { fontColor: String(value) }),
    Bold: (target, value) => restyle(target, 'RangeFont.bold', { bold: value === true }),
    Italic: (target, value) => restyle(target, 'RangeFont.italic', { italic: value === true }),
    Underline: (target, value) => restyle(target, 'RangeFont.underline', { underline: value !== 'None' }),
  },
});

const protection: HostClass<RangeTarget> = defineClass('FormatProtection', {
  values: {
    Locked: (target) => shared(target, (row, column) => target.sheet.isLocked?.(row, column) ?? true, true),
  },
});

/** Excel.RangeFormat: the direct formats of a range, which overlays never touch. */
export const rangeFormat: HostClass<RangeTarget> = defineClass('RangeFormat', {
  values: {
    WrapText: (target) =>
      shared(target, (row, column) => target.sheet.format(row, column).wrap ?? false, false),
  },
  setters: {
    WrapText: (target, value) => restyle(target, 'RangeFormat.wrapText', { wrap: value === true }),
    ColumnWidth: (target, value) => {
      target.assertFormatsOpen('RangeFormat.columnWidth');
      target.sheet.setColumnWidth(target.range, Number(value));
    },
    VerticalAlignment: (target, value) =>
      restyle(target, 'RangeFormat.verticalAlignment', { top: value === 'Top' }),
    // Cells here have no place within their column.
    HorizontalAlignment: (target) => target.assertFormatsOpen('RangeFormat.horizontalAlignment'),
  },
  // Rows grow by themselves.
  methods: { AutofitRows: () => undefined },
  objects: { Fill: fill, Font: font, Protection: protection },
});
