import { testRule } from '../rule-test';

const done = { l3: '培训场次', target: '≥5场', actual: '5场', weight: '10', score: '10' };
const row = { l3: '培训人数', target: '≥90人', actual: '', weight: '10' };
const facts = { indicator: '培训人数' };

testRule('actual-missing', {
  invalid: [
    {
      name: 'one row left open',
      table: { rows: [done, row] },
      findings: [{ cell: 'F13', severity: 'error', facts }],
    },
    {
      name: 'a slash for an actual',
      table: { rows: [done, { ...row, actual: '/' }] },
      findings: [{ cell: 'F13', severity: 'error', facts }],
    },
    {
      name: 'no points given',
      table: { rows: [done, { ...row, score: '0' }] },
      findings: [{ cell: 'F13', severity: 'error', facts }],
    },
    {
      name: 'a table without scores',
      table: {
        family: 'transfer-self-evaluation',
        rows: [
          { l3: '培训场次', target: '≥5场', actual: '5场' },
          { l3: '培训人数', target: '≥90人', actual: '' },
        ],
      },
      findings: [{ cell: 'F13', severity: 'error', facts }],
    },
  ],
  valid: [
    { name: 'all filled', table: { rows: [done, { ...row, actual: '95人' }] } },
    { name: 'zero is a value', table: { rows: [done, { ...row, actual: '0人' }] } },
    { name: 'a form that nobody has filled yet', table: { rows: [row, row] } },
    {
      name: 'a score stands there: score-without-values says so',
      table: { rows: [done, { ...row, score: '10' }] },
    },
    { name: 'no target either', table: { rows: [done, { ...row, target: '' }] } },
    {
      name: 'a target table',
      table: { family: 'target-table', rows: [{ target: '≥5场' }, { target: '≥90人' }] },
    },
    { name: 'an error value is cell-error’s', table: { rows: [done, { ...row, actual: '#REF!' }] } },
  ],
});
