import { testRule } from '../rule-test';

const months = '服务期为5月至12月，共7个月。';
const row = { l3: '服务周期', target: '≤12个月', actual: '7个月' };
const facts = {
  indicator: '服务周期',
  kind: 'months',
  quote: '5月至12月,共7个月',
  working: '5月至12月',
} as const;

testRule('reason-arithmetic', {
  invalid: [
    {
      name: 'a span of months',
      table: { rows: [{ ...row, reason: months }] },
      findings: [{ cell: 'I12', severity: 'warning', printed: '7个月', expected: '8个月', facts }],
    },
    {
      name: 'a survey',
      table: {
        rows: [
          {
            l3: '群众满意度',
            target: '≥90%',
            actual: '93.67%',
            reason: '发放问卷108份，非常满意65份，满意34份，满意率93.67%。',
          },
        ],
      },
      findings: [
        {
          cell: 'I12',
          severity: 'warning',
          printed: '93.67%',
          expected: '91.67%',
          facts: { indicator: '群众满意度', kind: 'share', quote: '满意率93.67%', working: '(65+34)÷108' },
        },
      ],
    },
    {
      name: 'two of them in one reason',
      table: { rows: [{ ...row, reason: `${months}宣讲3场、讲座5场，共计9场。` }] },
      findings: [
        { cell: 'I12', severity: 'warning', printed: '7个月', expected: '8个月', facts },
        {
          cell: 'I12',
          severity: 'warning',
          printed: '9场',
          expected: '8场',
          facts: { indicator: '服务周期', kind: 'sum', quote: '宣讲3场、讲座5场,共计9场', working: '3+5' },
        },
      ],
    },
    {
      name: 'a merged cell, once',
      table: {
        rows: [
          { ...row, reason: [months] },
          { ...row, reason: [months] },
        ],
      },
      findings: [{ cell: 'I12', severity: 'warning', printed: '7个月', expected: '8个月', facts }],
    },
  ],
  valid: [
    { name: 'right', table: { rows: [{ ...row, reason: '服务期为5月至12月，共8个月。' }] } },
    { name: 'no figures', table: { rows: [{ ...row, reason: '合同签订较晚' }] } },
    { name: 'no reason', table: { rows: [{ ...row, reason: '无' }] } },
    { name: 'not sure of the table', table: { uncertain: true, rows: [{ ...row, reason: months }] } },
  ],
});
