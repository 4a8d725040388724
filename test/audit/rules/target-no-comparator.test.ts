import { testRule } from '../rule-test';

const cost = { l1: '成本指标', l2: '经济成本指标', l3: '单场成本' };
const time = { l1: '产出指标', l2: '时效指标', l3: '完成时限' };
const facts = (indicator: string, assumed: '≥' | '≤', text: string) => ({ indicator, assumed, text });

testRule('target-no-comparator', {
  invalid: [
    {
      name: 'a count is meant as at least',
      table: { rows: [{ l3: '培训场次', target: '5场', actual: '6场' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '5场',
          expected: '≥5场',
          facts: facts('培训场次', '≥', '5场'),
        },
      ],
    },
    {
      name: 'a percent too',
      table: { rows: [{ l2: '质量指标', l3: '验收合格率', target: '100%', actual: '100%' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '100%',
          expected: '≥100%',
          facts: facts('验收合格率', '≥', '100%'),
        },
      ],
    },
    {
      name: 'a number shown as a percent',
      table: { rows: [{ l3: '覆盖率', target: { value: 0.9, format: '0%' }, actual: '95%' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '90%',
          expected: '≥90%',
          facts: facts('覆盖率', '≥', '90%'),
        },
      ],
    },
    {
      name: 'money under cost is meant as at most',
      table: { rows: [{ ...cost, target: '20万元', actual: '18万元' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '20万元',
          expected: '≤20万元',
          facts: facts('单场成本', '≤', '20万元'),
        },
      ],
    },
    {
      name: 'money under cost, before anything was done',
      table: { rows: [{ ...cost, target: '20万元', actual: '' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '20万元',
          expected: '≤20万元',
          facts: facts('单场成本', '≤', '20万元'),
        },
      ],
    },
    {
      name: 'money under cost, beside an error value',
      table: { rows: [{ ...cost, target: '20万元', actual: '#REF!' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '20万元',
          expected: '≤20万元',
          facts: facts('单场成本', '≤', '20万元'),
        },
      ],
    },
    {
      name: 'the unit stands beside the actual only',
      table: { rows: [{ ...cost, target: '20', actual: '18万元' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '20',
          expected: '≤20',
          facts: facts('单场成本', '≤', '20'),
        },
      ],
    },
    {
      name: 'a span of time under 时效 is meant as at most',
      table: { rows: [{ ...time, target: '12个月', actual: '10个月' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '12个月',
          expected: '≤12个月',
          facts: facts('完成时限', '≤', '12个月'),
        },
      ],
    },
    {
      name: 'a rate under 时效 is meant as at least',
      table: { rows: [{ ...time, l3: '资金支付及时率', target: '95%', actual: '100%' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '95%',
          expected: '≥95%',
          facts: facts('资金支付及时率', '≥', '95%'),
        },
      ],
    },
    {
      name: 'money that is no cost is meant as at least',
      table: {
        rows: [{ l1: '效益指标', l2: '经济效益指标', l3: '带动增收', target: '20万元', actual: '25万元' }],
      },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '20万元',
          expected: '≥20万元',
          facts: facts('带动增收', '≥', '20万元'),
        },
      ],
    },
    {
      name: 'a target of zero is meant as at most, anywhere',
      table: { rows: [{ l2: '质量指标', l3: '安全事故', target: '0次', actual: '' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '0次',
          expected: '≤0次',
          facts: facts('安全事故', '≤', '0次'),
        },
      ],
    },
    {
      name: 'a target table has no actuals',
      table: { family: 'target-table', rows: [{ ...cost, target: '20万元' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '20万元',
          expected: '≤20万元',
          facts: facts('单场成本', '≤', '20万元'),
        },
      ],
    },
  ],
  valid: [
    {
      name: 'the name gives the sign',
      table: { rows: [{ l3: '硬化道路（≥**公里）', target: '22.8', actual: '22.8' }] },
    },
    { name: '≥', table: { rows: [{ target: '≥5场', actual: '6场' }] } },
    { name: '>=, typed by keyboard', table: { rows: [{ target: '>=5场', actual: '6场' }] } },
    { name: 'full width', table: { rows: [{ target: '＞＝５场', actual: '6场' }] } },
    { name: '=', table: { rows: [{ target: '=100%', actual: '100%' }] } },
    { name: 'words that compare', table: { rows: [{ target: '不低于5场', actual: '6场' }] } },
    { name: 'words after the figure', table: { rows: [{ target: '20万元以内', actual: '18万元' }] } },
    { name: 'a range', table: { rows: [{ target: '5%-10%', actual: '7%' }] } },
    { name: 'a tolerance', table: { rows: [{ target: '100±5', actual: '101' }] } },
    { name: 'a date', table: { rows: [{ target: '2024年10月31日', actual: '2024年8月31日' }] } },
    { name: 'words', table: { rows: [{ target: '有效改善', actual: '达成预期指标' }] } },
    { name: 'no target', table: { rows: [{ target: '', actual: '5场' }] } },
    { name: 'an error value', table: { rows: [{ target: '#REF!', actual: '5场' }] } },
  ],
});
