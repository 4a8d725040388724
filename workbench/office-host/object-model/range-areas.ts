import type { HostClass } from '../host-object';
import { defineClass } from '../host-object';
import { cellCount, fullAddress } from './addresses';
import { conditionalFormats } from './conditional-formats';
import { range } from './range';
import { areasFormat } from './range-areas-format';
import type { AreasTarget } from './targets';
import { RangeTarget, keptIdentity } from './targets';

const rangeCollection: HostClass<AreasTarget> = defineClass('RangeCollection', {
  items: ({ session, sheet, areas }) => areas.map((cells) => range(new RangeTarget(session, sheet, cells))),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ session, sheet, areas }, args) => {
      const cells = areas[args.number(0)];
      return cells ? range(new RangeTarget(session, sheet, cells)) : null;
    },
  },
});

/** Excel.RangeAreas: several ranges of one sheet. */
export const rangeAreas: HostClass<AreasTarget> = defineClass('RangeAreas', {
  identity: keptIdentity,
  values: {
    Address: ({ sheet, areas }) => areas.map((cells) => fullAddress(sheet.name, cells)).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, cells) => sum + cellCount(cells), 0),
  },
  objects: {
    Areas: rangeCollection,
    ConditionalFormats: (target) => conditionalFormats(target),
    Format: (target) => areasFormat(target),
  },
  methods: {
    _KeepReference: (target, _args, self) => {
      target.referenceId ??= target.session.keep(self);
    },
  },
});
