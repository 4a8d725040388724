/**
 * 词表: every word by which tables are recognised. To teach PERF a new word, write it into the list that it belongs
 * to, with a blank before and after it; nothing else has to change.
 *
 * How words are compared: blanks, line breaks, full or half width, a year before the word, and brackets, a colon, "A"
 * or "B" after it make no difference. So "指标值" also covers "2024年度 指标值（A）".
 */

/**
 * 列标题, by what the column holds. Earlier lists are surer than later ones: a word of a later list is only taken where
 * no column has one of an earlier list.
 */
export const COLUMN_WORDS = {
  /** 一级指标 */
  l1: [
    `一级指标 一级 一级指标名称`,
    `项目类别 目标名称 指标类别 评价维度 指标类型 指标分类 一级目录 评价类别 评价指标类别`,
    `维度 类别`,
  ],
  /** 二级指标 */
  l2: [`二级指标 二级 二级指标名称`, `二级目录 指标子类`],
  /** 三级指标 */
  l3: [
    `三级指标 三级 三级指标名称 三级指标内容 三级绩效指标`,
    `指标名称 绩效指标名称 考核指标 具体指标 评价指标 指标内容 绩效指标内容 评价指标名称 明细指标`,
    `指标 评价内容 考核内容 绩效指标 指标描述 评价项目 考核项目 年度指标 年度绩效指标`,
  ],
  /** 指标值 */
  target: [
    `年度指标值 指标值 年初目标值 年初指标值 目标值 预期指标值 年度目标指标值 年度目标值 全年目标值
     目标设定值 计划值 计划完成值 预期值 预期目标值 全年指标值 指标目标值 年初设定目标值 年初设定指标值 绩效目标值
     绩效指标值 年初预期值 年度预期指标值 年度计划值 年初计划值 年初预期目标值 年度预期值 预期完成值 计划指标值
     全年预期值 目标指标值 年度绩效指标值 本年目标值 当年目标值 本年指标值 当年指标值 考核目标值 计划目标值
     应完成值 年初设定值 年度设定目标值 设定目标值 预设值 指标设定值 指标计划值 年初预期指标值 预期指标
     年度绩效目标值 预期当年实现值 当年预期实现值 预期实现值 预期当年完成值 本年预期实现值
     当年预期值 本年预期值 年度预期实现值 预计当年实现 预计当年实现值 当年预计实现值 预计实现值 预计本年实现值 预计完成值
     年初绩效指标值 年初绩效目标值 目标设定数 指标目标设定值 预期目标设定值`,
    `标杆值 标准值 基准值 评价标准值 行业标准值 调整指标值 调整后指标值 调整后目标值 调整目标值 调整后年度指标值
     年中调整指标值 调整值 调整后`,
    `目标 预期 计划数 目标数 年初目标 绩效目标 年度目标 年初设定目标 指标标准 预期目标 计划 值 数值 指标数值
     目标数值`,
  ],
  /** 实际完成值 */
  actual: [
    `实际完成值 全年实际完成值 全年实际值 全年完成值 完成值 年终完成值 单项指标实际完成值 业绩值 实施进度
     年度实际完成值 实际值 年度完成值 年末完成值 实际完成指标值 年度实际值 实际完成数 指标完成值 实际指标值 实现值
     年底完成值 本年完成值 当年完成值 自评完成值 指标实际完成值 实际达成值 达成值 年末实际完成值 完成指标值
     年度实际完成指标值 实绩值 实际业绩值 实际完成结果 年终实际完成值 全年完成数 全年实际完成数 年度实际完成数
     实际实现值 目标完成值 实际完成目标值`,
    `实际完成情况 完成情况 指标完成情况 全年实际完成情况 全年完成情况 年度完成情况 实际完成 全年实际完成 完成数
     目标完成情况 年度实际完成情况 指标实际完成情况 实际数 实现情况 实施情况 实际执行情况 完成进度 实际`,
    `完成 执行情况 实际情况 完成结果`,
  ],
  /** 分值 */
  weight: [
    `分值 权重 指标分值 参考分值 权重分值 指标权重 权重占比 分值权重 指标权重分值 标准分 标准分值 权重分 设定分值 满分
     满分值 基准分 应得分 配分 分数权重 权值 赋分 分值设置 指标满分 指标权重占比 三级指标分值 三级指标权重 三级权重
     三级分值 目标分值 总分值 规定分值 考核分值 评价分值 基础分 标准得分 分值分配 分值分布`,
    `权数 比重 占比`,
  ],
  /** 得分 */
  score: [
    `得分 自评得分 自评分 指标得分 单项得分 实得分 实际得分 自评分值 评价得分 自评分数 最终得分 考核得分 单位自评得分
     单位自评分 指标自评得分 得分值 实际得分值 自我评分 自我评价得分 绩效得分 评分 自评 得分情况 自评得分情况
     三级指标得分 实际评分 项目得分 评价分数 得分数 分数 项目单位自评分 预算单位自评分 部门自评得分 部门自评分 评分结果 打分 自评打分 打分情况
     评价评分 年度得分 指标评分 权重得分 计分结果 计分 自查得分 自查分 自验得分 自验分 自验`,
    `单位自评 部门自评`,
  ],
  /** 复核分: the reviewer's score beside the unit's own. */
  reviewScore: [
    `复核分 复核得分 复评得分 复评分 评审得分 评审分 核定得分 核定分 审核得分 审核分 抽查得分 抽评得分 财政评分
     财政评价得分 财政得分 财政复核得分 财政复核分 主管部门评分 主管部门复核得分 主管部门评价得分 专家评分 专家得分
     专家评审得分 第三方评分 第三方得分 第三方评价得分 复核评分 主管部门审核得分 重点评价得分 财政部门评分
     财政部门复核分 主管部门复核分 部门复核分 核查得分 认定得分 复查得分 抽查复核得分 再评价得分 财政审核得分
     部门评分 复核分值 复核后得分 复核 复核打分 考评得分 考评分 考核组评分`,
  ],
  /** 偏差原因分析及改进措施 */
  reason: [
    `偏差原因分析及改进措施 未完成原因和改进措施 未完成原因分析 未完成原因分析及改进措施 未完成原因及拟采取的改进措施
     产生差异的原因及改进措施 偏差大或目标未完成原因分析 未完成原因说明 偏差原因 偏差原因分析 未完成原因
     偏差原因分析和改进措施 偏差原因及改进措施 未完成原因及改进措施 原因分析 偏差情况说明 偏差分析 偏差说明 差异原因
     差异原因分析 原因及改进措施 原因分析及改进措施 偏差分析及改进措施 偏差原因分析与改进措施 偏差原因说明
     完成情况说明 未完成情况说明 自评偏差原因 存在问题和改进措施 存在问题及改进措施 未完成或偏离原因 偏离原因
     偏离原因分析及改进措施 原因 目标未完成原因分析 指标未完成原因 未达标原因 未达标原因分析 未达成原因
     未完成目标原因 原因说明`,
    `扣分原因 失分原因 扣分说明 扣分原因说明 扣分原因及说明 扣分依据 未得分原因 扣分理由 扣分情况说明`,
    `说明 改进措施 情况说明 备注说明 整改措施 下一步改进措施 拟采取的改进措施`,
  ],
  /** 完成率 */
  completion: [
    `完成率 指标完成率 完成比例 实际完成率 年度完成率 目标完成率 完成百分比 完成度 全年完成率 完成程度`,
  ],
  /** 偏差率 */
  deviation: [`偏差率 偏离度 偏差度 差异率 偏离率 指标偏差率 偏差 偏离程度 偏差幅度 偏差程度`],
  /** 得分率 */
  scoreRate: [`得分率 指标得分率 得分比率 得分比例`],
  /** 符号, where the target is split over columns. */
  targetComparator: [
    `指标性质 符号 运算符号 运算符 比较符 比较符号 计算符号 指标符号 目标值符号 关系符号 关系符 指标值符号 目标符号`,
    `指标方向 性质 方向 指标属性 逻辑符号 判断符号 计算关系 关系`,
  ],
  /** 度量单位, where the target is split over columns. */
  targetUnit: [
    `度量单位 计量单位 单位 指标单位 指标值单位 数量单位 目标值单位 指标计量单位 值单位 量化单位 目标单位`,
  ],
} as const;

