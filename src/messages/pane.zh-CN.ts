import type { Severity } from '../audit/finding';
import type { Mark } from '../plan/plan';

/** What the task pane says, in simplified Chinese. Names of controls that other programs rely on stand in `controls`. */
export const paneZhCN = {
  controls: {
    auditSheet: '一键审核',
    auditWorkbook: '审核工作簿',
    mark: '标记偏差',
    clear: '清除标记',
    writeReason: '写入原因',
    profile: '评分口径',
    undo: '撤销',
    retry: '重试',
    cancel: '取消',
    again: '重新审核',
  },

  start: {
    title: '复核绩效自评表',
    what: '逐行重算得分、执行率和总分，指出算错、漏填和缺少偏差原因的单元格；只读取数据，未经您确认不写入任何内容。',
    scope: '“一键审核”检查当前工作表，“审核工作簿”检查全部工作表。',
    local: '审核在本机完成，数据不会离开这台电脑。',
    leftovers: '表里还有以前的偏差标记？',
  },

  working: {
    name: '审核进度',
    reading: '正在读取工作表…',
    readingOf: (done: number, of: number) => `正在读取工作表（${done}/${of}）…`,
    checking: '正在核对…',
    checkingOf: (done: number, of: number) => `正在核对第 ${done + 1} 张工作表，共 ${of} 张…`,
    slow: '如果正在编辑单元格，请先按 Enter 完成输入，审核会自动继续。',
    following: '数据已更改，正在重新审核…',
  },

  failed: {
    title: '审核没有完成',
    kept: '下面仍是上一次的审核结果。',
  },

  nothing: {
    emptyTitle: (sheet: string) => `工作表“${sheet}”是空的`,
    emptyWay: '请切换到填有绩效自评表的工作表，再按“一键审核”；或者按“审核工作簿”检查全部工作表。',
    noTableTitle: (sheet: string) => `工作表“${sheet}”里没有找到绩效自评表`,
    noTableBookTitle: (sheets: number) => `${sheets} 张工作表里都没有找到绩效自评表`,
    lookedFor: '查找的是同一行里有这些表头的表格：',
    headers: ['三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    wayOut: '请确认表头没有被隐藏或拆到几行里；如果表在另一张工作表上，请切换过去再审核，或按“审核工作簿”。',
  },

  bars: {
    stale: '数据已更改，下面是更改前的审核结果。',
    protectedSheets: (sheets: readonly string[]) =>
      `工作表${quoted(sheets)}受保护：可以审核，不能标记和写入原因。如需写入，请在“审阅”选项卡中撤消工作表保护，然后重新审核。`,
    profileUnsaved: '本次已按所选评分口径审核，但没能保存到工作簿；工作簿可能是只读的，请另存一份后再选。',
    revealFailed: '没能转到单元格。',
  },

  done: {
    announce: (found: number) =>
      found === 0 ? '审核完成，没有发现问题。' : `审核完成，发现 ${found} 处问题。`,
  },

  tables: {
    title: (count: number) => `表格（${count}）`,
    all: '全部表格',
    choose: '选择要查看的表格',
    clean: '未发现问题',
    uncertain: '未评分：不确定是不是绩效表',
    notScored: '此类表不评分',
    problems: (error: number, warning: number, info: number) =>
      [error && `${error} 个错误`, warning && `${warning} 个警告`, info && `${info} 条提示`]
        .filter(Boolean)
        .join('、'),
    score: (score: string) => `${score} 分`,
    more: (count: number) => `显示其余 ${count} 张`,
    fewer: '收起',
    summary: (tables: number, clean: number) => `共 ${tables} 张表，${clean} 张未发现问题`,
  },

  score: {
    printed: '表内总分',
    summed: '各行得分合计',
    recomputed: '重算总分',
    noFigure: '—',
    same: '重算总分与表内一致',
    sumDiffers: (sum: string) => `表内总分与各行得分合计 ${sum} 不一致`,
    higher: (by: string) => `重算比表内高 ${by} 分（+${by}）`,
    lower: (by: string) => `重算比表内低 ${by} 分（−${by}）`,
    noScores: '表内没有填得分，不能与重算结果比较。',
    noRecomputed: '有的行算不出唯一得分，不能重算总分。',
    notScored: '此表没有得分列：只核对完成情况和偏差原因。',
    gradeWord: '等级',
    checked: (rows: number, rules: number, found: number, aside?: AsideCounts) =>
      `已检查 ${rows} 行 × ${rules} 项规则，${found === 0 ? '没有发现问题' : `发现 ${found} 处`}${setAside(aside)}`,
    goTo: (range: string) => `转到 ${range}`,
    rows: (count: number) => `逐行得分（${count} 行）`,
    rowPrinted: '表内',
    rowRecomputed: '重算',
    blank: '未填',
  },

  profile: {
    auto: '自动选择',
    autoNow: (name: string) => `自动选择（${name}）`,
    autoMixed: '自动选择（逐表判断）',
    fit: (matched: number, scored: number) => `${matched}/${scored} 行吻合`,
    option: (name: string, fit: string) => `${name}：${fit}`,
    kept: '您的选择保存在工作簿里，公式和以后的审核都照此计算。',
    autoWhy: '按每种口径重算，取与表内得分吻合最多的一种。',
    unknown: '没有可比的得分行',
  },

  marks: {
    title: '偏差标记',
    legend: '图例',
    what: '在指标名称和实际完成值上加颜色，不改动单元格原有格式。',
    words: { missed: '未完成', exceeded: '超额完成' } satisfies Record<Mark, string>,
    marked: (missed: number, exceeded: number) =>
      missed + exceeded === 0
        ? '没有需要标记的偏差'
        : `已标记 ${[missed && `${missed} 项未完成`, exceeded && `${exceeded} 项超额`].filter(Boolean).join('、')}`,
    cleared: '已清除标记，单元格恢复原样',
    undone: '已撤销',
    skipped: (sheets: readonly string[]) => `受保护的工作表${quoted(sheets)}没有改动。`,
    outdated: '数据更改后偏差有变化，标记还是更改前的；可再按“标记偏差”更新。',
    allProtected: '工作表受保护，不能标记。',
  },

  findings: {
    title: '审核发现',
    none: '没有发现问题',
    noneChecked: (rows: number, rules: number, aside?: AsideCounts) =>
      `已检查 ${rows} 行 × ${rules} 项规则，得分、合计、执行率和偏差原因均未发现问题${setAside(aside)}。`,
    noneHere: (aside?: AsideCounts) => `这张表没有发现问题${setAside(aside)}。`,
    group: (severity: Severity, count: number) => `${SEVERITY_WORDS[severity]} ${count}`,
    severity: (severity: Severity) => SEVERITY_WORDS[severity],
    printed: '表内',
    expected: '应为',
    blank: '空',
    draft: '起草原因',
    draftFor: (name: string) => `起草原因：${name}`,
  },

  reasons: {
    title: '偏差原因',
    count: (all: number, missing: number, explained: number) => {
      if (missing > 0) return `${all} 项偏差，${missing} 项缺原因`;
      return explained === all ? `${all} 项偏差都有原因说明` : `${all} 项偏差`;
    },
    none: '没有未完成或超额的指标，不需要说明原因。',
    missing: '缺原因',
    present: '已有原因',
    target: '指标值',
    actual: '实际完成值',
    completion: '完成率',
    deviation: '偏差率',
    noRate: '不计算',
    place: '写入位置',
    placeEmpty: '现在是空的',
    placeTaken: '现有内容：',
    placeSame: '现有内容就是下面这段',
    editExisting: '在现有内容上修改',
    shared: (cell: string, rows: string) => `${cell} 是合并单元格，写入的内容对第 ${rows} 行都有效。`,
    cause: '原因类别',
    noCause: '请选择，按类别生成草稿',
    text: '原因说明',
    placeholders: (count: number) => `还有 ${count} 处待填写`,
    nextPlaceholder: '转到下一处',
    complete: '没有待填写的内容',
    sameText: '与现有内容相同，不需要写入。',
    emptyText: '请先填写原因说明。',
    restore: '恢复我刚才写的',
    copy: '复制',
    copied: '已复制到剪贴板',
    copyFailed: '没能复制，请选中文字后按 Ctrl+C。',
    noColumn: '这张表没有“偏差原因”一列，请复制后粘贴到需要的地方。',
    protectedSheet: '工作表受保护，不能写入；可以复制。',
    askOverwrite: (cell: string) => `${cell} 已有内容，确定替换吗？`,
    askShared: (cell: string, rows: string) =>
      `${cell} 是合并单元格，内容对第 ${rows} 行都有效。确定写入吗？`,
    yesReplace: '替换',
    yesWrite: '写入',
    no: '不写入',
    written: (cell: string) => `已写入 ${cell}`,
    undone: (cell: string) => `已撤销，${cell} 恢复原样`,
  },

  uncertain: {
    title: '不确定这是不是绩效表，没有评分',
    guess: (family: string, percent: string) => `看起来像“${family}”（把握 ${percent}%）`,
    columns: '认出的列',
    why: '判断依据',
    wayOut: '请在下面核对：改好每一列的内容后按“确认并审核”；不是绩效表的，种类选“这不是绩效表”。',
  },

  nav: { name: '转到', score: '得分', findings: '发现', reasons: '原因', report: '报告' },
};

export type PaneWords = typeof paneZhCN;

/** Findings that are not listed, by why. */
interface AsideCounts {
  readonly ignored: number;
  readonly accepted: number;
  readonly 'rule-off': number;
}

function setAside(aside: AsideCounts | undefined): string {
  if (!aside) return '';
  const parts = [
    aside.ignored && `${aside.ignored} 处已忽略`,
    aside.accepted && `${aside.accepted} 处已接受`,
    aside['rule-off'] && `${aside['rule-off']} 处的检查项已关闭`,
  ].filter(Boolean);
  return parts.length > 0 ? `（另有 ${parts.join('、')}）` : '';
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

function quoted(sheets: readonly string[]): string {
  const shown = sheets.slice(0, 3).map((sheet) => `“${sheet}”`);
  return sheets.length > 3 ? `${shown.join('')}等 ${sheets.length} 张` : shown.join('');
}
