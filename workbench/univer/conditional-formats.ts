import type { IStyleBase } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormatRecord } from '../office-host/workbook-model';
import { readFormat, writeFormat } from './cell-format';
import { fromUniver, toUniver } from './ranges';

/** Univer draws fills, font colours, bold, italic and underline; number formats: see conditional-number-formats.ts. */
export function toRule(
  id: string,
  record: Omit<ConditionalFormatRecord, 'id' | 'priority'>,
): IConditionFormattingRule {
  const { numberFormat, ...format } = record.format;
  const style: IStyleBase = writeFormat(format);
  if (numberFormat) style.n = { pattern: numberFormat };
  return {
    cfId: id,
    ranges: record.ranges.map(toUniver),
    stopIfTrue: record.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formulaOf(record.formula),
      style,
    },
  };
}

/** A new rule comes without a formula; Univer's engine stops for good at an empty one. */
function formulaOf(formula: string): string {
  const bare = formula.replace(/^=/, '').trim();
  return bare === '' ? '=FALSE' : `=${bare}`;
}

/** `priority` counts from 0, the first is the strongest, as in Excel. */
export function toRecord(rule: IConditionFormattingRule, priority: number): ConditionalFormatRecord {
  const shared = {
    id: rule.cfId,
    ranges: rule.ranges.map(fromUniver),
    priority,
    stopIfTrue: rule.stopIfTrue,
  };
  const { rule: what } = rule;
  if (what.type !== CFRuleType.highlightCell) return { ...shared, type: 'Other', formula: '', format: {} };
  const custom = what.subType === CFSubRuleType.formula;
  const formula = custom && 'value' in what && typeof what.value === 'string' ? what.value : '';
  return { ...shared, type: custom ? 'Custom' : 'Other', formula, format: formatOf(what.style) };
}

/** Only what the rule sets: a conditional format leaves the rest of the cell alone. */
function formatOf(style: IStyleBase): ConditionalFormatRecord['format'] {
  const all = readFormat(style);
  return {
    ...(all.fillColor && { fillColor: all.fillColor }),
    ...(all.fontColor && { fontColor: all.fontColor }),
    ...(style.bl !== undefined && { bold: all.bold }),
    ...(style.it !== undefined && { italic: all.italic }),
    ...(style.ul !== undefined && { underline: all.underline }),
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
  };
}
