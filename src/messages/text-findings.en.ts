import type { Finding, FindingCode, FindingFacts } from '../audit/finding';
import { evidenceEn } from './evidence.en';
import type { TextCode } from './text-findings.zh-CN';

type Common = Pick<Finding, 'cell' | 'printed' | 'expected'>;
type Sentence<Code extends FindingCode> = (facts: FindingFacts[Code], finding: Common) => string;

const LONGEST = 60;

/** Words of a cell in quotation marks, cut where they are long. */
function quote(words: string): string {
  const shown = words.replace(/\s+/g, ' ').trim();
  return shown.length > LONGEST ? `“${shown.slice(0, LONGEST)}…”` : `“${shown}”`;
}

const sum = (working: string): string => working.replace(/\*/g, '×').replace(/\//g, '÷');

export const textSentencesEn: { readonly [Code in TextCode]: Sentence<Code> } = {
  'column-missing': ({ columns }, { cell }) =>
    `The header from ${cell} on lacks the column ${columns.map(evidenceEn.columnRole).join(', ')}, so the table cannot be checked fully. Add it, or give it its usual name.`,
  'reason-contradicts': ({ indicator, kind }, { printed, expected }) => {
    const head = `The reason of ${quote(indicator)} says ${quote(printed ?? '')}`;
    const shown = quote(expected ?? '');
    switch (kind) {
      case 'actual':
        return `${head}, but the actual is ${shown}. Check both.`;
      case 'target':
        return `${head}, but the target is ${shown}. Check both.`;
      case 'completion':
        return `${head}, but the completion rate of the row is ${expected}. Check the reason and the actual.`;
      case 'gap':
        return `${head}, but target and actual of the row are ${expected} apart. Check the figure in the reason.`;
      case 'direction-down':
        return `${head}, but the actual ${shown} is below the target. Check the reason or the actual.`;
      case 'direction-up':
        return `${head}, but the actual ${shown} is above the target. Check the reason or the actual.`;
      case 'missed-though-met':
        return `${head}, but the actual ${shown} meets the target. Check the reason or the actual.`;
      case 'met-though-missed':
        return `${head}, but the actual ${shown} misses the target. Check the reason or the actual.`;
      case 'paid-share':
        return `${head}, but the row spends a larger share of its target (${expected}). Check the share, or whether the reason was copied from another project.`;
    }
  },
  'reason-arithmetic': ({ indicator, kind, quote: words, working }, { printed, expected }) => {
    const head = `The reason of ${quote(indicator)} says ${quote(words)}`;
    if (kind === 'months')
      return `${head}; with the first and the last month that is ${expected}, not ${printed}. Check the months.`;
    if (expected?.startsWith('≤'))
      return `${head}; ${sum(working)} is ${printed}, more than the ${expected.slice(1)} in all. Check the figures.`;
    return `${head}; ${sum(working)} gives ${expected}, not ${printed}. Check the figures.`;
  },
  'reason-misplaced': ({ indicator, other, otherCell }, { printed }) =>
    `The reason of ${quote(indicator)} says ${quote(printed ?? '')}, which fits ${quote(other)} (${otherCell}) and not its own row. Check whether it stands in the wrong row.`,
  'reason-duplicated': ({ indicator, other, first }) =>
    `The reason of ${quote(indicator)} is the same text as that of ${quote(other)} (${first}). Give the indicator's own reason; where one reason is true of both, merge the cells.`,
  'reason-generic': ({ indicator }, { printed }) =>
    `The reason ${quote(printed ?? '')} of ${quote(indicator)} says only that there is a difference. Say where it comes from.`,
  'measure-missing': ({ indicator, completion }, { cell }) =>
    `${quote(indicator)} is missed${completion === null ? '' : ` (completion ${completion} %)`} and has a reason, but no improvement measure. Add it in ${cell}.`,
  'name-differs': ({ indicator, where, other, otherSheet, otherCell }, { printed }) => {
    const own = `The ${where === 'achieved' ? 'actual' : 'target'} of ${quote(indicator)} is ${quote(printed ?? '')}`;
    switch (where) {
      case 'title':
        return `${own}, but the title says ${quote(other)}. Check both counts.`;
      case 'project':
        return `${own}, but the name of the project (${otherCell}) says ${quote(other)}. Check both counts.`;
      case 'expected':
        return `${own}, but the goal (${otherCell}) says ${quote(other)}. Check both counts.`;
      case 'achieved':
        return `${own}, but the achievements (${otherCell}) say ${quote(other)}. Check both counts.`;
      case 'code':
        return `${quote(indicator)} has the same code as ${quote(other)} in ${otherCell} of sheet ${quote(otherSheet)}, but another name. Use one name.`;
    }
  },
};
