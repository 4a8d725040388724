import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { parseRange, type CellRange } from '../../src/table/address';
import type { ConditionalFormatRecord } from '../office-host/workbook-model';
import { toRule } from '../univer/conditional-formats';
import { child, children, numberOf, parseXml } from './dom';
import { fromFile } from './formula-names';

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
  const root = parseXml(`<rules>${withoutPrefixes(block)}</rules>`);
  const found = children(root, 'conditionalFormatting').flatMap((area) => {
    const ranges = (area.getAttribute('sqref') ?? '').split(/\s+/).flatMap((name): CellRange[] => {
      const range = parseRange(name);
      return range ? [range] : [];
    });
    return children(area, 'cfRule').map((rule) => ({ rule, ranges }));
  });
  return found
    .map(({ rule, ranges }, index) => ({ rule, ranges, id: `file-${index}` }))
    .filter(({ rule }) => rule.getAttribute('type') === 'expression')
    .sort((one, other) => priority(one.rule) - priority(other.rule))
    .map(({ rule, ranges, id }) =>
      toRule(id, {
        ranges,
        type: 'Custom',
        formula: `=${fromFile(child(rule, 'formula')?.textContent ?? 'FALSE')}`,
        stopIfTrue: rule.getAttribute('stopIfTrue') === '1',
        format: overlays[numberOf(rule, 'dxfId') ?? -1] ?? {},
      }),
    );
}

function priority(rule: Element): number {
  return numberOf(rule, 'priority') ?? Number.MAX_SAFE_INTEGER;
}

/** The block is cut out of a part that declares its prefixes at the top: names do without them. */
function withoutPrefixes(xml: string): string {
  return xml.replace(/<(\/?)\w+:/g, '<$1').replace(/\s\w+:\w+="[^"]*"/g, '');
}
