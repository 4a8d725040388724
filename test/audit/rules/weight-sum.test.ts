import { testRule } from '../rule-test';

const row = (weight: string, more: object = {}) => ({
  target: '≥5场',
  actual: '5场',
  weight,
  score: weight,
  ...more,
});
const execution = { fullYear: '24', executed: '24', rate: '100%', weight: '10', score: '10' };

testRule('weight-sum', {
  invalid: [
    {
      name: 'against the printed total, execution included',
      table: { funds: [execution], rows: [row('50'), row('30')], total: { weight: '100' } },
      findings: [
        {
          cell: 'G14',
          severity: 'error',
          printed: '90',
          expected: '100',
          facts: { against: 'printed-total', level: null },
        },
      ],
    },
    {
      name: 'more than the printed total',
      table: { funds: [execution], rows: [row('50'), row('42')], total: { weight: '100' } },
      findings: [
        {
          cell: 'G14',
          severity: 'error',
          printed: '102',
          expected: '100',
          facts: { against: 'printed-total', level: null },
        },
      ],
    },
    {
      name: 'a total row without points: a hundred is meant',
      table: { funds: [execution], rows: [row('50'), row('35')], total: { score: '95' } },
      findings: [
        {
          cell: 'G14',
          severity: 'error',
          printed: '95',
          expected: '100',
          facts: { against: 'hundred', level: null },
        },
      ],
    },
    {
      name: 'fractions of a point are added exactly',
      table: { funds: [execution], rows: [row('44.9'), row('44.9')], total: { weight: '100' } },
      findings: [
        {
          cell: 'G14',
          severity: 'error',
          printed: '99.8',
          expected: '100',
          facts: { against: 'printed-total', level: null },
        },
      ],
    },
    {
      name: 'the points that a level 1 declares of itself',
      table: {
        rows: [
          row('20', { l1: '产出指标', l1Points: '50' }),
          row('25', { l1: '产出指标', l1Points: '50' }),
          row('30', { l1: '效益指标', l1Points: '30' }),
        ],
      },
      findings: [
        {
          cell: 'G12:G13',
          severity: 'error',
          printed: '45',
          expected: '50',
          facts: { against: 'level-points', level: '产出指标' },
        },
      ],
    },
    {
      name: 'the points that a level 2 declares of itself; a single row is a single cell',
      table: {
        rows: [row('10', { l2: '数量指标', l2Points: '10' }), row('12', { l2: '质量指标', l2Points: '15' })],
      },
      findings: [
        {
          cell: 'G13',
          severity: 'error',
          printed: '12',
          expected: '15',
          facts: { against: 'level-points', level: '质量指标' },
        },
      ],
    },
    {
      name: 'a subtotal, of its own rows only',
      table: {
        rows: [
          row('20'),
          row('30'),
          { subtotal: '产出小计', weight: '50' },
          row('15'),
          row('10'),
          { subtotal: '效益小计', weight: '30' },
        ],
      },
      findings: [
        {
          cell: 'G17',
          severity: 'error',
          printed: '25',
          expected: '30',
          facts: { against: 'subtotal', level: '效益小计' },
        },
      ],
    },
    {
      name: 'ninety with the execution rate among the rows',
      table: { rows: [row('10', { l3: '预算执行率' }), row('50'), row('30')], total: { weight: '100' } },
      findings: [
        {
          cell: 'G15',
          severity: 'error',
          printed: '90',
          expected: '100',
          facts: { against: 'printed-total', level: null },
        },
      ],
    },
    {
      name: 'eighty with its level, and a total without points',
      table: { rows: [row('20', { l1: '预算执行率' }), row('60')], total: { score: '80' } },
      findings: [
        {
          cell: 'G14',
          severity: 'error',
          printed: '80',
          expected: '100',
          facts: { against: 'hundred', level: null },
        },
      ],
    },
  ],
  valid: [
    {
      name: 'two projects, each with the points of its level',
      table: {
        rows: [row('30', { l1Points: '50' }), row('20', { l1Points: '50' }), row('50', { l1Points: '50' })],
      },
    },
    {
      name: 'a hundred with the execution rate among the rows',
      table: { rows: [row('10', { l3: '预算执行率' }), row('50'), row('40')], total: { weight: '100' } },
    },
    {
      name: 'shares of one, and a total row without points',
      table: { rows: [row('0.6'), row('0.4')], total: { score: '0.9' } },
    },
    {
      name: 'ninety and ten',
      table: { funds: [execution], rows: [row('50'), row('40')], total: { weight: '100' } },
    },
    {
      name: 'thirds that add up only as decimals',
      table: { funds: [execution], rows: [row('29.9'), row('30.1'), row('30')], total: { weight: '100' } },
    },
    {
      name: 'no funds block, a hundred in the rows',
      table: { rows: [row('60'), row('40')], total: { weight: '100' } },
    },
    {
      name: 'the execution points stand on a page of their own',
      table: { rows: [row('50'), row('40')], total: { weight: '100' } },
    },
    {
      name: 'twenty points of execution on a page of their own',
      table: { rows: [row('40'), row('40')], total: { weight: '100' } },
    },
    {
      name: 'a total line that adds the indicators alone',
      table: { funds: [execution], rows: [row('50'), row('40')], total: { weight: '90' } },
    },
    {
      name: 'a printed total other than a hundred, and right',
      table: { rows: [row('12'), row('8')], total: { weight: '20' } },
    },
    {
      name: 'no total row, no declared points, no subtotal: nothing to hold it against',
      table: { rows: [row('50'), row('13')] },
    },
    {
      name: 'a level’s points, right',
      table: { rows: [row('20', { l1Points: '50' }), row('30', { l1Points: '50' })] },
    },
    {
      name: 'one level-2 name under two level-1 names is two groups',
      table: {
        rows: [
          row('10', { l1: '产出指标', l2: '满意度指标', l2Points: '10' }),
          row('20', { l1: '满意度指标', l2: '满意度指标', l2Points: '20' }),
        ],
      },
    },
    {
      name: 'a weight is an error value: the sum says nothing',
      table: { rows: [row('50'), row('#REF!')], total: { weight: '100' } },
    },
    {
      name: 'a weight cannot be read: the sum says nothing',
      table: { rows: [row('50'), row('见附件')], total: { weight: '100' } },
    },
    { name: 'a dash is no weight', table: { rows: [row('100'), row('—')], total: { weight: '100' } } },
    { name: 'no weights at all', table: { rows: [row(''), row('')], total: { weight: '100' } } },
    {
      name: 'a table without a column for weights',
      table: { family: 'transfer-self-evaluation', rows: [{ target: '≥5场', actual: '5场' }], total: {} },
    },
  ],
});
