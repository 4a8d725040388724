import type { CauseId, ReasonDraft, Situation } from '../drafting';

/**
 * The words of a drafted reason. A draft states the row's own figures and the cause that the user picked; whatever the
 * workbook does not say stays a placeholder in 〔 〕. No digit may stand in these sentences.
 */
interface CauseWords {
  /** Shown in the list of causes. */
  readonly name: string;
  /** 主要原因 */
  readonly cause: string;
  /** 改进措施, for missed targets. */
  readonly measure: string;
}

const BY_WHEN = '〔请填写计划完成时间〕';
const ANY_MEASURE = '〔请填写改进措施〕';

const WORDS: Readonly<Record<CauseId, CauseWords>> = {
  'funds-late': {
    name: '资金下达较晚',
    cause: '项目资金下达较晚（下达时间：〔请填写资金下达时间〕），影响了实施进度',
    measure: `提前做好项目前期准备，加强与资金下达单位的沟通，资金到位后抓紧实施，预计${BY_WHEN}完成`,
  },
  'spans-years': {
    name: '项目跨年度实施，服务期未结束',
    cause: '项目跨年度实施，截至年末服务期尚未结束（服务期：〔请填写起止时间〕）',
    measure: `按合同约定继续组织实施，预计${BY_WHEN}完成剩余任务`,
  },
  'tender-failed': {
    name: '招标流标或启动延后',
    cause: '招标流标或启动延后（〔请填写具体情况〕），开始实施的时间晚于计划',
    measure: `加快采购和启动工作，倒排工期、跟踪进度，预计${BY_WHEN}完成`,
  },
  'demand-fell': {
    name: '需求减少',
    cause: '实际需求减少（〔请填写需求减少的具体情况〕）',
    measure: '做好需求调查和测算，合理设定下一年度指标值',
  },
  'definition-changed': {
    name: '指标口径调整',
    cause: '指标统计口径调整（〔请填写调整前后的口径〕）',
    measure: '申报绩效目标时写明统计范围和数据来源，口径调整后及时调整绩效目标',
  },
  'target-too-high': {
    name: '年初指标值设定偏高',
    cause: '年初指标值设定偏高（〔请填写当时的测算依据〕）',
    measure: '结合以前年度完成情况测算，合理设定下一年度指标值',
  },
  'prices-rose': {
    name: '价格上涨',
    cause: '价格上涨（〔请填写上涨的品种和幅度〕）',
    measure: '加强询价和合同管理，从严控制成本，测算下一年度成本时考虑价格变动',
  },
  'quantity-grew': {
    name: '数量或工程量增加',
    cause: '数量或工程量增加（〔请填写增加的内容〕）',
    measure: '做实前期调查，从严控制变更，数量变化较大时及时调整绩效目标',
  },
  'cost-underestimated': {
    name: '年初成本测算偏低',
    cause: '年初成本测算偏低（〔请填写当时的测算依据〕）',
    measure: '参照以前年度支出和市场价格测算，合理设定下一年度成本指标值',
  },
  'deadline-too-tight': {
    name: '时限设定偏紧',
    cause: '年初设定的时限偏紧（〔请填写实际所需时间〕）',
    measure: `倒排工期、跟踪进度，预计${BY_WHEN}完成，下一年度合理设定时限`,
  },
  'demand-grew': {
    name: '实际需求增加',
    cause: '实际需求增加（〔请填写需求增加的具体情况〕）',
    measure: ANY_MEASURE,
  },
  'coverage-widened': {
    name: '覆盖范围扩大',
    cause: '覆盖范围扩大（〔请填写新增的范围〕）',
    measure: ANY_MEASURE,
  },
  'target-too-low': {
    name: '年初指标值设定偏低',
    cause: '年初指标值设定偏低（〔请填写当时的测算依据〕）',
    measure: ANY_MEASURE,
  },
  'efficiency-rose': {
    name: '效率提高',
    cause: '工作效率提高（〔请填写提高效率的做法〕）',
    measure: ANY_MEASURE,
  },
  'bid-below-budget': {
    name: '中标价低于预算',
    cause: '中标价低于预算（〔请填写预算价和中标价〕）',
    measure: ANY_MEASURE,
  },
  'paid-by-instalments': {
    name: '按合同分期付款',
    cause: '按合同约定分期付款，部分款项尚未到支付时间（〔请填写付款安排〕）',
    measure: ANY_MEASURE,
  },
  'unit-cost-diluted': {
    name: '数量增加摊薄单价',
    cause: '数量增加，摊薄了单位成本（〔请填写数量变化〕）',
    measure: ANY_MEASURE,
  },
  'started-early': {
    name: '提前启动',
    cause: '前期准备工作提前完成，项目提前启动（〔请填写启动时间〕）',
    measure: ANY_MEASURE,
  },
  'deadline-too-loose': {
    name: '时限设定偏宽',
    cause: '年初设定的时限偏宽（〔请填写当时的测算依据〕）',
    measure: ANY_MEASURE,
  },
  other: { name: '其他原因（自行填写）', cause: '〔请填写具体原因〕', measure: ANY_MEASURE },
};

const SITUATION_NAMES: Readonly<Record<Situation, string>> = {
  missed: '未完成',
  'over-ceiling': '成本超出指标值',
  late: '未按时完成',
  exceeded: '超额完成',
  'below-ceiling': '成本低于指标值',
  early: '提前完成',
};

export function causeName(cause: CauseId): string {
  return WORDS[cause].name;
}

export function situationName(situation: Situation): string {
  return SITUATION_NAMES[situation];
}

/**
 * The text of a drafted reason, one paragraph.
 *
 * @example
 * reasonText({ facts: { situation: 'missed', target: '≥80%', actual: '50%', completion: '62.5', deviation: '37.5' },
 *   cause: 'demand-fell', withMeasure: true })
 * //=> '年度指标值为≥80%，实际完成值为50%，完成率62.5%，偏差率37.5%，未完成。主要原因：实际需求减少（〔…〕）。改进措施：做好需求调查…。'
 */
export function reasonText(draft: ReasonDraft): string {
  const { facts, cause, withMeasure } = draft;
  const figures = [
    `年度指标值为${facts.target || '〔请填写年度指标值〕'}`,
    `实际完成值为${facts.actual || '〔请填写实际完成值〕'}`,
    facts.completion === null ? '' : `完成率${facts.completion}%`,
    facts.deviation === null ? '' : `偏差率${facts.deviation}%`,
    SITUATION_NAMES[facts.situation],
  ].filter((part) => part !== '');
  const words = WORDS[cause];
  const measure = withMeasure ? `改进措施：${words.measure}。` : '';
  return `${figures.join('，')}。主要原因：${words.cause}。${measure}`;
}
