import { testRule } from '../rule-test';

const row = { l3: '培训场次', target: '≥5场', actual: '5场', weight: '10', score: '10' };

testRule('weight-missing', {
  invalid: [
    {
      name: 'a score, and no weight',
      table: { rows: [row, { ...row, weight: '' }] },
      findings: [{ cell: 'G13', severity: 'warning', facts: { indicator: '培训场次' } }],
    },
    {
      name: 'a weight that is no number',
      table: { rows: [row, { ...row, weight: '见附件' }] },
      findings: [{ cell: 'G13', severity: 'warning', printed: '见附件', facts: { indicator: '培训场次' } }],
    },
    {
      name: 'a score of zero is a score',
      table: { rows: [row, { ...row, weight: '', score: '0' }] },
      findings: [{ cell: 'G13', severity: 'warning', facts: { indicator: '培训场次' } }],
    },
  ],
  valid: [
    { name: 'weight and score', table: { rows: [row] } },
    { name: 'neither', table: { rows: [row, { ...row, weight: '', score: '' }] } },
    {
      name: 'a table without weights',
      table: { rows: [{ l3: '培训场次', target: '≥5场', actual: '5场', score: '10' }] },
    },
    { name: 'an error value is cell-error’s', table: { rows: [{ ...row, weight: '#REF!' }] } },
    { name: 'a weight of zero', table: { rows: [{ ...row, weight: '0', score: '0' }] } },
  ],
});
