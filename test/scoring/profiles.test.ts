import fc from 'fast-check';
import { DEFAULT_PROFILE_ID, checkProfile, findProfile, profiles } from '../../src/scoring';
import { profileOf } from './reading';

test('the profiles in their order; the first is the default', () => {
  expect(profiles.map(({ id }) => id)).toEqual([
    'mof-2020',
    'xinjiang-2024',
    'hubei',
    'linear-ceiling',
    'third-party-2022',
    'transfer',
  ]);
  expect(DEFAULT_PROFILE_ID).toBe('mof-2020');
  expect(findProfile('nowhere')).toBeNull();
});

describe.each(profiles)('$id', (profile) => {
  test('is whole, and survives a round trip through a file', () => {
    expect(checkProfile(profile)).toEqual({ ok: true, profile });
    expect(checkProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, profile });
  });

  test('has bands that touch without a gap, and grades down to zero', () => {
    const { achieved, partly, missed } = profile.bands;
    expect(missed.from).toBe('0');
    expect([missed.to, missed.toIncluded]).toEqual([partly.from, !partly.fromIncluded]);
    expect([partly.toIncluded, achieved.to]).toEqual([false, '1']);
    expect(profile.grades.map(({ name }) => name)).toEqual(['优', '良', '中', '差']);
    expect(profile.grades[3]?.from).toBe('0');
  });

  test('prescribes a hundred points, or none', () => {
    const sum = Object.values(profile.weights ?? { none: '100' }).reduce(
      (all, points) => all + Number(points),
      0,
    );
    expect(sum).toBe(100);
  });
});

describe('checkProfile names what is wrong', () => {
  const good = profileOf('mof-2020');
  const [rule] = good.rules;
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', null, ['profile missing']],
    ['text', 'mof-2020', ['profile missing']],
    ['no id', { ...good, id: '' }, ['id missing']],
    ['a number for a name', { ...good, name: 5 }, ['name not-text']],
    ['an unknown family', { ...good, families: ['tax-table'] }, ['families[0] unknown']],
    [
      'an object where a word belongs',
      { ...good, families: [{ toString: 'tax-table' }] },
      ['families[0] unknown'],
    ],
    ['no rules', { ...good, rules: [] }, ['rules missing']],
    [
      'an unknown rule',
      { ...good, rules: [{ when: {}, rule: 'guess', source: 's' }] },
      ['rules[0].rule unknown'],
    ],
    ['no rule for the rest', { ...good, rules: [rule] }, ['rules no-rule-for-all']],
    [
      'an unknown direction',
      {
        ...good,
        rules: [
          { when: { direction: 'up' }, rule: 'ratio', source: 's' },
          { when: {}, rule: 'ratio', source: 's' },
        ],
      },
      ['rules[0].when.direction unknown'],
    ],
    [
      'a threshold of one',
      { ...good, rules: [{ when: {}, rule: 'threshold', parameters: { t: '1' }, source: 's' }] },
      ['rules[0].parameters.t out-of-range'],
    ],
    [
      'tiers out of order',
      {
        ...good,
        rules: [
          {
            when: {},
            rule: 'tiers',
            source: 's',
            tiers: [
              { from: '0', points: '2' },
              { from: '0', points: '3' },
            ],
          },
        ],
      },
      ['rules[0].tiers[1].from not-in-order'],
    ],
    [
      'tiers without a table',
      { ...good, rules: [{ when: {}, rule: 'tiers', source: 's' }] },
      ['rules[0].tiers missing'],
    ],
    [
      'a share above one',
      { ...good, rules: [{ when: {}, rule: 'checklist', source: 's', items: [{ share: '1.5' }] }] },
      ['rules[0].items[0].share out-of-range'],
    ],
    [
      'a band turned round',
      { ...good, bands: { ...good.bands, partly: { ...good.bands.partly, from: '0.8', to: '0.6' } } },
      ['bands.partly.to not-in-order'],
    ],
    ['a float for a bound', { ...good, exceededFrom: 1.3 }, ['exceededFrom not-a-number']],
    ['words for a bound', { ...good, exceededFrom: 'much' }, ['exceededFrom not-a-number']],
    ['a line below the target', { ...good, exceededFrom: '0.9' }, ['exceededFrom out-of-range']],
    ['too many decimals', { ...good, rounding: { score: 7, rate: 2 } }, ['rounding.score out-of-range']],
    [
      'grades out of order',
      {
        ...good,
        grades: [
          { name: '良', from: '0' },
          { name: '优', from: '0' },
        ],
      },
      ['grades[1].from not-in-order'],
    ],
    ['a source left out', { ...good, sources: { ...good.sources, bands: '' } }, ['sources.bands missing']],
    ['several at once', { ...good, id: '', grades: [] }, ['id missing', 'grades missing']],
  ])('%s', (_name, data, problems) => {
    const checked = checkProfile(data);
    expect(checked.ok ? [] : checked.problems.map(({ entry, problem }) => `${entry} ${problem}`)).toEqual(
      problems,
    );
  });

  test('in whatever it is given, without an error', () => {
    fc.assert(fc.property(fc.anything(), (data) => checkProfile(data).ok === false));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), fc.anything(), (key, value) => {
        expect(typeof checkProfile({ ...good, [key]: value }).ok).toBe('boolean');
      }),
    );
  });
});
