import { profiles } from '../../../src/scoring';
import type { Profile } from '../../../src/scoring';
import {
  draftOf,
  fromPercent,
  newRule,
  profileOf,
  toPercent,
  withRule,
} from '../../../src/taskpane/profiles/draft';

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  'the form of %s gives the same profile again',
  (_id, profile) => {
    expect(profileOf(draftOf(profile))).toEqual({ profile, problems: [] });
  },
);

test.each([
  ['0.8', '80'],
  ['1.3', '130'],
  ['0.333', '33.3'],
  ['0', '0'],
])('%s is shown as %s %% and taken back', (share, shown) => {
  expect(toPercent(share)).toBe(shown);
  expect(fromPercent(shown)).toBe(share);
});

test.each([
  [' 80% ', '0.8'],
  ['80％', '0.8'],
  ['八十', '八十'],
  ['', ''],
  ['-5', '-5'],
])('typed %j becomes %j', (typed, share) => {
  expect(fromPercent(typed)).toBe(share);
});

const [mof] = profiles as readonly [Profile];

test('what is wrong is named by its entry, several at once', () => {
  const draft = draftOf(mof);
  const { profile, problems } = profileOf({
    ...draft,
    name: ' ',
    exceededFrom: '很多',
    scoreDecimals: '12',
    grades: [
      { name: '优', from: '90' },
      { name: '良', from: '95' },
    ],
    rules: [withRule(newRule('本地办法'), 'threshold'), ...draft.rules].map((rule, at) =>
      at === 0 ? { ...rule, parameters: { t: '一半' }, source: '' } : rule,
    ),
  });
  expect(profile).toBeNull();
  expect(problems.map(({ entry, problem }) => `${entry} ${problem}`).sort()).toEqual([
    'exceededFrom not-a-number',
    'grades[1].from not-in-order',
    'grades[1].from out-of-range',
    'name missing',
    'rounding.score not-a-number',
    'rules[0].parameters.t not-a-number',
    'rules[0].source missing',
  ]);
});

test.each([
  ['band', { p: '20', f: '0' }, 0, 0],
  ['threshold', { t: '60' }, 0, 0],
  ['survey', { full: '95' }, 0, 0],
  ['tiers', {}, 2, 0],
  ['checklist', {}, 0, 1],
  ['ratio', {}, 0, 0],
] as const)(
  'under the rule %s an entry has what that rule needs, and is right as it is',
  (rule, parameters, tiers, items) => {
    const entry = withRule(
      { ...newRule('办法'), parameters: { p: '1' }, tiers: [{ from: '1', points: '1' }] },
      rule,
    );
    expect(entry).toMatchObject({ rule, parameters });
    expect([entry.tiers.length, entry.items.length]).toEqual([tiers, items]);
    const draft = draftOf(mof);
    expect(profileOf({ ...draft, rules: [entry, ...draft.rules] }).problems).toEqual([]);
  },
);
