import type { AuditedRow, AuditedTable } from '../audit/audited';
import type { Finding } from '../audit/finding';
import { isLateOpen } from '../audit/late-date';
import { matchesRate } from '../audit/printed';
import { hasUnclearFigures, isUnclear } from '../audit/unclear';
import { HUNDRED, ONE } from '../scoring';
import type { ColumnRole, NumberCell } from '../table/evaluation-table';
import type { Caution, CellChange, Surface } from './cell-change';
import { figureChange, profileOf } from './cell-change';
import { scoreFormula } from './formula';

/** 得分 of a row, recomputed: where the printed one is wrong, or where none stands. Null where the rule gives no one figure. */
export function scoreChange(
  audited: AuditedTable,
  row: AuditedRow,
  surface: Surface,
  about: { readonly cautions: readonly Caution[]; readonly codes?: CellChange['codes'] },
): CellChange | null {
  const { score, l3 } = row.row;
  const value = row.recomputedScore;
  if (!score || !value || row.row.shifted || isUnclear(row.row, row.outcome)) return null;
  const profile = profileOf(audited, surface);
  if (profile && isLateOpen(row.row, row.outcome, profile)) return null;
  return figureChange(
    surface,
    score,
    { value, is: 'points', siblings: cellsOf(audited, 'score') },
    {
      kind: 'score',
      label: l3,
      ...about,
      cautions: isAssumed(row) ? [...about.cautions, 'assumed-direction'] : about.cautions,
      formula: () => (profile ? scoreFormula(audited, row, profile, surface.grid) : null),
    },
  );
}

/** Nobody wrote ≥ or ≤, and the other one would give another score. */
const isAssumed = ({ outcome: { implied, ratio } }: AuditedRow): boolean =>
  implied && ratio?.eq(ONE) !== true;

/** 完成率 of a row; a table that cuts what is met to 100 % stays with that. */
export function completionChange(
  audited: AuditedTable,
  { row, outcome }: AuditedRow,
  surface: Surface,
  codes: CellChange['codes'] = [],
): CellChange | null {
  if (!row.completion || !outcome.completion || row.shifted || hasUnclearFigures(row, outcome)) return null;
  const { ratio, status, direction, implied } = outcome;
  const cut = status !== 'missed' && ratio?.gt(ONE) === true && cutsAtHundred(audited);
  // Of a ceiling, tables print 2 − actual ÷ target, or actual ÷ target.
  const ceiling =
    !cut &&
    !ratio?.eq(ONE) &&
    ratio !== null &&
    (implied || direction === 'at-most' || direction === 'within');
  return figureChange(
    surface,
    row.completion,
    { value: cut ? HUNDRED : outcome.completion, is: 'rate', siblings: cellsOf(audited, 'completion') },
    { kind: 'completion', label: row.l3, cautions: ceiling ? ['several-ways'] : [], codes },
  );
}

/** 偏差率 of a row, signed where the table's are; null where the sign of a ceiling's deviation is anybody's guess. */
export function deviationChange(
  audited: AuditedTable,
  { row, outcome }: AuditedRow,
  surface: Surface,
  codes: CellChange['codes'] = [],
): CellChange | null {
  const { deviation, ratio, direction } = outcome;
  if (!row.deviation || !deviation || row.shifted || hasUnclearFigures(row, outcome)) return null;
  const signed = audited.rows.some(
    ({ row: other }) =>
      other.deviation?.value?.isNegative() === true || /^[+＋]/.test(other.deviation?.text ?? ''),
  );
  const ceiling = direction === 'at-most' || direction === 'within';
  if (signed && ceiling && !deviation.isZero()) return null;
  const value = signed && ratio?.lt(ONE) ? deviation.negated() : deviation;
  return figureChange(
    surface,
    row.deviation,
    { value, is: 'rate', siblings: cellsOf(audited, 'deviation') },
    { kind: 'deviation', label: row.l3, codes },
  );
}

/** Above the target, some row prints 100 %. */
function cutsAtHundred({ rows }: AuditedTable): boolean {
  return rows.some(
    ({ row, outcome }) =>
      row.completion !== null &&
      outcome.status !== 'missed' &&
      outcome.ratio?.gt(ONE) === true &&
      matchesRate(row.completion, ONE),
  );
}

type NumberRole = Extract<ColumnRole, 'score' | 'completion' | 'deviation' | 'scoreRate'>;

/** The cells of a column that hold a figure: they say how a blank one is to be filled. */
export function* cellsOf({ table }: AuditedTable, role: NumberRole): Generator<NumberCell> {
  for (const row of table.indicators) {
    const cell = row[role];
    if (cell?.value && !row.shifted) yield cell;
  }
}

/** Where a finding about a score leaves room for a decision. */
export function scoreCautions(finding: Finding): Caution[] {
  if (finding.code === 'score-rounding') return ['rounding'];
  if (finding.code === 'score-mismatch' && finding.facts.direction === 'below' && finding.facts.hasReason)
    return ['deduction'];
  return finding.code === 'qualitative-band' && finding.severity !== 'error' ? ['deduction'] : [];
}
