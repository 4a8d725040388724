import type { Outcome, Profile } from '../scoring';
import { HUNDRED, compact, unscorable } from '../scoring';
import type { EvaluationTable, IndicatorRow } from '../table/evaluation-table';
import type { AuditedRow } from './audited';
import type { RowScores } from './row-scores';
import { isUnclear } from './unclear';

/** "无", a dash, and "已完成" beside what was missed stand where a reason would, and give none. */
const NO_REASON =
  /^(?:(?:无|暂无|没有|不存在)(?:偏差|差异|原因)*(?:,?完成(?:较好|良好))?|(?:均?已|已?按期|已?如期|已?按计划|已按要求)?完成|[-—/\\、]*)[。.]*$/;

/** True where a reason cell says more than that there is none. */
export function statesReason(text: string): boolean {
  return !NO_REASON.test(compact(text));
}

/** One row under a profile. */
export function auditRow(scores: RowScores, table: EvaluationTable, profile: Profile): AuditedRow {
  const { row } = scores;
  const { outcome, rule, score, exact } = scores.under(profile);
  const scored = table.columns.score !== undefined;
  return {
    row,
    outcome,
    rule: scored ? rule : null,
    recomputedScore: scored ? score : null,
    exactScore: scored ? exact : null,
    // Made when asked for: ten thousand rows are seldom all explained.
    get explanation() {
      return scored ? scores.explanationUnder(profile) : null;
    },
    reasonMissing: table.columns.reason !== undefined && !isUnderWay(table) && lacksReason(row, outcome),
  };
}

/** 运行监控表: what is not reached by the middle of the year is no deviation yet. */
function isUnderWay({ title, columns }: EvaluationTable): boolean {
  return columns.score === undefined && /监控|监测/.test(title ?? '') && !/自评/.test(title ?? '');
}

function lacksReason(row: IndicatorRow, outcome: Outcome): boolean {
  const { status } = outcome;
  if (isUnclear(row, outcome)) return false;
  if ((status !== 'missed' && status !== 'exceeded') || statesReason(row.reason?.text ?? '')) return false;
  // 99.996 % reads "100 %": a reason is asked only where the reader sees a gap.
  return status === 'exceeded' || (outcome.completion?.lt(HUNDRED) ?? true);
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
