import { testRule } from '../rule-test';

const row = { l2: '质量指标', l3: '设备完好率', weight: '10', score: '10' };

testRule('full-score-when-missed', {
  invalid: [
    {
      name: 'full marks at 62.5 %',
      table: { rows: [{ ...row, target: '≥80%', actual: '50%' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '10',
          expected: '6.25',
          facts: { indicator: '设备完好率', completion: '62.5' },
        },
      ],
    },
    {
      name: 'a reason does not excuse it',
      table: { rows: [{ ...row, target: '≥80%', actual: '50%', reason: '资金下达较晚' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '10',
          expected: '6.25',
          facts: { indicator: '设备完好率', completion: '62.5' },
        },
      ],
    },
    {
      name: 'a late date earns less than all; how much less nobody says',
      table: { rows: [{ ...row, l3: '验收时间', target: '2024年10月31日前', actual: '2024年11月1日' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '10',
          facts: { indicator: '验收时间', completion: null },
        },
      ],
    },
    {
      name: 'above a ceiling: 10 × 10 ÷ 25',
      table: { rows: [{ ...row, l1: '成本指标', l3: '单场成本', target: '≤10万元', actual: '25万元' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '10',
          expected: '4',
          facts: { indicator: '单场成本', completion: '0' },
        },
      ],
    },
    {
      name: 'above a target of zero',
      table: { rows: [{ ...row, l3: '安全事故', target: '0次', actual: '1次' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '10',
          expected: '0',
          facts: { indicator: '安全事故', completion: null },
        },
      ],
    },
    {
      name: 'the gap is 0.05 points: it can be seen',
      table: { rows: [{ ...row, target: '≥100%', actual: '99.5%' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '10',
          expected: '9.95',
          facts: { indicator: '设备完好率', completion: '99.5' },
        },
      ],
    },
    {
      name: 'below a range, full marks',
      table: { rows: [{ ...row, l3: '亩均补助次数', target: '5-10次', actual: '4次' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '10',
          expected: '8',
          facts: { indicator: '亩均补助次数', completion: '80' },
        },
      ],
    },
  ],
  valid: [
    {
      name: 'a fraction beside percent points, neither with a unit',
      table: { rows: [{ ...row, l3: '服务对象满意度', target: '≥95', actual: '0.96' }] },
    },
    {
      name: 'a decrease with its sign',
      table: { rows: [{ ...row, l3: '能耗降低率', target: '≥5%', actual: '-6%' }] },
    },
    { name: 'met exactly', table: { rows: [{ ...row, target: '≥80%', actual: '80%' }] } },
    {
      name: 'missed and scored less',
      table: { rows: [{ ...row, target: '≥80%', actual: '50%', score: '9' }] },
    },
    {
      name: 'a gap that rounding hides: 9.996 is 10',
      table: { rows: [{ ...row, target: '≥100%', actual: '99.96%' }] },
    },
    {
      name: 'a gap of 0.04 points: score-rounding says so',
      table: { rows: [{ ...row, target: '≥100%', actual: '99.6%' }] },
    },
    {
      name: 'below a cost ceiling, full marks: met, so score-mismatch says it where the profile scores the share',
      profile: 'xinjiang-2024',
      table: { rows: [{ ...row, l1: '成本指标', target: '≤10万元', actual: '8万元' }] },
    },
    {
      name: 'words: qualitative-band says so',
      table: { rows: [{ ...row, target: '有效改善', actual: '未达成年度指标且效果较差' }] },
    },
    {
      name: 'on the line of a strict comparator is met',
      table: { rows: [{ ...row, target: '>80%', actual: '80%' }] },
    },
    { name: 'nothing can be concluded', table: { rows: [{ ...row, target: '≥80人', actual: '79人次' }] } },
    {
      name: 'a weight of zero',
      table: { rows: [{ ...row, weight: '0', score: '0', target: '≥80%', actual: '50%' }] },
    },
  ],
});
