import type { Profile } from '../scoring';
import { HUNDRED, compact, readCell, scoreIndicator, unscorable } from '../scoring';
import type { EvaluationTable, IndicatorRow } from '../table/evaluation-table';
import type { AuditedRow } from './audited';

const EMPTY = readCell({ value: null });

/** "无" and a dash stand where a reason would, and give none. */
const NO_REASON = /^(?:无|暂无|没有|无。|无偏差|无差异|[-—/\\、.]*)$/;

/** True where a reason cell says more than that there is none. */
export function statesReason(text: string): boolean {
  return !NO_REASON.test(compact(text));
}

/** Recomputes one row under a profile. */
export function auditRow(row: IndicatorRow, table: EvaluationTable, profile: Profile): AuditedRow {
  const result = scoreIndicator(
    {
      target: row.target.reading,
      actual: row.actual?.reading ?? EMPTY,
      weight: row.weight?.value ?? null,
      place: row,
      printed: row.score?.value ?? null,
    },
    profile,
  );
  const scores = table.columns.score !== undefined;
  const { outcome } = result;
  // 99.996 % reads "100 %": a reason is asked only where the reader sees a gap.
  const gapSeen = outcome.completion === null || outcome.completion.lt(HUNDRED);
  const asked = outcome.status === 'exceeded' || (outcome.status === 'missed' && gapSeen);
  return {
    row,
    outcome,
    rule: scores ? result.rule : null,
    recomputedScore: scores ? result.score : null,
    exactScore: scores ? result.exact : null,
    explanation: scores ? result.explanation : null,
    reasonMissing: asked && table.columns.reason !== undefined && !statesReason(row.reason?.text ?? ''),
  };
}

/** A row of a table that is not judged. */
export function unjudgedRow(row: IndicatorRow): AuditedRow {
  return {
    row,
    outcome: unscorable('table-uncertain'),
    rule: null,
    recomputedScore: null,
    exactScore: null,
    explanation: null,
    reasonMissing: false,
  };
}
