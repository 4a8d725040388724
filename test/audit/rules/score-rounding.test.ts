import { testRule } from '../rule-test';

const row = { l2: '质量指标', l3: '设备完好率', weight: '10' };

testRule('score-rounding', {
  invalid: [
    {
      name: 'rounded to one decimal',
      table: { rows: [{ ...row, target: '≥80%', actual: '50%', score: '6.3' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'info',
          printed: '6.3',
          expected: '6.25',
          facts: { indicator: '设备完好率' },
        },
      ],
    },
    {
      name: 'cut to one decimal',
      table: { rows: [{ ...row, target: '≥80%', actual: '50%', score: '6.2' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'info',
          printed: '6.2',
          expected: '6.25',
          facts: { indicator: '设备完好率' },
        },
      ],
    },
    {
      name: 'cut to a whole number',
      table: { rows: [{ ...row, target: '≥80%', actual: '55%', score: '6' }] },
      findings: [
        { cell: 'H12', severity: 'info', printed: '6', expected: '6.88', facts: { indicator: '设备完好率' } },
      ],
    },
    {
      name: 'cut at the second decimal: 3.125 → 3.12',
      table: { rows: [{ ...row, target: '≥80%', actual: '25%', score: '3.12' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'info',
          printed: '3.12',
          expected: '3.13',
          facts: { indicator: '设备完好率' },
        },
      ],
    },
    {
      name: 'a missed target rounded to full marks, less than 0.05 points away',
      table: { rows: [{ ...row, target: '≥100%', actual: '99.6%', score: '10' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'info',
          printed: '10',
          expected: '9.96',
          facts: { indicator: '设备完好率' },
        },
      ],
    },
    {
      name: 'the execution score, rounded to one decimal',
      table: { funds: [{ fullYear: '158', executed: '156.65', rate: '99.15%', weight: '10', score: '9.9' }] },
      findings: [
        { cell: 'I6', severity: 'info', printed: '9.9', expected: '9.92', facts: { indicator: null } },
      ],
    },
    {
      name: 'the execution score, cut to a whole number',
      table: { funds: [{ fullYear: '158', executed: '156.65', rate: '99.15%', weight: '10', score: '9' }] },
      findings: [
        { cell: 'I6', severity: 'info', printed: '9', expected: '9.92', facts: { indicator: null } },
      ],
    },
  ],
  valid: [
    {
      name: 'full marks for execution that hide more than 0.05 points: execution-score-mismatch says so',
      table: { funds: [{ fullYear: '158', executed: '156.65', rate: '99.15%', weight: '10', score: '10' }] },
    },
    {
      name: 'two decimals, half-up',
      table: { rows: [{ ...row, target: '≥80%', actual: '25%', score: '3.13' }] },
    },
    {
      name: 'more decimals than the profile keeps, and right',
      table: { rows: [{ ...row, target: '≥80%', actual: '25%', score: '3.125' }] },
    },
    {
      name: 'a formula behind the figure',
      table: {
        rows: [{ ...row, target: '≥90%', actual: '40%', score: { text: '4.44', value: '4.44444444444444' } }],
      },
    },
    {
      name: 'neither rounded nor cut: score-mismatch says so',
      table: { rows: [{ ...row, target: '≥80%', actual: '50%', score: '6.26' }] },
    },
    {
      name: 'the execution score as it should be',
      table: {
        funds: [{ fullYear: '158', executed: '156.65', rate: '99.15%', weight: '10', score: '9.92' }],
      },
    },
    {
      name: 'an execution score whose formula holds more digits than it shows',
      table: {
        funds: [
          {
            fullYear: '158',
            executed: '156.65',
            rate: '99.15%',
            weight: '10',
            score: { text: '9.92', value: '9.915' },
          },
        ],
      },
    },
    {
      name: 'no budget, so no rate',
      table: { funds: [{ fullYear: '0', executed: '0', weight: '10', score: '9' }] },
    },
  ],
});