/**
 * 级次: the titles of levels are put together of these: "绩效一级指标", "指标一级", "1级指标", "一级绩效指标". 第 may stand before
 * the number.
 */
export const LEVEL_TITLES = {
  before: `绩效 评价 考核 自评 绩效评价 指标 绩效指标 评价指标 考核指标 目标 绩效目标`,
  numbers: { l1: `一 1 Ⅰ I`, l2: `二 2 Ⅱ II`, l3: `三 3 Ⅲ III` },
  after: `指标 绩效指标 评价指标 考核指标 自评指标 绩效评价指标 绩效目标 目标 指标名称 指标内容 名称 内容 目录 分类 类别 维度 子项`,
} as const;

/**
 * 词中: how an unknown column title is guessed, in this order, in a header that is recognised by its other columns.
 * A title that contains a word of `not` is not taken.
 */
export const COLUMN_PATTERNS = [
  {
    role: 'reason',
    contains: `原因 改进措施 偏差情况 差异说明 整改 存在问题 存在的问题 问题及 问题分析`,
    not: ``,
  },
  {
    role: 'other',
    contains: `扣分 扣减 加分 标准 依据 来源 方法 解释 过程 材料 备注 公式 上年 历史 系数 近两年 近三年 近年 往年 历年
      以前年度 上一年 前一年 去年 前年 前两年 前三年 行业`,
    not: `标准值 标准分`,
  },
  { role: 'scoreRate', contains: `得分率`, not: `` },
  { role: 'completion', contains: `完成率 完成比`, not: `` },
  { role: 'deviation', contains: `偏差率 偏离度 差异率`, not: `` },
  { role: 'targetComparator', contains: `性质 符号 运算符 比较符`, not: `项目 资金 单位 实际 完成` },
  { role: 'targetUnit', contains: `计量 度量 值单位`, not: `实际 完成` },
  {
    role: 'reviewScore',
    contains: `复核 复评 评审 核定 抽查 专家 第三方 财政 考评`,
    not: `资金 意见 完成 值 情况 说明 指标 内容 项目名`,
  },
  {
    role: 'actual',
    contains: `完成值 实际值 实际完成 业绩值 达成值 实现值 完成情况 实际`,
    not: `预期 预计 计划 得分 评分 分值 资金 支出 支付 执行 预算`,
  },
  { role: 'target', contains: `指标值 目标值 标杆值 计划值 预期值 标准值`, not: `实际 完成` },
  { role: 'weight', contains: `分值 权重 满分 标准分`, not: `得分` },
  { role: 'score', contains: `得分 评分 自评分 打分 自验 自查`, not: `说明 情况 结果 问题` },
  { role: 'l3', contains: `三级`, not: `` },
  { role: 'l2', contains: `二级`, not: `` },
  { role: 'l1', contains: `一级`, not: `` },
] as const;

