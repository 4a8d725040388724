import { testRule } from '../rule-test';

const row = { l3: '培训场次', target: '≥5场', actual: '5场', weight: '10' };
const facts = { indicator: '培训场次', weight: '10' };

testRule('score-out-of-range', {
  invalid: [
    {
      name: 'above the weight',
      table: { rows: [{ ...row, score: '12' }] },
      findings: [{ cell: 'H12', severity: 'error', printed: '12', expected: '0–10', facts }],
    },
    {
      name: 'above the weight by a hundredth',
      table: { rows: [{ ...row, score: '10.01' }] },
      findings: [{ cell: 'H12', severity: 'error', printed: '10.01', expected: '0–10', facts }],
    },
    {
      name: 'below zero',
      table: { rows: [{ ...row, score: '-0.5' }] },
      findings: [{ cell: 'H12', severity: 'error', printed: '-0.5', expected: '0–10', facts }],
    },
    {
      name: 'also where nothing can be recomputed',
      table: { rows: [{ ...row, target: '≥5人', actual: '5人次', score: '11' }] },
      findings: [{ cell: 'H12', severity: 'error', printed: '11', expected: '0–10', facts }],
    },
    {
      name: 'a reason does not excuse it',
      table: { rows: [{ ...row, score: '11', reason: '超额完成，加 1 分' }] },
      findings: [{ cell: 'H12', severity: 'error', printed: '11', expected: '0–10', facts }],
    },
  ],
  valid: [
    { name: 'exactly the weight', table: { rows: [{ ...row, score: '10' }] } },
    { name: 'zero', table: { rows: [{ ...row, score: '0' }] } },
    { name: 'no weight to hold it against', table: { rows: [{ ...row, weight: '', score: '12' }] } },
    { name: 'no score', table: { rows: [{ ...row, score: '' }] } },
    { name: 'an error value for a weight', table: { rows: [{ ...row, weight: '#REF!', score: '12' }] } },
  ],
});
