import type { Theme } from '@fluentui/react-components';
import type { CSSProperties } from 'react';

/**
 * Styles in Fluent's tokens, without the 11 KB that makeStyles and the table of tokens would add to the download
 * (docs/decisions/pane-styles.md).
 */
type Plain = CSSProperties & { readonly [custom: `--${string}`]: string };

/** Declarations of a class; below a selector (":hover", "::before") or "@media …", those that hold there. */
type Rule = Plain & { readonly [nested: `:${string}` | `@${string}`]: Plain };

/** Fluent's theme tokens, as the provider puts them on the page. */
export const tokens = new Proxy({} as Readonly<Record<keyof Theme, string>>, {
  get: (_, name) => `var(--${String(name)})`,
});

function declarations(plain: Plain): string {
  return Object.entries(plain)
    .map(([name, value]) => `${name.startsWith('--') ? name : kebab(name)}:${String(value)}`)
    .join(';');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * The text of one class. The class stands twice in its selector, so that it wins over Fluent's own single classes.
 *
 * @example
 * ruleText('a', { color: 'red', ':hover': { color: 'blue' } }) //=> '.a.a{color:red}.a.a:hover{color:blue}'
 */
export function ruleText(name: string, rule: Rule): string {
  const self = `.${name}.${name}`;
  const own: [string, unknown][] = [];
  let nested = '';
  for (const [key, value] of Object.entries(rule)) {
    if (key.startsWith('@')) nested += `${key}{${self}{${declarations(value as Plain)}}}`;
    else if (key.startsWith(':')) nested += `${self}${key}{${declarations(value as Plain)}}`;
    else own.push([key, value]);
  }
  return `${self}{${declarations(Object.fromEntries(own) as Plain)}}${nested}`;
}

let sheets = 0;

/**
 * Puts classes on the page and gives their names. Later classes of one call win over earlier ones, and those of a
 * component over those of the components it is made of.
 */
export function css<Names extends string>(
  rules: Readonly<Record<Names, Rule>>,
): Readonly<Record<Names, string>> {
  const sheet = sheets++;
  const names = Object.keys(rules) as Names[];
  const classOf = (name: Names): string => `perf${sheet}-${name}`;
  addText(names.map((name) => ruleText(classOf(name), rules[name])).join(''));
  return Object.fromEntries(names.map((name) => [name, classOf(name)])) as Record<Names, string>;
}

let frames = 0;

/** Puts the steps of an animation on the page and gives its name. */
export function keyframes(steps: Readonly<Record<'from' | 'to', Plain>>): string {
  const name = `perf-frames${frames++}`;
  addText(`@keyframes ${name}{from{${declarations(steps.from)}}to{${declarations(steps.to)}}}`);
  return name;
}

function addText(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
}

/** Joins class names; what is false or missing is left out. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
