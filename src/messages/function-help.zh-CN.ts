/**
 * What Excel shows while a PERF.* formula is typed, and what the help page says. Apart from the error sentences, so that
 * the functions themselves, which every recalculation may load, stay small. By function id and by parameter name.
 */
export const FUNCTION_HELP: Readonly<Record<string, string>> = {
  SCORE: '按评分口径计算一个指标的得分',
  COMPLETION: '计算指标完成率，结果是小数（0.6 即 60%）',
  DEVIATION: '计算指标偏差率，结果是小数（0.4 即 40%）',
  EXECUTION: '计算预算执行率，四舍五入保留四位小数（0.9915 即 99.15%）',
  EXECUTIONSCORE: '计算预算执行率的得分：分值 × 执行率，不超过分值',
  GRADE: '按总分给出等级：优、良、中、差',
};

export const PARAMETER_HELP: Readonly<Record<string, string>> = {
  target: '指标值：年度指标值，如 ≥80%、≤20万元、有效改善',
  actual: '实际完成值：全年实际完成值，如 50%、18万元、达成年度指标',
  weight: '分值：该项的分值，如 10',
  kind: '指标类型：可不填。如 数量指标、成本指标、时效指标，决定“≤”指标如何计分；也可填计分方法的代号，如 ceiling-linear',
  profile: '评分口径：可不填。口径的代号，如 mof-2020；不填时用本工作簿所选的口径',
  signed: '带正负号：可不填。TRUE 表示好于指标值为正、差于指标值为负',
  budget: '全年预算数：全年（调整后）预算数，如 158',
  executed: '全年执行数：与预算数同一单位，如 156.65',
  score: '得分：总得分，满分 100，如 93.99',
};

/** Beside the choices that Excel offers for `kind`. */
export const KIND_HELP: Readonly<Record<string, string>> = {
  时效指标: '没有写比较符的期限按“不超过”理解',
  成本指标: '没有写比较符的金额按“不超过”理解',
  定性指标: '用文字描述的指标，按达成程度给分',
};

/** Headings of the help page. */
export const HELP_WORDS = { parameter: '参数', meaning: '含义', examples: '例子：' };
