import type { WorkbookAudit } from './audited';
import type { SetAside } from './decisions';
import type { Finding } from './finding';
import { subjectOf } from './identity';

/** One finding as an earlier audit saw it: enough to know it again and to name it. */
export interface PastFinding {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly subject: string;
}

/** What an audit found, small enough to be kept until the next one. */
export interface AuditRecord {
  /** Findings across tables are only comparable where both audits saw the whole workbook. */
  readonly scope: 'active-sheet' | 'workbook';
  /** The chosen profile, or `auto`: under another one the findings are others, and nothing was repaired. */
  readonly profile: string;
  /** The sheets that were looked at. */
  readonly sheets: readonly string[];
  /** Of tables, and across them. */
  readonly findings: readonly PastFinding[];
  readonly across: readonly PastFinding[];
}

/** 与上次审核相比. */
export interface Changes {
  /** Findings that were not there before. */
  readonly added: ReadonlySet<Finding>;
  /** Findings that are gone. */
  readonly fixed: readonly PastFinding[];
  /** How many are still there, whether or not their figures changed. */
  readonly kept: number;
}

/** What is to be remembered of an audit, as it was before anybody decided about it. */
export function recordAudit(
  audit: WorkbookAudit,
  of: Pick<AuditRecord, 'scope' | 'profile' | 'sheets'>,
): AuditRecord {
  return {
    ...of,
    findings: audit.tables.flatMap(({ findings }) => findings).map(pastOf),
    across: audit.findings.map(pastOf),
  };
}

/**
 * What has changed since an earlier audit, on the sheets that both looked at. Findings alike (same rule, sheet and
 * subject) are held against each other by number: a row that moved changes nothing. What was set aside is neither new
 * nor solved, and not counted.
 *
 * Out: null where the two cannot be compared: another profile, no common sheet.
 */
export function changesSince(
  before: AuditRecord,
  audit: WorkbookAudit & { readonly setAside?: readonly SetAside[] },
  now: Pick<AuditRecord, 'scope' | 'profile' | 'sheets'>,
): Changes | null {
  if (before.profile !== now.profile) return null;
  const seen = new Set(before.sheets.filter((sheet) => now.sheets.includes(sheet)));
  if (seen.size === 0) return null;
  const whole = before.scope === 'workbook' && now.scope === 'workbook';
  const past = [...before.findings, ...(whole ? before.across : [])].filter(({ sheet }) => seen.has(sheet));
  const shown = [...audit.tables.flatMap(({ findings }) => findings), ...(whole ? audit.findings : [])];
  const aside = (audit.setAside ?? []).filter(({ table }) => whole || table !== null);
  const hidden = new Set(aside.map(({ finding }) => finding));
  const present = [...shown, ...hidden].filter(({ sheet }) => seen.has(sheet));

  const waiting = new Map<string, PastFinding[]>();
  for (const one of past) {
    const alike = waiting.get(keyOf(one));
    if (alike) alike.push(one);
    else waiting.set(keyOf(one), [one]);
  }
  const added = new Set<Finding>();
  let kept = 0;
  const rest: Finding[] = [];
  // Those that stayed where they were first, so that of findings alike the right one is called new.
  for (const finding of present) {
    const stayed = takeFrom(waiting.get(keyOf(pastOf(finding))), (one) => one.cell === finding.cell);
    if (!stayed) rest.push(finding);
    else if (!hidden.has(finding)) kept += 1;
  }
  for (const finding of rest) {
    const moved = takeFrom(waiting.get(keyOf(pastOf(finding))), () => true);
    if (hidden.has(finding)) continue;
    if (moved) kept += 1;
    else added.add(finding);
  }
  const gone = new Set([...waiting.values()].flat());
  return { added, fixed: past.filter((one) => gone.has(one)), kept };
}

function takeFrom(alike: PastFinding[] | undefined, test: (one: PastFinding) => boolean): boolean {
  const at = alike?.findIndex(test) ?? -1;
  if (at >= 0) alike?.splice(at, 1);
  return at >= 0;
}

function pastOf(finding: Finding): PastFinding {
  const { code, sheet, cell } = finding;
  return { code, sheet, cell, subject: subjectOf(finding) };
}

function keyOf({ code, sheet, subject }: PastFinding): string {
  return JSON.stringify([code, sheet, subject]);
}
