/** Frames of what PARSE, CHECK, REASON, EXPLAIN and AUDIT give; the sentences inside are those of the audit. */
export const lateFunctionMessages = {
  /** The indicator of PERF.CHECK where no kind names it. */
  thisRow: '该指标',
  /** What PERF.CHECK calls the cells of its row. */
  arguments: { target: '指标值', actual: '实际完成值', weight: '分值', score: '得分' },
  explained: (derivation: string, grounds: string) => `${derivation}（${grounds}）`,
  reason: (name: string, text: string) => (name === '' ? text : `${name}：${text}`),
  unknownCause: (cause: string, known: readonly string[]) =>
    `没有“${cause}”这个原因。可以填写：${known.join('、')}。`,
  /** What PERF.PARSE calls the kinds of readings. */
  kinds: {
    quantity: '数值',
    range: '区间',
    date: '日期',
    qualitative: '定性',
    unreadable: '无法识别',
    empty: '空',
  } as const,
  auditHead: ['单元格', '级别', '问题', '说明'],
  place: (row: number, column: number) => `第${row}行第${column}列`,
  clear: (rows: number) => `未发现问题（已检查 ${rows} 行）`,
  noTable: () => '这个区域里没有找到绩效指标表。请选择包括表头（三级指标、指标值、实际完成值等）在内的区域。',
};
