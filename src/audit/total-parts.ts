import type { Decimal } from '../scoring';
import { ZERO } from '../scoring';
import type { EvaluationTable, IndicatorRow, TotalLine } from '../table/evaluation-table';
import type { AuditedFundLine } from './audited';
import { executionLine, hasExecutionRow, weightSum } from './totals';

/** What a total line adds up: rows, and the execution score where it is part of it. */
export interface TotalParts {
  readonly rows: readonly IndicatorRow[];
  readonly execution: AuditedFundLine | null;
}

type Judged = { readonly table: EvaluationTable; readonly funds: readonly AuditedFundLine[] };

/**
 * The parts of the table's total (`scope` table) or of a 小计 (`scope` part); null where points are missing that only an
 * execution line on another page can hold.
 */
export function partsOfTotal(judged: Judged, line: TotalLine, scope: 'table' | 'part'): TotalParts | null {
  const { table, funds } = judged;
  if (scope === 'part') {
    const rows = table.indicators.filter((row) => row.row >= line.from && row.row <= line.to);
    return { rows, execution: null };
  }
  const execution = excludesExecution(judged, line) ? null : executionLine(table, funds);
  if (!execution && executionMayBeElsewhere(judged, line)) return null;
  return { rows: table.indicators, execution };
}

/** Adds figures up; what is missing adds nothing. */
export function add(values: readonly (Decimal | null)[]): Decimal {
  return values.reduce<Decimal>((sum, value) => (value ? sum.plus(value) : sum), ZERO);
}

/** A total line whose points are those of the indicators alone. */
function excludesExecution({ table, funds }: Judged, line: TotalLine): boolean {
  const execution = executionLine(table, funds)?.line.weight?.value;
  const sum = weightSum(table, funds);
  return !!execution && !!line.weight?.value && !!sum && sum.minus(execution).eq(line.weight.value);
}

/** Points are missing that only an execution line on another page can hold. */
function executionMayBeElsewhere({ table, funds }: Judged, line: TotalLine): boolean {
  if (executionLine(table, funds) || hasExecutionRow(table.indicators)) return false;
  const sum = weightSum(table, funds);
  return !!sum && !!line.weight?.value && sum.lt(line.weight.value);
}
