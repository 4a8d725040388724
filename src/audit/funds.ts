import { executionRate, executionScore } from '../scoring';
import type { EvaluationTable } from '../table/evaluation-table';
import type { AuditedFundLine } from './audited';

/** Recomputes 执行率 and 执行得分 of every line of a funds block. */
export function auditFunds(table: EvaluationTable): AuditedFundLine[] {
  return table.funds.map((line) => {
    const budget = line.fullYear?.value ?? null;
    const executed = line.executed?.value ?? null;
    const rate = budget && executed ? executionRate(budget, executed) : null;
    const weight = line.weight?.value ?? null;
    return { line, rate, score: rate && weight ? executionScore(rate, weight) : null };
  });
}
