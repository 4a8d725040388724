import { explanationZh } from './explanation.zh-CN';
import { evidenceZh } from './evidence.zh-CN';
import { findingZh, ruleNamesZh } from './findings.zh-CN';
import { hostErrorZh } from './host-error.zh-CN';
import type { Messages } from './messages';

/** 简体中文 */
export const zhCN: Messages = {
  finding: findingZh,
  ruleName: (code) => ruleNamesZh[code],
  severity: (severity) => ({ error: '错误', warning: '警告', info: '提示' })[severity],
  status: (status) => ({ met: '完成', missed: '未完成', exceeded: '超额', unscorable: '无法判断' })[status],
  unscorable: explanationZh.unscorable,
  explanation: explanationZh.explanation,
  source: (id) =>
    ({
      'mof-2020-10': '财预〔2020〕10号',
      'table-arithmetic': '表内勾稽关系',
      profile: '所选评分口径',
      template: '表格填报要求',
      'review-practice': '评审通行做法',
    })[id],
  family: (family) =>
    ({
      'project-self-evaluation': '项目支出绩效自评表',
      'transfer-self-evaluation': '转移支付绩效自评表',
      'target-table': '绩效目标表',
      'third-party-scoring': '指标得分情况表',
      'score-summary': '项目整体绩效分值表',
      'fund-table': '资金分配（执行）情况表',
    })[family],
  columnRole: evidenceZh.columnRole,
  evidence: evidenceZh.evidence,
  hostError: hostErrorZh,
};
