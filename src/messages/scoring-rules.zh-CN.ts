import type { RuleId } from '../scoring';

/** 计分方法: the name of a rule and what it says, for explanations, pages of profiles and their form. */
export const SCORING_RULES: Readonly<Record<RuleId, { readonly name: string; readonly meaning: string }>> = {
  ratio: { name: '按比例计分', meaning: '达到指标值得满分，未达到按“分值 × 实际 ÷ 指标”计分' },
  'ceiling-full': { name: '上限内满分', meaning: '不超过指标值得满分，超出按“分值 × 指标 ÷ 实际”计分' },
  'ceiling-linear': {
    name: '上限内满分，超出线性扣分',
    meaning: '不超过指标值得满分，超出按“分值 ×（1 − 超出部分 ÷ 指标）”计分，最低 0 分',
  },
  'ceiling-proportional': {
    name: '上限内按比例',
    meaning: '不超过指标值按“分值 × 实际 ÷ 指标”计分，超出得 0 分',
  },
  'all-or-nothing': { name: '完成得满分，否则不得分', meaning: '达到指标值得满分，未达到得 0 分' },
  band: {
    name: '允许偏离',
    meaning: '与指标值相等得满分；偏离小于 p 的按“分值 × 实际 ÷ 指标”计分；偏离达到 p 的得分值的 f',
  },
  threshold: {
    name: '起评线',
    meaning: '达到指标值得满分；完成率低于 t 得 0 分；两者之间按“分值 ×（完成率 − t）÷（1 − t）”计分',
  },
  tiers: { name: '分档计分', meaning: '按完成率所在的档次给分' },
  checklist: { name: '按要点计分', meaning: '每个评价要点占一定比例，不符合扣除，部分符合扣一部分' },
  qualitative: { name: '定性分档', meaning: '按达成、部分达成、未达成所在的区间给分' },
  survey: { name: '问卷满意度', meaning: '满意度达到满分线得满分，低于时按“分值 × 满意度 ÷ 满分线”计分' },
};
