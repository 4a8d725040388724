import type { QuantityReading } from '../../scoring';
import { compact, parseUnit } from '../../scoring';
import { defineRule } from '../rule';

/** 实际完成值带比较符: "≥90%" was copied, not measured. "=" is fine. */
export const actualHasComparator = defineRule({
  code: 'actual-has-comparator',
  severity: 'warning',
  source: 'review-practice',
  *check({ rows }) {
    for (const { row } of rows) {
      const reading = row.actual?.reading;
      if (!row.actual || reading?.kind !== 'quantity' || !isBound(reading)) continue;
      yield { at: row.actual, printed: reading.text, facts: { indicator: row.l3 } };
    }
  },
});

/** "12个月内" is how people say that they were in time; with a sign it is a bound. */
function isBound({ comparator, text, unit }: QuantityReading): boolean {
  if (comparator === null || comparator === '=' || comparator === '±') return false;
  if (/[≥≤<>]/.test(compact(text))) return true;
  const dimension = parseUnit(unit ?? '')?.dimension;
  return dimension !== 'months' && dimension !== 'days' && dimension !== 'hours';
}
