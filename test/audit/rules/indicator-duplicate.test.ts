import { testRule } from '../rule-test';

const row = { l3: '培训场次', target: '≥5场', actual: '5场' };
const facts = { indicator: '培训场次', first: 'D12' };

testRule('indicator-duplicate', {
  invalid: [
    {
      name: 'a row that was copied down',
      table: { rows: [row, row] },
      findings: [{ cell: 'D13', severity: 'warning', printed: '培训场次', facts }],
    },
    {
      name: 'further down, with another target',
      table: { rows: [row, { ...row, l3: '培训人数' }, { ...row, target: '≥6场' }] },
      findings: [{ cell: 'D14', severity: 'warning', printed: '培训场次', facts }],
    },
    {
      name: 'every repetition names the first',
      table: { rows: [row, row, { ...row, l3: '培训人数' }, row] },
      findings: [
        { cell: 'D13', severity: 'warning', printed: '培训场次', facts },
        { cell: 'D15', severity: 'warning', printed: '培训场次', facts },
      ],
    },
    {
      name: 'blanks and width make no other name',
      table: { rows: [row, { ...row, l3: '培 训场次', target: '≥５场' }] },
      findings: [
        {
          cell: 'D13',
          severity: 'warning',
          printed: '培 训场次',
          facts: { ...facts, indicator: '培 训场次' },
        },
      ],
    },
  ],
  valid: [
    { name: 'other names', table: { rows: [row, { ...row, l3: '培训人数' }] } },
    { name: 'another level 2', table: { rows: [row, { ...row, l2: '质量指标' }] } },
    { name: 'another level 1', table: { rows: [row, { ...row, l1: '效益指标' }] } },
    {
      name: 'one name over several targets',
      table: { rows: [row, { ...row, target: '≥3期' }, { ...row, target: '≥90%' }] },
    },
    {
      name: 'rows without names',
      table: {
        rows: [
          { ...row, l3: '' },
          { ...row, l3: '' },
        ],
      },
    },
  ],
});
