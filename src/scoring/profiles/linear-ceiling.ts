import type { Profile } from '../profile';
import { mof2020, rulesOf } from './mof-2020';

const SYSTEMS = 'provincial-systems';

/** 线性扣分: above a ceiling the score falls in proportion to the overrun. */
export const linearCeiling: Profile = {
  ...mof2020,
  id: 'linear-ceiling',
  name: '上限线性扣分',
  source: SYSTEMS,
  rules: rulesOf(SYSTEMS).map((entry) =>
    entry.rule === 'ceiling-full' ? { ...entry, rule: 'ceiling-linear' } : entry,
  ),
};
