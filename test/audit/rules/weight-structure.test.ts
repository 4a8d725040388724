import type { RowSketch } from '../table';
import { testRule } from '../rule-test';

const row = (l1: string, l2: string, weight: string): RowSketch => ({ l1, l2, weight });
const execution = { fullYear: '24', executed: '24', weight: '10' };
const benefit = row('效益指标', '社会效益指标', '30');
const satisfaction = row('满意度指标', '满意度指标', '10');
const usual = [row('产出指标', '数量指标', '30'), row('产出指标', '质量指标', '20'), benefit, satisfaction];

testRule('weight-structure', {
  invalid: [
    {
      name: 'less output, more benefit',
      table: {
        funds: [execution],
        rows: [
          row('产出指标', '数量指标', '20'),
          row('产出指标', '质量指标', '20'),
          { ...benefit, weight: '40' },
          satisfaction,
        ],
      },
      findings: [
        { cell: 'G12:G13', severity: 'info', printed: '40', expected: '50', facts: { levels: ['产出指标'] } },
        { cell: 'G14', severity: 'info', printed: '40', expected: '30', facts: { levels: ['效益指标'] } },
      ],
    },
    {
      name: 'execution with more points',
      table: {
        funds: [{ ...execution, weight: '20' }],
        rows: [row('产出指标', '数量指标', '40'), benefit, satisfaction],
      },
      findings: [
        { cell: 'G6', severity: 'info', printed: '20', expected: '10', facts: { levels: ['预算执行率'] } },
        { cell: 'G12', severity: 'info', printed: '40', expected: '50', facts: { levels: ['产出指标'] } },
      ],
    },
    {
      name: 'cost outside of output counts to it',
      table: {
        funds: [execution],
        rows: [
          row('产出指标', '数量指标', '40'),
          row('成本指标', '经济成本指标', '20'),
          { ...benefit, weight: '20' },
          satisfaction,
        ],
      },
      findings: [
        { cell: 'G12:G13', severity: 'info', printed: '60', expected: '50', facts: { levels: ['产出指标'] } },
        { cell: 'G14', severity: 'info', printed: '20', expected: '30', facts: { levels: ['效益指标'] } },
      ],
    },
    {
      name: 'levels that the profile joins',
      profile: 'hubei',
      table: {
        funds: [{ ...execution, weight: '20' }],
        rows: [row('产出指标', '数量指标', '50'), { ...benefit, weight: '20' }, satisfaction],
      },
      findings: [
        { cell: 'G12', severity: 'info', printed: '50', expected: '40', facts: { levels: ['产出指标'] } },
        {
          cell: 'G13:G14',
          severity: 'info',
          printed: '30',
          expected: '40',
          facts: { levels: ['效益指标', '满意度指标'] },
        },
      ],
    },
  ],
  valid: [
    { name: 'as the notice says', table: { funds: [execution], rows: usual } },
    {
      name: 'cost beside output, together 50',
      table: {
        funds: [execution],
        rows: [
          row('产出指标', '数量指标', '30'),
          row('成本指标', '经济成本指标', '20'),
          benefit,
          satisfaction,
        ],
      },
    },
    {
      name: 'satisfaction under benefit',
      table: {
        funds: [execution],
        rows: [row('产出指标', '数量指标', '50'), benefit, row('效益指标', '服务对象满意度指标', '10')],
      },
    },
    {
      name: 'points and codes in the names, execution as an indicator',
      table: {
        rows: [
          row('产出指标（50分）', '数量指标', '50'),
          row('项目效益', '社会效益', '30'),
          row('满意度', '', '10'),
          { ...row('预算执行率', '', '10'), l3: '预算执行率' },
        ],
      },
    },
    {
      name: 'an evaluation by others',
      profile: 'third-party-2022',
      table: {
        family: 'third-party-scoring',
        rows: [
          row('A决策', 'A1项目立项', '15'),
          { ...row('B过程', 'B1资金管理', '20'), l3: '预算执行率' },
          row('C产出', 'C1产出数量', '40'),
          row('D效益', 'D5服务对象满意度', '25'),
        ],
      },
    },
    { name: 'points that make no hundred', table: { rows: [row('产出指标', '数量指标', '40'), benefit] } },
    {
      name: 'a level that the profile does not know',
      table: { rows: [row('管理指标', '数量指标', '70'), benefit] },
    },
    {
      name: 'a place that prescribes none',
      profile: 'xinjiang-2024',
      table: { rows: [row('产出指标', '数量指标', '70'), benefit] },
    },
    {
      name: 'a hundred without execution',
      table: { rows: [row('产出指标', '数量指标', '60'), benefit, satisfaction] },
    },
    { name: 'no weights', table: { rows: [{ target: '≥5场' }] } },
  ],
});
