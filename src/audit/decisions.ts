import type { AuditedTable, WorkbookAudit } from './audited';
import type { Finding, Severity } from './finding';
import { figuresOf, subjectOf } from './identity';
import { rowIdentity, rowsAlike } from './row-identity';

/** The workbook setting that keeps what people decided about findings. */
export const DECISIONS_KEY = 'perf.decisions';
export const DECISIONS_SCHEMA = 'perf-decisions/1';

/** What a rule is to count for; `off`: it is not asked at all. */
export type RuleLevel = Severity | 'off';

/** Who decided, when and why. */
export interface Remark {
  readonly note: string;
  /** null where no name was given. */
  readonly author: string | null;
  /** The day, "2026-03-31". */
  readonly date: string;
}

/**
 * 忽略 or 接受 of one finding. It is known again by its row's names, by what it is about and by its figures, not by its cell, so that it
 * holds when rows move and no longer holds when a figure changes.
 */
export interface FindingDecision extends Remark {
  readonly kind: 'ignored' | 'accepted';
  readonly code: string;
  readonly sheet: string;
  /** The indicator or line, as `subjectOf` names it. */
  readonly subject: string;
  /** What stood there, as `figuresOf` gives it. */
  readonly figures: readonly string[];
  /** The names of its row, and what its column holds (`RowIdentity`); null where it is about no indicator row. */
  readonly path: string | null;
  /** Where it was found; without a path it tells findings apart that are alike in everything else. */
  readonly cell: string;
  /**
   * How many rows of its sheet had these names, and which of them this was, counted from 0; without a path the same of
   * the findings alike.
   */
  readonly alike: number;
  readonly nth: number;
}

/** A rule switched for the whole workbook. */
export interface RuleDecision extends Remark {
  readonly level: RuleLevel;
}

/** 处理决定: everything that was decided about a workbook's findings; kept in it as JSON. */
export interface Decisions {
  readonly schema: typeof DECISIONS_SCHEMA;
  /** By the rule's code; codes that this version does not know are kept. */
  readonly rules: Readonly<Record<string, RuleDecision>>;
  /** By a profile's id, then by the rule's code. A switch for the workbook goes before one for a profile. */
  readonly profiles: Readonly<Record<string, Readonly<Record<string, RuleLevel>>>>;
  readonly findings: readonly FindingDecision[];
}

export const NO_DECISIONS: Decisions = { schema: DECISIONS_SCHEMA, rules: {}, profiles: {}, findings: [] };

/** Why a finding is not among those to be dealt with. */
export type Verdict =
  | ({ readonly kind: 'ignored' | 'accepted' } & Remark)
  /** Its rule is switched off, for the workbook (with a remark) or for the profile. */
  | ({ readonly kind: 'rule-off'; readonly scope: 'workbook' | 'profile' } & Remark);

/** A finding that was decided about. */
export interface SetAside {
  readonly finding: Finding;
  readonly verdict: Verdict;
  /** What settled it; null where its rule is off. */
  readonly decision: FindingDecision | null;
  /** Which of the audit's tables it is of; null for findings across tables. */
  readonly table: number | null;
}

/** An audit without what was decided about, and that beside it. */
export interface DecidedAudit extends WorkbookAudit {
  readonly setAside: readonly SetAside[];
}

/** Whether a person may accept it as it is: a deduction below the rule's score, or what is a question and no error. */
export function isAcceptable(finding: Finding): boolean {
  if (finding.code === 'score-mismatch') return finding.facts.direction === 'below';
  return finding.severity !== 'error';
}

/** What a rule counts for in tables of a profile (null: across tables); null where nothing was switched. */
export function levelOf(decisions: Decisions, code: string, profile: string | null): RuleLevel | null {
  return (
    own(decisions.rules, code)?.level ??
    (profile === null ? null : (own(own(decisions.profiles, profile) ?? {}, code) ?? null))
  );
}

/**
 * The audit as people decided about it: findings that were ignored or accepted, and those of rules that are off, stand
 * apart with their remark; severities are as they were switched. The audit itself is left as it is, and returned where
 * there is nothing to apply. Decisions about findings that are no longer there, or whose figures changed, do nothing.
 */
