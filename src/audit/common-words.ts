/** Words of two characters that say nothing of what an indicator is about. */
const EMPTY = new Set(
  '项目 指标 数量 完成 人数 次数 户数 个数 情况 实际 工作 开展 实施 标准 水平 程度 达到 比例 年度'.split(' '),
);

const HAN_PAIR = /^\p{Script=Han}{2}$/u;

/**
 * The pairs of neighbouring characters of a name, by which texts are held against it.
 *
 * @example
 * [...pairsOf('培训出勤率')] //=> ['培训', '训出', '出勤', '勤率']
 */
export function pairsOf(name: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < name.length; at++) {
    const pair = name.slice(at, at + 2);
    if (HAN_PAIR.test(pair) && !EMPTY.has(pair)) pairs.add(pair);
  }
  return pairs;
}

/**
 * The longest run of characters that two short texts share.
 *
 * @example
 * longestShared('基层社会组织孵化基地', '社会组织孵化基地数') //=> '社会组织孵化基地'
 */
export function longestShared(one: string, other: string): string {
  let best = '';
  let above: number[] = [];
  for (let i = 0; i < one.length; i++) {
    const row: number[] = [];
    for (let j = 0; j < other.length; j++) {
      const length = one[i] === other[j] ? (above[j - 1] ?? 0) + 1 : 0;
      row.push(length);
      if (length > best.length) best = one.slice(i - length + 1, i + 1);
    }
    above = row;
  }
  return best;
}
