import type { Profile } from '../profile';

const NOTICE = '财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）';

/** 财政部 2020: the national notice, the default where nothing else is chosen. */
export const mof2020: Profile = {
  id: 'mof-2020',
  name: '财政部 2020',
  version: '1',
  source: NOTICE,
  families: ['project-self-evaluation'],
  rules: [
    { when: { direction: 'qualitative' }, rule: 'qualitative', source: NOTICE },
    { when: { direction: 'by-date' }, rule: 'all-or-nothing', source: NOTICE },
    { when: { direction: 'at-most' }, rule: 'ceiling-full', source: NOTICE },
    { when: {}, rule: 'ratio', source: NOTICE },
  ],
  bands: {
    achieved: { from: '0.8', fromIncluded: true, to: '1', toIncluded: true },
    partly: { from: '0.6', fromIncluded: true, to: '0.8', toIncluded: false },
    missed: { from: '0', fromIncluded: true, to: '0.6', toIncluded: false },
  },
  grades: [
    { name: '优', from: '90' },
    { name: '良', from: '80' },
    { name: '中', from: '60' },
    { name: '差', from: '0' },
  ],
  exceededFrom: '1.3',
  rounding: { score: 2, rate: 2 },
  weights: { 预算执行率: '10', 产出指标: '50', 效益指标: '30', 满意度指标: '10' },
  sources: {
    bands: NOTICE,
    grades: NOTICE,
    exceededFrom: '偏离 30% 及以上须说明原因（绩效自评工作通行要求）',
    rounding: '与已公开自评表核对：四舍五入保留两位小数',
    weights: NOTICE,
  },
};
