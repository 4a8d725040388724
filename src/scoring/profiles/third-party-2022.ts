import type { Profile, RuleEntry } from '../profile';
import { mof2020 } from './mof-2020';

const REPORT = 'county-report-2022';

const checklist = (name: string, shares: readonly string[], voiding = 0): RuleEntry => ({
  when: { direction: 'qualitative', name },
  rule: 'checklist',
  items: shares.map((share, index) => (index < voiding ? { share, voidsAll: true } : { share })),
  source: REPORT,
});

/** 第三方 2022: the scheme of one county's evaluation report, indicator by indicator, then by level. */
export const thirdParty2022: Profile = {
  ...mof2020,
  id: 'third-party-2022',
  name: '第三方评价 2022',
  source: REPORT,
  families: ['third-party-scoring'],
  rules: [
    checklist('立项依据充分性|A11', ['0.3', '0.3', '0.3', '0.2', '0.2']),
    checklist('绩效目标合理性|A21', ['0.25', '0.25', '0.25', '0.25'], 1),
    checklist('预算编制科学性|A31', ['0.3', '0.3', '0.2', '0.2']),
    checklist('资金分配合理性|A32', ['0.5', '0.5']),
    checklist('资金使用合规性|B13', ['0.25', '0.25', '0.25', '0.25'], 3),
    checklist('管理制度健全性|B21', ['0.5', '0.5']),
    checklist('制度执行有效性|B22', ['0.4', '0.2', '0.2', '0.2']),
    {
      when: { name: '资金到位率|B11' },
      rule: 'tiers',
      tiers: [
        { from: '1', points: 'full' },
        { from: '0.8', points: '2' },
        { from: '0.6', points: '1.5' },
        { from: '0', points: '0' },
      ],
      source: REPORT,
    },
    {
      when: { name: '预算执行率|资金执行率|B12' },
      rule: 'tiers',
      tiers: [
        { from: '1', points: 'full' },
        { from: '0.8', points: '3' },
        { from: '0.6', points: '2' },
        { from: '0', points: '0' },
      ],
      source: REPORT,
    },
    {
      when: { name: '资金及时拨付率|C32' },
      rule: 'ratio',
      source: REPORT,
    },
    { when: { direction: 'qualitative', level: '效益' }, rule: 'qualitative', source: REPORT },
    { when: { direction: 'qualitative' }, rule: 'checklist', source: REPORT },
    { when: { direction: 'by-date' }, rule: 'all-or-nothing', source: REPORT },
    { when: { level: '时效' }, rule: 'all-or-nothing', source: REPORT },
    { when: { level: '质量' }, rule: 'threshold', parameters: { t: '0.6' }, source: REPORT },
    {
      when: { level: '满意度' },
      rule: 'survey',
      parameters: { full: '95' },
      source: REPORT,
    },
    {
      when: { level: '成本' },
      rule: 'band',
      parameters: { p: '0.2', f: '0', above: 'zero' },
      source: REPORT,
    },
    {
      when: { level: '效益' },
      rule: 'band',
      parameters: { p: '0.2', f: '0', above: 'full' },
      source: REPORT,
    },
    {
      when: {},
      rule: 'band',
      parameters: { p: '0.2', f: '0' },
      source: REPORT,
    },
  ],
  grades: [
    { name: '优', from: '90' },
    { name: '良', from: '80' },
    { name: '中', from: '70' },
    { name: '差', from: '0' },
  ],
  reduction: { grade: '中', from: '80', source: REPORT },
  weights: { 决策: '15', 过程: '20', 产出: '40', 效益: '25' },
  sources: { ...mof2020.sources, grades: REPORT, weights: REPORT },
};
