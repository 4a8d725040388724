import type { Profile, RuleEntry } from '../scoring';

type Direction = NonNullable<RuleEntry['when']['direction']>;

/** What the entries of a 评分口径 are called: on its page, in its form, in the sentences about what is wrong with it. */
export const profileWords = {
  directions: {
    'at-least': '不低于（≥）',
    'at-most': '不超过（≤）',
    equal: '等于（=）',
    within: '区间',
    'by-date': '时间要求',
    qualitative: '定性表述',
  } satisfies Record<Direction, string>,
  levels: { achieved: '达成', partly: '部分达成', missed: '未达成' },
  families: {
    'project-self-evaluation': '项目支出绩效自评表',
    'transfer-self-evaluation': '转移支付绩效自评表',
    'third-party-scoring': '指标得分情况表',
  } satisfies Record<Profile['families'][number], string>,
  parameters: {
    p: '允许偏离（p）',
    f: '偏离过大时得分占分值的比例（f）',
    t: '起评线（t）',
    full: '满分线（%）',
    above: '高于指标值',
  } as Readonly<Record<string, string>>,
  above: { full: '得满分', zero: '不得分' } as Readonly<Record<string, string>>,
  everything: '其余指标',

  /** Which indicators an entry is for: "成本指标下不超过（≤）的指标". */
  when({ direction, level, name }: RuleEntry['when']): string {
    const parts = [
      name === undefined ? '' : `“${name.replaceAll('|', '”或“')}”`,
      level === undefined ? '' : `级次名称含“${level}”`,
      direction === undefined ? '' : `指标值为${profileWords.directions[direction]}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? profileWords.everything : `${parts.join('，')}的指标`;
  },
};
