import { testRule } from '../rule-test';

const row = { target: '≥5场', actual: '5场' };

testRule('column-missing', {
  invalid: [
    {
      name: 'weights and no scores',
      table: { rows: [{ ...row, weight: '10' }] },
      findings: [{ cell: 'A11', severity: 'error', facts: { columns: ['score'] } }],
    },
    {
      name: 'scores and no weights, no points in the levels',
      table: { rows: [{ ...row, score: '10' }] },
      findings: [{ cell: 'A11', severity: 'error', facts: { columns: ['weight'] } }],
    },
    {
      name: 'scores and no actuals',
      table: { rows: [{ target: '≥5场', weight: '10', score: '10' }] },
      findings: [{ cell: 'A11', severity: 'error', facts: { columns: ['actual'] } }],
    },
    {
      name: 'called an evaluation, with reasons, but no actuals',
      table: {
        family: 'target-table',
        title: '项目支出绩效自评表',
        rows: [{ target: '≥5场', reason: '' }],
      },
      findings: [{ cell: 'A11', severity: 'error', facts: { columns: ['actual'] } }],
    },
  ],
  valid: [
    {
      name: 'a scheme by which others are assessed',
      table: { title: '部门整体支出绩效考评表', rows: [{ target: '100%', weight: '60', score: '60' }] },
    },
    { name: 'all there', table: { rows: [{ ...row, weight: '10', score: '10' }] } },
    { name: 'points in the levels', table: { rows: [{ ...row, l1Points: '50', score: '10' }] } },
    { name: 'points in the name', table: { rows: [{ ...row, l3: '宣讲场次（5分）', score: '5' }] } },
    {
      name: 'a target table',
      table: { family: 'target-table', title: '绩效目标表', rows: [{ target: '≥5场' }] },
    },
    {
      name: 'targets of a self-evaluation to come',
      table: { family: 'target-table', title: '项目支出绩效自评表', rows: [{ target: '≥5场' }] },
    },
    { name: 'a transfer table has no scores', table: { family: 'transfer-self-evaluation', rows: [row] } },
    {
      name: 'a monitoring table has no scores yet',
      table: { title: '项目绩效运行监控表', rows: [{ ...row, weight: '10' }] },
    },
    {
      name: 'criteria and points alone',
      table: { family: 'third-party-scoring', rows: [{ weight: '10', score: '10' }] },
    },
    { name: 'a table of funds', table: { family: 'fund-table', lines: [{ label: '甲县', budget: '5' }] } },
    { name: 'not sure what it is', table: { uncertain: true, rows: [{ ...row, weight: '10' }] } },
  ],
});
