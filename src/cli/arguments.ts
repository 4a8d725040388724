/** What the command line asks for. */
export interface Order {
  readonly files: readonly string[];
  /** A profile's id, `auto`, or null: the workbook's own choice, else `auto`. */
  readonly profile: string | null;
  readonly format: Format;
  /** Files of exported profiles, to be used beside the built-in ones. */
  readonly profileFiles: readonly string[];
  /** A folder for highlighted copies; null for none. */
  readonly annotate: string | null;
  /** A file for the report; null for none. */
  readonly report: string | null;
  /** How many files are audited at a time. */
  readonly jobs: number;
  readonly language: Language;
}

export type Format = 'text' | 'json' | 'ndjson';
export type Language = 'zh' | 'en';

/** Something wrong with the arguments; `messages/` puts it into words. */
export interface UsageError {
  readonly code:
    | 'no-files'
    | 'unknown-option'
    | 'value-missing'
    | 'unknown-format'
    | 'unknown-language'
    | 'unknown-profile'
    | 'not-a-number'
    | 'report-not-xlsx'
    | 'not-built-yet';
  readonly option: string;
  readonly value: string;
}

export type Parsed =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'error'; readonly error: UsageError };

/** More workers than any machine of a user's has cores. */
const MOST_JOBS = 64;
const FORMATS: readonly Format[] = ['text', 'json', 'ndjson'];
const LANGUAGES: readonly Language[] = ['zh', 'en'];
const VALUED = new Set([
  '--profile',
  '--format',
  '--profile-file',
  '--annotate',
  '--report',
  '--jobs',
  '--lang',
]);
/** Named in the usage for later: refusing them is better than doing nothing without a word. */
const NOT_BUILT_YET = new Set(['--docx']);

/**
 * Reads the arguments behind `perf-audit`.
 *
 * In: arguments as the shell gives them, and the ids of the profiles there are. Out: an order, or what is wrong.
 *
 * @example
 * parseArguments(['a.xlsx', '--format=json'], []).kind //=> 'order'
 */
export function parseArguments(args: readonly string[], profiles: readonly string[]): Parsed {
  const files: string[] = [];
  let profile: string | null = null;
  let format: Format = 'text';
  const profileFiles: string[] = [];
  let annotate: string | null = null;
  let report: string | null = null;
  let jobs = 1;
  let language: Language = 'zh';
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') {
      files.push(...rest);
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      files.push(arg);
      continue;
    }
    if (arg === '--help' || arg === '-h') return { kind: 'help' };
    if (arg === '--version' || arg === '-V') return { kind: 'version' };
    const equals = arg.indexOf('=');
    const option = equals < 0 ? arg : arg.slice(0, equals);
    if (NOT_BUILT_YET.has(option)) return fault('not-built-yet', option);
    if (!VALUED.has(option)) return fault('unknown-option', option);
    const value = equals < 0 ? rest.shift() : arg.slice(equals + 1);
    if (value === undefined || value === '' || value.startsWith('--')) return fault('value-missing', option);
    if (option === '--profile') profile = value;
    else if (option === '--profile-file') profileFiles.push(value);
    else if (option === '--annotate') annotate = value;
    else if (option === '--report') {
      if (!/\.xlsx$/i.test(value)) return fault('report-not-xlsx', option, value);
      report = value;
    } else if (option === '--jobs') {
      if (!/^[1-9]\d{0,3}$/.test(value)) return fault('not-a-number', option, value);
      jobs = Math.min(Number(value), MOST_JOBS);
    } else if (option === '--lang') {
      const known = LANGUAGES.find((one) => one === value);
      if (!known) return fault('unknown-language', option, value);
      language = known;
    } else {
      const known = FORMATS.find((one) => one === value);
      if (!known) return fault('unknown-format', option, value);
      format = known;
    }
  }
  if (files.length === 0) return fault('no-files', '');
  // What the files hold is not known yet: who reads them looks again.
  const known =
    profile === null || profile === 'auto' || profiles.includes(profile) || profileFiles.length > 0;
  if (!known) return fault('unknown-profile', '--profile', profile ?? '');
  return { kind: 'order', order: { files, profile, format, profileFiles, annotate, report, jobs, language } };
}

/** The language to speak while the arguments are still in doubt: the one asked for, if they name one at all. */
export function languageOf(args: readonly string[]): Language {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const asked = options.flatMap((arg, at) =>
    arg === '--lang' ? [options[at + 1]] : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [],
  );
  return LANGUAGES.find((one) => one === asked[asked.length - 1]) ?? 'zh';
}

function fault(code: UsageError['code'], option: string, value = ''): Parsed {
  return { kind: 'error', error: { code, option, value } };
}
