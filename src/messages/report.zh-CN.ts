import type { ReportWords } from '../report/words';
import { zhCN } from './zh-CN';

/** What an audit report says. */
export const reportZh: ReportWords = {
  finding: zhCN.finding,
  ruleName: zhCN.ruleName,
  severity: zhCN.severity,
  source: zhCN.source,
  family: zhCN.family,

  title: '绩效自评表审核报告',
  batchTitle: '绩效自评表审核报告（汇总）',
  sheetNames: { report: '审核报告', summary: '汇总', list: '问题清单' },
  headings: {
    tables: '表格一览',
    findings: '发现的问题',
    setAside: '已忽略、已接受的问题',
    files: '各文件的表格',
  },
  columns: {
    file: '文件',
    sheet: '工作表',
    range: '范围',
    title: '表名',
    profile: '评分口径',
    fit: '吻合/可核得分',
    total: '表内总分',
    sum: '各项合计',
    recomputed: '重算总分',
    grade: '等级',
    error: '错误',
    warning: '警告',
    info: '提示',
    severity: '级别',
    cell: '单元格',
    rule: '问题',
    message: '说明',
    printed: '表内数值',
    expected: '应为',
    source: '依据',
    verdict: '处理',
    note: '处理说明',
    author: '处理人',
    date: '日期',
  },
  checked: ({ sheets, tables, rows, rules }) =>
    `已检查 ${sheets} 张工作表、${tables} 张表格，${rows} 行 × ${rules} 项规则`,
  found: ({ error, warning, info, setAside }) =>
    `发现 ${error + warning + info} 处问题：错误 ${error}，警告 ${warning}，提示 ${info}` +
    (setAside > 0 ? `；另有 ${setAside} 处已忽略或已接受，列在后面` : ''),
  files: ({ read, failed }) => `已审核 ${read} 个文件${failed > 0 ? `；另有 ${failed} 个文件无法读取` : ''}`,
  nothingFound: '未发现问题',
  noTables: '没有找到绩效指标表',
  unscored: '结构不清楚，未计分',
  notPrinted: '未填',
  group: ({ sheet, range, title }) => `工作表“${sheet}” ${range === null ? '' : `${range}  `}${title}`,
  acrossTables: '各表之间、全簿的问题',
  profile: ({ name, chosen }) => `${name}（${chosen === 'user' ? '指定' : '自动选择'}）`,
  fit: (matched, scored) => `${matched} / ${scored}`,
  verdict: ({ kind }) => ({ ignored: '已忽略', accepted: '已接受', 'rule-off': '规则已停用' })[kind],
  ruleOff: (name, findings) => `规则“${name}”已停用，有 ${findings} 处没有列出。`,
  leftOut: (lines) => `超出一张工作表的行数，另有 ${lines} 行没有列出。请分批审核。`,
};
