import { defineRule } from '../rule';

/** 指标值为零: nothing can be divided by it, so the row is met or missed and has no rates. */
export const targetZero = defineRule({
  code: 'target-zero',
  severity: 'info',
  source: 'profile',
  *check({ rows }) {
    for (const { row } of rows) {
      const { reading } = row.target;
      if (reading.kind !== 'quantity' || !reading.value.isZero() || reading.comparator === '±') continue;
      yield { at: row.target, printed: reading.text, facts: { indicator: row.l3 } };
    }
  },
});
