import type { FindingCode } from '../audit/finding';

/** What the rules look at: the headings of their list. */
export type RuleTopic = 'structure' | 'values' | 'scores' | 'funds' | 'rates' | 'reasons' | 'across';

export const ruleTopicsZh: Readonly<Record<RuleTopic, string>> = {
  structure: '表格结构',
  values: '指标值与实际完成值',
  scores: '分值、得分与等级',
  funds: '资金与执行率',
  rates: '完成率、偏差率与得分率',
  reasons: '偏差原因',
  across: '各表之间',
};

/** What a rule checks, in one line, and where it stands in the list. */
export const ruleMeaningsZh: Readonly<Record<FindingCode, readonly [RuleTopic, string]>> = {
  'table-not-found': ['structure', '工作表里没有能识别的绩效表'],
  'table-uncertain': ['structure', '像是绩效表，但表头不全，没有评分'],
  'cell-error': ['structure', '单元格是 #REF!、#DIV/0! 等错误值'],
  'row-shifted': ['structure', '一行内容整体错开了一列'],
  'level-missing': ['structure', '一级或二级指标没有名称'],
  'indicator-duplicate': ['structure', '同一级次下有两个同名指标'],
  'target-no-comparator': ['values', '指标值没有写“≥”“≤”或“=”'],
  'target-unreadable': ['values', '看不出指标值要求什么'],
  'target-zero': ['values', '指标值为零，算不出完成率'],
  'actual-missing': ['values', '实际完成值空着'],
  'actual-unreadable': ['values', '看不出实际完成了多少'],
  'actual-has-comparator': ['values', '实际完成值带“≥”“≤”，像是照抄指标值'],
  'unit-missing': ['values', '数值没有写计量单位'],
  'unit-mismatch': ['values', '指标值与实际完成值的单位不能比较'],
  'unit-magnitude': ['values', '两个数相差约一万倍，可能混用了元和万元'],
  'direction-suspicious': ['values', '成本或时限写成“≥”，或满意度等写成“≤”'],
  'over-100-percent': ['values', '覆盖率、合格率、满意度等超过 100 %'],
  'qualitative-level': ['values', '定性表述看不出达成程度'],
  'weight-missing': ['scores', '有得分却没有分值'],
  'weight-sum': ['scores', '各项分值相加不等于总分值'],
  'weight-structure': ['scores', '各级指标的分值与口径的一般要求不同'],
  'score-mismatch': ['scores', '按评分口径重算的得分与表内不同'],
  'full-score-when-missed': ['scores', '未完成的指标得了满分'],
  'qualitative-band': ['scores', '定性指标得分不在达成程度对应的区间'],
  'score-rounding': ['scores', '得分的小数位数取舍与口径不同'],
  'score-out-of-range': ['scores', '得分小于 0 或大于分值'],
  'score-without-values': ['scores', '没有指标值或实际完成值却有得分'],
  'total-mismatch': ['scores', '总分不等于各项得分相加'],
  'grade-mismatch': ['scores', '等级与总分不对应'],
  'funds-sum': ['funds', '资金总额不等于各项资金相加'],
  'execution-rate-mismatch': ['funds', '执行率不等于执行数除以预算数'],
  'execution-score-mismatch': ['funds', '执行率得分不等于分值乘以执行率'],
  overspent: ['funds', '执行数大于全年预算数'],
  'completion-mismatch': ['rates', '表内的完成率与重算结果不同'],
  'deviation-mismatch': ['rates', '表内的偏差率与重算结果不同'],
  'score-rate-mismatch': ['rates', '得分率不等于得分除以分值'],
  'reason-missing-missed': ['reasons', '未完成的指标没有写原因'],
  'reason-missing-exceeded': ['reasons', '超额较多的指标没有写原因'],
  'parts-sum': ['across', '合计不等于各地区或各分项相加'],
  'target-differs': ['across', '同一指标在几张表里的指标值不同'],
  'rate-differs': ['across', '同一笔资金在几张表里的执行率不同'],
};