/** 其他列: columns that are known and not needed. */
export const OTHER_COLUMNS = `
  序号 编号 备注 评分标准 评价标准 佐证材料 证明材料 指标解释 指标说明 评价过程 评分过程 评价要点 数据来源 计分规则
  评分依据 得分依据 计分标准 评分细则 评分规则 计算公式 计算方法 指标释义 评价方法 评价依据 取数来源 评分说明 得分说明
  四级指标 指标来源 指标编码 附件 评分方法 指标权重说明 赋分标准 赋分规则 指标值说明 历史值 上年完成值 上年实际值 前年 上年 近两年 近两年指标值
  近三年 近三年指标值 去年 历史最好水平 行业标准 历史水平 历史最好值 历史平均值 行业平均水平 前年实际值 上年度实际值 上年度指标值
  上年度完成值 历史参考值 上年指标值 责任部门 责任单位 负责人 评分标准及依据 评价结果 是否完成 是否达标 佐证资料
  证明资料 支撑材料 资料来源 评分要点 评价分析 评价说明 考核标准 指标要点 扣分 预警 填报要求 绩效标准 指标评分标准`;

/** 组标题: words that stand over several columns in a header of several rows. */
export const GROUP_WORDS = `
  绩效指标 指标 指标值 年度指标值 指标完成情况 完成情况 评分情况 评分 得分情况 目标 评价得分 指标体系 评价指标 目标完成情况
  自评情况 指标情况 绩效指标完成情况 年度绩效指标 指标值情况 绩效自评 评价情况 打分情况 得分 自评得分 指标名称 绩效目标
  评价指标体系 绩效目标及完成情况 指标级次 级次 指标层级 层级 指标级别 级别 目标及完成情况 指标设置 绩效目标值 完成及得分情况 评分结果`;

