/** How findings are found again among many: grouping and filter. */
export const findingsListZhCN = {
  group: '分组',
  groupings: { severity: '按严重程度', rule: '按原因（检查项）', table: '按表格' },
  /** Findings that belong to no single table. */
  across: '各表之间',
  heading: (name: string, count: number) => `${name} ${count}`,
  filter: '筛选',
  filterHint: '指标、单元格或问题',
  filtered: (shown: number, all: number) =>
    shown === 0 ? '没有符合筛选的发现。' : `筛选出 ${shown} 处，共 ${all} 处。`,
  clear: '清除筛选',
};
