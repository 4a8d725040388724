import type { AuditedTable, Finding } from '../../audit';
import type { CellChange, Surface } from '../../plan/cell-change';
import { CORRECTABLE, correctionOf, correctionsOf } from '../../plan/corrections';
import type { Dependents, Mode } from '../../plan/dependents';
import { dependents } from '../../plan/dependents';
import type { Unfilled } from '../../plan/fill-in';
import { fillIn } from '../../plan/fill-in';
import type { CellContent } from '../../plan/plan';
import type { LevelPoints } from '../../plan/points-after';
import { pointsAfter } from '../../plan/points-after';
import type { Decimal } from '../../scoring';
import { cellName } from '../../table';
import type { CellRange } from '../../table';
import type { Report, ReportTable } from '../report';

/** What the workbook was asked before a preview: grids know neither formulas nor, in Excel, merged areas. */
export interface Facts {
  /** By sheet, then by cell. */
  readonly formulas: ReadonlyMap<string, ReadonlyMap<string, CellContent>>;
  readonly merges: ReadonlyMap<string, readonly CellRange[]>;
}

/** The user's own picks, by `CellChange.key`; what is not picked goes by its cautions. */
export type Picks = ReadonlyMap<string, boolean>;

/** 预览: what will be written, and what cannot be. */
export interface Preview {
  readonly changes: readonly CellChange[];
  readonly chosen: readonly CellChange[];
  readonly unfilled: readonly Unfilled[];
  /** Of a single table: its points as they will be. */
  readonly outcome: Outcome | null;
}

export interface Outcome {
  readonly levels: readonly LevelPoints[];
  readonly total: Decimal | null;
  readonly grade: string | null;
}

export const NO_PICKS: Picks = new Map();

export function isChosen(change: CellChange, picks: Picks): boolean {
  return picks.get(change.key) ?? change.cautions.length === 0;
}

interface Base {
  readonly facts: Facts | null;
  readonly changes: readonly CellChange[];
  readonly unfilled: readonly Unfilled[];
  /** What follows while nobody has picked anything. */
  readonly after: Dependents;
}

/** What does not depend on picks is worked out once for a report and its facts. */
const bases: Readonly<Record<Mode, WeakMap<AuditedTable, Base>>> = {
  correct: new WeakMap(),
  fill: new WeakMap(),
};

/** The changes that the tables on screen offer, with totals after those that are picked. */
export function previewOf(
  report: Report,
  tables: readonly ReportTable[],
  mode: Mode,
  facts: Facts | null,
  picks: Picks,
): Preview {
  const changes: CellChange[] = [];
  const unfilled: Unfilled[] = [];
  let outcome: Outcome | null = null;
  for (const { audited } of tables) {
    const surface = surfaceOf(report, audited, facts);
    if (!surface) continue;
    const base = baseOf(audited, surface, mode, facts);
    const picked = (change: CellChange): boolean => isChosen(change, picks);
    const after = picks.size === 0 ? base.after : dependents(audited, surface, mode, base.changes, picked);
    const all = [...base.changes, ...after.changes].sort(bySheetOrder);
    changes.push(...all);
    unfilled.push(...base.unfilled);
    for (const { row, column, label } of after.waiting) {
      const cell = cellName(row, column);
      unfilled.push({ sheet: audited.table.sheet, cell, kind: 'total', label, why: 'score-missing' });
    }
    if (tables.length === 1 && audited.table.columns.score !== undefined) {
      const written = all.filter((change) => isChosen(change, picks));
      outcome = { levels: pointsAfter(audited, written), total: after.total, grade: after.grade };
    }
  }
  return { changes, chosen: changes.filter((change) => isChosen(change, picks)), unfilled, outcome };
}

const bySheetOrder = (one: CellChange, other: CellChange): number =>
  one.row - other.row || one.column - other.column;

/** True where a finding has a correction: cheap enough to ask of every row of a list. */
export function isFixable(report: Report, finding: Finding, facts: Facts | null): boolean {
  const audited = CORRECTABLE.has(finding.code) ? tableOf(report, finding) : null;
  const surface = audited && surfaceOf(report, audited, facts);
  if (!audited || !surface) return false;
  return (
    correctionOf(finding, audited, surface) !== null ||
    dependentOf(finding, audited, surface, facts).length > 0
  );
}

/** A total, rate or grade that is wrong by itself. */
function dependentOf(
  finding: Finding,
  audited: AuditedTable,
  surface: Surface,
  facts: Facts | null,
): readonly CellChange[] {
  if (!FOLLOWING.has(finding.code)) return [];
  return baseOf(audited, surface, 'correct', facts).after.changes.filter((change) => isOf(change, finding));
}

const isOf = (change: CellChange, finding: Finding): boolean =>
  change.cell === finding.cell && change.codes.includes(finding.code);

const FOLLOWING: ReadonlySet<Finding['code']> = new Set([
  'total-mismatch',
  'score-rate-mismatch',
  'grade-mismatch',
]);

/**
 * What putting one finding right takes: its own cell, then totals and rates that follow. Empty where the right value is
 * not certain.
 */
export function fixOf(report: Report, finding: Finding, facts: Facts | null): readonly CellChange[] {
  const audited = CORRECTABLE.has(finding.code) ? tableOf(report, finding) : null;
  const surface = audited && surfaceOf(report, audited, facts);
  if (!audited || !surface) return [];
  const own = correctionOf(finding, audited, surface);
  const follows = (change: CellChange): boolean => change === own || change.cautions.length === 0;
  if (own?.value)
    return [own, ...dependents(audited, surface, 'correct', [own], follows).changes.filter(follows)];
  if (own) return [own];
  // A total that is right once the scores are is no error of its own.
  if (dependentOf(finding, audited, surface, facts).length === 0) return [];
  const now = dependents(audited, surface, 'correct', [], follows).changes;
  return now.filter((change) => isOf(change, finding));
}

const tablesByFinding = new WeakMap<Report, ReadonlyMap<Finding, AuditedTable>>();

function tableOf(report: Report, finding: Finding): AuditedTable | null {
  const known =
    tablesByFinding.get(report) ??
    new Map(report.tables.flatMap(({ audited }) => audited.findings.map((one) => [one, audited] as const)));
  tablesByFinding.set(report, known);
  return known.get(finding) ?? null;
}

function surfaceOf(report: Report, { table }: AuditedTable, facts: Facts | null): Surface | null {
  const grid = report.grids.get(table.sheet);
  if (!grid || table.uncertain) return null;
  return {
    grid,
    isProtected: report.sheets.some((sheet) => sheet.name === table.sheet && sheet.isProtected),
    formulas: facts?.formulas.get(table.sheet) ?? NO_FORMULAS,
    merges: facts?.merges.get(table.sheet) ?? grid.merges ?? [],
    ownProfiles: report.ownProfiles,
  };
}

const NO_FORMULAS: ReadonlyMap<string, CellContent> = new Map();

function baseOf(audited: AuditedTable, surface: Surface, mode: Mode, facts: Facts | null): Base {
  const known = bases[mode].get(audited);
  if (known && known.facts === facts) return known;
  const own =
    mode === 'fill' ? fillIn(audited, surface) : { changes: correctionsOf(audited, surface), unfilled: [] };
  const after = dependents(audited, surface, mode, own.changes, (change) => isChosen(change, NO_PICKS));
  const base = { ...own, facts, after };
  bases[mode].set(audited, base);
  return base;
}