/** 子标题: what a short word means in the second row of a header, under the title of a target or an actual. */
export const SUB_WORDS = {
  comparator: `符号 比较符 运算符 运算符号 性质 方向 关系 指标性质 比较符号`,
  value: `值 数值 数量 指标值 目标值 数额 实际值 完成值 数字`,
  unit: `单位 度量单位 计量单位`,
} as const;

/** 子标题 under a target or an actual: stages of the year that the table is about, and those that it is not. */
export const STAGE_WORDS = {
  now: `全年 全年值 年末 年底 年终 本年 当年 本年度 年初 年初值 年初数 原值 原指标值 初始值 调整后 调整后值 调整值 调整数`,
  before: `上半年 半年 前三季度 一季度 二季度 三季度 第一季度 第二季度 第三季度 上年 前年 去年 年中 中期 期中
    1-6月 1-7月 1-8月 1-9月 1至6月 1至7月 1至8月 1至9月`,
} as const;

/** 子标题 under 得分: whose score it is. */
export const SCORE_SUB_WORDS = {
  score: `自评 单位自评 自评分 部门自评 本单位 项目单位 单位 自评得分`,
  reviewScore: `复核 复评 财政 财政复核 主管部门 评审 审核 核定 专家 第三方 财政评价 抽查 财政部门 复核得分`,
} as const;

/** 层级名称, by level: they bear witness to a table, and mend names that were cut into several cells. */
export const LEVEL_NAMES = {
  l1: `产出指标 效益指标 满意度指标 成本指标 产出 效益 满意度 成本 效果指标 效果 投入指标 投入 过程指标 过程 决策指标
    决策 项目决策 项目过程 项目产出 项目效益 项目管理 项目绩效 项目效果 预算执行 预算执行率 预算执行率指标 管理指标 管理
    履职效能 管理效率 社会效应 可持续发展能力 服务对象满意度 资金管理 项目投入 产出与效果 影响力 预算管理 运行成本`,
  l2: `数量指标 质量指标 时效指标 成本指标 经济成本指标 社会成本指标 生态环境成本指标 经济效益指标 社会效益指标
    生态效益指标 可持续影响指标 可持续影响 服务对象满意度指标 满意度指标 经济效益 社会效益 生态效益 环境效益 环境效益指标
    可持续影响效益指标 可持续性影响指标 服务对象满意度 社会公众满意度指标 受益对象满意度指标 受益群众满意度指标
    群众满意度指标 产出数量 产出质量 产出时效 产出成本 数量 质量 时效 成本 满意度 项目立项 绩效目标 资金投入 资金管理
    组织实施 业务管理 财务管理 项目效益 可持续影响性 可持续性影响性 可持续性影响 进度指标 实施效益 项目管理 资金落实
    产出进度 社会公众满意度 项目目标 资金分配 资金到位 预算编制 可持续发展指标 效率指标 质量达标 预算执行率`,
} as const;

