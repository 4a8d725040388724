/** 与上次审核相比, in simplified Chinese. */
export const changesZhCN = {
  since: { session: '与上次审核相比', kept: (date: string) => `与 ${date} 记住的结果相比` },
  counts: (since: string, added: number, fixed: number, kept: number) =>
    `${since}：新增 ${added}，已解决 ${fixed}，仍存在 ${kept}`,
  isNew: '新',
  isNewName: '新增的发现',
  fixed: (count: number) => `已解决 ${count}`,
  fixedList: '已解决的发现',
  fixedOne: (rule: string, name: string | null) => (name === null ? rule : `${rule}，“${name}”`),
  remember: '记住本次结果',
  rememberWhat: '保存在工作簿里，下次打开再审核时可以看到改了哪些。',
  remembered: '已记住本次结果，下次审核时与它比较。',
  forgotten: '已撤销，工作簿里不再保存本次结果。',
  undo: '撤销',
  failed: {
    'read-only': '没能保存到工作簿；工作簿可能是只读的，请另存一份后再试。',
    'too-large': '发现太多，工作簿里存不下。可以选一张工作表，按“一键审核”后再记住。',
  },
};
