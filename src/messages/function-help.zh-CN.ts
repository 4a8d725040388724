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
  SATISFACTION: '按问卷各档人数计算满意度，结果是小数（0.9037 即 90.37%）',
  PARSE: '把指标值拆成四格：比较符、数值、单位、类型',
  CHECK: '核对一行指标的得分，没有问题时为空，有问题时给出第一条说明',
  REASON: '按指标值和实际完成值起草偏差原因；未知的内容留〔 〕待填，不需要说明时为空',
  EXPLAIN: '用文字写出得分的计算过程、计分方法和依据',
  AUDIT: '审核一张绩效自评表的区域，逐行列出发现的问题',
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
  score: '得分：表中的得分，如 9.92；求等级时为总得分，满分 100',
  counts: '各档人数：很满意、满意、一般、不满意、很不满意的人数，一行或一列',
  values: '各档分值：可不填。与人数一一对应，不填时为 1、0.8、0.6、0.3、0',
  text: '文字：指标值或实际完成值，如 ≥67户，可选多格',
  name: '指标名称：三级指标的名称，如 培训人数',
  cause: '原因：可不填。如 资金下达较晚、需求减少；不填时留待填写',
  range: '区域：包括表头在内的整张表',
};

/** Beside the choices that Excel offers for `kind`. */
export const KIND_HELP: Readonly<Record<string, string>> = {
  时效指标: '没有写比较符的期限按“不超过”理解',
  成本指标: '没有写比较符的金额按“不超过”理解',
  定性指标: '用文字描述的指标，按达成程度给分',
};

/** Headings of the help page. */
export const HELP_WORDS = { parameter: '参数', meaning: '含义', examples: '例子：', nothing: '（空）' };
