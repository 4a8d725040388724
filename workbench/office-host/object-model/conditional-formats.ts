import { ApiError, itemNotFound } from '../api-error';
import type { HostClass, HostObject } from '../host-object';
import { defineClass } from '../host-object';
import type { ConditionalFormatRecord } from '../workbook-model';
import { conditionalFormat } from './conditional-format';
import type { AreasTarget } from './targets';
import { ConditionalFormatTarget, formatsTouching } from './targets';

function wrap({ session, sheet }: AreasTarget, record: ConditionalFormatRecord): HostObject {
  return conditionalFormat(new ConditionalFormatTarget(session, sheet, record.id));
}

function byId(target: AreasTarget, id: unknown): HostObject | null {
  const record = formatsTouching(target).find((each) => each.id === id);
  return record ? wrap(target, record) : null;
}

/** Excel.ConditionalFormatCollection: those that touch the range it was asked of. */
export const conditionalFormats: HostClass<AreasTarget> = defineClass('ConditionalFormatCollection', {
  items: (target) => formatsTouching(target).map((record) => wrap(target, record)),
  item: (target, id) => {
    const found = byId(target, id);
    if (!found) throw itemNotFound('ConditionalFormatCollection.getItem', id);
    return found;
  },
  methods: {
    GetCount: (target) => formatsTouching(target).length,
    GetItemOrNullObject: (target, args) => byId(target, args.json(0)),
    GetItemAt: (target, args) => {
      const record = formatsTouching(target)[args.number(0)];
      if (!record) throw itemNotFound('ConditionalFormatCollection.getItemAt', args.number(0));
      return wrap(target, record);
    },
    Add: (target, args) => {
      target.assertFormatsOpen('ConditionalFormatCollection.add');
      const type = args.text(0);
      if (type !== 'Custom') {
        throw new ApiError(
          'NotImplemented',
          `The embedded Office host adds no conditional format of type ${type}.`,
          'ConditionalFormatCollection.add',
        );
      }
      const empty = { type: 'Custom', formula: '', stopIfTrue: false, format: {} } as const;
      return wrap(target, target.sheet.addConditionalFormat({ ...empty, ranges: target.areas }));
    },
  },
});
