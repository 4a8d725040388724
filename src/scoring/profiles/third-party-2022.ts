import type { Profile } from '../profile';
import { mof2020 } from './mof-2020';

const REPORT = '县级部门项目绩效评价报告（2022）评分表';

/** 第三方 2022: the scheme of one county's evaluation report. */
export const thirdParty2022: Profile = {
  ...mof2020,
  id: 'third-party-2022',
  name: '第三方评价 2022',
  source: REPORT,
  families: ['third-party-scoring'],
  rules: [
    { when: { direction: 'qualitative' }, rule: 'checklist', source: REPORT },
    { when: { direction: 'by-date' }, rule: 'all-or-nothing', source: REPORT },
    { when: { level: '质量' }, rule: 'threshold', parameters: { t: '0.6' }, source: REPORT },
    { when: { level: '满意度' }, rule: 'threshold', parameters: { t: '0' }, source: REPORT },
    {
      when: {},
      rule: 'band',
      // The report prints full marks from 20 % on, evidently a slip for none.
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
  weights: { 决策: '15', 过程: '20', 产出: '40', 效益: '25' },
  sources: { ...mof2020.sources, grades: REPORT, weights: REPORT },
};
