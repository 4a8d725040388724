import { testRule } from '../rule-test';

testRule('overspent', {
  invalid: [
    {
      name: 'the total',
      table: { funds: [{ fullYear: '24', executed: '24.5' }] },
      findings: [
        { cell: 'F6', severity: 'warning', printed: '24.5', facts: { label: '年度资金总额', budget: '24' } },
      ],
    },
    {
      name: 'a part of it, without a budget of its own',
      table: {
        funds: [
          { fullYear: '24', executed: '24' },
          { label: '其中：当年财政拨款', fullYear: '24', executed: '20' },
          { label: '其他资金', fullYear: '0', executed: '4' },
        ],
      },
      findings: [
        { cell: 'F8', severity: 'warning', printed: '4', facts: { label: '其他资金', budget: '0' } },
      ],
    },
    {
      name: 'a line of a table of funds',
      table: {
        family: 'fund-table',
        lines: [
          { label: '甲县', budget: '558', spent: '560' },
          { label: '乙县', budget: '220', spent: '63.9' },
        ],
      },
      findings: [
        { cell: 'D3', severity: 'warning', printed: '560', facts: { label: '甲县', budget: '558' } },
      ],
    },
  ],
  valid: [
    { name: 'all of it', table: { funds: [{ fullYear: '24', executed: '24' }] } },
    { name: 'less', table: { funds: [{ initial: '20', fullYear: '24', executed: '23' }] } },
    { name: 'no budget', table: { funds: [{ fullYear: '', executed: '5' }] } },
    { name: 'nothing executed yet', table: { funds: [{ fullYear: '24', executed: '' }] } },
    {
      name: 'more only in digits that are not shown',
      table: { funds: [{ fullYear: '24', executed: { text: '24.00', value: '24.0000001' } }] },
    },
  ],
});
