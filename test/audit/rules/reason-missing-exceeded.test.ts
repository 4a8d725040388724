import { testRule } from '../rule-test';

const row = { l3: '培训人数', target: '≥100人' };
const facts = (completion: string) => ({ indicator: '培训人数', completion, from: '130' });

testRule('reason-missing-exceeded', {
  invalid: [
    {
      name: 'exactly 130 %',
      table: { rows: [{ ...row, actual: '130人', reason: '' }] },
      findings: [{ cell: 'I12', severity: 'error', facts: facts('130') }],
    },
    {
      name: 'far above',
      table: { rows: [{ ...row, target: '≥67户', actual: '=98户', reason: '无' }] },
      findings: [{ cell: 'I12', severity: 'error', facts: facts('146.27') }],
    },
    {
      name: 'an exact target, far exceeded',
      table: { rows: [{ ...row, target: '=100人', actual: '200人', reason: '' }] },
      findings: [{ cell: 'I12', severity: 'error', facts: facts('200') }],
    },
    {
      name: '70 % of a ceiling: only asked about',
      table: { rows: [{ ...row, target: '≤10万元', actual: '7万元', reason: '' }] },
      findings: [{ cell: 'I12', severity: 'warning', facts: facts('130') }],
    },
    {
      name: 'much earlier than allowed: only asked about',
      table: { rows: [{ ...row, target: '≤1年', actual: '=0.17年', reason: '' }] },
      findings: [{ cell: 'I12', severity: 'warning', facts: facts('183') }],
    },
    {
      name: 'a ceiling without its sign, under cost',
      table: { rows: [{ ...row, l1: '成本指标', target: '10万元', actual: '5万元', reason: '' }] },
      findings: [{ cell: 'I12', severity: 'warning', facts: facts('150') }],
    },
    {
      name: 'after a conversion: 29.25 亩 of 1.5 公顷 is 130 %',
      table: { rows: [{ ...row, target: '≥1.5公顷', actual: '29.25亩', reason: '' }] },
      findings: [{ cell: 'I12', severity: 'error', facts: facts('130') }],
    },
    {
      name: 'a transfer table asks too',
      table: {
        family: 'transfer-self-evaluation',
        rows: [{ ...row, target: '≥10%', actual: '=15.3%', reason: '' }],
      },
      findings: [{ cell: 'I12', severity: 'error', facts: facts('153') }],
    },
  ],
  valid: [
    { name: 'a reason is given', table: { rows: [{ ...row, actual: '150人', reason: '实际需求增加' }] } },
    {
      name: 'a merged cell gives one reason for several rows',
      table: { rows: [{ ...row, actual: '150人', reason: ['实际需求增加'] }] },
    },
    { name: 'just below 130 %', table: { rows: [{ ...row, actual: '129人', reason: '' }] } },
    {
      name: '129.995 % reads 130 % and is not',
      table: { rows: [{ ...row, target: '≥100000人', actual: '129995人', reason: '' }] },
    },
    {
      name: '70.001 % of a ceiling',
      table: { rows: [{ ...row, target: '≤100000元', actual: '70001元', reason: '' }] },
    },
    {
      name: 'inside a range nothing is exceeded',
      table: { rows: [{ ...row, target: '5%-50%', actual: '50%', reason: '' }] },
    },
    {
      name: 'a date met early has no rate',
      table: { rows: [{ ...row, target: '2024年12月31日前', actual: '2024年1月5日', reason: '' }] },
    },
    {
      name: 'a target of zero has no rate',
      table: { rows: [{ ...row, target: '≥0人', actual: '100人', reason: '' }] },
    },
    { name: 'nothing can be concluded', table: { rows: [{ ...row, actual: '500户', reason: '' }] } },
    { name: 'a table without a column for reasons', table: { rows: [{ ...row, actual: '150人' }] } },
  ],
});
