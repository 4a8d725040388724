import type { Outcome, Profile } from '../scoring';
import { LATE_OPEN, ZERO, chooseRule } from '../scoring';
import type { IndicatorRow } from '../table/evaluation-table';

/**
 * True for a date that was missed under a profile that does not say what that earns: it is less than full marks, and
 * nobody can say how much less. An entry of a place's own, like 第三方's "on time or nothing", says it.
 */
export function isLateOpen(row: IndicatorRow, outcome: Outcome, profile: Profile): boolean {
  if (outcome.direction !== 'by-date' || outcome.status !== 'missed') return false;
  const actual = row.actual?.reading ?? row.target.reading;
  const input = { target: row.target.reading, actual, weight: ZERO, place: row };
  return chooseRule(outcome, input, profile).source === LATE_OPEN;
}
