import type { ProfileProblem, RefusedProfile } from '../scoring';
import { profileWords as words } from './profile-words.zh-CN';

const PLAIN: Readonly<Record<string, string>> = {
  profile: '口径内容',
  id: '代号',
  name: '名称',
  version: '版本',
  source: '依据',
  families: '适用的表',
  rules: '计分方法',
  grades: '等级划分',
  exceededFrom: '超额线',
  weights: '分值结构',
  'rounding.score': '得分的小数位数',
  'rounding.rate': '比率的小数位数',
  'reduction.grade': '预算压减的等级',
  'reduction.from': '预算压减的起算分',
  'reduction.source': '预算压减的依据',
  'sources.bands': '得分区间的依据',
  'sources.grades': '等级的依据',
  'sources.exceededFrom': '超额线的依据',
  'sources.rounding': '取整的依据',
  'sources.weights': '分值结构的依据',
};
const RULE_PARTS: Readonly<Record<string, string>> = {
  '': '',
  rule: '的方法',
  source: '的依据',
  when: '适用的指标',
  'when.direction': '的指标类型',
  'when.level': '的级次名称',
  'when.name': '的指标名称',
  items: '的评价要点',
  tiers: '的分档',
};
const LEVELS = words.levels as Readonly<Record<string, string>>;
const BAND_ENDS: Readonly<Record<string, string>> = {
  from: '下限',
  to: '上限',
  fromIncluded: '下限是否包含',
  toIncluded: '上限是否包含',
};

/** What an entry of a profile is called: "rules[2].parameters.t" is 第 3 条计分方法的起评线（t）. */
export function entryName(entry: string): string {
  const plain = PLAIN[entry];
  if (plain !== undefined) return plain;
  const [, list, at, rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(entry) ?? [];
  const number = Number(at) + 1;
  if (list === 'families') return `第 ${number} 种适用的表`;
  if (list === 'grades') return `第 ${number} 个等级的${rest === 'name' ? '名称' : '起始分'}`;
  if (list === 'rules') return `第 ${number} 条计分方法${rulePart(rest)}`;
  const [head = '', level = '', end = ''] = entry.split('.');
  if (head === 'bands') return `“${LEVELS[level] ?? level}”得分区间的${BAND_ENDS[end] ?? '界限'}`;
  return head === 'weights' ? `“${entry.slice('weights.'.length)}”的分值` : entry;
}

function rulePart(rest: string): string {
  const known = RULE_PARTS[rest];
  if (known !== undefined) return known;
  const [, list, at, end] = /^(tiers|items)\[(\d+)\]\.(\w+)$/.exec(rest) ?? [];
  const number = Number(at) + 1;
  if (list === 'tiers') return `第 ${number} 档的${end === 'from' ? '起始完成率' : '得分'}`;
  if (list === 'items') return `第 ${number} 个要点的比例`;
  const name = rest.replace('parameters.', '');
  return `的${words.parameters[name] ?? name}`;
}

const WRONG: Readonly<Record<ProfileProblem['problem'], string>> = {
  missing: '没有填写',
  'not-text': '应为文字',
  'not-a-number': '应为不小于零的数字',
  'out-of-range': '超出允许的范围',
  unknown: '不是已知的选项',
  'not-in-order': '次序不对：应从高到低，上限不低于下限',
  'no-rule-for-all': '缺少最后一条适用于其余指标的方法',
  taken: '已被另一个口径使用',
};

/** A problem in one sentence. */
export function profileProblemZh({ entry, problem }: ProfileProblem): string {
  return `${entryName(entry)}${WRONG[problem]}。`;
}

/** Why an own profile is left out, its first problems named. */
export function refusedProfileZh({ name, problems }: RefusedProfile): string {
  const first = problems.slice(0, 3).map(profileProblemZh).join('');
  const more = problems.length > 3 ? `另有 ${problems.length - 3} 处。` : '';
  return `自定口径${name === '' ? '' : `“${name}”`}不能使用：${first}${more}`;
}

export const unreadableProfilesZh = '不是 PERF 导出的评分口径，无法读取。请选择由“导出”得到的 .json 文件。';
