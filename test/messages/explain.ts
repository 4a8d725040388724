import { zhCN } from '../../src/messages/zh-CN';
import type { Profile, RuleId } from '../../src/scoring';
import { Decimal, findProfile, readCell } from '../../src/scoring';
import { explained } from '../scoring/explained';

export interface Asked {
  readonly target: string;
  readonly actual: string;
  readonly weight?: string;
  readonly l2?: string;
  readonly l3?: string;
  readonly profile?: string;
  readonly rule?: RuleId;
}

function profileOf(id: string): Profile {
  const profile = findProfile(id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
}

/** The derivation of one row, in words. */
export function explain({
  target,
  actual,
  weight = '10',
  l2 = '质量指标',
  l3 = '',
  profile = 'mof-2020',
  rule,
}: Asked): string {
  const { explanation } = explained(
    {
      target: readCell({ value: target }),
      actual: readCell({ value: actual }),
      weight: weight === '' ? null : new Decimal(weight),
      place: { l1: '', l2, l3 },
      rule,
    },
    profileOf(profile),
  );
  return zhCN.explanation(explanation);
}
