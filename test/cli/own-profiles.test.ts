import { copyProfile, findProfile, writeOwnProfiles } from '../../src/scoring';
import type { Profile } from '../../src/scoring';
import { readWorkbook, patchWorkbook } from '../../src/host/xlsx';
import { SAMPLE, jsonOf, runOn } from './terminal';

const mof = findProfile('mof-2020') as Profile;
const own: Profile = {
  ...copyProfile(mof, '本县 2025', []),
  rules: [{ when: {}, rule: 'all-or-nothing', source: '本县办法' }],
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const profilesOf = (out: ReturnType<typeof runOn>) =>
  jsonOf(out).files.flatMap(({ tables }) => tables.map(({ profile }) => profile));

test('a file of an exported profile is used where it is named, and takes part in the fit where not', () => {
  const files = { 'a.xlsx': SAMPLE, 'own.json': bytes(writeOwnProfiles([own])) };
  const named = profilesOf(runOn(files, 'a.xlsx', '--profile-file', 'own.json', '--profile', 'own-1', '--format=json')); // prettier-ignore
  expect(new Set(named.map(({ id, name, chosen }) => `${id} ${name} ${chosen}`))).toEqual(
    new Set(['own-1 本县 2025 user']),
  );
  const free = profilesOf(runOn(files, 'a.xlsx', '--profile-file', 'own.json', '--format=json'));
  expect(free.some(({ fits }) => fits.some(({ id }) => id === 'own-1'))).toBe(true);
  expect(free.every(({ chosen }) => chosen === 'auto')).toBe(true);
});

test("a workbook's own profiles and its choice are honoured", () => {
  const book = patchWorkbook(SAMPLE, {
    settings: { 'perf.profiles': writeOwnProfiles([own]), 'perf.profile': 'own-1' },
  });
  expect(readWorkbook(book).settings.get('perf.profile')).toBe('own-1');
  const used = profilesOf(runOn({ 'a.xlsx': book }, 'a.xlsx', '--format', 'json'));
  expect(new Set(used.map(({ id }) => id))).toEqual(new Set(['own-1']));
});

test('a wrong own profile of a workbook is named and left out; the audit goes on', () => {
  const text = JSON.stringify({ schema: 'perf-profiles/1', profiles: [{ ...own, exceededFrom: '很多' }] });
  const book = patchWorkbook(SAMPLE, { settings: { 'perf.profiles': text, 'perf.profile': 'own-1' } });
  const ran = runOn({ 'a.xlsx': book }, 'a.xlsx', '--format', 'json');
  expect(ran.err).toBe('a.xlsx：自定口径“本县 2025”不能使用：超额线应为不小于零的数字。\n');
  expect(profilesOf(ran).every(({ id, chosen }) => id !== 'own-1' && chosen === 'auto')).toBe(true);
});

test.each<[string, Uint8Array | string, RegExp]>([
  ['no profiles', bytes('{}'), /^own\.json：不是 PERF 导出的评分口径/],
  ['an empty list', bytes(writeOwnProfiles([])), /^own\.json：不是 PERF 导出的评分口径/],
  ['a wrong one', bytes(writeOwnProfiles([{ ...own, version: '' }])), /版本没有填写。\n$/],
  ['no file', 'ENOENT', /^own\.json：找不到该文件/],
])('a file with %s is refused before anything is audited', (_name, file, message) => {
  const ran = runOn({ 'a.xlsx': SAMPLE, 'own.json': file }, 'a.xlsx', '--profile-file=own.json');
  expect(ran).toMatchObject({ exit: 2, out: '', err: expect.stringMatching(message) as string });
});

test('a name that is in none of them is refused', () => {
  const files = { 'a.xlsx': SAMPLE, 'own.json': bytes(writeOwnProfiles([own])) };
  const ran = runOn(files, 'a.xlsx', '--profile-file', 'own.json', '--profile', 'own-2');
  expect(ran).toMatchObject({ exit: 2, out: '' });
  expect(ran.err).toMatch(/没有编号为“own-2”的评分口径.*own-1/);
});
