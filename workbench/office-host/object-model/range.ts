import type { CellRange } from '../../../src/table/address';
import { ApiError, invalidArgument, itemNotFound } from '../api-error';
import type { Args } from '../args';
import type { HostClass, HostObject } from '../host-object';
import { defineClass } from '../host-object';
import {
  bounding,
  cellCount,
  fullAddress,
  height,
  intersection,
  MAX_COLUMN,
  MAX_ROW,
  parseAddress,
  width,
} from './addresses';
import { conditionalFormats } from './conditional-formats';
import { formulaOf, readCells, shownType, writeCells } from './range-cells';
import { rangeAreas } from './range-areas';
import { rangeFormat } from './range-format';
import { AreasTarget, RangeTarget, SheetTarget, keptIdentity } from './targets';
import { worksheet } from './worksheet';

/** More merged areas than this and Excel answers nothing. */
const MOST_MERGED_AREAS = 512;

function other(args: Args, method: string): CellRange {
  const cells = args.target(0, RangeTarget)?.range ?? parseAddress(args.text(0));
  if (!cells) throw invalidArgument(`Range.${method}`, `"${args.text(0)}" is no address.`);
  return cells;
}

function inside(target: RangeTarget, cells: CellRange, method: string): HostObject {
  const { top, left, bottom, right } = cells;
  if (top < 1 || left < 1 || bottom > MAX_ROW || right > MAX_COLUMN || bottom < top || right < left) {
    throw invalidArgument(`Range.${method}`, 'The range leaves the sheet.');
  }
  return range(target.with(cells));
}

function used(target: RangeTarget, args: Args): HostObject | null {
  const all = target.sheet.usedRange(args.flag(0));
  const cells = all && intersection(all, target.range);
  return cells ? range(target.with(cells)) : null;
}

function mergedAreas(target: RangeTarget): HostObject | null {
  const areas = target.sheet.merges().filter((area) => intersection(area, target.range));
  if (areas.length > MOST_MERGED_AREAS) {
    throw new ApiError(
      'GeneralException',
      `More than ${MOST_MERGED_AREAS} merged areas.`,
      'Range.getMergedAreasOrNullObject',
    );
  }
  return areas.length > 0 ? rangeAreas(new AreasTarget(target.session, target.sheet, areas)) : null;
}

function clearFormats(target: RangeTarget): void {
  const cells = target.sheet.usedRange(false);
  const all = cells && intersection(cells, target.range);
  if (!all) return;
  target.sheet.setFormat(all, {
    fillColor: '',
    fontColor: '',
    bold: false,
    italic: false,
    underline: false,
    wrap: false,
    top: false,
  });
  writeCells(target.with(all), 'numberFormat', 'General');
}

/** Excel.Range. */
export const range: HostClass<RangeTarget> = defineClass('Range', {
  identity: keptIdentity,
  values: {
    Values: (target) => readCells(target, 'values', (cell) => cell.value ?? ''),
    Formulas: (target) => readCells(target, 'formulas', formulaOf),
    Text: (target) => readCells(target, 'text', (cell) => cell.text),
    NumberFormat: (target) => readCells(target, 'numberFormat', (cell) => cell.numberFormat),
    ValueTypes: (target) => readCells(target, 'valueTypes', shownType),
    Address: ({ sheet, range: cells }) => fullAddress(sheet.name, cells),
    RowIndex: ({ range: cells }) => cells.top - 1,
    ColumnIndex: ({ range: cells }) => cells.left - 1,
    RowCount: ({ range: cells }) => height(cells),
    ColumnCount: ({ range: cells }) => width(cells),
    CellCount: ({ range: cells }) => cellCount(cells),
  },
  setters: {
    Values: (target, value) => writeCells(target, 'values', value),
    Formulas: (target, value) => writeCells(target, 'formulas', value),
    NumberFormat: (target, value) => writeCells(target, 'numberFormat', value),
  },
  objects: {
    Format: rangeFormat,
    Worksheet: ({ session, sheet }) => worksheet(new SheetTarget(session, sheet)),
    ConditionalFormats: ({ session, sheet, range: cells }) =>
      conditionalFormats(new AreasTarget(session, sheet, [cells])),
  },
  methods: {
    GetCell: (target, args) => {
      const [row, column] = [target.range.top + args.number(0), target.range.left + args.number(1)];
      return inside(target, { top: row, left: column, bottom: row, right: column }, 'getCell');
    },
    GetRow: (target, args) => {
      const row = target.range.top + args.number(0);
      return inside(target, { ...target.range, top: row, bottom: row }, 'getRow');
    },
    GetColumn: (target, args) => {
      const column = target.range.left + args.number(0);
      return inside(target, { ...target.range, left: column, right: column }, 'getColumn');
    },
    GetOffsetRange: (target, args) => {
      const [rows, columns] = [args.number(0), args.number(1)];
      const { top, left, bottom, right } = target.range;
      return inside(
        target,
        { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns },
        'getOffsetRange',
      );
    },
    GetResizedRange: (target, args) => {
      const { top, left, bottom, right } = target.range;
      return inside(
        target,
        { top, left, bottom: bottom + args.number(0), right: right + args.number(1) },
        'getResizedRange',
      );
    },
    GetBoundingRect: (target, args) =>
      range(target.with(bounding(target.range, other(args, 'getBoundingRect')))),
    GetIntersectionOrNullObject: (target, args) => {
      const cells = intersection(target.range, other(args, 'getIntersectionOrNullObject'));
      return cells ? range(target.with(cells)) : null;
    },
    GetUsedRange: (target, args) => {
      const found = used(target, args);
      if (!found) throw itemNotFound('Range.getUsedRange', null);
      return found;
    },
    GetUsedRangeOrNullObject: used,
    GetMergedAreasOrNullObject: mergedAreas,
    GetSpillingToRangeOrNullObject: (target) => {
      const cells = target.sheet.spill?.(target.range.top, target.range.left);
      return cells ? range(target.with(cells)) : null;
    },
    Select: ({ session, sheet, range: cells }) => session.model.select(sheet.id, cells),
    Clear: (target, args) => {
      const what = args.missing(0) ? 'All' : args.text(0);
      if (what !== 'Contents' && what !== 'All') {
        throw new ApiError(
          'NotImplemented',
          `The embedded Office host does not clear ${what}.`,
          'Range.clear',
        );
      }
      target.assertCellsOpen(target.range, 'Range.clear');
      target.sheet.clear(target.range);
      if (what === 'All') clearFormats(target);
    },
    Merge: ({ sheet, range: cells }) => sheet.merge(cells),
    _KeepReference: (target, _args, self) => {
      target.referenceId ??= target.session.keep(self);
    },
    _ValidateArraySize: ({ range: cells }, args) => {
      if (args.number(0) !== height(cells) || args.number(1) !== width(cells)) {
        throw invalidArgument('Range.values', 'The array does not have the size of the range.');
      }
    },
  },
});
