/** What a profile's source leaves open, and how it is read. Apart from the profiles, so that formulas need not carry it. */
export const profileNotes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'third-party-2022': {
    资金到位率: '报告文字最高档写 3 分，表中分值为 4 分并按满分计',
    预算执行率: '报告文字最高档写 5 分，表中分值为 4 分并按满分计',
    资金及时拨付率: '文字另有“否则得 0 分”，与公式矛盾，按公式计',
    满意度: '文字写“大于等于 99 % 得满分”“小于 95 % 按比例”，中间一段未写明，按 95 % 起满分',
    数量: '报告文字偏离 20 % 及以上写满分，应为笔误，按 0 分计',
  },
};
