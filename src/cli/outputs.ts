import path from 'node:path';
import { isReport } from '../host/xlsx';

/** What auditing and writing need of the file system. */
export interface Files {
  /** Errors: those of Node's file system, with a `code`. */
  readFile(path: string): Uint8Array;
  /** Makes the folders on the way. Errors as above. */
  writeFile(path: string, bytes: Uint8Array): void;
  /** Tells a file from every other, links followed; null where there is none. */
  identity(path: string): string | null;
}

/** Why something is not written. */
export type OutputError = 'is-input' | 'not-ours' | 'not-written';

/** Stands in the name of a copy that would otherwise take the place of an original. */
const COPY_SUFFIX = '-标记';

/**
 * Where the highlighted copies go: each file under its own name; where two files have the same name, all of them in
 * folders as they lie beside each other. Never onto a file that is being read, even in its own folder or through a link.
 *
 * In: the files in the order of the arguments. Out: a path for each; null for a file that was given before.
 */
export function copyTargets(
  inputs: readonly string[],
  folder: string,
  files: Pick<Files, 'identity'>,
): (string | null)[] {
  const originals = originalsOf(inputs, files);
  const seen = new Set<string>();
  const given = inputs.map((input) => {
    const id = files.identity(input) ?? path.resolve(input);
    const again = seen.has(id);
    seen.add(id);
    return again ? null : input;
  });
  const names = namesIn(given.flatMap((input) => input ?? []));
  const taken = new Set<string>();
  return given.map((input) => {
    if (input === null) return null;
    let target = path.join(folder, names.get(input) ?? path.basename(input));
    while (isOriginal(target, originals, files) || taken.has(folded(target))) target = withSuffix(target);
    taken.add(folded(target));
    return target;
  });
}

/**
 * Whether a report may be written there: onto no file that is being read or written as a copy, and onto no file that is
 * there and is no report of ours.
 */
export function reportError(
  report: string,
  { inputs, copies }: { readonly inputs: readonly string[]; readonly copies: readonly (string | null)[] },
  files: Files,
): OutputError | null {
  const originals = originalsOf(inputs, files);
  const isCopy = copies.some((copy) => copy !== null && folded(copy) === folded(report));
  if (isCopy || isOriginal(report, originals, files)) return 'is-input';
  if (files.identity(report) === null) return null;
  try {
    return isReport(files.readFile(report)) ? null : 'not-ours';
  } catch {
    return 'not-ours';
  }
}

/** Files that are being read, by path and by what they are. */
function originalsOf(inputs: readonly string[], files: Pick<Files, 'identity'>): ReadonlySet<string> {
  return new Set(inputs.flatMap((input) => [folded(input), files.identity(input) ?? []].flat()));
}

function isOriginal(target: string, originals: ReadonlySet<string>, files: Pick<Files, 'identity'>): boolean {
  const id = files.identity(target);
  return originals.has(folded(target)) || (id !== null && originals.has(id));
}

/** Names apart from case: some file systems know no other. */
const folded = (file: string): string => path.resolve(file).toLowerCase();

function withSuffix(target: string): string {
  const { dir, name, ext } = path.parse(target);
  return path.join(dir, `${name}${COPY_SUFFIX}${ext}`);
}

/** Bare names where they tell the files apart, else paths below the folder that they share. */
function namesIn(inputs: readonly string[]): Map<string, string> {
  const bare = new Set(inputs.map((input) => path.basename(input).toLowerCase()));
  if (bare.size === inputs.length) return new Map(inputs.map((input) => [input, path.basename(input)]));
  const steps = inputs.map((input) => path.resolve(input).split(path.sep));
  let common = 0;
  while (steps.every((each) => each.length > common + 1 && each[common] === steps[0]?.[common])) common++;
  return new Map(
    inputs.map((input, index) => {
      const below = steps[index]?.slice(common) ?? [path.basename(input)];
      // "C:" of files on several drives.
      return [input, below.map((step) => step.replace(':', '')).join(path.sep)];
    }),
  );
}
