import { itemNotFound } from '../api-error';
import type { HostClass } from '../host-object';
import { defineClass } from '../host-object';
import { SheetTarget } from './targets';

class PropertyTarget extends SheetTarget {
  constructor(
    owner: SheetTarget,
    readonly key: string,
  ) {
    super(owner.session, owner.sheet);
  }
}

/** Excel.WorksheetCustomProperty. */
const property: HostClass<PropertyTarget> = defineClass('WorksheetCustomProperty', {
  values: { Key: ({ key }) => key, Value: ({ sheet, key }) => sheet.properties.get(key) ?? null },
  setters: { Value: ({ sheet, key }, value) => sheet.properties.set(key, String(value)) },
  methods: { Delete: ({ sheet, key }) => void sheet.properties.delete(key) },
});

/** Excel.WorksheetCustomPropertyCollection: keys are told apart without regard to case. */
export const worksheetProperties: HostClass<SheetTarget> = defineClass('WorksheetCustomPropertyCollection', {
  items: (target) =>
    [...target.sheet.properties.keys()].map((key) => property(new PropertyTarget(target, key))),
  item: (target, key) => {
    const known = knownKey(target, String(key));
    if (known === null) throw itemNotFound('WorksheetCustomPropertyCollection.getItem', key);
    return property(new PropertyTarget(target, known));
  },
  methods: {
    Add: (target, args) => {
      const key = knownKey(target, args.text(0)) ?? args.text(0);
      target.sheet.properties.set(key, args.text(1));
      return property(new PropertyTarget(target, key));
    },
    GetCount: ({ sheet }) => sheet.properties.size,
    GetItemOrNullObject: (target, args) => {
      const known = knownKey(target, args.text(0));
      return known === null ? null : property(new PropertyTarget(target, known));
    },
  },
});

function knownKey({ sheet }: SheetTarget, key: string): string | null {
  return [...sheet.properties.keys()].find((known) => known.toLowerCase() === key.toLowerCase()) ?? null;
}

/** Excel.WorksheetFreezePanes, as far as rows go. */
export const freezePanes: HostClass<SheetTarget> = defineClass('WorksheetFreezePanes', {
  methods: {
    FreezeRows: ({ sheet }, args) => sheet.freezeRows(args.missing(0) ? 1 : args.number(0)),
    Unfreeze: ({ sheet }) => sheet.freezeRows(0),
  },
});
