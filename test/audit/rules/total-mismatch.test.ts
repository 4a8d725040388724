import { testRule } from '../rule-test';
import type { NumberSketch } from '../table';

const row = (score: NumberSketch, more: object = {}) => ({
  target: '有效改善',
  actual: '达成预期指标',
  weight: '45',
  score,
  ...more,
});
const execution = { fullYear: '24', executed: '24', rate: '100%', weight: '10', score: '10' };

testRule('total-mismatch', {
  invalid: [
    {
      name: 'a total that forgot the execution score',
      table: { funds: [execution], rows: [row('44'), row('40')], total: { weight: '100', score: '84' } },
      findings: [
        { cell: 'H14', severity: 'error', printed: '84', expected: '94', facts: { scope: 'table' } },
      ],
    },
    {
      name: 'off by a hundredth',
      table: {
        funds: [execution],
        rows: [row('43.99'), row('40')],
        total: { weight: '100', score: '94.00' },
      },
      findings: [
        { cell: 'H14', severity: 'error', printed: '94', expected: '93.99', facts: { scope: 'table' } },
      ],
    },
    {
      name: 'cut instead of rounded to one decimal',
      table: { funds: [execution], rows: [row('43.99'), row('40')], total: { weight: '100', score: '93.9' } },
      findings: [
        { cell: 'H14', severity: 'error', printed: '93.9', expected: '93.99', facts: { scope: 'table' } },
      ],
    },
    {
      name: 'no funds block',
      table: { rows: [row('44'), row('40')], total: { score: '85' } },
      findings: [
        { cell: 'H14', severity: 'error', printed: '85', expected: '84', facts: { scope: 'table' } },
      ],
    },
    {
      name: 'a total line of the indicators alone',
      table: { funds: [execution], rows: [row('44'), row('40')], total: { weight: '90', score: '94' } },
      findings: [
        { cell: 'H14', severity: 'error', printed: '94', expected: '84', facts: { scope: 'table' } },
      ],
    },
    {
      name: 'a subtotal, of its own rows only',
      table: {
        rows: [
          row('44'),
          { subtotal: '产出小计', score: '44' },
          row('40'),
          { subtotal: '效益小计', score: '84' },
        ],
      },
      findings: [{ cell: 'H15', severity: 'error', printed: '84', expected: '40', facts: { scope: 'part' } }],
    },
    {
      name: 'a score above its weight is added as it stands',
      table: { rows: [row('50'), row('40')], total: { weight: '90', score: '85' } },
      findings: [
        { cell: 'H14', severity: 'error', printed: '85', expected: '90', facts: { scope: 'table' } },
      ],
    },
  ],
  valid: [
    {
      name: 'execution as an indicator of its own is added once',
      table: {
        funds: [execution],
        rows: [
          row('44'),
          row('35'),
          row('10', { l3: '预算执行率', weight: '10', target: '100%', actual: '100%' }),
        ],
        total: { weight: '100', score: '89' },
      },
    },
    {
      name: 'execution included',
      table: { funds: [execution], rows: [row('44'), row('40')], total: { weight: '100', score: '94' } },
    },
    {
      name: 'the total line adds the indicators alone',
      table: { funds: [execution], rows: [row('44'), row('40')], total: { weight: '90', score: '84' } },
    },
    {
      name: 'rounded to a whole number',
      table: { funds: [execution], rows: [row('43.99'), row('40')], total: { weight: '100', score: '94' } },
    },
    {
      name: 'the sum of what the cells hold',
      table: {
        rows: [row({ text: '43.33', value: '43.334' }), row({ text: '40.33', value: '40.334' })],
        total: { weight: '90', score: { text: '83.67', value: '83.668' } },
      },
    },
    {
      name: 'the sum of what the cells show',
      table: {
        rows: [row({ text: '43.33', value: '43.334' }), row({ text: '40.33', value: '40.334' })],
        total: { weight: '90', score: '83.66' },
      },
    },
    {
      name: 'binary cents: 0.1 + 0.2',
      table: { rows: [row('0.1'), row('0.2')], total: { weight: '90', score: '0.3' } },
    },
    {
      name: 'a row with points has no score yet',
      table: { funds: [execution], rows: [row('44'), row('')], total: { weight: '100', score: '54' } },
    },
    {
      name: 'a row without points and score adds nothing',
      table: { rows: [row('44'), row('', { weight: '' })], total: { weight: '45', score: '44' } },
    },
    {
      name: 'a score is an error value',
      table: { rows: [row('44'), row('#VALUE!')], total: { weight: '90', score: '54' } },
    },
    {
      name: 'a score cannot be read',
      table: { rows: [row('44'), row('约40')], total: { weight: '90', score: '90' } },
    },
    {
      name: 'the total is an error value',
      table: { rows: [row('44'), row('40')], total: { weight: '90', score: '#REF!' } },
    },
    { name: 'no total printed', table: { rows: [row('44'), row('40')], total: { weight: '90', score: '' } } },
    { name: 'no total row', table: { rows: [row('44'), row('40')] } },
    {
      name: 'the execution score stands on another page',
      table: { rows: [row('44'), row('40')], total: { weight: '100', score: '94' } },
    },
    {
      name: 'execution has points and no score yet',
      table: {
        funds: [{ ...execution, score: '' }],
        rows: [row('44'), row('40')],
        total: { weight: '100', score: '84' },
      },
    },
    { name: 'no scores at all', table: { rows: [row(''), row('')], total: { weight: '90', score: '0' } } },
  ],
});
