import type { AuditRecord, PastFinding } from './changes';

/** The workbook setting that keeps what an earlier audit found; written on 记住本次结果 alone. */
export const LAST_AUDIT_KEY = 'perf.last-audit';
const SCHEMA = 'perf-last-audit/1';
/** Settings of a workbook are for small things. */
const MOST_CHARACTERS = 500_000;

export interface KeptAudit {
  readonly record: AuditRecord;
  /** The day of that audit, "2026-03-31". */
  readonly date: string;
}

/** [code, which of the sheets, cell, subject] */
type Line = readonly [string, number, string, string];

/** The text that a workbook keeps of an audit; null where it would be too long. */
export function writeKeptAudit({ record, date }: KeptAudit): string | null {
  const { scope, profile, sheets, findings, across } = record;
  const named = [...new Set([...sheets, ...[...findings, ...across].map(({ sheet }) => sheet)])];
  const index = new Map(named.map((sheet, at) => [sheet, at]));
  const line = ({ code, sheet, cell, subject }: PastFinding): Line => [
    code,
    index.get(sheet) ?? 0,
    cell,
    subject,
  ];
  const text = JSON.stringify({
    schema: SCHEMA,
    ...{ date, scope, profile, named, looked: sheets.length },
    findings: findings.map(line),
    across: across.map(line),
  });
  return text.length > MOST_CHARACTERS ? null : text;
}

/** What a workbook keeps; null where there is nothing, or nothing that can be understood. Never throws. */
export function readKeptAudit(text: string | null | undefined): KeptAudit | null {
  const found = parse(text ?? '');
  if (found?.schema !== SCHEMA) return null;
  const { date, scope, profile, named, looked } = found;
  if (typeof date !== 'string' || typeof profile !== 'string' || typeof looked !== 'number') return null;
  if (scope !== 'active-sheet' && scope !== 'workbook') return null;
  if (!Array.isArray(named) || !named.every((name) => typeof name === 'string')) return null;
  const findings = linesOf(found.findings, named);
  const across = linesOf(found.across, named);
  if (!findings || !across) return null;
  return { date, record: { scope, profile, sheets: named.slice(0, looked), findings, across } };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' ? (found as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

function linesOf(value: unknown, named: readonly string[]): PastFinding[] | null {
  if (!Array.isArray(value)) return null;
  const lines = value.flatMap((line: unknown): PastFinding[] => {
    if (!Array.isArray(line)) return [];
    const [code, at, cell, subject] = line as unknown[];
    const sheet = typeof at === 'number' ? named[at] : undefined;
    if (typeof code !== 'string' || typeof cell !== 'string' || typeof subject !== 'string') return [];
    return sheet === undefined ? [] : [{ code, sheet, cell, subject }];
  });
  return lines.length === value.length ? lines : null;
}
