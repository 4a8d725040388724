import { DECISIONS_SCHEMA, NO_DECISIONS } from './decisions';
import type { Decisions, FindingDecision, Remark, RuleDecision, RuleLevel } from './decisions';

const LEVELS: readonly RuleLevel[] = ['error', 'warning', 'info', 'off'];

/**
 * Decisions as a workbook keeps them.
 *
 * In: the setting's text; null or undefined where there is none. Out: every entry that can be understood; entries that
 * cannot, and texts of another kind or version, count as none. Never throws.
 */
export function readDecisions(text: string | null | undefined): Decisions {
  const found = parse(text ?? '');
  if (!isObject(found) || found.schema !== DECISIONS_SCHEMA) return NO_DECISIONS;
  return {
    schema: DECISIONS_SCHEMA,
    rules: fromEntries(found.rules, ruleDecision),
    profiles: fromEntries(found.profiles, (levels) => fromEntries(levels, level)),
    findings: Array.isArray(found.findings)
      ? found.findings.flatMap((one) => findingDecision(one) ?? [])
      : [],
  };
}

/** The text that a workbook keeps; null where nothing was decided. */
export function writeDecisions(decisions: Decisions): string | null {
  const { rules, profiles, findings } = decisions;
  const empty = findings.length + Object.keys(rules).length + Object.keys(profiles).length === 0;
  return empty ? null : JSON.stringify(decisions);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fromEntries<Value>(
  value: unknown,
  read: (entry: unknown) => Value | null,
): Readonly<Record<string, Value>> {
  if (!isObject(value)) return {};
  const entries: [string, Value][] = [];
  for (const [key, entry] of Object.entries(value)) {
    const known = read(entry);
    if (known !== null) entries.push([key, known]);
  }
  return Object.fromEntries(entries);
}

function level(value: unknown): RuleLevel | null {
  return LEVELS.find((known) => known === value) ?? null;
}

function remark(value: Record<string, unknown>): Remark | null {
  const { note, author, date } = value;
  if (typeof note !== 'string' || typeof date !== 'string') return null;
  return { note, author: typeof author === 'string' && author !== '' ? author : null, date };
}

function ruleDecision(value: unknown): RuleDecision | null {
  if (!isObject(value)) return null;
  const known = level(value.level);
  const said = remark(value);
  return known && said ? { level: known, ...said } : null;
}

function findingDecision(value: unknown): FindingDecision | null {
  if (!isObject(value)) return null;
  const { kind, code, sheet, subject, figures, path = null, cell, alike, nth } = value;
  const said = remark(value);
  if (!said || (kind !== 'ignored' && kind !== 'accepted')) return null;
  if (typeof code !== 'string' || typeof sheet !== 'string' || typeof subject !== 'string') return null;
  if (path !== null && typeof path !== 'string') return null;
  if (typeof cell !== 'string' || !isCount(alike) || !isCount(nth)) return null;
  if (!Array.isArray(figures) || !figures.every((one) => typeof one === 'string')) return null;
  return { kind, code, sheet, subject, figures, path, cell, alike, nth, ...said };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
