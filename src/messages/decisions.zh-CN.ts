import type { RuleLevel } from '../audit/decisions';

const LEVELS: Readonly<Record<RuleLevel, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
  off: '关闭',
};

const quote = (name: string): string => `“${name}”`;

/** What people decide about findings and rules, in simplified Chinese. */
export const decisionsZhCN = {
  menu: (rule: string, indicator: string | null) =>
    `处理：${indicator === null ? rule : `${rule}，${indicator}`}`,
  choices: { ignore: '忽略这一条…', accept: '接受并注明理由…', rule: '不再检查这条规则…' },
  form: {
    ignore: (cell: string) => `忽略 ${cell} 的这一条发现`,
    accept: (cell: string) => `接受 ${cell} 现在的填写`,
    rule: (rule: string) => `本工作簿不再检查${quote(rule)}`,
    what: {
      ignore: '以后审核不再列出；有关的数值改变后会重新出现。',
      accept: '例如已经议定的人工扣分。有关的数值改变后会重新出现。',
      rule: '所有表格都不再检查这一项，可在“检查项设置”里恢复。',
    },
    note: '备注（可不填）',
    reason: '理由',
    reasonMissing: '请写明接受的理由，复核的人会看到。',
    author: '姓名（可不填，下次自动带出）',
    confirm: { ignore: '忽略', accept: '接受', rule: '不再检查' },
    cancel: '取消',
  },
  kept: '处理结果保存在工作簿里，并写进审核报告。',
  former: (kind: 'ignored' | 'accepted', note: string, date: string) =>
    `${date} 曾${kind === 'ignored' ? '忽略' : '接受'}${note === '' ? '' : `（${note}）`}，之后数值有变，请重新处理。`,
  unsaved: '没能保存到工作簿，只在关闭窗格前有效；工作簿可能是只读的，请另存一份后再处理。',
  done: {
    ignored: (cell: string, rule: string) => `已忽略 ${cell} ${quote(rule)}`,
    accepted: (cell: string, rule: string) => `已接受 ${cell} ${quote(rule)}`,
    restored: (cell: string, rule: string) => `已恢复 ${cell} ${quote(rule)}`,
    level: (rule: string, level: RuleLevel) =>
      level === 'off' ? `不再检查${quote(rule)}` : `${quote(rule)}改为${LEVELS[level]}`,
    usual: (rule: string) => `${quote(rule)}恢复默认`,
    reset: '检查项已全部恢复默认',
    undone: '已撤销',
  },
  undo: '撤销（Ctrl+Z）',
  dismiss: '知道了',
  aside: {
    title: (count: number) => `已忽略与已接受 ${count}`,
    list: '已忽略与已接受',
    kinds: { ignored: '已忽略', accepted: '已接受' },
    off: (rule: string, count: number) => `已关闭${quote(rule)}，${count} 处没有列出`,
    scopes: { workbook: '本工作簿', profile: (name: string) => `评分口径${quote(name)}` },
    remark: (note: string, author: string | null, date: string) =>
      [note, [author, date].filter(Boolean).join('，')].filter(Boolean).join(' — '),
    restore: '恢复',
    restoreOf: (cell: string, rule: string) => `恢复 ${cell} ${quote(rule)}`,
    restoreRule: (rule: string) => `恢复检查${quote(rule)}`,
  },
  settings: {
    title: '检查项设置',
    what: '改变一项检查的严重程度，或者关闭它。设置保存在工作簿里。',
    scope: '适用于',
    workbook: '本工作簿的全部表格',
    profile: (name: string) => `按“${name}”评分的表格`,
    byWorkbook: '已按工作簿设置，以工作簿的为准',
    usual: (level: RuleLevel) => `默认（${LEVELS[level]}）`,
    level: (level: RuleLevel) => LEVELS[level],
    changed: (count: number) => (count === 0 ? '全部为默认。' : `有 ${count} 项不是默认。`),
    reset: '全部恢复默认',
  },
};

export type DecisionsWords = typeof decisionsZhCN;
