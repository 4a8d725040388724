import type { Profile } from '../scoring';
import { findProfile } from '../scoring';
import type { EvaluationTable } from '../table/evaluation-table';
import type { AuditedTable, WorkbookAudit } from './audited';
import type { Finding } from './finding';
import type { Candidate } from './fit';
import { chooseProfiles, measureFits } from './fit';
import { auditFunds } from './funds';
import { auditRow, unjudgedRow } from './rows';
import { RULES } from './rules';
import { auditTotal } from './totals';
import { uncertainTable } from './uncertain';

export * from './audited';
export * from './finding';
export { RULES } from './rules';
export { noTable } from './uncertain';

export interface AuditOptions {
  /** A profile's id: the user's choice. `auto` or nothing: the one that fits best, table by table. */
  readonly profile?: string;
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
 * profile and its findings, in the same order; what was checked is counted also when all is right. Never throws for
 * what a table holds; an uncertain table is neither scored nor judged.
 */
export function auditTables(tables: readonly EvaluationTable[], options: AuditOptions = {}): WorkbookAudit {
  const chosen = options.profile && options.profile !== 'auto' ? findProfile(options.profile) : null;
  const judged = tables.filter((table) => !table.uncertain && JUDGED.has(table.family));
  const candidates = judged.map(measureFits);
  const best = new Map<EvaluationTable, { candidates: readonly Candidate[]; choice: Candidate }>();
  chooseProfiles(candidates).forEach((choice, index) => {
    const table = judged[index];
    const own = candidates[index];
    if (table && own) best.set(table, { candidates: own, choice });
  });
  const audited = tables.map((table) => {
    const fit = best.get(table);
    return fit ? auditTable(table, fit.candidates, fit.choice, chosen) : unjudged(table);
  });
  return {
    tables: audited,
    findings: [],
    checked: {
      sheets: new Set(tables.map((table) => table.sheet)).size,
      rows: judged.reduce((count, table) => count + table.indicators.length, 0),
      rules: RULES.length,
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
  const rows = chosen ? table.indicators.map((row) => auditRow(row, table, chosen)) : choice.rows;
  const funds = auditFunds(table);
  const findings = RULES.flatMap((rule) => rule.run({ table, profile, rows, funds }));
  return {
    table,
    profile: {
      id: profile.id,
      chosen: chosen ? 'user' : 'auto',
      fits: table.columns.score === undefined ? [] : candidates.map((candidate) => candidate.fit),
    },
    rows,
    funds,
    total: auditTotal(table, profile, rows, funds),
    findings: inOrder(findings),
  };
}

/** Tables without indicators (funds, summaries), and those that we are not sure of. */
function unjudged(table: EvaluationTable): AuditedTable {
  return {
    table,
    profile: { id: 'mof-2020', chosen: 'auto', fits: [] },
    rows: table.indicators.map(unjudgedRow),
    funds: table.funds.map((line) => ({ line, rate: null, score: null })),
    total: { printed: null, weight: null, sum: null, recomputed: null, grade: null },
    findings: table.uncertain ? [uncertainTable(table)] : [],
  };
}

/** Errors first, then down the sheet; a stable order, so that the same table gives the same bytes. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        SEVERITIES[a.finding.severity] - SEVERITIES[b.finding.severity] ||
        (a.finding.row ?? 0) - (b.finding.row ?? 0) ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
}
