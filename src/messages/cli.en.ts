import type { OutputError } from '../cli/outputs';
import type { FileErrorCode, Tally } from '../cli/schema';
import type { CliWords } from './cli.zh-CN';

const FILE_ERRORS: Readonly<Record<FileErrorCode, string>> = {
  'not-found': 'The file was not found. Check path and name.',
  'not-a-file': 'This is a folder. Name the workbooks in it, such as folder/*.xlsx.',
  unreadable: 'The file cannot be opened. Check that it may be read and that no other program locks it.',
  'not-a-workbook': 'This is no Excel workbook. Choose an .xlsx or .xlsm file.',
  encrypted: 'The workbook needs a password to open. Save a copy without one in Excel or WPS.',
  'old-format':
    'This is an older or another format (such as .xls, .xlsb or a web page). Open it in Excel or WPS and save it as .xlsx.',
  damaged: 'The file is damaged or incomplete. Get it again, or save a copy with “Open and Repair” in Excel.',
  'too-large': 'The workbook is too large to be audited. Delete rows, columns or sheets that do not matter.',
  failed: 'The program failed on this file. Please report the file and this message to the developers: ',
};

const OUTPUT_ERRORS: Readonly<Record<OutputError, string>> = {
  'is-input': 'This file is to be audited and cannot be written to. Choose another name.',
  'not-ours':
    'This file exists and is no audit report; it was not overwritten. Choose another name, or move it.',
  'not-written':
    'It could not be written. Check the folder, its permissions, and that Excel has not opened it.',
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const findings = ({ error, warning, info }: Tally): string => {
  const all = error + warning + info;
  return all === 0
    ? 'nothing found'
    : `${counted(all, 'finding')}: ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${info} info`;
};

/** What the command line says, in English. */
export const cliEn: CliWords = {
  help: (profiles) =>
    `perf-audit: checks budget performance self-evaluation tables (预算绩效自评表)

Usage:
  perf-audit FILE… [options]

Files:
  One or more .xlsx or .xlsm workbooks. They are read, never changed.

Options:
  --profile ID          scoring profile; auto chooses the one that fits best, table by table.
                        Without it: the choice kept in the workbook, else auto.
  --profile-file FILE   own profiles exported from the task pane; may be given several times.
  --format FORMAT       text (default, for reading), json, or ndjson (one line for each file).
  --report FILE.xlsx    writes an audit report: summary, findings, links to the cells.
                        No file is overwritten that this program has not made.
  --annotate FOLDER     writes copies with the deviations highlighted there; the originals stay.
  --jobs NUMBER         files audited at the same time, 1 by default. Results and order stay the same.
  --lang LANGUAGE       zh (default, Chinese) or en (English); the report is always Chinese.
  --help, -h            shows this text.
  --version, -V         shows the version.

Scoring profiles:
${profiles.map(({ id, name }) => `  ${id.padEnd(18)}  ${name}`).join('\n')}

Exit codes:
  0  all files read, no finding of severity error
  1  at least one finding of severity error
  2  a file could not be read, or the arguments are wrong (the other files are audited)

Results go to standard output, messages to standard error.
`,

  usageError: ({ code, option, value }, profiles) => {
    const hint = 'See perf-audit --help --lang en.\n';
    switch (code) {
      case 'no-files':
        return `No file to audit was named. ${hint}`;
      case 'unknown-option':
        return `There is no option ${option}. ${hint}`;
      case 'value-missing':
        return `Option ${option} needs a value. ${hint}`;
      case 'unknown-format':
        return `Option ${option} cannot be “${value}”; it is text, json or ndjson.\n`;
      case 'unknown-language':
        return `Option ${option} cannot be “${value}”; it is zh or en.\n`;
      case 'unknown-profile':
        return `There is no scoring profile “${value}”; choose auto, ${profiles.join(', ')}.\n`;
      case 'not-a-number':
        return `Option ${option} takes a whole number from 1 on, not “${value}”.\n`;
      case 'report-not-xlsx':
        return `Option ${option} takes the name of an .xlsx file, not “${value}”.\n`;
      case 'not-built-yet':
        return `This version does not have option ${option} yet; nothing was done. ${hint}`;
    }
  },

  fileError: (code, detail) => (code === 'failed' ? FILE_ERRORS.failed + detail : FILE_ERRORS[code]),

  profileRefused: (path, sentence) => `${path}: ${sentence}\n`,

  fileFailed: (path, message) => `${path}: ${message}\n`,

  outputFailed: (path, why) => `${path}: ${OUTPUT_ERRORS[why]}\n`,

  leftOut: (path, sheet, cells, first) =>
    `${path}: ${counted(cells, 'cell')} of sheet “${sheet}” far from its tables (from ${first} on) were not audited. Delete them if they are there by mistake; move them to a sheet of their own if they are a table.\n`,

  tableTitle: ({ sheet, range, title, uncertain }, family) =>
    `Sheet “${sheet}” ${range}  ${title?.trim() || family}${uncertain ? ' (not clear, not scored)' : ''}`,

  profileLine: (id, name, chosen, fit) => {
    const way = chosen === 'user' ? 'chosen' : 'automatic';
    const matched = fit ? `, ${fit.matched} of ${fit.scored} scores that can be checked fit` : '';
    return `Scoring profile: ${name} (${id}, ${way}${matched})`;
  },

  totalLine: ({ score, sum, recomputedScore, grade }) =>
    [
      `Total: ${score ?? 'blank'}`,
      sum === null ? '' : `scores add to ${sum}`,
      recomputedScore === null ? '' : `recomputed ${recomputedScore}`,
      grade === null ? '' : `grade ${grade}`,
    ]
      .filter((part) => part !== '')
      .join(', '),

  checkedLine: (rows, rules, tally, settled) =>
    `Checked ${counted(rows, 'row')} × ${counted(rules, 'rule')}, ${findings(tally)}${settled > 0 ? ` (${settled} more settled)` : ''}`,

  decision: (decision) => {
    if (decision.kind === 'severity') return ` (set to ${decision.severity})`;
    const kind = { ignored: 'ignored', accepted: 'accepted', 'rule-off': 'rule switched off' }[decision.kind];
    return ` (${kind}${decision.note === '' ? '' : `: ${decision.note}`})`;
  },

  findingLine: (severity, { cell, message }) => `[${severity}] ${cell}  ${message}`,

  bookFindingLine: (severity, { sheet, cell, message }) =>
    `[${severity}] sheet “${sheet}” ${cell}  ${message}`,

  totals: ({ files, failed, tables, rows, rules, tally }) =>
    `In all: ${counted(files, 'file')}, ${counted(tables, 'table')}, checked ${counted(rows, 'row')} × ${counted(rules, 'rule')}, ${findings(tally)}` +
    (failed > 0 ? `; ${counted(failed, 'file')} could not be read` : '') +
    '\n',
};
