import type { ClassSpec } from './host-object';
import { localAddress } from './object-model/addresses';
import type { HostSession } from './session';
import type { PushEntry } from './wire';

/** Numbers of the library's events. */
export const EVENTS = { dataChanged: 10, sheetAdded: 13, selectionChanged: 14, sheetDeleted: 15 } as const;

/** What events of the whole workbook are addressed to; those of one sheet carry the sheet's id. */
export const WORKBOOK_TARGET = 'Workbook';

const EVENT_CATEGORY = 65536;

/** The pane came into view or left it. Nobody registers for it; pages that do not listen pass it over. */
const VISIBILITY_CHANGED = 65539;

interface Registration {
  readonly session: HostSession;
  readonly targetId: string;
}

/** The `_Register…Event` and `_Unregister…Event` methods of a class. */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  where: (target: T) => Registration,
): NonNullable<ClassSpec<T>['methods']> {
  const methods: Record<string, (target: T) => void> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (target) => {
      const { session, targetId } = where(target);
      session.registered.add(`${type}:${targetId}`);
    };
    methods[`_Unregister${name}Event`] = (target) => {
      const { session, targetId } = where(target);
      session.registered.delete(`${type}:${targetId}`);
    };
  }
  return methods;
}

function entries(session: HostSession, type: number, sheetId: string, message: object): readonly PushEntry[] {
  return [WORKBOOK_TARGET, sheetId]
    .filter((targetId) => session.registered.has(`${type}:${targetId}`))
    .map((targetId) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId,
      message: JSON.stringify(message),
    }));
}

/**
 * Listens to the workbook and the pane and pushes the events that were registered.
 *
 * Out: a function that ends it.
 */
export function watchModel(session: HostSession, push: (entries: readonly PushEntry[]) => void): () => void {
  const { model } = session;
  const ends = [
    session.pane.onChange((visible) => {
      const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
      const kind = { messageCategory: EVENT_CATEGORY, messageType: VISIBILITY_CHANGED, targetId: '' };
      push([{ ...kind, message }]);
    }),
    model.onCellsChanged(({ sheetId, range, own }) =>
      push(
        entries(session, EVENTS.dataChanged, sheetId, {
          worksheetId: sheetId,
          address: localAddress(range),
          changeType: 'RangeEdited',
          shiftDirection: 'None',
          source: 'Local',
          triggerSource: own ? 'ThisLocalAddin' : 'Unknown',
        }),
      ),
    ),
    model.onSelectionChanged?.(() => {
      const { sheetId, range } = model.selection();
      const address = localAddress(range);
      push(entries(session, EVENTS.selectionChanged, sheetId, { worksheetId: sheetId, address }));
    }),
    model.onSheetsChanged?.(({ sheetId, kind }) => {
      const type = kind === 'added' ? EVENTS.sheetAdded : EVENTS.sheetDeleted;
      push(entries(session, type, sheetId, { worksheetId: sheetId, source: 'Local' }));
    }),
  ];
  return () => ends.forEach((end) => end?.());
}
