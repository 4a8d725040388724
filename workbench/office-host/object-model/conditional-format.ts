import { ApiError } from '../api-error';
import type { HostClass, HostObject } from '../host-object';
import { defineClass } from '../host-object';
import { conditionalRangeFormat } from './conditional-range-format';
import { range } from './range';
import { rangeAreas } from './range-areas';
import type { ConditionalFormatTarget } from './targets';
import { AreasTarget, RangeTarget } from './targets';

/** Excel.ConditionalFormatRule: the formula, as it was set. */
const rule: HostClass<ConditionalFormatTarget> = defineClass('ConditionalFormatRule', {
  values: { Formula: (target) => target.record().formula },
  setters: {
    Formula: (target, value) => {
      target.assertFormatsOpen('ConditionalFormatRule.formula');
      target.sheet.updateConditionalFormat(target.id, { formula: String(value) });
    },
  },
});

const customFormat: HostClass<ConditionalFormatTarget> = defineClass('CustomConditionalFormat', {
  objects: { Rule: rule, Format: conditionalRangeFormat },
});

function custom(target: ConditionalFormatTarget): HostObject | null {
  return target.record().type === 'Custom' ? customFormat(target) : null;
}

function onlyRange(target: ConditionalFormatTarget): HostObject | null {
  const [first, ...others] = target.record().ranges;
  return first && others.length === 0 ? range(new RangeTarget(target.session, target.sheet, first)) : null;
}

/** Excel.ConditionalFormat. Its rule can be read and set where it is a formula. */
export const conditionalFormat: HostClass<ConditionalFormatTarget> = defineClass('ConditionalFormat', {
  identity: ({ id }) => ({ Id: id }),
  values: {
    Id: ({ id }) => id,
    Type: (target) => {
      const { type } = target.record();
      return type === 'Other' ? 'PresetCriteria' : type;
    },
    Priority: (target) => target.record().priority,
    StopIfTrue: (target) => target.record().stopIfTrue,
  },
  setters: {
    Priority: (target, value) => {
      target.assertFormatsOpen('ConditionalFormat.priority');
      target.sheet.updateConditionalFormat(target.id, { priority: Number(value) });
    },
    StopIfTrue: (target, value) => {
      target.assertFormatsOpen('ConditionalFormat.stopIfTrue');
      target.sheet.updateConditionalFormat(target.id, { stopIfTrue: value === true });
    },
  },
  objects: {
    Custom: (target) => {
      const found = custom(target);
      if (found) return found;
      throw new ApiError(
        'InvalidOperation',
        'This conditional format has no formula.',
        'ConditionalFormat.custom',
      );
    },
    CustomOrNullObject: custom,
  },
  methods: {
    Delete: (target) => {
      target.assertFormatsOpen('ConditionalFormat.delete');
      target.sheet.removeConditionalFormat(target.record().id);
    },
    GetRange: (target) => {
      const found = onlyRange(target);
      if (found) return found;
      throw new ApiError(
        'InvalidOperation',
        'This format covers several ranges.',
        'ConditionalFormat.getRange',
      );
    },
    GetRangeOrNullObject: onlyRange,
    GetRanges: (target) => rangeAreas(new AreasTarget(target.session, target.sheet, target.record().ranges)),
  },
});
