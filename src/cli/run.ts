import { XlsxError } from '../host/xlsx';
import { cliZhCN as words } from '../messages/cli.zh-CN';
import { zhCN } from '../messages/zh-CN';
import { refusedProfileZh, unreadableProfilesZh } from '../messages/profile-problems.zh-CN';
import { profiles, readOwnProfiles } from '../scoring';
import type { Profile } from '../scoring';
import { parseArguments, type Format, type Order } from './arguments';
import { auditFile } from './audit-file';
import { SCHEMA, type FileErrorCode, type FileJson } from './schema';
import { failedToJson, fileToJson } from './to-json';
import { fileToText, totalsToText } from './to-text';

/** What the program needs of the machine it runs on. */
export interface Terminal {
  /** Errors: those of Node's file system, with a `code`. */
  readFile(path: string): Uint8Array;
  /** Results. */
  out(text: string): void;
  /** Messages. */
  err(text: string): void;
  readonly version: string;
}

/** 0: all read, no error found. 1: some error found. 2: some file not read, or the arguments are wrong. */
export type ExitCode = 0 | 1 | 2;

/**
 * `perf-audit`: audits files and prints what was found.
 *
 * In: the arguments behind the program's name. Out: the exit code. Never throws.
 */
export function run(args: readonly string[], terminal: Terminal): ExitCode {
  const ids = profiles.map(({ id }) => id);
  const parsed = parseArguments(args, ids);
  switch (parsed.kind) {
    case 'help':
      terminal.out(words.help(profiles));
      return 0;
    case 'version':
      terminal.out(`${terminal.version}\n`);
      return 0;
    case 'error':
      terminal.err(words.usageError(parsed.error, ids));
      return 2;
    case 'order': {
      const given = readProfiles(parsed.order.profileFiles, terminal);
      if (!given) return 2;
      const { profile } = parsed.order;
      const known = [...ids, ...given.map(({ id }) => id)];
      if (profile !== null && profile !== 'auto' && !known.includes(profile)) {
        terminal.err(
          words.usageError({ code: 'unknown-profile', option: '--profile', value: profile }, known),
        );
        return 2;
      }
      return auditAll(parsed.order, given, terminal);
    }
  }
}

/** The profiles of exported files; null where one cannot be read or used, which was said. */
function readProfiles(paths: readonly string[], terminal: Terminal): readonly Profile[] | null {
  const found: Profile[] = [];
  let right = true;
  const refuse = (path: string, sentence: string): void => {
    terminal.err(words.profileRefused(path, sentence));
    right = false;
  };
  for (const path of paths) {
    try {
      const own = readOwnProfiles(new TextDecoder().decode(terminal.readFile(path)));
      if (own.unreadable || own.profiles.length + own.refused.length === 0)
        refuse(path, unreadableProfilesZh);
      for (const refused of own.refused) refuse(path, refusedProfileZh(refused));
      found.push(...own.profiles);
    } catch (error) {
      refuse(path, words.fileError(errorCode(error), String(error)));
    }
  }
  return right ? found : null;
}

function auditAll(order: Order, given: readonly Profile[], terminal: Terminal): ExitCode {
  const print = PRINTERS[order.format](terminal);
  let exit: ExitCode = 0;
  for (const path of order.files) {
    const file = auditOne(path, order.profile, given, terminal);
    if (file.error) {
      terminal.err(words.fileFailed(path, file.error.message));
      exit = 2;
    } else if (exit === 0 && hasErrors(file)) exit = 1;
    print.file(file);
  }
  print.end();
  return exit;
}

function auditOne(
  path: string,
  profile: string | null,
  given: readonly Profile[],
  terminal: Terminal,
): FileJson {
  try {
    const { audit, leftOut, own } = auditFile(terminal.readFile(path), profile, given);
    for (const refused of own.refused) terminal.err(words.profileRefused(path, refusedProfileZh(refused)));
    for (const { grid, leftOut: cells } of leftOut) {
      if (cells) terminal.err(words.leftOut(path, grid.sheet, cells.cells, cells.first));
    }
    return fileToJson(path, audit, zhCN);
  } catch (error) {
    const code = errorCode(error);
    return failedToJson(path, { code, message: words.fileError(code, String(error)) });
  }
}

function errorCode(error: unknown): FileErrorCode {
  if (error instanceof XlsxError) return error.code;
  if (!(error instanceof Error && 'code' in error)) return 'failed';
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return 'not-found';
  return error.code === 'EISDIR' ? 'not-a-file' : 'unreadable';
}

function hasErrors(file: FileJson): boolean {
  const isError = ({ severity }: { severity: string }): boolean => severity === 'error';
  return file.findings.some(isError) || file.tables.some((table) => table.findings.some(isError));
}

interface Printer {
  file(file: FileJson): void;
  end(): void;
}

const PRINTERS: Readonly<Record<Format, (terminal: Terminal) => Printer>> = {
  text: ({ out }) => {
    const files: FileJson[] = [];
    return {
      file: (file) => {
        files.push(file);
        if (!file.error) out(fileToText(file));
      },
      end: () => out(totalsToText(files)),
    };
  },
  // Piece by piece, so that a thousand files need no text that holds them all.
  json: ({ out }) => {
    let before = `{"schema":${JSON.stringify(SCHEMA)},"files":[`;
    out(before);
    before = '\n';
    return {
      file: (file) => {
        out(before + JSON.stringify(file));
        before = ',\n';
      },
      end: () => out('\n]}\n'),
    };
  },
  ndjson: ({ out }) => ({ file: (file) => out(`${JSON.stringify(file)}\n`), end: () => undefined }),
};
