import { testRule } from '../rule-test';

const row = { target: '≥5场', actual: '5场', weight: '10', score: '10' };
const error = (cell: string, text: string) => ({
  cell,
  severity: 'error' as const,
  printed: text,
  facts: { error: text },
});

testRule('cell-error', {
  invalid: [
    { name: 'a target', table: { rows: [{ ...row, target: '#REF!' }] }, findings: [error('E12', '#REF!')] },
    { name: 'an actual', table: { rows: [{ ...row, actual: '#N/A' }] }, findings: [error('F12', '#N/A')] },
    { name: 'a weight', table: { rows: [{ ...row, weight: '#NAME?' }] }, findings: [error('G12', '#NAME?')] },
    { name: 'a score', table: { rows: [{ ...row, score: '#VALUE!' }] }, findings: [error('H12', '#VALUE!')] },
    {
      name: 'a reviewer’s score',
      table: { rows: [{ ...row, reviewScore: '#NUM!' }] },
      findings: [error('J12', '#NUM!')],
    },
    {
      name: 'a printed completion and deviation',
      table: { rows: [{ ...row, completion: '#DIV/0!', deviation: '#DIV/0!' }] },
      findings: [error('K12', '#DIV/0!'), error('L12', '#DIV/0!')],
    },
    {
      name: 'several in one row',
      table: { rows: [{ ...row, actual: '#REF!', score: '#REF!' }] },
      findings: [error('F12', '#REF!'), error('H12', '#REF!')],
    },
    {
      name: 'the funds block',
      table: {
        funds: [{ fullYear: '#REF!', executed: '24', rate: '#DIV/0!', weight: '10', score: '#DIV/0!' }],
      },
      findings: [error('E6', '#REF!'), error('H6', '#DIV/0!'), error('I6', '#DIV/0!')],
    },
    {
      name: 'a subtotal and the total',
      table: {
        rows: [row, { subtotal: '小计', score: '#REF!' }],
        total: { weight: '#REF!', score: '#VALUE!' },
      },
      findings: [error('H13', '#REF!'), error('G14', '#REF!'), error('H14', '#VALUE!')],
    },
  ],
  valid: [
    {
      name: 'none',
      table: {
        rows: [row],
        funds: [{ fullYear: '24', executed: '24' }],
        total: { weight: '10', score: '10' },
      },
    },
    { name: 'blank cells', table: { rows: [{ target: '', actual: '', weight: '', score: '' }] } },
    {
      name: 'a hash that is no error value',
      table: { rows: [{ ...row, target: '#1泵站', actual: '#1泵站' }] },
    },
    { name: 'text that cannot be read', table: { rows: [{ ...row, actual: '约5场' }] } },
  ],
});
