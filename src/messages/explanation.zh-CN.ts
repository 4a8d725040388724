import type { Explanation, Unscorable } from '../scoring';

const UNSCORABLE: Readonly<Record<Unscorable | 'weight-missing', string>> = {
  'target-empty': '指标值是空的',
  'actual-empty': '实际完成值是空的',
  'target-unreadable': '指标值无法识别',
  'actual-unreadable': '实际完成值无法识别',
  'unit-mismatch': '指标值与实际完成值单位不同',
  'unit-convention': '天数与月、年之间没有固定换算，差距无法计算',
  'unit-unclear': '一方没有写单位，数量级相差悬殊，无法判断',
  'kind-mismatch': '指标值与实际完成值不是同一类内容（如数值与文字）',
  'qualitative-unknown': '实际完成情况的表述看不出达成程度',
  'date-ambiguous': '日期不够明确，分不出先后',
  'table-uncertain': '表格结构未确认，不计分',
  'weight-missing': '没有分值',
};

const LEVELS = { achieved: '达成', partly: '部分达成', missed: '未达成' } as const;

type Computed = Extract<Explanation, { code: 'computed' }>;

/** The derivation in the reader's own arithmetic, "50 ÷ 80 = 62.5 % < 100 % → 10 × 50 ÷ 80 = 6.25". */
function derivation({ rule, branch, figures, parameters, score }: Computed): string {
  const { target: a, actual: b, weight: w } = figures;
  // Under a ceiling a threshold and tiers look at the completion, 2 − B ÷ A.
  const percent = figures.completion ?? figures.percent;
  const ratio = `${figures.completion === undefined ? '' : '2 − '}${b} ÷ ${a} = ${percent} %`;
  if (b.startsWith('-') && branch === 'zero') return `${b} < 0，按 0 计 → 0`;
  // What rounds to 100 % without being met reads as less.
  const below = percent === '100' ? `${ratio}（略低于 100 %）` : `${ratio} < 100 %`;
  switch (rule) {
    case 'ceiling-full':
      return branch === 'full' ? `${b} ≤ ${a} → ${score}` : `${b} > ${a} → ${w} × ${a} ÷ ${b} = ${score}`;
    case 'ceiling-linear':
      if (branch === 'full') return `${b} ≤ ${a} → ${score}`;
      return branch === 'zero'
        ? `${b} > ${a}，超出部分达到指标值 → 0`
        : `${b} > ${a} → ${w} × (1 − (${b} − ${a}) ÷ ${a}) = ${score}`;
    case 'ceiling-proportional':
      if (branch === 'full') return `${b} = ${a} → ${score}`;
      return branch === 'zero' && b !== '0'
        ? `${b} > ${a} → 0`
        : `${b} ≤ ${a} → ${w} × ${b} ÷ ${a} = ${score}`;
    case 'threshold': {
      const floor = parameters.t ?? '0.6';
      if (branch === 'full') return `${ratio} ≥ 100 % → ${score}`;
      return branch === 'zero'
        ? `${ratio}，低于起评线 → 0`
        : `${ratio} → ${w} × (${percent} % − ${floor}) ÷ (1 − ${floor}) = ${score}`;
    }
    case 'band':
      if (branch === 'full') return percent === '100' ? `${b} = ${a} → ${score}` : `${b} > ${a} → ${score}`;
      if (branch === 'zero') return `${ratio}，偏离超出允许范围 → 0`;
      return score === w
        ? `${ratio} → ${w} × ${b} ÷ ${a}，不超过分值 → ${score}`
        : `${ratio} → ${w} × ${b} ÷ ${a} = ${score}`;
    case 'tiers':
    case 'all-or-nothing':
      return `${ratio} → ${score}`;
    case 'survey': {
      const line = parameters.full ?? '95';
      return branch === 'full'
        ? `${b} % ≥ ${line} % → ${score}`
        : `${b} % < ${line} % → ${w} × ${b} ÷ ${line} = ${score}`;
    }
    default:
      return branch === 'full' ? `${ratio} ≥ 100 % → ${score}` : `${below} → ${w} × ${b} ÷ ${a} = ${score}`;
  }
}

export const explanationZh = {
  unscorable: (why: Unscorable | 'weight-missing'): string => UNSCORABLE[why],

  explanation(explanation: Explanation): string {
    switch (explanation.code) {
      case 'computed':
        return derivation(explanation);
      case 'met-or-missed':
        return `${explanation.actual} 对照 ${explanation.target}：${explanation.met ? '已完成' : '未完成'} → ${explanation.score}`;
      case 'qualitative': {
        const { level, low, high, score } = explanation;
        const band = low === high ? `${low}` : `${low}–${high}`;
        return `定性指标，${LEVELS[level]}：得分区间 ${band} → ${score}`;
      }
      case 'checklist': {
        const lost = explanation.items.flatMap((item, index) =>
          item.met === '100'
            ? []
            : [
                `第 ${index + 1} 项符合 ${item.met} %，${item.voidsAll ? '不符合则不得分' : `占 ${item.share} %`}`,
              ],
        );
        return `${lost.length === 0 ? '各要点均符合' : lost.join('；')} → ${explanation.score}`;
      }
      case 'needs-judgement':
        return '该指标需要评审人逐项评判，不能由数值直接计算';
      case 'unscorable':
        return UNSCORABLE[explanation.why];
    }
  },
};
