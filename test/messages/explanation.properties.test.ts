import fc from 'fast-check';
import type { RuleId } from '../../src/scoring';
import { Decimal, plain } from '../../src/scoring';
import { explain } from './explain';

/** "10 × 50 ÷ 80" and "62.5 %" as numbers. */
function compute(words: string): number {
  const script = words
    .replace(/×/g, '*')
    .replace(/÷/g, '/')
    .replace(/−/g, '-')
    .replace(/([\d.]+) %/g, '($1 / 100)');
  if (!/^[\d.*/() -]+$/.test(script)) throw new Error(`no arithmetic: ${words}`);
  return Number(new Function(`return ${script};`)());
}

test('every equation that a reader sees is true', () => {
  const amount = fc.integer({ min: 1, max: 99_999 }).map((hundredths) => new Decimal(hundredths).div(100));
  const rows = fc.constantFrom<readonly [RuleId, string]>(
    ['ratio', '≥'],
    ['ceiling-full', '≤'],
    ['ceiling-linear', '≤'],
    ['ceiling-proportional', '≤'],
    ['band', '≥'],
    ['threshold', '≥'],
  );
  fc.assert(
    fc.property(
      rows,
      amount,
      amount,
      fc.integer({ min: 1, max: 50 }),
      ([rule, sign], target, actual, weight) => {
        // What zero or the weight cuts off is shown as it was before the cut.
        fc.pre(rule !== 'ceiling-linear' || actual.lte(target.times(2)));
        fc.pre(rule !== 'band' || actual.lte(target));
        const sentence = explain({
          target: sign + plain(target),
          actual: plain(actual),
          weight: String(weight),
          rule,
        });
        const equations = sentence.split(/→|[，<≥≤>]/).filter((part) => part.includes('='));
        for (const equation of equations) {
          const [left = '', right = ''] = equation.split('=');
          // A rate is shown to 0.01 %, a score to 0.01 points; a threshold computes with the rate as shown.
          const tolerance = right.includes('%')
            ? 0.000051
            : 0.0051 + (rule === 'threshold' ? weight * 0.000126 : 0);
          expect(Math.abs(compute(left.trim()) - compute(right.trim()))).toBeLessThan(tolerance);
        }
        expect(sentence).toMatch(/→ |= /);
      },
    ),
    { numRuns: 500 },
  );
});

test('an explanation never carries leftovers', () => {
  const cell = fc.constantFrom(
    '≥80%',
    '≤10',
    '5-10',
    '2024年底',
    '有效改善',
    '良好',
    '',
    '#REF!',
    '0',
    '-3',
    '0.5',
    '①②',
    '90%',
    '7月',
  );
  const rule = fc.constantFrom<RuleId | undefined>(
    undefined,
    'ratio',
    'ceiling-linear',
    'band',
    'threshold',
    'tiers',
    'checklist',
    'survey',
  );
  const profile = fc.constantFrom('mof-2020', 'xinjiang-2024', 'third-party-2022');
  fc.assert(
    fc.property(cell, cell, rule, profile, (target, actual, chosen, id) => {
      const sentence = explain({ target, actual, rule: chosen, profile: id });
      expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}/);
      expect(sentence.length).toBeGreaterThan(3);
    }),
    { numRuns: 1000 },
  );
});
