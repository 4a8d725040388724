import type { Profile, Decimal } from '../scoring';
import { HUNDRED, ZERO, gradeOf } from '../scoring';
import type { EvaluationTable, IndicatorRow, NumberCell } from '../table/evaluation-table';
import type { AuditedFundLine, AuditedRow, AuditedTable } from './audited';

/** 预算执行率 as an indicator of its own. */
const EXECUTION_ROW = /^(?:预算|资金)?执行率(?:得分)?$/;

/** True for 预算执行率 as an indicator of its own. */
export function isExecutionRow({ l1, l2, l3 }: Pick<IndicatorRow, 'l1' | 'l2' | 'l3'>): boolean {
  return [l1, l2, l3].some((name) => EXECUTION_ROW.test(name));
}

const executionRows = new WeakMap<readonly object[], boolean>();

/** True where 预算执行率 is a row of the table. Many rules ask it of the same table. */
export function hasExecutionRow(indicators: EvaluationTable['indicators']): boolean {
  let known = executionRows.get(indicators);
  if (known === undefined) {
    known = indicators.some(isExecutionRow);
    executionRows.set(indicators, known);
  }
  return known;
}

/** The funds line that carries the execution score; null where an indicator row of the table carries it already. */
export function executionLine(
  { indicators }: Pick<EvaluationTable, 'indicators'>,
  funds: readonly AuditedFundLine[],
): AuditedFundLine | null {
  if (hasExecutionRow(indicators)) return null;
  return (
    funds.find(({ line }) => line.isTotal && (line.weight?.value || line.score?.value)) ??
    funds.find(({ line }) => line.weight?.value || line.score?.value) ??
    null
  );
}

function sumOf(cells: readonly (NumberCell | null | undefined)[]): Decimal | null {
  const values = cells.flatMap((cell) => (cell?.value ? [cell.value] : []));
  return values.length > 0 ? values.reduce((sum, value) => sum.plus(value), ZERO) : null;
}

/** Sum of the printed scores of the rows and of execution; null where none is printed. */
export function printedSum(table: EvaluationTable, funds: readonly AuditedFundLine[]): Decimal | null {
  const rows = sumOf(table.indicators.map((row) => row.score));
  return rows ? rows.plus(executionLine(table, funds)?.line.score?.value ?? ZERO) : null;
}

const rowWeights = new WeakMap<readonly object[], { readonly sum: Decimal | null }>();

/** Sum of the printed weights of the rows and of execution; null where none is printed. */
export function weightSum(
  table: Pick<EvaluationTable, 'indicators'>,
  funds: readonly AuditedFundLine[],
): Decimal | null {
  const known = rowWeights.get(table.indicators) ?? { sum: sumOf(table.indicators.map((row) => row.weight)) };
  rowWeights.set(table.indicators, known);
  const rows = known.sum;
  return rows ? rows.plus(executionLine(table, funds)?.line.weight?.value ?? ZERO) : null;
}

/** Recomputed scores, execution included; a row whose rule gives no figure counts as printed, else the sum is unknown. */
function recomputedSum(
  table: EvaluationTable,
  rows: readonly AuditedRow[],
  funds: readonly AuditedFundLine[],
): Decimal | null {
  let sum: Decimal = ZERO;
  let any = false;
  for (const { row, recomputedScore } of rows) {
    const score = recomputedScore ?? row.score?.value;
    if (score) {
      sum = sum.plus(score);
      any = true;
    } else if (row.weight?.value?.gt(ZERO)) {
      return null;
    }
  }
  const execution = executionLine(table, funds);
  return any ? sum.plus(execution?.score ?? execution?.line.score?.value ?? ZERO) : null;
}

/** 总分: printed, summed, recomputed, and the grade where the points add up to 100. */
export function auditTotal(
  table: EvaluationTable,
  profile: Profile,
  rows: readonly AuditedRow[],
  funds: readonly AuditedFundLine[],
): AuditedTable['total'] {
  const printed = table.total?.score?.value ?? null;
  const weight = table.total?.weight?.value ?? null;
  const scored = table.columns.score !== undefined;
  const sum = scored ? printedSum(table, funds) : null;
  const recomputed = scored ? recomputedSum(table, rows, funds) : null;
  const graded = printed ?? sum;
  const outOf = (printed && weight) ?? weightSum(table, funds);
  return {
    printed,
    weight,
    sum,
    recomputed,
    grade: graded && outOf?.eq(HUNDRED) ? gradeOf(graded, profile) : null,
  };
}
