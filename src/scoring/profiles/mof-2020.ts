import type { Profile } from '../profile';

const NOTICE = 'mof-2020-10';
/** No rule says what a late date earns: a missed date counts nothing, and nothing is concluded from other points. */
export const LATE_OPEN = 'late-open';

/** 财政部 2020: the national notice, the default where nothing else is chosen. */
export const mof2020: Profile = {
  id: 'mof-2020',
  name: '财政部 2020',
  version: '1',
  source: NOTICE,
  families: ['project-self-evaluation'],
  rules: [
    { when: { direction: 'qualitative' }, rule: 'qualitative', source: NOTICE },
    { when: { direction: 'by-date' }, rule: 'all-or-nothing', source: LATE_OPEN },
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
    exceededFrom: 'self-evaluation-practice',
    rounding: 'published-tables',
    weights: NOTICE,
  },
};

/** The notice's rules for a place that has them from a source of its own; what no rule says stays open. */
export const rulesOf = (source: string): Profile['rules'] =>
  mof2020.rules.map((entry) => (entry.source === NOTICE ? { ...entry, source } : entry));
