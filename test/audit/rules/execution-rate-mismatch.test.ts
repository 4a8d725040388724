import { testRule } from '../rule-test';

const line = { fullYear: '158', executed: '156.65', weight: '10', score: '9.92' };
const facts = { executed: '156.65', budget: '158' };

testRule('execution-rate-mismatch', {
  invalid: [
    {
      name: 'cut instead of rounded: 99.1455…',
      table: { funds: [{ ...line, rate: '99.14%' }] },
      findings: [{ cell: 'H6', severity: 'error', printed: '99.14%', expected: '99.15%', facts }],
    },
    {
      name: 'not even at one decimal',
      table: { funds: [{ ...line, rate: '99.2%' }] },
      findings: [{ cell: 'H6', severity: 'error', printed: '99.2%', expected: '99.15%', facts }],
    },
    {
      name: 'of the budget at the start of the year instead of the adjusted one',
      table: { funds: [{ initial: '180', fullYear: '143.04', executed: '143.04', rate: '79.47%' }] },
      findings: [
        {
          cell: 'H6',
          severity: 'error',
          printed: '79.47%',
          expected: '100%',
          facts: { executed: '143.04', budget: '143.04' },
        },
      ],
    },
    {
      name: 'a bare number that is right neither as percent points nor as a fraction',
      table: { funds: [{ ...line, rate: '9.915' }] },
      findings: [{ cell: 'H6', severity: 'error', printed: '9.915', expected: '99.15%', facts }],
    },
    {
      name: 'every line of the block',
      table: {
        funds: [
          { ...line, rate: '99.15%' },
          { label: '其中：当年财政拨款', fullYear: '150', executed: '148.65', rate: '99%' },
          { label: '其他资金', fullYear: '8', executed: '7', rate: '100%' },
        ],
      },
      findings: [
        {
          cell: 'H8',
          severity: 'error',
          printed: '100%',
          expected: '87.5%',
          facts: { executed: '7', budget: '8' },
        },
      ],
    },
    {
      name: 'nothing executed',
      table: { funds: [{ fullYear: '20', executed: '0', rate: '100%' }] },
      findings: [
        {
          cell: 'H6',
          severity: 'error',
          printed: '100%',
          expected: '0%',
          facts: { executed: '0', budget: '20' },
        },
      ],
    },
    {
      name: 'a line of a table of funds',
      table: {
        family: 'fund-table',
        lines: [
          { label: '甲县', budget: '558', spent: '200.95', rate: '36.01%' },
          { label: '乙县', budget: '220', spent: '63.9', rate: '29.5%' },
          { label: '合计', budget: '778', spent: '264.85', rate: '34.04%' },
        ],
      },
      findings: [
        {
          cell: 'E4',
          severity: 'error',
          printed: '29.5%',
          expected: '29.05%',
          facts: { executed: '63.9', budget: '220' },
        },
      ],
    },
    {
      name: 'the indicator beside the funds',
      table: {
        funds: [{ ...line, rate: '99.15%' }],
        rows: [{ l3: '预算执行率', target: '100%', actual: '95.2%' }],
      },
      findings: [{ cell: 'F12', severity: 'error', printed: '95.2%', expected: '99.15%', facts }],
    },
    {
      name: 'the indicator beside funds that print no rate',
      table: {
        funds: [line],
        rows: [{ l3: '资金执行率', target: '≥95%', actual: { value: 1, format: '0%', text: '100%' } }],
      },
      findings: [{ cell: 'F12', severity: 'error', printed: '100%', expected: '99.15%', facts }],
    },
  ],
  valid: [
    ...(
      [
        ['预算执行率', '99.15%', 'the same'],
        ['预算执行率', '99%', 'fewer decimals'],
        ['预算执行率', '87.5%', 'that of one of the lines'],
        ['预算执行率', '78.33%', 'of the first budget'],
        ['上半年预算执行率', '40%', 'of another time'],
        ['中央资金执行率', '90%', 'of one fund'],
        ['预算执行率', '按计划执行', 'no figure'],
      ] as const
    ).map(([l3, actual, why]) => ({
      name: `an indicator ${l3} ${actual}: ${why}`,
      table: {
        funds: [
          { ...line, initial: '200', rate: '99.15%' },
          { label: '其他资金', fullYear: '8', executed: '7', rate: '87.5%' },
        ],
        rows: [{ l3, target: '≥95%', actual }],
      },
    })),
    {
      name: 'a table of funds whose rates are of other amounts',
      table: {
        family: 'fund-table',
        lines: [
          { label: '甲县', budget: '558', spent: '200.95', rate: '66.98%' },
          { label: '乙县', budget: '220', spent: '63.9', rate: '63.9%' },
          { label: '合计', budget: '778', spent: '264.85', rate: '66.21%' },
        ],
      },
    },
    {
      name: 'a table of funds that is right',
      table: {
        family: 'fund-table',
        lines: [{ label: '甲县', budget: '558', spent: '200.95', rate: '36%' }],
      },
    },
    {
      name: 'a table of funds that we are not sure of',
      table: {
        family: 'fund-table',
        uncertain: true,
        lines: [{ label: '甲县', budget: '558', spent: '1', rate: '36%' }],
      },
    },
    { name: 'two decimals', table: { funds: [{ ...line, rate: '99.15%' }] } },
    { name: 'one decimal', table: { funds: [{ ...line, rate: '99.1%' }] } },
    { name: 'none', table: { funds: [{ ...line, rate: '99%' }] } },
    { name: 'six decimals', table: { funds: [{ ...line, rate: '99.145570%' }] } },
    {
      name: 'a formula shown with two decimals',
      table: { funds: [{ ...line, rate: { text: '99.15%', value: '99.1455696202532' } }] },
    },
    { name: 'a bare number of percent points', table: { funds: [{ ...line, rate: '99.15' }] } },
    { name: 'a bare fraction', table: { funds: [{ ...line, rate: '0.9915' }] } },
    { name: 'a bare fraction of fewer decimals', table: { funds: [{ ...line, rate: '0.99' }] } },
    { name: 'a bare one for all', table: { funds: [{ fullYear: '24', executed: '24', rate: '1' }] } },
    { name: 'more than the budget', table: { funds: [{ fullYear: '20', executed: '25', rate: '125%' }] } },
    { name: 'half-up: 0.125 %', table: { funds: [{ fullYear: '800', executed: '1', rate: '0.13%' }] } },
    { name: 'a budget of zero', table: { funds: [{ fullYear: '0', executed: '0', rate: '100%' }] } },
    { name: 'no budget', table: { funds: [{ fullYear: '', executed: '5', rate: '100%' }] } },
    { name: 'nothing executed yet', table: { funds: [{ fullYear: '20', executed: '', rate: '50%' }] } },
    { name: 'a dash for a rate', table: { funds: [{ ...line, rate: '—' }] } },
    { name: 'an error value for a rate', table: { funds: [{ ...line, rate: '#DIV/0!' }] } },
    { name: 'no column for the rate', table: { funds: [line] } },
  ],
});
