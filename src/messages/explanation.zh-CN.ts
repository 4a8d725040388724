import type { Explanation, Unscorable } from '../scoring';
import type { DerivationWords } from './derivation';
import { derivation } from './derivation';

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

const DERIVATION: DerivationWords = {
  countsAsZero: '，按 0 计',
  justBelow: '（略低于 100 %）',
  excessReachesTarget: '，超出部分达到指标值',
  belowFloor: '，低于起评线',
  outsideBand: '，偏离超出允许范围',
  atMostWeight: '，不超过分值',
};

export const explanationZh = {
  unscorable: (why: Unscorable | 'weight-missing'): string => UNSCORABLE[why],

  explanation(explanation: Explanation): string {
    switch (explanation.code) {
      case 'computed':
        return derivation(explanation, DERIVATION);
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
