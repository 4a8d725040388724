import { testRule } from '../rule-test';

const row = { l3: '培训场次', target: '≥5场', actual: '5场' };

testRule('level-missing', {
  invalid: [
    {
      name: 'a first row without level 1',
      table: { rows: [{ ...row, l1: '' }, row] },
      findings: [{ cell: 'B12', severity: 'warning', facts: { indicator: '培训场次', level: 'l1' } }],
    },
    {
      name: 'a row without level 2',
      table: { rows: [row, { ...row, l1: '效益指标', l2: '', l3: '培训成效' }] },
      findings: [{ cell: 'C13', severity: 'warning', facts: { indicator: '培训成效', level: 'l2' } }],
    },
    {
      name: 'a run of rows once',
      table: { rows: [{ ...row, l2: '' }, { ...row, l2: '', l3: '培训人数' }, row] },
      findings: [{ cell: 'C12', severity: 'warning', facts: { indicator: '培训场次', level: 'l2' } }],
    },
    {
      name: 'every level 1 that lacks its level 2',
      table: { rows: [{ ...row, l2: '' }, { ...row, l1: '效益指标', l2: '', l3: '培训成效' }, row] },
      findings: [
        { cell: 'C12', severity: 'warning', facts: { indicator: '培训场次', level: 'l2' } },
        { cell: 'C13', severity: 'warning', facts: { indicator: '培训成效', level: 'l2' } },
      ],
    },
    {
      name: 'a column that nobody filled, once',
      table: {
        rows: [
          { ...row, l2: '' },
          { ...row, l1: '效益指标', l2: '', l3: '培训成效' },
        ],
      },
      findings: [{ cell: 'C12', severity: 'warning', facts: { indicator: '培训场次', level: 'l2' } }],
    },
  ],
  valid: [
    { name: 'every row with both', table: { rows: [row, row] } },
    { name: 'satisfaction without a level 2', table: { rows: [row, { ...row, l1: '满意度指标', l2: '' }] } },
    { name: 'execution without a level 2', table: { rows: [{ ...row, l1: '预算执行率', l2: '' }, row] } },
    {
      name: 'a slipped row, whose levels stand elsewhere',
      table: { rows: [{ ...row, l2: '', shifted: true }] },
    },
    { name: 'no rows', table: { rows: [] } },
  ],
});
