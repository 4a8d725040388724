import { testRule } from '../rule-test';

const row = { l3: '培训场次', target: '≥5场', actual: '5场', weight: '10', score: '10' };

testRule('row-shifted', {
  invalid: [
    {
      name: 'a row whose cells slipped a column',
      table: { rows: [row, { ...row, l3: '培训人数', shifted: true }] },
      findings: [{ cell: 'E13', severity: 'error', facts: { indicator: '培训人数' } }],
    },
    {
      name: 'every such row',
      table: {
        rows: [
          { ...row, shifted: true },
          { ...row, shifted: true },
        ],
      },
      findings: [
        { cell: 'E12', severity: 'error', facts: { indicator: '培训场次' } },
        { cell: 'E13', severity: 'error', facts: { indicator: '培训场次' } },
      ],
    },
  ],
  valid: [
    { name: 'every cell in its place', table: { rows: [row, row] } },
    { name: 'no rows', table: { rows: [] } },
  ],
});
