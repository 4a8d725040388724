import type { HostClass } from '../host-object';
import { defineClass } from '../host-object';
import type { HostSession } from '../session';
import { range } from './range';
import { RangeTarget } from './targets';
import { worksheets } from './worksheets';

function selected(session: HostSession): RangeTarget {
  const { sheetId, range } = session.model.selection();
  const sheet = session.model.sheets().find((each) => each.id === sheetId) ?? session.model.activeSheet();
  return new RangeTarget(session, sheet, range);
}

/** Excel.WorkbookProtection, to be read. */
const protection: HostClass<HostSession> = defineClass('WorkbookProtection', {
  values: { Protected: ({ model }) => model.isStructureProtected?.() ?? false },
});

/** Excel.Workbook: the root of every request. */
export const workbook: HostClass<HostSession> = defineClass('Workbook', {
  objects: { Worksheets: (session) => worksheets(session), Protection: protection },
  methods: {
    GetSelectedRange: (session) => range(selected(session)),
    GetActiveCell: (session) => {
      const target = selected(session);
      const { top, left } = target.range;
      return range(target.with({ top, left, bottom: top, right: left }));
    },
    _RemoveReference: (session, args) => session.forget(args.text(0)),
  },
});