/** 评价维度 of a 绩效分值 table. */
export const DIMENSIONS = `
  决策 过程 产出 效益 效果 投入 管理 满意度 影响力 绩效 成本 项目决策 项目过程 项目产出 项目效益 项目效果 项目管理 项目投入
  项目绩效 产出指标 效益指标 满意度指标 成本指标 决策指标 过程指标 投入指标 效果指标 管理指标 预算执行 预算执行率 履职效能
  项目满意度 项目成本 预算执行指标`;

/** Level names that only an evaluation by others has. */
export const EVALUATOR_LEVELS = `
  决策 过程 项目决策 项目过程 项目管理 决策指标 过程指标 项目立项 资金投入 组织实施 项目绩效 项目产出 项目效益 产出数量
  产出质量 产出时效 产出成本`;

/** Column titles that speak for an evaluation by others. */
export const EVALUATOR_COLUMNS = `标杆值 业绩值 评价过程 指标解释 评价标准 评分过程 评价要点 指标释义`;

/** Column titles that speak for a self-evaluation. */
export const SELF_COLUMNS = `自评得分 自评分 自评分值 单位自评得分 单位自评分 偏差原因分析及改进措施 年度指标值 全年实际完成值`;

/** 合计行: `whole` adds the table, `part` a part of it. */
export const TOTAL_WORDS = {
  whole: `总分 合计 总计 总得分 总分值 自评总分 得分合计 合计得分 综合得分 评价总分 自评总得分 分值合计 合计总分 总分合计
    总体得分 自评得分合计 总评分 总评得分 汇总得分 最终总分 总分数 总和 合计分值 合计分 综合评分 自评得分总计 总评 自评合计
    绩效自评总分 自评综合得分 评价得分合计`,
  part: `小计 分项小计 小计得分 小计分 本级小计 二级指标小计 一级指标小计`,
} as const;

/** 表尾: labels of what follows a table and is no row of it. */
export const FOOTER_WORDS = `
  说明 注 备注 填报人 填表人 填报单位 填表单位 填报日期 填表日期 联系人 联系电话 电话 审核人 复核人 负责人 单位负责人
  项目负责人 财务负责人 部门负责人 分管领导 评价结论 自评结论 存在问题 改进措施 评价等级 自评等级 其他需要说明的问题 其他说明
  需要说明的问题 填报说明 填表说明 评价人 经办人 偏差大或目标未完成原因分析 改进措施及结果应用方案 绩效自评综述 自评综述
  单位主要负责人签批意见 主管部门意见 财政部门意见 审核意见 单位意见 结论 评分说明 制表人 制表 等级 绩效等级 评价结果
  自评结果 单位盖章 盖章 签字 签章 主要负责人 项目实施单位意见 存在的问题 下一步改进措施 原因分析 绩效评价等级
  未完成原因分析 存在问题及原因 其他需说明的问题 主管部门审核意见 整改措施 经验做法 相关建议 备注说明 日期 填报时间 联系方式`;

/** 表头信息: labels of the lines over a table: where they stand, the table before has ended. */
export const INFO_WORDS = `
  项目名称 主管部门 实施单位 项目单位 转移支付名称 转移支付项目名称 转移支付(项目)名称 中央主管部门 地方主管部门
  资金使用单位 项目实施单位 专项资金名称 县级主管部门 省级主管部门 市级主管部门 预算单位 部门名称 单位名称 项目编码 项目属性
  项目类型 项目起止时间 项目负责人及电话 负责人及电话 资金管理情况 分配科学性 下达及时性 拨付合规性 使用规范性 执行准确性
  预算绩效管理情况 支出责任履行情况 项目基本情况 总体目标完成情况 年度总体目标 项目概况 评价年度 项目年度 主管单位 项目资金
  资金情况 资金投入情况 项目年度目标 项目实施内容及过程概述 预算执行情况 项目性质 项目周期 项目编号 实施期限`;

