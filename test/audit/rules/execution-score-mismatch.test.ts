import { testRule } from '../rule-test';

const line = { fullYear: '158', executed: '156.65', rate: '99.15%', weight: '10' };
const facts = { rate: '99.15', weight: '10' };

testRule('execution-score-mismatch', {
  invalid: [
    {
      name: 'full marks are no rounding of 9.92',
      table: { funds: [{ ...line, score: '10' }] },
      findings: [{ cell: 'I6', severity: 'error', printed: '10', expected: '9.92', facts }],
    },
    {
      name: 'the wrong cents of binary arithmetic: 10 × 99.15 % is 9.92',
      table: { funds: [{ ...line, score: '9.91' }] },
      findings: [{ cell: 'I6', severity: 'error', printed: '9.91', expected: '9.92', facts }],
    },
    {
      name: 'full marks for less than the budget',
      table: { funds: [{ fullYear: '100', executed: '79.54', rate: '79.54%', weight: '10', score: '10' }] },
      findings: [
        {
          cell: 'I6',
          severity: 'error',
          printed: '10',
          expected: '7.95',
          facts: { rate: '79.54', weight: '10' },
        },
      ],
    },
    {
      name: 'also where no rate is printed',
      table: { funds: [{ ...line, rate: '', score: '8' }] },
      findings: [{ cell: 'I6', severity: 'error', printed: '8', expected: '9.92', facts }],
    },
    {
      name: 'spent beyond the budget: at most the weight',
      table: { funds: [{ fullYear: '20', executed: '25', rate: '125%', weight: '10', score: '12.5' }] },
      findings: [
        {
          cell: 'I6',
          severity: 'error',
          printed: '12.5',
          expected: '10',
          facts: { rate: '125', weight: '10' },
        },
      ],
    },
    {
      name: 'nothing executed',
      table: { funds: [{ fullYear: '20', executed: '0', rate: '0%', weight: '20', score: '20' }] },
      findings: [
        { cell: 'I6', severity: 'error', printed: '20', expected: '0', facts: { rate: '0', weight: '20' } },
      ],
    },
  ],
  valid: [
    {
      name: 'full marks for 99.96 %: 9.996 is 10',
      table: { funds: [{ fullYear: '10000', executed: '9996', rate: '99.96%', weight: '10', score: '10' }] },
    },
    {
      name: 'full marks 0.04 points away: score-rounding says so',
      table: { funds: [{ fullYear: '1000', executed: '996', rate: '99.6%', weight: '10', score: '10' }] },
    },
    {
      name: 'a wrong printed rate does not carry over: it is computed anew',
      table: { funds: [{ ...line, rate: '90%', score: '9.92' }] },
    },
    { name: 'half-up: 9.915 → 9.92', table: { funds: [{ ...line, score: '9.92' }] } },
    {
      name: 'a formula that holds 9.915 and shows 9.92',
      table: { funds: [{ ...line, score: { text: '9.92', value: '9.915' } }] },
    },
    { name: 'all three decimals', table: { funds: [{ ...line, score: '9.915' }] } },
    { name: 'rounded to one decimal: score-rounding says so', table: { funds: [{ ...line, score: '9.9' }] } },
    { name: 'cut to a whole number: score-rounding says so', table: { funds: [{ ...line, score: '9' }] } },
    {
      name: 'of the rounded rate: 10 × 66.67 % is 6.67',
      table: { funds: [{ fullYear: '3', executed: '2', rate: '66.67%', weight: '10', score: '6.67' }] },
    },
    {
      name: 'a budget of zero',
      table: { funds: [{ fullYear: '0', executed: '0', weight: '10', score: '10' }] },
    },
    { name: 'no budget', table: { funds: [{ fullYear: '', executed: '5', weight: '10', score: '3' }] } },
    { name: 'no weight', table: { funds: [{ ...line, weight: '—', score: '3' }] } },
    { name: 'no score', table: { funds: [{ ...line, score: '' }] } },
    { name: 'an error value for a score', table: { funds: [{ ...line, score: '#REF!' }] } },
    {
      name: 'no execution points in the block',
      table: { funds: [{ fullYear: '24', executed: '20', rate: '83.33%' }] },
    },
  ],
});
