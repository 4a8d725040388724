import type { Profile } from '../scoring';
import { DEFAULT_PROFILE_ID, findProfile, profiles } from '../scoring';
import type { EvaluationTable } from '../table/evaluation-table';
import type { AuditedTable, WorkbookAudit } from './audited';
import type { Finding } from './finding';
import type { Candidate } from './fit';
import { chooseProfiles, measureFits, rivalsOf } from './fit';
import { auditFunds } from './funds';
import { auditRow, unjudgedRow } from './rows';
import { RULES, WORKBOOK_RULES } from './rules';
import { auditTotal } from './totals';
import { uncertainTable } from './uncertain';

export * from './audited';
export type { DecidedAudit, Decisions, SetAside, Verdict } from './decisions';
export * from './finding';
export { RULES, WORKBOOK_RULES } from './rules';
export { noTable } from './uncertain';

export interface AuditOptions {
  /** A profile's id: the user's choice. `auto` or nothing: the one that fits best, table by table. */
  readonly profile?: string;
  /** 自定口径: the workbook's own profiles. They may be chosen, and are candidates after the built-in ones. */
  readonly ownProfiles?: readonly Profile[];
}

/** Families whose rows are indicators. */
const JUDGED = new Set([
  'project-self-evaluation',
  'transfer-self-evaluation',
  'third-party-scoring',
  'target-table',
]);
const SEVERITIES = { error: 0, warning: 1, info: 2 } as const;

/**
 * Audits the tables of one workbook.
 *
 * In: tables as detected, in sheet order; the user's profile or none. Out: every table with its recomputed rows, its
 * profile and its findings, in the same order; apart from them what the tables say of each other; what was checked is
 * counted also when all is right. Never throws for
 * what a table holds; an uncertain table is neither scored nor judged.
 */
export function auditTables(tables: readonly EvaluationTable[], options: AuditOptions = {}): WorkbookAudit {
  const { profile: wanted, ownProfiles: own = [] } = options;
  const chosen =
    wanted && wanted !== 'auto' ? (own.find(({ id }) => id === wanted) ?? findProfile(wanted)) : null;
  const judged = tables.filter((table) => !table.uncertain && JUDGED.has(table.family));
  const candidates = judged.map((table) => measureFits(table, own));
  const best = new Map<EvaluationTable, { candidates: readonly Candidate[]; choice: Candidate }>();
  chooseProfiles(candidates).forEach((choice, index) => {
    const table = judged[index];
    const measured = candidates[index];
    if (table && measured) best.set(table, { candidates: measured, choice });
  });
  const audited = tables.map((table) => {
    const fit = best.get(table);
    if (fit) return auditTable(table, fit.candidates, fit.choice, chosen);
    return table.uncertain ? unjudged(table) : withoutIndicators(table);
  });
  const sure = audited.filter(({ table }) => !table.uncertain);
  return {
    tables: audited,
    findings: WORKBOOK_RULES.flatMap((rule) => rule.run({ tables: sure })).sort(bySeverity),
    checked: {
      sheets: new Set(tables.map((table) => table.sheet)).size,
      rows: judged.reduce((count, table) => count + table.indicators.length, 0),
      rules: RULES.length + WORKBOOK_RULES.length,
    },
  };
}

function auditTable(
  table: EvaluationTable,
  candidates: readonly Candidate[],
  choice: Candidate,
  chosen: Profile | null,
): AuditedTable {
  const profile = chosen ?? choice.profile;
  const rows = choice.rows.map((scores) => auditRow(scores, table, profile));
  const funds = auditFunds(table);
  const rivals = chosen ? [] : rivalsOf(choice, candidates);
  const found = RULES.flatMap((rule) => rule.run({ table, profile, rows, funds, rivals }));
  const noChoice = !chosen && candidates.length === 1;
  const findings = noChoice && isForeign(choice.fit) ? found.map(milder) : found;
  return {
    table,
    profile: {
      id: profile.id,
      name: profile.name,
      chosen: chosen ? 'user' : 'auto',
      fits: table.columns.score === undefined ? [] : candidates.map((candidate) => candidate.fit),
    },
    rows,
    funds,
    total: auditTotal(table, profile, rows, funds),
    findings: inOrder(findings),
  };
}

/**
 * Hardly any score follows the only profile that there is for such tables: the place has another rule, so that what ours
 * says of a score is a question, not an error.
 */
const isForeign = ({ matched, scored }: Candidate['fit']): boolean => scored >= 4 && matched * 3 < scored;
const OF_SCORES: ReadonlySet<Finding['code']> = new Set(['score-mismatch', 'full-score-when-missed']);

const milder = (finding: Finding): Finding =>
  finding.severity === 'error' && OF_SCORES.has(finding.code) ? { ...finding, severity: 'warning' } : finding;

/** Tables of lines (funds by region, scores by dimension): rules look at them, nothing is scored. */
function withoutIndicators(table: EvaluationTable): AuditedTable {
  const [profile] = profiles;
  const context = profile && { table, profile, rows: [], funds: [], rivals: [] };
  const findings = context ? RULES.flatMap((rule) => rule.run(context)) : [];
  return { ...unjudged(table), findings: inOrder(findings) };
}

/** A table that we are not sure of. */
function unjudged(table: EvaluationTable): AuditedTable {
  return {
    table,
    profile: { id: DEFAULT_PROFILE_ID, name: '', chosen: 'auto', fits: [] },
    rows: table.indicators.map(unjudgedRow),
    funds: table.funds.map((line) => ({ line, rate: null, score: null })),
    total: { printed: null, weight: null, sum: null, recomputed: null, grade: null },
    findings: table.uncertain ? [uncertainTable(table)] : [],
  };
}

/** Errors first, then down the sheet; a stable order, so that the same table gives the same bytes. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => bySeverity(a, b) || (a.row ?? 0) - (b.row ?? 0));
}

const bySeverity = (a: Finding, b: Finding): number => SEVERITIES[a.severity] - SEVERITIES[b.severity];
