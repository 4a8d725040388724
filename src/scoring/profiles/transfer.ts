import type { Profile } from '../profile';
import { mof2020 } from './mof-2020';

const REPORTS = 'transfer-reports';

/** 转移支付: no scores; completion and deviation, and a reason for what was missed or exceeded by 30 % or more. */
export const transfer: Profile = {
  ...mof2020,
  id: 'transfer',
  name: '转移支付',
  source: REPORTS,
  families: ['transfer-self-evaluation'],
  weights: null,
  sources: { ...mof2020.sources, exceededFrom: REPORTS, weights: REPORTS },
};
