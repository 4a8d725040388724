import { weightOf } from './decisions';
import type { FileJson, FindingJson, TableJson, Tally } from './schema';
import type { Speech } from './speech';

/** A file's report for reading: table by table, what was checked, then what was found. */
export function fileToText(file: FileJson, speech: Speech): string {
  const { words, messages } = speech;
  const { rules } = file.checked;
  const lines = [file.path, ...file.findings.map((finding) => bookFindingLine(finding, speech))];
  for (const table of file.tables) {
    lines.push('', `  ${words.tableTitle(table, messages.family(table.template))}`);
    if (table.uncertain || table.profile.fits.length === 0) lines.push(...findingLines(table, speech));
    else lines.push(...scoredTable(table, rules, speech));
  }
  return `${lines.join('\n')}\n\n`;
}

/** The last line: all files together. */
export function totalsToText(files: readonly FileJson[], { words }: Speech): string {
  const read = files.filter((file) => !file.error);
  return words.totals({
    files: read.length,
    failed: files.length - read.length,
    tables: read.reduce((sum, file) => sum + file.tables.length, 0),
    rows: read.reduce((sum, file) => sum + file.checked.rows, 0),
    rules: Math.max(0, ...read.map((file) => file.checked.rules)),
    tally: tally(
      read.flatMap((file) => [...file.findings, ...file.tables.flatMap((table) => table.findings)]),
    ),
  });
}

function scoredTable(table: TableJson, rules: number, speech: Speech): string[] {
  const { words } = speech;
  const { profile, total, findings, indicators } = table;
  const fit = profile.fits.find(({ id }) => id === profile.id) ?? null;
  const lines = [words.profileLine(profile.id, profile.name, profile.chosen, fit)];
  if (total) lines.push(words.totalLine(total));
  const settled = findings.filter((finding) => weightOf(finding) === null).length;
  lines.push(words.checkedLine(indicators.length, rules, tally(findings), settled));
  return [...lines.map((line) => `    ${line}`), ...findingLines(table, speech)];
}

function findingLines({ findings }: TableJson, speech: Speech): string[] {
  const { words, messages } = speech;
  return findings.map(
    (finding) =>
      `      ${words.findingLine(messages.severity(finding.severity), finding)}${decisionOf(finding, speech)}`,
  );
}

/** Findings about the whole book name their sheet: no table's title stands above them. */
function bookFindingLine(finding: FindingJson, speech: Speech): string {
  const { words, messages } = speech;
  return `  ${words.bookFindingLine(messages.severity(finding.severity), finding)}${decisionOf(finding, speech)}`;
}

function decisionOf({ decision }: FindingJson, { words }: Speech): string {
  return decision ? words.decision(decision) : '';
}

function tally(findings: readonly FindingJson[]): Tally {
  const count = (severity: keyof Tally): number =>
    findings.filter((one) => weightOf(one) === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