/** 资金块: columns. */
export const FUND_WORDS = {
  initial: `年初预算数 年初预算 年初预算金额 年初批复数 年初预算安排 年初批复预算数 年初预算安排数 年初批复预算
    年初预算资金总额 年初预算总额 年初预算资金 年初资金总额`,
  fullYear: `全年预算数 调整后预算数 调整预算数 预算数 全年预算 年度预算数 预算安排数 预算金额 调整后预算 调整后全年预算数
    年中调整预算数 预算安排 本年预算数 计划数 安排数 预算资金 计划投入 预算总额 全年预算金额 预算批复数 最终预算数
    预算下达数 应到位数 预算 年度预算 年度预算金额 资金预算数 调整预算 年中调整后预算 当年预算数 当年预算 批复预算数
    批复预算 预算总数 全年调整预算数 全年调整后预算数
    预算资金总额 全年预算总额 年度预算总额 预算资金数 转移支付预算数 转移支付全年预算数 转移支付资金预算数 资金预算总额`,
  executed: `全年执行数 执行数 实际支付数 预算执行数 支出数 实际支出数 全年支出数 实际执行数 执行金额 实际使用数 实际支出
    全年执行 全年实际支出数 决算数 支付数 实际支付 全年实际执行数 年度执行数 实际执行 实际支出金额 支出金额 全年支出
    本年执行数 资金执行数 实际使用 执行 累计执行数 全年执行金额 实际支付金额 累计支出 累计支出数 支付金额 已支出 已支出数
    决算 实际支出额 全年支付数 全年实际支出 预算支出数 转移支付执行数 转移支付全年执行数 转移支付资金执行数
    实际投入资金额 实际投入资金 实际投入金额`,
  rate: `执行率 预算执行率 支出率 支付率 资金执行率 执行进度 预算执行进度 全年执行率 支出进度 使用率 资金使用率 预算完成率
    支付进度 执行比例 资金支出率 资金支付率 资金执行进度 预算支出率 预算支付率`,
} as const;

/**
 * 资金块: how an unknown column title is guessed, in this order, beside titles that are known and over figures. A title
 * that contains a word of `not` is not taken. `onlyBudget` is a budget where the block has no other.
 */
export const FUND_PATTERNS = [
  {
    role: null,
    contains: `上年 去年 结余 结转 余额 差额 差异 偏差 原因 说明 情况 其中 调整数 调整额 追加 预计 备注`,
    not: ``,
  },
  { role: 'weight', contains: `权重 分值 标准分 满分`, not: `得分` },
  { role: 'score', contains: `得分 评分 自评分`, not: `得分率 评分率` },
  { role: 'rate', contains: `率 进度 比例`, not: `得分` },
  { role: 'executed', contains: `支出 支付 执行 决算 使用 花费`, not: `计划 支出预算 执行预算 未` },
  { role: 'initial', contains: `年初`, not: `` },
  { role: 'fullYear', contains: `预算 调整后 批复 计划支出`, not: `` },
  { role: 'onlyBudget', contains: `到位 下达 安排 计划 拨付`, not: `未` },
] as const;

/** 资金块: what a line's label contains. */
export const FUND_LINE_PARTS = `
  资金 财政 拨款 结转 结余 总额 自筹 补助 贷款 专户 债券 中央 省级 市级 县级 区级 其他 合计 总计 本级 上级 地方 收入 投入
  基金 预算 事业 经营 国有资本`;

/** 资金块: what the label of the line contains that adds the others. */
export const FUND_TOTAL_PARTS = `总额 合计 总计 小计 资金总数 总金额 总投入 年度金额`;

/** 总体目标: titles over the texts of what was planned and what was reached. */
export const GOAL_WORDS = {
  expected: `预期目标 总体目标 年度总体目标 年初设定目标 年度目标 项目年度目标 年初预期目标 年初目标 总体绩效目标
    年度绩效目标 绩效目标 实施期目标 预期绩效目标 项目总体目标 设定目标 年初设定的目标 全年预期目标 年度总体绩效目标
    年初绩效目标 全年绩效目标 全年(调整)绩效目标 调整后绩效目标 年初设定绩效目标 全年目标 全年总体目标 年初总体目标 年度绩效总目标
    年度总目标 绩效总目标 项目总目标 总目标`,
  achieved: `实际完成情况 全年实际完成情况 目标完成情况 年度目标完成情况 总体目标完成情况 完成情况 全年完成情况
    目标实际完成情况 年度实际完成情况 年度完成情况 绩效目标完成情况 目标实现情况 实际完成目标 年度总体目标完成情况
    年度总体目标完成情况综述 年度目标完成情况综述 总体目标完成情况综述 目标完成情况综述 全年总体目标完成情况 全年目标完成情况
    年度总体目标实际完成情况 总体目标实际完成情况 年度目标实际完成情况 全年目标实际完成情况 年度绩效目标完成情况
    绩效目标实际完成情况 年度绩效目标实际完成情况 全年绩效目标完成情况 全年绩效目标实际完成情况 实际完成情况综述`,
} as const;

