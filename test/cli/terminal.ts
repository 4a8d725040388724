import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { AuditJson } from '../../src/cli/schema';
import { makeSample, type SampleTable } from '../../workbench/sample/make-sample';

const folder = join(__dirname, '../../workbench/sample');
export const SAMPLE = new Uint8Array(readFileSync(join(folder, 'sample.xlsx')));
const tables = JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8')) as SampleTable[];

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** What was written, by path. */
  readonly written: Readonly<Record<string, Uint8Array>>;
}

/**
 * Runs the command line on files that exist only here. A string in place of bytes is the code of a file error; "→ a.xlsx"
 * makes a link to another file.
 */
export function runOn(files: Readonly<Record<string, Uint8Array | string>>, ...args: string[]): Ran {
  let out = '';
  let err = '';
  const written: Record<string, Uint8Array> = {};
  const followed = (path: string): string => {
    const file = files[path];
    return typeof file === 'string' && file.startsWith('→ ') ? file.slice(2) : path;
  };
  const contentOf = (path: string): Uint8Array | string => files[followed(path)] ?? 'ENOENT';
  const fail = (code: string): never => {
    throw Object.assign(new Error(code), { code });
  };
  const exit = run(args, {
    readFile: (path) => {
      const file = contentOf(path);
      return typeof file === 'string' ? fail(file) : file;
    },
    writeFile: (path, bytes) => {
      const there = contentOf(path);
      if (typeof there === 'string' && there !== 'ENOENT') fail(there);
      written[path] = bytes;
    },
    identity: (path) => (contentOf(path) === 'ENOENT' ? null : `1:${followed(path)}`),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    version: '1.2.3',
  });
  return { exit, out, err, written };
}

export function jsonOf(ran: Ran): AuditJson {
  return JSON.parse(ran.out) as AuditJson;
}

/** Tables of the sample by the number in their name, changed at will, as a workbook. */
export function bookOf(
  numbers: readonly number[],
  change: (table: SampleTable) => SampleTable = (table) => table,
): Uint8Array {
  return makeSample(numbers.flatMap((number) => tables.slice(number - 1, number)).map(change));
}
