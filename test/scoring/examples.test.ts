import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

/** The examples of the doc comments, `expression //=> value`, run against the module that they stand in. */
const FOLDER = join(__dirname, '../../src/scoring');
const files = [
  ...readdirSync(FOLDER),
  ...readdirSync(join(FOLDER, 'profiles')).map((file) => `profiles/${file}`),
].filter((file) => file.endsWith('.ts') && file !== 'index.ts' && file !== 'profiles/index.ts');

interface Example {
  readonly file: string;
  readonly code: string;
  readonly value: string;
}

const examples = files.flatMap((file): Example[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, code, value] = /^ \* (.+) \/\/=> (.+)$/.exec(line) ?? [];
      return code === undefined || value === undefined ? [] : [{ file, code, value }];
    }),
);

/** Everything that src/scoring exports, by name. */
const scope: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...files.map((file) => jest.requireActual<object>(join(FOLDER, file))),
);

/** Examples may be TypeScript: `parseUnit('人')!`. */
function evaluate(code: string): unknown {
  const { code: script } = transformSync(`result = (${code});`, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2020' },
    isModule: false,
  });
  return new Function(...Object.keys(scope), `let result; ${script} return result;`)(...Object.values(scope));
}

/** A Decimal reads as the number that it prints. */
function readable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(readable);
  if ('toFixed' in value) return Number(String(value));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, readable(part)]));
}

test.each(examples)('$file: $code', ({ code, value }) => {
  const got = readable(evaluate(code));
  const said = readable(evaluate(value));
  // An object in an example names the fields that matter.
  if (typeof said === 'object' && said !== null && !Array.isArray(said)) expect(got).toMatchObject(said);
  else expect(got).toEqual(said);
});

test('no example is overlooked, and every one says something', () => {
  const arrows = files.reduce(
    (count, file) => count + readFileSync(join(FOLDER, file), 'utf8').split('//=>').length - 1,
    0,
  );
  expect(examples).toHaveLength(arrows);
  expect(arrows).toBeGreaterThan(30);
  expect(evaluate("round(new Decimal('3.125'), 2).toString()")).not.toBe('3.12');
});