/** 资金分配表, 资金执行情况表: columns. */
export const FUND_TABLE_WORDS = {
  label: `地区 地州 县市 县区 县市区 州市 市州 市县 地市 区县 县 市 地方 行政区 行政区划 资金使用单位 使用单位 地区名称 县(市)
    县(市、区) 区(县) 区域 乡镇 街道 县(区) 受助单位 市(州) 州(市) 地(州、市) 地州市 县(市)区 区(市)县 区划 师市 盟市 旗县
    补助单位 地(州) 地(市) 设区市 省份 省(区、市) 乡(镇) 盟(市) 旗(县、区) 县市区名称 州市县 项目县 分配地区
    辖区 县(市、区)名称 县区名称 区域名称 乡镇名称 镇街 镇(街道) 乡镇(街道) 街道(乡镇) 镇(街) 街镇 镇 乡 村 区 市区 市(区) 区(市) 县(区、市) 市(县) 市(县、区)
    市县名称 市县区 市、县(区) 省辖市 地级市 地区(单位) 区域(单位) 受援地区 属地 乡镇名单 乡镇、村 乡镇村 镇村 市县/单位名称`,
  /** Labels that any list may have: a title has to say that it is about funds. */
  anyLabel: `单位 项目 单位名称 项目名称 部门 部门名称 预算单位 项目单位 实施单位 资金用途 支出内容 支出项目 用途 科目 子项目 学校 医院 行政村
    机构 机构名称 培训机构 医疗机构 学校名称 企业 企业名称 合作社 受益单位 补助对象 承担单位 项目承担单位`,
  index: `序号 编号 序列`,
  budget: `预算 预算数 预算金额 预算资金 下达资金 分配金额 安排金额 全年预算数 年初预算数 下达金额 分配资金 安排资金 资金额
    预算下达数 下达预算 到位资金 资金分配额 拨付金额 预算安排 金额 资金金额 下达数 分配数 安排数 分配额度 年度预算 预算总额
    调整后预算数 补助金额 拨付资金 到位金额 资金总额 预算安排数 资金预算 项目预算 年度预算数 下达预算数 下达资金数 预算资金数
    分配资金额 资金下达数 全年预算 补助资金 资金数 资金分配金额 资金下达金额 预算下达金额 本次下达 实际到位资金 资金规模
    拨付数 预算安排资金 安排预算资金 年度资金总额 合计金额 资金合计 总金额 资金总计
    补助经费 本次下达数 本次下达金额 本次下达资金 本次分配 本次分配数 本次分配金额 本次分配资金 此次下达 此次下达资金 下达经费 安排经费
    分配经费 分配额 经费 经费金额 补助数 补助额 补贴资金 补贴金额 奖补资金 奖补金额 下拨金额 下拨资金 拨款金额 资金额度 下达额度 补助资金额
    拟下达资金 拟下达金额 拟分配资金 拟分配金额 拟安排资金 应补助金额 应补助资金 支持金额 支持金额合计 支持资金 金额合计 本次拨付
    本次拨付资金 本次拨付金额 总补贴金额 补贴总金额 总补助金额 补助总金额 补助金额合计 补助资金合计 本次安排 本次安排金额`,
  spent: `支出 支出金额 支出数 执行数 执行金额 实际支出 使用金额 全年执行数 支付金额 实际支付 支出资金 使用资金 已支出
    累计支出 实际支出数 实际支付数 实际支出金额 已支付金额 支付数 执行资金 已使用资金 全年支出数 实际使用金额 支出额
    预算执行数 资金支出 使用数 实际使用资金 已执行金额 年度支出 实际执行数 全年执行 执行 资金支出数 已拨付资金 实际拨付 资金使用金额 报账金额 已使用 完成支付 实际支出资金 资金实际支出 实际支付资金 实际执行金额`,
  rate: `执行率 支出率 支出进度 执行进度 预算执行率 使用率 支付率 资金执行率 支付进度 资金使用率 执行比例`,
} as const;

