/** What the pane says of PERF.* formulas: their help, and turning them into values. */
export const toolsZhCN = {
  title: '公式',
  list: (items: readonly string[]) => items.join('、'),
  help: {
    title: '函数说明',
    what: '在单元格里输入 =PERF. 就会出现这些函数。下面每个函数都有两个例子，可以复制后粘贴到编辑栏。',
    parameters: '参数',
    examples: '例子',
    gives: '得',
    copy: '复制公式',
    copyOf: (formula: string) => `复制公式 ${formula}`,
    copied: '已复制',
    notCopied: '没能复制，请选中公式后按 Ctrl+C。',
  },
  values: {
    title: '公式转为数值',
    what: '工作簿要发给没有安装 PERF 的人时，把 PERF 公式换成现在的结果，对方打开就不会显示 #NAME?。其他公式不动，可以撤销。',
    scopes: { 'active-sheet': '查找本表', workbook: '查找整个工作簿' } as const,
    searching: '正在查找…',
    none: '没有找到 PERF 公式。',
    found: (count: number, sheets: number) =>
      sheets > 1 ? `在 ${sheets} 张工作表找到 ${count} 个 PERF 公式：` : `找到 ${count} 个 PERF 公式：`,
    errors: (cells: string) => `结果是错误值，先不转换：${cells}。请先改正它们引用的单元格。`,
    spilled: (cells: string) =>
      `结果占多个单元格，先不转换：${cells}。请选中结果后复制，再用“选择性粘贴”贴为数值。`,
    convert: (count: number) => `转换 ${count} 个`,
    cancel: '不转换',
    done: (count: number) => `已转换 ${count} 个公式`,
    undone: '已撤销，公式恢复原样',
    undo: '撤销',
    more: (count: number) => `等 ${count} 个`,
    row: (sheet: string, cell: string) => `${sheet} ${cell}`,
  },
};
