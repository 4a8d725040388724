import type { Reading } from '../../scoring';
import { compact } from '../../scoring';
import { areInterchangeable } from '../measure-words';
import { defineRule } from '../rule';

/** 单位不一致: the actual is measured in another dimension than the target. Measure words that people mix are none. */
export const unitMismatch = defineRule({
  code: 'unit-mismatch',
  severity: 'error',
  source: 'review-practice',
  *check({ rows }) {
    for (const { row, outcome } of rows) {
      if (outcome.why !== 'unit-mismatch' || !row.actual) continue;
      // "30个工作日内" and "25天": only a calendar tells.
      if (row.target.reading.kind === 'date') continue;
      const [one, other] = [unitOf(row.target.reading), unitOf(row.actual.reading)];
      if (one && other && areInterchangeable(one, other)) continue;
      if (names(row.target.reading, other) || names(row.actual.reading, one)) continue;
      const target = row.target.reading.text;
      const actual = row.actual.reading.text;
      yield { at: row.actual, printed: actual, facts: { indicator: row.l3, target, actual } };
    }
  },
});

/** "120人（户）", "10场/次", "5公里/年": words that name the other unit too, or only leave out what it is counted per. */
function names({ text }: Reading, unit: string | null): boolean {
  const words = compact(text).replace(/^.*\d/, '');
  return unit !== null && words.split(/[()/、或·]/).includes(unit);
}

const unitOf = (reading: Reading): string | null =>
  reading.kind === 'quantity' || reading.kind === 'range' ? reading.unit : null;
