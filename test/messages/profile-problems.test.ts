import { entryName, profileProblemZh, refusedProfileZh } from '../../src/messages/profile-problems.zh-CN';
import { checkProfile, profiles } from '../../src/scoring';
import type { ProfileProblem } from '../../src/scoring';

test.each<[string, string]>([
  ['profile', '口径内容'],
  ['exceededFrom', '超额线'],
  ['rules', '计分方法'],
  ['rules[2]', '第 3 条计分方法'],
  ['rules[0].rule', '第 1 条计分方法的方法'],
  ['rules[2].parameters.t', '第 3 条计分方法的起评线（t）'],
  ['rules[7].tiers[1].points', '第 8 条计分方法第 2 档的得分'],
  ['rules[0].items[2].share', '第 1 条计分方法第 3 个要点的比例'],
  ['bands.partly.from', '“部分达成”得分区间的下限'],
  ['bands.achieved.toIncluded', '“达成”得分区间的上限是否包含'],
  ['grades[0].name', '第 1 个等级的名称'],
  ['grades[3].from', '第 4 个等级的起始分'],
  ['families[1]', '第 2 种适用的表'],
  ['weights.产出指标', '“产出指标”的分值'],
])('%s is called %s', (entry, name) => {
  expect(entryName(entry)).toBe(name);
});

/** Every entry of a profile, made wrong one at a time. */
function wrongs(data: unknown, path: string[] = []): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.keys(data).flatMap((key) => {
    const value = (data as Record<string, unknown>)[key];
    const set = (wrong: unknown): unknown =>
      Array.isArray(data)
        ? data.map((item: unknown, at) => (String(at) === key ? wrong : item))
        : { ...data, [key]: wrong };
    return [set(undefined), set('?'), set(5), set([]), set({}), ...wrongs(value, [...path, key]).map(set)];
  });
}

test('every problem of every entry has a sentence without a word of the program', () => {
  const problems = new Map<string, ProfileProblem>();
  for (const profile of profiles) {
    for (const wrong of wrongs(JSON.parse(JSON.stringify(profile)))) {
      const checked = checkProfile(wrong);
      if (!checked.ok) for (const one of checked.problems) problems.set(`${one.entry} ${one.problem}`, one);
    }
  }
  expect(problems.size).toBeGreaterThan(100);
  for (const problem of problems.values()) {
    expect(profileProblemZh(problem)).toMatch(/^[^a-zA-Z[\]]*(?:（[pft]）)?[^a-zA-Z[\]]*。$/);
  }
});

test('a refused profile names itself and its first three problems', () => {
  const problems = ['name', 'version', 'source', 'exceededFrom'].map((entry) => ({
    entry,
    problem: 'missing' as const,
  }));
  expect(refusedProfileZh({ name: '本县', problems })).toBe(
    '自定口径“本县”不能使用：名称没有填写。版本没有填写。依据没有填写。另有 1 处。',
  );
  expect(refusedProfileZh({ name: '', problems: [{ entry: 'id', problem: 'taken' }] })).toBe(
    '自定口径不能使用：代号已被另一个口径使用。',
  );
});
