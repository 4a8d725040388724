import type { AuditedFundLine, AuditedRow, AuditedTable } from '../audit/audited';
import type { Finding } from '../audit/finding';
import { isUnclear } from '../audit/unclear';
import { cellName } from '../table/address';
import type { NumberCell, SummaryLine } from '../table/evaluation-table';
import type { CellChange, Surface } from './cell-change';
import { executionRateChange, executionScoreChange, lineRateChange } from './correct-funds';
import { completionChange, deviationChange, scoreCautions, scoreChange } from './correct-row';
import { missingWords } from './missing-words';

/**
 * 修正: the change that settles a finding, where the right value is certain; null where it is not (a range of points, a
 * sum whose wrong part nobody knows, a missing actual). What follows from other cells (totals, 得分率, 等级) is
 * `dependents`.
 *
 * In: the finding, the table it is about, its sheet as it stands. Out: the cell, what stands there and what will, in the
 * cell's own style. Total: never throws.
 */
export function correctionOf(finding: Finding, audited: AuditedTable, surface: Surface): CellChange | null {
  const codes = [finding.code];
  switch (finding.code) {
    case 'score-mismatch':
    case 'full-score-when-missed':
    case 'score-rounding':
    case 'score-out-of-range':
    case 'qualitative-band': {
      const about = { cautions: scoreCautions(finding), codes };
      const line = fundLine(finding, audited, 'score');
      if (line) return executionScoreChange(audited, line, surface, about);
      const row = rowOf(finding, audited);
      return row && isOneFigure(finding, row) ? scoreChange(audited, row, surface, about) : null;
    }
    case 'execution-score-mismatch': {
      const line = fundLine(finding, audited, 'score');
      return line && executionScoreChange(audited, line, surface, { codes });
    }
    case 'execution-rate-mismatch': {
      const line = fundLine(finding, audited, 'rate');
      if (line) return executionRateChange(audited, line, surface, { codes });
      const other = lineAt(finding, audited);
      return other && lineRateChange(audited, other, surface, { codes });
    }
    case 'completion-mismatch': {
      const row = rowOf(finding, audited);
      return row && completionChange(audited, row, surface, codes);
    }
    case 'deviation-mismatch': {
      const row = rowOf(finding, audited);
      return row && deviationChange(audited, row, surface, codes);
    }
    case 'target-no-comparator':
    case 'unit-missing': {
      const row = rowOf(finding, audited);
      if (row && isUnclear(row.row, row.outcome)) return null;
      return row && missingWords([finding], audited, row, surface);
    }
    default:
      return null;
  }
}

/** Codes that `correctionOf` and `dependents` may settle; a finding of another code never is. */
export const CORRECTABLE: ReadonlySet<Finding['code']> = new Set([
  'score-mismatch',
  'full-score-when-missed',
  'score-rounding',
  'score-out-of-range',
  'qualitative-band',
  'execution-score-mismatch',
  'execution-rate-mismatch',
  'completion-mismatch',
  'deviation-mismatch',
  'target-no-comparator',
  'unit-missing',
  'total-mismatch',
  'score-rate-mismatch',
  'grade-mismatch',
]);

/**
 * Every correction of a table that follows from its own cells, down the sheet, one a cell: what several findings say of
 * one cell is put right at once. `findings`: those that nobody set aside.
 */
export function correctionsOf(
  audited: AuditedTable,
  surface: Surface,
  findings: readonly Finding[] = audited.findings,
): CellChange[] {
  const found = new Map<string, CellChange>();
  const lacks = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.code === 'target-no-comparator' || finding.code === 'unit-missing')
      lacks.set(finding.cell, [...(lacks.get(finding.cell) ?? []), finding]);
    const change = correctionOf(finding, audited, surface);
    if (change && !found.has(change.key)) found.set(change.key, change);
  }
  for (const several of lacks.values()) {
    const [first] = several;
    const row = first && several.length > 1 ? rowOf(first, audited) : null;
    if (row && isUnclear(row.row, row.outcome)) continue;
    const change = row && missingWords(several.filter(isLack), audited, row, surface);
    if (change) found.set(change.key, change);
  }
  return [...found.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

const isLack = (finding: Finding) =>
  finding.code === 'target-no-comparator' || finding.code === 'unit-missing';

const rowsByNumber = new WeakMap<AuditedTable, ReadonlyMap<number, AuditedRow>>();

function rowOf(finding: Finding, audited: AuditedTable): AuditedRow | null {
  const known = rowsByNumber.get(audited) ?? new Map(audited.rows.map((row) => [row.row.row, row]));
  rowsByNumber.set(audited, known);
  return (finding.row !== null && known.get(finding.row)) || null;
}

/** A qualitative score has one right figure only where its level has; which items of a checklist are met is not ours to say. */
function isOneFigure({ expected }: Finding, { rule, recomputedScore }: AuditedRow): boolean {
  if (!recomputedScore || rule === 'checklist') return false;
  return rule !== 'qualitative' || (expected !== null && !expected.includes('–'));
}

function fundLine(finding: Finding, { funds }: AuditedTable, role: 'rate' | 'score'): AuditedFundLine | null {
  return funds.find(({ line }) => isAt(line[role], finding)) ?? null;
}

function lineAt(finding: Finding, { table }: AuditedTable): SummaryLine | null {
  return table.lines.find(({ cells }) => isAt(cells.rate, finding)) ?? null;
}

const isAt = (cell: NumberCell | null | undefined, finding: Finding): boolean =>
  !!cell && cellName(cell.row, cell.column) === finding.cell;
