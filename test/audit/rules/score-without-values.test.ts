import { testRule } from '../rule-test';

const row = { l3: '培训场次', weight: '10', score: '10' };

testRule('score-without-values', {
  invalid: [
    {
      name: 'no actual',
      table: { rows: [{ ...row, target: '≥5场', actual: '' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '10',
          facts: { indicator: '培训场次', missing: 'actual' },
        },
      ],
    },
    {
      name: 'a dash for an actual',
      table: { rows: [{ ...row, target: '≥5场', actual: '—' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '10',
          facts: { indicator: '培训场次', missing: 'actual' },
        },
      ],
    },
    {
      name: 'no target',
      table: { rows: [{ ...row, target: '', actual: '5场' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '10',
          facts: { indicator: '培训场次', missing: 'target' },
        },
      ],
    },
    {
      name: 'neither: the target is named',
      table: { rows: [{ ...row, target: '', actual: '', score: '0.5' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '0.5',
          facts: { indicator: '培训场次', missing: 'target' },
        },
      ],
    },
  ],
  valid: [
    {
      name: 'a dash says that there is no target',
      table: { rows: [{ ...row, target: '—', actual: '目标明确' }] },
    },
    { name: 'both are there', table: { rows: [{ ...row, target: '≥5场', actual: '5场' }] } },
    {
      name: 'an actual of zero is a value',
      table: { rows: [{ ...row, target: '≥5场', actual: { value: 0 } }] },
    },
    {
      name: 'no actual and no points',
      table: { rows: [{ ...row, target: '≥5场', actual: '', score: '0' }] },
    },
    { name: 'no actual and no score', table: { rows: [{ ...row, target: '≥5场', actual: '', score: '' }] } },
    { name: 'a table without a column for actuals', table: { rows: [{ ...row, target: '≥5场' }] } },
    { name: 'an error value is cell-error’s', table: { rows: [{ ...row, target: '≥5场', actual: '#N/A' }] } },
  ],
});
