import type { AuditedTable, Finding, ProfileFit, SetAside, Severity } from '../audit';
import { deviationsOf } from './deviations';
import type { Deviation } from './deviations';
import type { Report, ReportTable } from './report';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export type Counts = Readonly<Record<Severity, number>>;

export interface FindingItem {
  /** Stays the same from one audit to the next as long as the finding does. */
  readonly key: string;
  readonly finding: Finding;
  /** Key of its table; null for findings across tables. */
  readonly table: string | null;
}

/** The tables on screen: the chosen one, or all. */
export function tablesShown(report: Report, chosen: string | null): readonly ReportTable[] {
  return chosen === null ? report.tables : report.tables.filter((table) => table.key === chosen);
}

/** One of the tables on screen is surely one: there is something to mark and to explain. */
export function hasScored(report: Report, chosen: string | null): boolean {
  return tablesShown(report, chosen).some(({ audited }) => !audited.table.uncertain);
}

/** Findings of the tables on screen, those that belong to no single table only beside all tables. */
export function findingsShown(report: Report, chosen: string | null): Finding[] {
  const own = tablesShown(report, chosen).flatMap(({ audited }) => audited.findings);
  return chosen === null ? [...own, ...report.audit.findings] : own;
}

/** What was set aside of the tables on screen. */
export function setAsideShown(report: Report, chosen: string | null): readonly SetAside[] {
  const { setAside } = report.audit;
  if (chosen === null) return setAside;
  const index = report.tables.findIndex(({ key }) => key === chosen);
  return setAside.filter(({ table }) => table === index);
}

/** What was set aside of one table. */
export function setAsideOf(report: Report, audited: AuditedTable): readonly SetAside[] {
  const { setAside, tables } = report.audit;
  return setAside.filter(({ table }) => table !== null && tables[table] === audited);
}

/** How many were set aside, by why. */
export function countAside(
  asides: readonly SetAside[],
): Readonly<Record<SetAside['verdict']['kind'], number>> {
  const counts = { ignored: 0, accepted: 0, 'rule-off': 0 };
  for (const { verdict } of asides) counts[verdict.kind] += 1;
  return counts;
}

/** Missed and exceeded rows of the tables on screen. */
export function deviationsShown(report: Report, chosen: string | null): readonly Deviation[] {
  const all = deviationsOf(report);
  return chosen === null ? all : all.filter((deviation) => deviation.table === chosen);
}

/** The row whose draft is open: the user's choice, else the first that lacks a reason. */
export function openDeviation(shown: readonly Deviation[], choice: string | null | undefined): string | null {
  if (choice !== undefined) return choice;
  return shown.find(({ audited }) => audited.reasonMissing)?.key ?? null;
}

export function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Findings of the tables on screen in their order, each with a key of its own. */
export function itemsShown(report: Report, chosen: string | null): FindingItem[] {
  const seen = new Map<string, number>();
  const items: FindingItem[] = [];
  function add(findings: readonly Finding[], table: string | null): void {
    for (const finding of findings) {
      const base = `${finding.sheet}!${finding.cell}!${finding.code}`;
      const times = seen.get(base) ?? 0;
      seen.set(base, times + 1);
      items.push({ key: times === 0 ? base : `${base}#${times}`, finding, table });
    }
  }
  for (const { key, audited } of tablesShown(report, chosen)) add(audited.findings, key);
  if (chosen === null) add(report.audit.findings, null);
  return items;
}

/** 吻合度 over all tables: how many rows each profile reproduces, in the order in which the tables name them. */
export function fitTotals(tables: readonly AuditedTable[]): ProfileFit[] {
  const totals = new Map<string, { id: string; matched: number; scored: number }>();
  for (const { profile, table } of tables) {
    if (table.uncertain) continue;
    for (const { id, matched, scored } of profile.fits) {
      const total = totals.get(id) ?? { id, matched: 0, scored: 0 };
      totals.set(id, { id, matched: total.matched + matched, scored: total.scored + scored });
    }
  }
  return [...totals.values()];
}

/** The indicator that a finding is about, where it is about one. */
export function indicatorOf(finding: Finding): string | null {
  return 'indicator' in finding.facts ? finding.facts.indicator : null;
}
