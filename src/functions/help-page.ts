import { FUNCTION_HELP, HELP_WORDS, PARAMETER_HELP } from '../messages/function-help.zh-CN';
import type { FunctionEntry } from './define';
import type { Example } from './examples';
import { EXAMPLES } from './examples';

/** The part of help.html that describes the functions, as HTML: one section for each, with its two worked examples. */
export function helpSections(entries: readonly FunctionEntry[]): string {
  return entries.map(section).join('\n');
}

/**
 * A function as it is typed; optional parameters in brackets.
 *
 * @example
 * signature(grade) //=> 'PERF.GRADE(score, [profile])'
 */
export function signature({ id, parameters }: FunctionEntry): string {
  return `PERF.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;
}

/**
 * A worked example as a formula.
 *
 * @example
 * formula('SCORE', { arguments: ['>=80%', '50%', 10, '质量指标'], result: 6.25 })
 * //=> '=PERF.SCORE(">=80%","50%",10,"质量指标")'
 */
export function formula(id: string, example: Example): string {
  const args = example.arguments.map((argument) =>
    isRange(argument)
      ? `{${argument.map((row) => row.map((cell) => typed(cell ?? '')).join(',')).join(';')}}`
      : typed(argument),
  );
  return `=PERF.${id}(${args.join(',')})`;
}

type Scalar = string | number | boolean | null;

const isRange = (thing: unknown): thing is readonly (readonly Scalar[])[] => Array.isArray(thing);

function typed(value: Scalar): string {
  if (value === null) return '';
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
}

/** A result as the cells show it, row by row. */
export function shownResult(result: Example['result']): string {
  if (!isRange(result)) return result === '' ? HELP_WORDS.nothing : String(result);
  return result
    .map((row) => row.map((cell) => (cell === '' ? HELP_WORDS.nothing : cell)).join(' │ '))
    .join('；');
}

function section(entry: FunctionEntry): string {
  const rows = entry.parameters.map(
    ({ name }) =>
      `<tr><td><code>${escape(name)}</code></td><td>${escape(PARAMETER_HELP[name] ?? '')}</td></tr>`,
  );
  const examples = (EXAMPLES[entry.id] ?? []).map(
    (example) =>
      `<li><code>${escape(formula(entry.id, example))}</code> → ${escape(shownResult(example.result))}</li>`,
  );
  return [
    `<h3 id="${escape(entry.id)}"><code>${escape(signature(entry))}</code></h3>`,
    `<p>${escape(FUNCTION_HELP[entry.id] ?? '')}</p>`,
    `<table><tr><th>${HELP_WORDS.parameter}</th><th>${HELP_WORDS.meaning}</th></tr>${rows.join('')}</table>`,
    `<p>${HELP_WORDS.examples}</p><ul>${examples.join('')}</ul>`,
  ].join('\n');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
