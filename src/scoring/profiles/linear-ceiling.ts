import type { Profile } from '../profile';
import { LATE_OPEN, mof2020 } from './mof-2020';

const SYSTEMS = 'provincial-systems';

/** 线性扣分: above a ceiling the score falls in proportion to the overrun. */
export const linearCeiling: Profile = {
  ...mof2020,
  id: 'linear-ceiling',
  name: '上限线性扣分',
  source: SYSTEMS,
  rules: mof2020.rules.map((entry) => ({
    ...entry,
    rule: entry.rule === 'ceiling-full' ? 'ceiling-linear' : entry.rule,
    source: entry.source === LATE_OPEN ? LATE_OPEN : SYSTEMS,
  })),
};