/** 资金分配表, 资金执行情况表: what the title of one contains whose label any list may have. */
export const FUNDS_TITLE = {
  contains: `资金 执行 分配 补助 奖补 补贴 安排表 安排情况表 明细表 下达 投资预算表 支付预算汇总表`,
  not: `自评 自我评价 绩效目标 绩效评价 评分 工资 人员 资产 收入`,
} as const;

/** 绩效分值表 whose columns are the dimensions: the labels of its lines, and the corner. */
export const SUMMARY_WORDS = {
  label: `指标类别 评价维度 指标 一级指标 类别 评价指标 维度 指标类型 项目 评价内容 指标名称 内容 评价类别`,
  weight: `权重 指标权重 标准分 满分 分值 权重分 权重分值 标准分值 指标分值 应得分 设定分值 总分值`,
  score: `得分 实际得分 评价得分 实得分 自评得分 最终得分 指标得分 评分 综合得分`,
  scoreRate: `得分率 得分比例 得分比率`,
} as const;

/** 标题: what a title contains, and which kind of table its words speak for; the first that fits counts. */
export const TITLE_WORDS = [
  { family: 'transfer-self-evaluation', words: `转移支付` },
  { family: 'project-self-evaluation', words: `自评表 自评 自我评价` },
  { family: 'third-party-scoring', words: `得分情况 评分表 指标体系 综合评分 绩效评价得分 评价得分` },
  { family: 'score-summary', words: `绩效分值 得分汇总 分值汇总 得分统计 得分率` },
  { family: 'target-table', words: `绩效目标表 目标申报表 绩效目标申报 目标批复表 绩效目标` },
  { family: 'fund-table', words: `资金分配 资金执行 执行情况表 资金使用情况 支出情况 分配表 预算执行情况` },
  { family: null, words: `绩效 评价表 考核表` },
] as const;

/** 标题: a self-evaluation without points is a unit's own project by the first words, and a transfer by the second. */
export const UNSCORED_TITLE = {
  project: `项目支出 整体支出 部门整体 部门预算 预算项目 单位整体`,
  transfer: `转移支付 专项 区域 补助 下达`,
} as const;

/** 人事考核: what the title and the column titles of tables contain that rate people. */
export const STAFF_WORDS = {
  /** Not beside 自评, 转移支付, 绩效目标: money is spent on people as well. */
  title: `员工 职工 个人 教师 干部 岗位 人员 KPI 薪酬 述职`,
  column: `员工 直接上级 上级评 上级打分 领导评 领导打分 主管评分 同事 互评 KPI 薪酬 绩效工资 奖金`,
} as const;

/** 占位: what an unfilled template shows where a name belongs (a number may follow). */
export const PLACEHOLDERS = `指标 指标名称 三级指标 填写 请填写 示例 …… … ... —— — - / \\ XX xx ××× XXX xxx`;

/** 比较符: how the comparator of a split target is worded, by the sign it is joined as. Other words are not joined. */
export const COMPARATOR_SIGNS = {
  '≥': `≥ ≥= >= => 大于等于 不低于 不少于 大于或等于 不小于 至少`,
  '>': `> 大于 高于 超过 多于`,
  '≤': `≤ ≤= <= =< 小于等于 不高于 不超过 小于或等于 不大于 不多于 至多`,
  '<': `< 小于 低于 少于`,
  '=': `= 等于 == ═`,
  '±': `±`,
} as const;
