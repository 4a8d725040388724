import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CITATION_IDS, citationZh } from '../../src/messages/citations.zh-CN';
import { profileIndex, profilePage } from '../../src/messages/profile-page.zh-CN';
import { profileNotes, profiles } from '../../src/scoring';

const folder = path.resolve(__dirname, '../../docs/profiles');
const page = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  'docs/profiles/%s.md says what the data say (npm run docs)',
  (id, profile) => {
    expect(page(`${id}.md`)).toBe(profilePage(profile, profileNotes[id] ?? {}));
  },
);

test('docs/profiles/ has an index and no page too many', () => {
  expect(page('README.md')).toBe(profileIndex(profiles));
  expect(readdirSync(folder).sort()).toEqual([...profiles.map(({ id }) => `${id}.md`), 'README.md'].sort());
});

test('a page names the figures of its profile', () => {
  const text = page('third-party-2022.md');
  for (const part of [
    '起评线（t） 60 %',
    '允许偏离（p） 20 %',
    '满分线（%） 95',
    '要点 1 占 30 %',
    '完成率 80 % 及以上得 2 分',
    '（80 − 总分）÷ 100',
  ]) {
    // prettier-ignore
    expect(text).toContain(part);
  }
  expect(page('mof-2020.md')).toContain('| 部分达成 | 60 %（含）至 80 %（不含） |');
});

test('every source of a built-in profile is a known citation, and none is left over', () => {
  const sources = profiles.flatMap((profile) => [
    profile.source,
    ...profile.rules.map(({ source }) => source),
    ...Object.values(profile.sources),
    ...(profile.reduction ? [profile.reduction.source] : []),
  ]);
  expect([...new Set(sources)].sort()).toEqual([...CITATION_IDS].sort());
  for (const source of sources) expect(citationZh(source)).toMatch(/\p{Script=Han}{4}/u);
});
