import type { Finding, FindingCode, Severity } from '../audit';
import { zhCN } from '../messages/zh-CN';
import { SEVERITIES } from './selectors';
import type { FindingItem } from './selectors';

/** 分组: by how much it matters, by what is wrong, by where it stands. */
export type Grouping = 'severity' | 'rule' | 'table';

export const GROUPINGS: readonly Grouping[] = ['severity', 'rule', 'table'];

export interface FindingGroup {
  readonly key: string;
  /** What its findings share; a table's key, null for findings across tables. */
  readonly of:
    | { readonly by: 'severity' }
    | { readonly by: 'rule'; readonly code: FindingCode }
    | { readonly by: 'table'; readonly table: string | null };
  /** The gravest among them. */
  readonly severity: Severity;
  readonly items: readonly FindingItem[];
}

/**
 * Findings in groups: severities from error to info; rules by gravity, then by number; tables in their order, findings
 * across tables last. Within a group they keep their order.
 */
export function groupItems(items: readonly FindingItem[], grouping: Grouping): FindingGroup[] {
  const groups = new Map<string, { of: FindingGroup['of']; items: FindingItem[] }>();
  for (const item of items) {
    const of = sharedBy(item, grouping);
    const key = of.by === 'severity' ? item.finding.severity : of.by === 'rule' ? of.code : (of.table ?? '');
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { of, items: [item] });
  }
  const made = [...groups].map(([key, { of, items: own }]): FindingGroup => {
    const severity = SEVERITIES.find((one) => own.some(({ finding }) => finding.severity === one));
    return { key: `${grouping}:${key}`, of, severity: severity ?? 'info', items: own };
  });
  if (grouping === 'table') return made;
  const rank = ({ severity }: FindingGroup): number => SEVERITIES.indexOf(severity);
  return made.sort((a, b) => rank(a) - rank(b) || b.items.length - a.items.length);
}

function sharedBy({ finding, table }: FindingItem, grouping: Grouping): FindingGroup['of'] {
  if (grouping === 'severity') return { by: 'severity' };
  return grouping === 'rule' ? { by: 'rule', code: finding.code } : { by: 'table', table };
}

const texts = new WeakMap<Finding, string>();

/** Everything a person may look for in a finding, in small letters. */
function searchText(finding: Finding): string {
  const known = texts.get(finding);
  if (known !== undefined) return known;
  const { sheet, cell, code } = finding;
  const text = `${sheet} ${cell} ${zhCN.ruleName(code)} ${zhCN.finding(finding)}`.toLowerCase();
  texts.set(finding, text);
  return text;
}

/** Findings that say every one of the words ("满意度 H15"); all of them without a word. */
export function filterItems(items: readonly FindingItem[], wanted: string): readonly FindingItem[] {
  const parts = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return items;
  return items.filter(({ finding }) => {
    const text = searchText(finding);
    return parts.every((part) => text.includes(part));
  });
}
