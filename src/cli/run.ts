import { profiles, readOwnProfiles } from '../scoring';
import type { Profile } from '../scoring';
import { languageOf, parseArguments, type Order } from './arguments';
import { weightOf } from './decisions';
import { copyTargets, reportError, type Files } from './outputs';
import { PRINTERS } from './printers';
import { errorCode, processFile, type FileResult, type FileTask } from './process-file';
import { fromReport, reportFile } from './report-file';
import type { FileJson, FindingJson } from './schema';
import { SPEECH, type Speech } from './speech';

/** What the program runs on. */
export interface Terminal extends Files {
  /** Results. */
  out(text: string): void;
  /** Messages. */
  err(text: string): void;
  readonly version: string;
}

/** 0: all read, no error found. 1: some error found. 2: some file not read or written, or the arguments are wrong. */
export type ExitCode = 0 | 1 | 2;

/** Files that are to be audited; their results are taken in the order of the tasks, however they were come by. */
export interface Job {
  readonly order: Order;
  readonly tasks: readonly FileTask[];
  readonly given: readonly Profile[];
  take(result: FileResult): void;
  /** After the last result. */
  end(): ExitCode;
}

/**
 * `perf-audit`: audits files and prints what was found, one file after the other.
 *
 * In: the arguments behind the program's name. Out: the exit code. Never throws.
 */
export function run(args: readonly string[], terminal: Terminal): ExitCode {
  const job = prepare(args, terminal);
  return typeof job === 'number' ? job : runInTurn(job, terminal);
}

/** Carries out a job, one file after the other. */
export function runInTurn(job: Job, terminal: Terminal): ExitCode {
  for (const task of job.tasks) job.take(processFile(task, job.given, terminal));
  return job.end();
}

/** Reads the arguments and looks whether all can be done. Out: the job, or the exit code where there is nothing to do. */
export function prepare(args: readonly string[], terminal: Terminal): Job | ExitCode {
  const ids = profiles.map(({ id }) => id);
  const parsed = parseArguments(args, ids);
  const speech = SPEECH[languageOf(args)];
  const { words } = speech;
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
      const given = readProfiles(parsed.order.profileFiles, terminal, speech);
      if (!given) return 2;
      const { profile } = parsed.order;
      const known = [...ids, ...given.map(({ id }) => id)];
      if (profile !== null && profile !== 'auto' && !known.includes(profile)) {
        terminal.err(
          words.usageError({ code: 'unknown-profile', option: '--profile', value: profile }, known),
        );
        return 2;
      }
      return jobOf(parsed.order, given, terminal);
    }
  }
}

/** The profiles of exported files; null where one cannot be read or used, which was said. */
function readProfiles(
  paths: readonly string[],
  terminal: Terminal,
  { words, unreadableProfiles, refusedProfile }: Speech,
): readonly Profile[] | null {
  const found: Profile[] = [];
  let right = true;
  const refuse = (path: string, sentence: string): void => {
    terminal.err(words.profileRefused(path, sentence));
    right = false;
  };
  for (const path of paths) {
    try {
      const own = profilesIn(path, terminal);
      if (own.unreadable || own.profiles.length + own.refused.length === 0) refuse(path, unreadableProfiles);
      for (const refused of own.refused) refuse(path, refusedProfile(refused));
      found.push(...own.profiles);
    } catch (error) {
      refuse(path, words.fileError(errorCode(error), String(error)));
    }
  }
  return right ? found : null;
}

/** What an exported file holds. Errors: those of the file system. */
export function profilesIn(path: string, files: Pick<Files, 'readFile'>): ReturnType<typeof readOwnProfiles> {
  return readOwnProfiles(new TextDecoder().decode(files.readFile(path)));
}

function jobOf(order: Order, given: readonly Profile[], terminal: Terminal): Job | ExitCode {
  const { files: inputs, annotate, report, profile, language } = order;
  const speech = SPEECH[language];
  const copies = annotate === null ? [] : copyTargets(inputs, annotate, terminal);
  const refused = report === null ? null : reportError(report, { inputs, copies }, terminal);
  if (report !== null && refused) {
    terminal.err(speech.words.outputFailed(report, refused));
    return 2;
  }
  const tasks = inputs.map((path, index): FileTask => ({
    path,
    profile,
    language,
    copy: copies[index] ?? null,
    fromReport: report === null ? null : fromReport(report, path),
  }));
  const print = PRINTERS[order.format](terminal, speech);
  const results: FileResult[] = [];
  let exit: ExitCode = 0;
  return {
    order,
    tasks,
    given,
    take(result) {
      for (const message of result.messages) terminal.err(message);
      if (result.failed) exit = 2;
      else if (exit === 0 && hasErrors(result.file)) exit = 1;
      print.file(result.file);
      if (report !== null) results.push(result);
    },
    end() {
      print.end();
      if (report !== null && !writeReport(report, results, terminal, speech)) exit = 2;
      return exit;
    },
  };
}

function writeReport(
  report: string,
  results: readonly FileResult[],
  terminal: Terminal,
  { words }: Speech,
): boolean {
  try {
    terminal.writeFile(report, reportFile(report, results));
    return true;
  } catch {
    terminal.err(words.outputFailed(report, 'not-written'));
    return false;
  }
}

/** Some error that people have not settled. */
function hasErrors(file: FileJson): boolean {
  const isError = (finding: FindingJson): boolean => weightOf(finding) === 'error';
  return file.findings.some(isError) || file.tables.some((table) => table.findings.some(isError));
}