export function applyDecisions(audit: WorkbookAudit, decisions: Decisions): DecidedAudit {
  const { rules, profiles, findings } = decisions;
  if (isEmpty(rules) && isEmpty(profiles) && findings.length === 0) return { ...audit, setAside: [] };
  const settled = matchDecisions(audit, findings);
  const setAside: SetAside[] = [];

  function decide(found: readonly Finding[], profile: string | null, table: number | null): Finding[] {
    const shown: Finding[] = [];
    for (const finding of found) {
      const decision = settled.get(finding) ?? null;
      const verdict = decision ? verdictOf(decision) : offVerdict(decisions, finding.code, profile);
      if (verdict) {
        setAside.push({ finding, verdict, decision, table });
        continue;
      }
      const level = levelOf(decisions, finding.code, profile);
      shown.push(
        level === null || level === 'off' || level === finding.severity
          ? finding
          : { ...finding, severity: level },
      );
    }
    return shown;
  }

  const tables = audit.tables.map((table, index): AuditedTable => {
    const shown = decide(table.findings, table.profile.id, index);
    // A table that nobody decided about stays the same object: what was worked out for it holds.
    if (shown.length === table.findings.length && shown.every((one, at) => one === table.findings[at]))
      return table;
    return { ...table, findings: shown.sort((a, b) => bySeverity(a, b) || (a.row ?? 0) - (b.row ?? 0)) };
  });
  return { ...audit, tables, findings: decide(audit.findings, null, null).sort(bySeverity), setAside };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const bySeverity = (a: Finding, b: Finding): number => RANK[a.severity] - RANK[b.severity];

function offVerdict(decisions: Decisions, code: string, profile: string | null): Verdict | null {
  if (levelOf(decisions, code, profile) !== 'off') return null;
  const rule = own(decisions.rules, code);
  if (!rule) return { kind: 'rule-off', scope: 'profile', note: '', author: null, date: '' };
  const { note, author, date } = rule;
  return { kind: 'rule-off', scope: 'workbook', note, author, date };
}

/** Which findings the decisions are about. One decision settles one finding. */
function matchDecisions(
  audit: WorkbookAudit,
  decisions: readonly FindingDecision[],
): ReadonlyMap<Finding, FindingDecision> {
  const settled = new Map<Finding, FindingDecision>();
  if (decisions.length === 0) return settled;
  const groups = alikeGroups(audit);
  for (const decision of decisions) {
    const found = findMeant(audit, decision, groups.get(keyOf(decision)) ?? []);
    if (found && !settled.has(found)) settled.set(found, decision);
  }
  return settled;
}

/** The one that was decided about, of findings alike; nothing where it may be another: a note never moves to its twin. */
function findMeant(
  audit: WorkbookAudit,
  { sheet, path, cell, alike, nth }: FindingDecision,
  group: readonly Finding[],
): Finding | undefined {
  if (path === null) {
    // Where the number of findings alike has changed, only the cell can say which of them was meant.
    return group.length === alike ? group[nth] : group.find((finding) => finding.cell === cell);
  }
  const rows = rowsAlike(audit, sheet, path);
  if (rows === alike) return group.find((finding) => rowIdentity(audit, finding)?.nth === nth);
  // A row of the same names has come, and has not the same fault.
  return rows > alike && group.length === 1 ? group[0] : undefined;
}

function verdictOf({ kind, note, author, date }: FindingDecision): Verdict {
  return { kind, note, author, date };
}

type AlikeGroups = ReadonlyMap<string, readonly Finding[]>;

const groupsOf = new WeakMap<WorkbookAudit, AlikeGroups>();

/** Findings alike in everything but their cell, in the order of their rows; worked out once for an audit. */
function alikeGroups(audit: WorkbookAudit): AlikeGroups {
  const known = groupsOf.get(audit);
  if (known) return known;
  const groups = new Map<string, Finding[]>();
  groupsOf.set(audit, groups);
  const all = [...audit.tables.flatMap(({ findings }) => findings), ...audit.findings];
  for (const finding of all) {
    const key = keyOf(identify(audit, finding));
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return groups;
}

type Identity = Pick<FindingDecision, 'code' | 'sheet' | 'subject' | 'figures' | 'path'>;

function identify(audit: WorkbookAudit, finding: Finding): Identity {
  const { code, sheet } = finding;
  const path = rowIdentity(audit, finding)?.path ?? null;
  return { code, sheet, subject: subjectOf(finding), figures: figuresOf(finding), path };
}

function keyOf({ code, sheet, subject, figures, path }: Identity): string {
  return JSON.stringify([code, sheet, subject, figures, path]);
}

/** A decision about one finding of this audit (as it was made, before decisions were applied). */
export function decideFinding(
  audit: WorkbookAudit,
  finding: Finding,
  kind: FindingDecision['kind'],
  remark: Remark,
): FindingDecision {
  const identity = identify(audit, finding);
  const row = rowIdentity(audit, finding);
  if (row) return { kind, ...identity, cell: finding.cell, alike: row.alike, nth: row.nth, ...remark };
  const group = alikeGroups(audit).get(keyOf(identity)) ?? [finding];
  const nth = group.findIndex((one) => one.cell === finding.cell);
  return { kind, ...identity, cell: finding.cell, alike: group.length, nth: Math.max(0, nth), ...remark };
}

/** Whether both decisions are about the same finding. */
export function isSameFinding(a: FindingDecision, b: FindingDecision): boolean {
  return keyOf(a) === keyOf(b) && a.cell === b.cell;
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}
