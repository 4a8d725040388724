import type { AuditedTable, Finding, WorkbookAudit } from '../audit';
import type { DecidedAudit, SetAside } from '../audit/decisions';
import { plain, type Decimal } from '../scoring';
import { rangeName } from '../table';
import type { ReportCell } from '../plan/report-sheet';
import { count, figure, linkTo, NOTHING, text } from './cells';
import type { ReportCounts, ReportWords } from './words';

type Line = readonly ReportCell[];

/** What a report says of one workbook, as plain data: it may go from one thread to another. */
export interface ReportPart {
  readonly counts: ReportCounts;
  /** Those among them that belong to no single table. */
  readonly across: SeverityCounts;
  /** One line a table. */
  readonly tables: readonly Line[];
  /** Findings by table, then those of no single table. */
  readonly groups: readonly ReportGroup[];
  readonly setAside: readonly Line[];
}

export type SeverityCounts = Pick<ReportCounts, Finding['severity']>;

export interface ReportGroup {
  readonly heading: string;
  readonly lines: readonly ReportLine[];
}

/** A finding, with the sheet that it is on. */
export interface ReportLine {
  readonly sheet: string;
  readonly cells: Line;
}

/**
 * Puts an audit into lines.
 *
 * In: an audit, with or without what people decided about it; `file`: where its workbook lies, seen from the report,
 * null where the report is in the workbook itself.
 */
export function reportPart(
  audit: WorkbookAudit | DecidedAudit,
  words: ReportWords,
  file: string | null = null,
): ReportPart {
  const setAside = 'setAside' in audit ? audit.setAside : [];
  const findings = [...audit.tables.flatMap((table) => table.findings), ...audit.findings];
  const { checked } = audit;
  return {
    counts: {
      ...checked,
      tables: audit.tables.length,
      ...severities(findings),
      setAside: setAside.length,
    },
    across: severities(audit.findings),
    tables: audit.tables.map((table) => tableLine(table, words, file)),
    groups: groupsOf(audit, words, file),
    setAside: setAsideLines(setAside, words, file),
  };
}

function severities(findings: readonly Finding[]): SeverityCounts {
  const of = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

function titleOf({ table }: AuditedTable, words: ReportWords): string {
  return table.title?.replace(/\s+/g, ' ').trim() || words.family(table.family);
}

/** Cells in the order of the columns of `TABLE_COLUMNS`. */
function tableLine(audited: AuditedTable, words: ReportWords, file: string | null): Line {
  const { table, profile, total, findings } = audited;
  const range = rangeName(table.range);
  const own = profile.fits.find(({ id }) => id === profile.id);
  const scored = !table.uncertain && profile.fits.length > 0;
  const { error, warning, info } = severities(findings);
  return [
    text(table.sheet),
    linkTo(table.sheet, range, range, file),
    text(table.uncertain ? words.unscored : scored ? words.profile(profile) : null),
    text(titleOf(audited, words)),
    text(scored && own ? words.fit(own.matched, own.scored) : null),
    scored && total.printed === null && total.sum !== null ? text(words.notPrinted) : points(total.printed),
    points(total.sum),
    points(total.recomputed),
    text(total.grade),
    count(error, 'error'),
    count(warning, 'warning'),
    count(info, 'info'),
  ];
}

const points = (value: Decimal | null): ReportCell => figure(value === null ? null : plain(value));

function groupsOf(audit: WorkbookAudit, words: ReportWords, file: string | null): ReportGroup[] {
  const groups = audit.tables.flatMap((audited): ReportGroup[] => {
    const { table, findings } = audited;
    if (findings.length === 0) return [];
    const heading = words.group({
      sheet: table.sheet,
      range: rangeName(table.range),
      title: titleOf(audited, words),
    });
    return [{ heading, lines: findings.map((finding) => findingLine(finding, words, file)) }];
  });
  if (audit.findings.length === 0) return groups;
  const lines = audit.findings.map((finding) => findingLine(finding, words, file));
  return [...groups, { heading: words.acrossTables, lines }];
}

/** Cells in the order of the columns of `FINDING_COLUMNS`. */
function findingLine(finding: Finding, words: ReportWords, file: string | null): ReportLine {
  const { severity, sheet } = finding;
  return { sheet, cells: [text(words.severity(severity), severity), ...facts(finding, words, file)] };
}

function facts(finding: Finding, words: ReportWords, file: string | null): Line {
  const { code, sheet, cell, printed, expected, source } = finding;
  return [
    linkTo(sheet, cell, cell, file),
    text(words.ruleName(code)),
    text(words.finding(finding)),
    figure(printed),
    figure(expected),
    text(words.source(source)),
  ];
}

/** What was ignored or accepted one by one; rules that are off in one line each. */
function setAsideLines(setAside: readonly SetAside[], words: ReportWords, file: string | null): Line[] {
  const single = setAside.filter(({ verdict }) => verdict.kind !== 'rule-off');
  const lines = single.map(({ finding, verdict }): Line => {
    const remark = [text(verdict.note), text(verdict.author), text(verdict.date)];
    const [cell, rule, message, printed, expected] = facts(finding, words, file);
    return [text(words.verdict(verdict)), ...present(cell, rule, message, printed, expected), ...remark];
  });
  const off = new Map<string, SetAside[]>();
  for (const one of setAside) {
    if (one.verdict.kind !== 'rule-off') continue;
    const key = `${one.verdict.scope} ${one.finding.code}`;
    off.set(key, [...(off.get(key) ?? []), one]);
  }
  for (const [first, ...others] of off.values()) {
    if (!first) continue;
    const { finding, verdict } = first;
    const rule = words.ruleName(finding.code);
    const remark = [text(verdict.note), text(verdict.author), text(verdict.date)];
    const told = text(words.ruleOff(rule, others.length + 1));
    lines.push([text(words.verdict(verdict)), NOTHING, text(rule), told, NOTHING, NOTHING, ...remark]);
  }
  return lines;
}

const present = (...cells: readonly (ReportCell | undefined)[]): ReportCell[] =>
  cells.map((cell) => cell ?? NOTHING);
