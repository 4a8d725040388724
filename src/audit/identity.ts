import type { Finding } from './finding';

/** Facts that say what a finding is about, not what stands there. */
const NAMES = new Set([
  ...['indicator', 'label', 'level', 'levels', 'scope', 'column', 'where', 'against', 'missing', 'kind'],
  ...['title', 'name'],
]);

/** "H15", "E12:E14": moves with its rows, so it says nothing of what a finding is. */
const ADDRESS = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;

/**
 * What a finding is about, the same wherever its row stands: the indicator, the fund line, the level; where the facts
 * name nothing, its column.
 *
 * @example
 * subjectOf(scoreMismatch) //=> 'indicator=发放人数'
 */
export function subjectOf(finding: Finding): string {
  const parts = texts(finding).filter(([name]) => NAMES.has(name));
  if (parts.length === 0) return /^[A-Z]+/.exec(finding.cell)?.[0] ?? '';
  return parts.map(([name, text]) => `${name}=${text}`).join('|');
}

/**
 * The indicator or line that a subject names; null where it names none.
 *
 * @example
 * nameIn('indicator=发放人数|where=target') //=> '发放人数'
 */
export function nameIn(subject: string): string | null {
  return /(?:^|\|)(?:indicator|label)=([^|]+)/.exec(subject)?.[1] ?? null;
}

/** The figures and words that a finding compares; when one of them changes, it is another matter. */
export function figuresOf(finding: Finding): readonly string[] {
  const facts = texts(finding).filter(([name, text]) => !NAMES.has(name) && !ADDRESS.test(text));
  return [
    `printed=${finding.printed ?? ''}`,
    `expected=${finding.expected ?? ''}`,
    ...facts.map(([name, text]) => `${name}=${text}`),
  ];
}

/** Facts in words, by name in a fixed order. What is no text (a yes or no, a row's number) goes with the others. */
function texts(finding: Finding): [string, string][] {
  const pairs: [string, string][] = [];
  for (const [name, value] of Object.entries<unknown>(finding.facts)) {
    if (typeof value === 'string') pairs.push([name, value]);
    else if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
      pairs.push([name, value.join('、')]);
    }
  }
  return pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
