import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { parseRange, type CellRange } from '../../src/table/address';
import type { ConditionalFormatRecord } from '../office-host/workbook-model';
import { toRule } from '../univer/conditional-formats';
import { child, children, numberOf, parseXml, type XmlNode } from './xml-tree';
import { fromFile } from './formula-names';

/** Ids of rules that were in the file begin so. */
export const FILE_RULE = 'file-';

const BLOCK = /<((?:\w+:)?)conditionalFormatting[\s>][\s\S]*<\/\1conditionalFormatting>/;

/**
 * The formula rules of a sheet part, the strongest first, as the grid takes them. Other kinds of rules (data bars,
 * "greater than" …) stay in the file and are not drawn.
 *
 * In: the sheet part as text, and what each `dxfId` lays over a cell. Out: rules with ids that tell where they came from.
 */
export function readConditionalRules(
  sheetXml: string,
  overlays: readonly ConditionalFormatRecord['format'][],
): IConditionFormattingRule[] {
  const block = BLOCK.exec(sheetXml)?.[0];
  if (!block) return [];
  const root = parseXml(`<rules>${block}</rules>`);
  const found = children(root, 'conditionalFormatting').flatMap((area) => {
    const ranges = (area.attribute('sqref') ?? '').split(/\s+/).flatMap((name): CellRange[] => {
      const range = parseRange(name);
      return range ? [range] : [];
    });
    return children(area, 'cfRule').map((rule) => ({ rule, ranges }));
  });
  return found
    .map(({ rule, ranges }, index) => ({ rule, ranges, id: `${FILE_RULE}${index}` }))
    .filter(({ rule, ranges }) => rule.attribute('type') === 'expression' && ranges.length > 0)
    .sort((one, other) => priority(one.rule) - priority(other.rule))
    .map(({ rule, ranges, id }) =>
      toRule(id, {
        ranges,
        type: 'Custom',
        formula: `=${fromFile(child(rule, 'formula')?.text ?? 'FALSE')}`,
        stopIfTrue: rule.attribute('stopIfTrue') === '1',
        format: overlays[numberOf(rule, 'dxfId') ?? -1] ?? {},
      }),
    );
}

function priority(rule: XmlNode): number {
  return numberOf(rule, 'priority') ?? Number.MAX_SAFE_INTEGER;
}
