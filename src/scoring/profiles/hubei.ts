import type { Profile } from '../profile';
import { mof2020, rulesOf } from './mof-2020';

const NOTES = 'hubei-notes';

/** 湖北: other weights and other bands for what is stated in words. */
export const hubei: Profile = {
  ...mof2020,
  id: 'hubei',
  name: '湖北',
  source: NOTES,
  rules: rulesOf(NOTES),
  bands: {
    achieved: { from: '0.8', fromIncluded: true, to: '1', toIncluded: true },
    partly: { from: '0.5', fromIncluded: true, to: '0.8', toIncluded: false },
    missed: { from: '0', fromIncluded: true, to: '0.5', toIncluded: false },
  },
  weights: { 预算执行率: '20', 产出指标: '40', '效益指标+满意度指标': '40' },
  sources: { ...mof2020.sources, bands: NOTES, weights: NOTES },
};
