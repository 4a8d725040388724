import type { TableSketch } from '../table';
import { testRule } from '../rule-test';

const evaluation = (rate: string, executed = '401.65', sheet = '自评表'): TableSketch => ({
  family: 'transfer-self-evaluation',
  sheet,
  funds: [
    { fullYear: '1006', executed, rate },
    { label: '其中：中央财政资金', fullYear: '1006', executed, rate: '39.93%' },
  ],
  rows: [{ target: '≥5场', actual: '5场' }],
});
const funds = (rate: string, spent = '401.65', budget = '1006'): TableSketch => ({
  family: 'fund-table',
  sheet: '资金执行',
  lines: [
    { label: '甲县', budget: '558', spent: '200.95', rate: '36.01%' },
    { label: '合计', budget, spent, rate },
  ],
});
const passes = (name: string, ...table: readonly TableSketch[]) => ({ name, table });

testRule('rate-differs', {
  invalid: [
    {
      name: 'the table of funds is wrong',
      table: [evaluation('39.93%'), funds('38.93%')],
      findings: [
        {
          sheet: '资金执行',
          cell: 'E4',
          severity: 'error',
          printed: '38.93%',
          expected: '39.93%',
          facts: { budget: '1006', other: '39.93%', otherSheet: '自评表', otherCell: 'H6' },
        },
      ],
    },
    {
      name: 'the evaluation table is wrong, whichever comes first',
      table: [funds('39.93%'), evaluation('93.93%')],
      findings: [
        {
          sheet: '自评表',
          cell: 'H6',
          severity: 'error',
          printed: '93.93%',
          expected: '39.93%',
          facts: { budget: '1006', other: '39.93%', otherSheet: '资金执行', otherCell: 'E4' },
        },
      ],
    },
    {
      name: 'both right for themselves, with other amounts spent',
      table: [evaluation('39.93%'), funds('49.87%', '501.65')],
      findings: [
        {
          sheet: '资金执行',
          cell: 'E4',
          severity: 'error',
          printed: '49.87%',
          facts: { budget: '1006', other: '39.93%', otherSheet: '自评表', otherCell: 'H6' },
        },
      ],
    },
    {
      name: 'among several evaluations the one with the same amounts',
      table: [evaluation('38%'), evaluation('45%', '452.7', '自评表2'), funds('39.9')],
      findings: [
        {
          sheet: '自评表',
          cell: 'H6',
          severity: 'error',
          printed: '38%',
          expected: '39.93%',
          facts: { budget: '1006', other: '39.9', otherSheet: '资金执行', otherCell: 'E4' },
        },
      ],
    },
  ],
  valid: [
    passes('the same', evaluation('39.93%'), funds('39.93%')),
    passes('fewer decimals', evaluation('39.9%'), funds('39.93%')),
    passes('a fraction', evaluation('39.93%'), funds('0.3993')),
    passes('a bare figure', evaluation('39.93'), funds('39.93%')),
    passes('another budget', evaluation('39.93%'), funds('40.17%', '401.65', '1000')),
    passes(
      'two evaluations that may be meant',
      evaluation('38%'),
      evaluation('38%', '401.65', '自评表2'),
      funds('39.93%'),
    ),
    passes(
      'two evaluations, other amounts spent',
      evaluation('38%', '382.28'),
      evaluation('45%', '452.7', '自评表2'),
      funds('39.93%'),
    ),
    passes('no rate', evaluation(''), funds('39.93%')),
    passes('a table that we are not sure of', { ...evaluation('38%'), uncertain: true }, funds('39.93%')),
    passes('one table alone', funds('39.93%')),
  ],
});
