import { invalidArgument, itemNotFound } from '../api-error';
import { EVENTS, WORKBOOK_TARGET, eventMethods } from '../events';
import type { HostClass, HostObject } from '../host-object';
import { defineClass } from '../host-object';
import type { HostSession } from '../session';
import type { SheetModel } from '../workbook-model';
import { SheetTarget } from './targets';
import { worksheet } from './worksheet';

function wrap(session: HostSession, sheet: SheetModel): HostObject {
  return worksheet(new SheetTarget(session, sheet));
}

/** By id, or by name as Excel compares names: without regard to case. */
function find(session: HostSession, key: unknown): SheetModel | null {
  const name = String(key).toLowerCase();
  return (
    session.model.sheets().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null
  );
}

function listed(session: HostSession, visibleOnly: boolean): readonly SheetModel[] {
  return session.model.sheets().filter((sheet) => sheet.visible || !visibleOnly);
}

function at(session: HostSession, visibleOnly: boolean, index: number): HostObject {
  const sheet = listed(session, visibleOnly).at(index);
  if (!sheet) throw itemNotFound('WorksheetCollection', index);
  return wrap(session, sheet);
}

/** Excel.WorksheetCollection. */
export const worksheets: HostClass<HostSession> = defineClass('WorksheetCollection', {
  items: (session) => session.model.sheets().map((sheet) => wrap(session, sheet)),
  item: (session, key) => {
    const sheet = find(session, key);
    if (!sheet) throw itemNotFound('WorksheetCollection.getItem', key);
    return wrap(session, sheet);
  },
  methods: {
    GetItemOrNullObject: (session, args) => {
      const sheet = find(session, args.json(0));
      return sheet ? wrap(session, sheet) : null;
    },
    GetItemAt: (session, args) => at(session, false, args.number(0)),
    GetActiveWorksheet: (session) => wrap(session, session.model.activeSheet()),
    GetFirst: (session, args) => at(session, args.flag(0), 0),
    GetLast: (session, args) => at(session, args.flag(0), -1),
    GetCount: (session, args) => listed(session, args.flag(0)).length,
    Add: (session, args) => {
      const name = args.missing(0) ? freeName(session) : args.text(0);
      if (find(session, name)) throw invalidArgument('WorksheetCollection.add', `The name ${name} is taken.`);
      return wrap(session, session.model.addSheet(name));
    },
    ...eventMethods<HostSession>(
      {
        DataChanged: EVENTS.dataChanged,
        SelectionChanged: EVENTS.selectionChanged,
        Added: EVENTS.sheetAdded,
        Deleted: EVENTS.sheetDeleted,
      },
      (session) => ({ session, targetId: WORKBOOK_TARGET }),
    ),
  },
});

function freeName(session: HostSession): string {
  let number = session.model.sheets().length + 1;
  while (find(session, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}
