import type { Profile } from '../profile';
import { LATE_OPEN, mof2020 } from './mof-2020';

const TABLES = 'tables-2024';

/** 新疆 2024: as the national notice, but a cost ceiling is scored by the share of it that was spent. */
export const xinjiang2024: Profile = {
  ...mof2020,
  id: 'xinjiang-2024',
  name: '新疆 2024',
  source: TABLES,
  rules: [
    { when: { direction: 'qualitative' }, rule: 'qualitative', source: TABLES },
    { when: { direction: 'by-date' }, rule: 'all-or-nothing', source: LATE_OPEN },
    { when: { direction: 'at-most', level: '成本' }, rule: 'ceiling-proportional', source: TABLES },
    { when: { direction: 'at-most' }, rule: 'ceiling-full', source: TABLES },
    { when: {}, rule: 'ratio', source: TABLES },
  ],
  bands: { ...mof2020.bands, achieved: { from: '1', fromIncluded: true, to: '1', toIncluded: true } },
  weights: null,
  sources: { ...mof2020.sources, bands: TABLES, weights: TABLES },
};
