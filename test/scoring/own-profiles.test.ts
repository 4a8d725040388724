import {
  MOST_CHARACTERS,
  copyProfile,
  freeId,
  profiles,
  readOwnProfiles,
  writeOwnProfiles,
} from '../../src/scoring';
import { profileOf } from './reading';

const mof = profileOf('mof-2020');
const own = { ...copyProfile(mof, '本县 2025', []), exceededFrom: '1.2' };

test('what was written is read again, every built-in profile included', () => {
  const copies = profiles.reduce<typeof profiles>(
    (made, profile) => [...made, copyProfile(profile, `${profile.name}（副本）`, made)],
    [],
  );
  expect(copies.map(({ id }) => id)).toEqual(['own-1', 'own-2', 'own-3', 'own-4', 'own-5', 'own-6']);
  const text = writeOwnProfiles(copies);
  expect(readOwnProfiles(text)).toEqual({ profiles: copies, refused: [], unreadable: false });
  expect(text.length).toBeLessThan(MOST_CHARACTERS);
});

test('a copy has its own name, an id that is free, and starts at version 1', () => {
  expect(copyProfile({ ...mof, version: '7' }, '甲', [own])).toEqual({ ...mof, id: 'own-2', name: '甲' });
  expect(freeId([{ ...own, id: 'own-2' }])).toBe('own-1');
});

test.each([
  ['nothing', null, false],
  ['an empty text', ' ', false],
  ['no JSON', '{"schema"', true],
  ['another schema', '{"schema":"perf-profiles/9","profiles":[]}', true],
  ['no list', '{"schema":"perf-profiles/1","profiles":{}}', true],
  ['a number', '5', true],
  ['null', 'null', true],
])('%s gives no profile', (_name, text, unreadable) => {
  expect(readOwnProfiles(text)).toEqual({ profiles: [], refused: [], unreadable });
});

test('a wrong one is left out with its name and what is wrong, the others stay', () => {
  const list = [
    { ...own, exceededFrom: 'viel' },
    own,
    { ...own, name: '又一个' },
    { ...own, id: 'hubei' },
    null,
  ];
  expect(readOwnProfiles(JSON.stringify({ schema: 'perf-profiles/1', profiles: list }))).toEqual({
    profiles: [own],
    refused: [
      { name: '本县 2025', problems: [{ entry: 'exceededFrom', problem: 'not-a-number' }] },
      { name: '又一个', problems: [{ entry: 'id', problem: 'taken' }] },
      { name: '本县 2025', problems: [{ entry: 'id', problem: 'taken' }] },
      { name: '', problems: [{ entry: 'profile', problem: 'missing' }] },
    ],
    unreadable: false,
  });
});
