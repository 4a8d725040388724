import type { CellRange } from '../../../src/table/address';
import { invalidArgument, itemNotFound } from '../api-error';
import type { Args } from '../args';
import { EVENTS, eventMethods } from '../events';
import type { HostClass, HostObject } from '../host-object';
import { defineClass } from '../host-object';
import { WHOLE_SHEET, parseAddress } from './addresses';
import { comments } from './comments';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { AreasTarget, RangeTarget, SheetTarget } from './targets';
import { freezePanes, worksheetProperties } from './worksheet-parts';
import { worksheetProtection } from './worksheet-protection';

function rangeOn({ session, sheet }: SheetTarget, cells: CellRange): HostObject {
  return range(new RangeTarget(session, sheet, cells));
}

function used({ sheet }: SheetTarget, args: Args): CellRange | null {
  return sheet.usedRange(args.flag(0));
}

/** The next or the previous sheet, hidden ones passed over where asked. */
function neighbour({ session, sheet }: SheetTarget, args: Args, step: 1 | -1): SheetTarget | null {
  const sheets = session.model
    .sheets()
    .filter((each) => each.visible || !args.flag(0) || each.id === sheet.id);
  const next = sheets[sheets.findIndex((each) => each.id === sheet.id) + step];
  return next ? new SheetTarget(session, next) : null;
}

function orFail(target: SheetTarget | null, method: string): HostObject {
  if (!target) throw itemNotFound(`Worksheet.${method}`, null);
  return worksheet(target);
}

function address(text: string, method: string): CellRange {
  const cells = parseAddress(text);
  if (!cells) throw invalidArgument(`Worksheet.${method}`, `"${text}" is no address.`);
  return cells;
}

/** Excel.Worksheet. */
export const worksheet: HostClass<SheetTarget> = defineClass('Worksheet', {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  values: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ session, sheet }) => session.model.sheets().findIndex((each) => each.id === sheet.id),
    Visibility: ({ sheet }) => (sheet.visible ? 'Visible' : 'Hidden'),
  },
  setters: {
    Name: ({ sheet }, value) => {
      sheet.name = String(value);
    },
  },
  objects: {
    Protection: worksheetProtection,
    CustomProperties: worksheetProperties,
    FreezePanes: freezePanes,
    Comments: comments,
  },
  methods: {
    GetRange: (target, args) =>
      rangeOn(target, args.missing(0) ? WHOLE_SHEET : address(args.text(0), 'getRange')),
    GetRangeByIndexes: (target, args) => {
      const [top, left] = [args.number(0) + 1, args.number(1) + 1];
      return rangeOn(target, {
        top,
        left,
        bottom: top + args.number(2) - 1,
        right: left + args.number(3) - 1,
      });
    },
    GetRanges: ({ session, sheet }, args) => {
      const text = args.missing(0) ? '' : args.text(0);
      if (text.length > 8192) {
        throw invalidArgument('Worksheet.getRanges', 'An address may be 8192 characters long.');
      }
      const areas = text === '' ? [WHOLE_SHEET] : text.split(',').map((each) => address(each, 'getRanges'));
      return rangeAreas(new AreasTarget(session, sheet, areas));
    },
    GetCell: (target, args) => {
      const [row, column] = [args.number(0) + 1, args.number(1) + 1];
      return rangeOn(target, { top: row, left: column, bottom: row, right: column });
    },
    GetUsedRange: (target, args) =>
      rangeOn(target, used(target, args) ?? { top: 1, left: 1, bottom: 1, right: 1 }),
    GetUsedRangeOrNullObject: (target, args) => {
      const cells = used(target, args);
      return cells ? rangeOn(target, cells) : null;
    },
    GetNext: (target, args) => orFail(neighbour(target, args, 1), 'getNext'),
    GetNextOrNullObject: (target, args) => {
      const next = neighbour(target, args, 1);
      return next ? worksheet(next) : null;
    },
    GetPrevious: (target, args) => orFail(neighbour(target, args, -1), 'getPrevious'),
    GetPreviousOrNullObject: (target, args) => {
      const previous = neighbour(target, args, -1);
      return previous ? worksheet(previous) : null;
    },
    Activate: ({ session, sheet }) => session.model.activate(sheet.id),
    Delete: ({ session, sheet }) => session.model.removeSheet(sheet.id),
    ...eventMethods<SheetTarget>(
      { DataChanged: EVENTS.dataChanged, SelectionChanged: EVENTS.selectionChanged },
      ({ session, sheet }) => ({ session, targetId: sheet.id }),
    ),
  },
});
