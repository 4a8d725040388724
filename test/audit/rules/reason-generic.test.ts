import { testRule } from '../rule-test';

const row = { l3: '宣讲场次', target: '≥5场', actual: '8场' };

testRule('reason-generic', {
  invalid: [
    '因实际情况有偏差',
    '产生差异。',
    '实际完成值与年初指标值存在一定偏差',
    '由于客观原因，与年初预计值产生差异',
    '按照实际情况开展工作，产生偏差',
  ].map((reason) => ({
    name: reason,
    table: { rows: [{ ...row, reason }] },
    findings: [{ cell: 'I12', severity: 'info' as const, printed: reason, facts: { indicator: '宣讲场次' } }],
  })),
  valid: [
    ...[
      '社区另行申请，产生差异',
      '年初指标值偏低',
      '群众需求增加',
      '无偏差',
      '指标值设置不合理，产生偏差',
    ].map((reason) => ({ name: reason, table: { rows: [{ ...row, reason }] } })),
    { name: 'no gap', table: { rows: [{ ...row, actual: '5场', reason: '产生差异' }] } },
    { name: 'not comparable', table: { rows: [{ ...row, actual: '8户', reason: '产生差异' }] } },
  ],
});
