import { Decimal, compact, placeOfKind } from '../../src/scoring';
import type { IndicatorPlace, Profile, RuleEntry } from '../../src/scoring';
import { explained } from './explained';
import { profileOf, read, show } from './reading';

const withRules = (...rules: readonly RuleEntry[]): Profile => ({ ...profileOf('mof-2020'), rules });
const REST: RuleEntry = { when: {}, rule: 'ratio', source: '其余' };

function scored(
  profile: Profile,
  target: string,
  actual: string,
  place: IndicatorPlace = { l1: '', l2: '' },
) {
  return explained({ target: read(target), actual: read(actual), weight: new Decimal(10), place }, profile);
}

describe('which entry decides', () => {
  const named = withRules({ when: { name: '验收|决算' }, rule: 'all-or-nothing', source: '一' }, REST);

  test.each<[string, IndicatorPlace, string]>([
    ['a name inside the indicator', { l1: '', l2: '', l3: '竣工验收合格率' }, 'all-or-nothing'],
    ['its other spelling', { l1: '', l2: '', l3: '决算完成率' }, 'all-or-nothing'],
    ['the level with exactly that name', { l1: '', l2: '验收', l3: '合格率' }, 'all-or-nothing'],
    ['the level, where the row has no name', { l1: '', l2: '决算' }, 'all-or-nothing'],
    ['a level that only holds it', { l1: '', l2: '验收情况', l3: '合格率' }, 'ratio'],
    ['the level above', { l1: '验收', l2: '', l3: '合格率' }, 'ratio'],
    ['none of them', { l1: '', l2: '', l3: '合格率' }, 'ratio'],
  ])('%s', (_name, place, rule) => {
    expect(scored(named, '≥90%', '80%', place).rule).toBe(rule);
  });

  test('without any that fits, the ratio, by the source of the profile', () => {
    const result = scored(withRules({ when: { level: '成本指标' }, rule: 'band', source: '一' }), '≥10', '5');
    expect([result.rule, show(result.score)]).toEqual(['ratio', '5']);
    expect(result.explanation).toMatchObject({ source: profileOf('mof-2020').source });
  });
});

describe('a rule that is asked for by its name has the parameters and the source of an entry that has it', () => {
  const mof = profileOf('mof-2020');
  const asked = (rule: RuleEntry['rule'], target: string, actual: string, profile = mof) =>
    explained(
      {
        target: read(target),
        actual: read(actual),
        weight: new Decimal(10),
        place: { l1: '', l2: '' },
        rule,
      },
      profile,
    );

  test.each<[RuleEntry['rule'], string, string, string | null]>([
    ['band', '≥100', '81', '8.1'],
    ['band', '≥100', '80', '0'],
    ['band', '≥100', '119', '10'],
    ['band', '≥100', '120', '0'],
    ['threshold', '≥100', '60', '0'],
    ['threshold', '≥100', '80', '5'],
    ['survey', '≥90%', '95%', '10'],
    ['survey', '≥90%', '94.05%', '9.9'],
    ['tiers', '≥100', '100', null],
    ['checklist', '≥100', '100', null],
  ])('%s: %s / %s → %s', (rule, target, actual, points) => {
    const result = asked(rule, target, actual);
    expect([show(result.score), result.rule]).toEqual([points, rule]);
  });

  test('the profile’s own comes first, and is cited', () => {
    const own = withRules(
      { when: { level: '质量' }, rule: 'band', parameters: { p: '0.5', f: '0' }, source: '本县' },
      REST,
    );
    expect(asked('band', '≥100', '60', own)).toMatchObject({ explanation: { source: '本县' } });
    expect(show(asked('band', '≥100', '60', own).score)).toBe('6');
    const source = profileOf('third-party-2022').source;
    expect(asked('band', '≥100', '81')).toMatchObject({ explanation: { source } });
  });
});

describe('a missed range is scored like the bound that it missed', () => {
  const profile = withRules(
    { when: { direction: 'at-least' }, rule: 'all-or-nothing', source: '一' },
    { when: { direction: 'at-most' }, rule: 'ceiling-linear', source: '二' },
    REST,
  );

  test.each([
    ['5-10', '4', '0'],
    ['5-10', '11', '9'],
    ['5-10', '10', '10'],
  ])('%s / %s → %s', (target, actual, points) => {
    expect(show(scored(profile, target, actual).score)).toBe(points);
  });
});

describe('a band that ends at the target', () => {
  const band = (above: string) =>
    withRules({ when: {}, rule: 'band', parameters: { p: '0.2', f: '0.5', above }, source: '一' });

  test.each([
    ['zero', '2', '2.1', '0'],
    ['zero', '2', '2', '10'],
    ['zero', '2', '1.8', '9'],
    ['zero', '2', '1', '5'],
    ['full', '2', '2.1', '10'],
  ])('above: %s, %s / %s → %s', (above, target, actual, points) => {
    expect(show(scored(band(above), target, actual).score)).toBe(points);
  });

  test('as the third party has it for costs, and for benefits in words', () => {
    const place = { l1: '产出', l2: '产出成本' };
    expect(show(scored(profileOf('third-party-2022'), '=2万元', '2.1万元', place).score)).toBe('0');
    const benefit = { l1: '效益', l2: '社会效益' };
    const words = scored(profileOf('third-party-2022'), '效果明显', '效果明显', benefit);
    expect([words.rule, show(words.score)]).toEqual(['qualitative', '10']);
  });
});

describe('tiers', () => {
  const tiers = [
    { from: '1', points: 'full' },
    { from: '0.8', points: '6' },
    { from: '0.6', points: '30' },
  ];
  const profile = withRules({ when: {}, rule: 'tiers', tiers, source: '一' });

  test.each([
    ['≥100', '100', '10'],
    ['≥100', '80', '6'],
    ['≥100', '79', '10'],
    ['≥100', '59', '0'],
    ['≤100', '120', '6'],
  ])('%s / %s → %s', (target, actual, points) => {
    expect(show(scored(profile, target, actual).score)).toBe(points);
  });

  test('without a table need a person', () => {
    expect(scored(withRules({ when: {}, rule: 'tiers', source: '一' }), '≥100', '100').score).toBeNull();
  });

  test('under a ceiling the completion is said, as it is for thresholds, and for no other rule', () => {
    const figures = (rule: RuleEntry['rule']) => {
      const entry = { when: {}, rule, tiers, parameters: { t: '0.6' }, source: '一' };
      const { explanation } = scored(withRules(entry), '≤100', '120');
      return explanation.code === 'computed' ? explanation.figures : null;
    };
    expect(figures('tiers')).toMatchObject({ percent: '120', completion: '80' });
    expect(figures('threshold')).toMatchObject({ percent: '120', completion: '80' });
    expect(figures('ceiling-linear')).not.toHaveProperty('completion');
    const { explanation } = scored(profile, '≥100', '80');
    expect(explanation).not.toHaveProperty('figures.completion');
  });
});

describe('a checklist', () => {
  const items = [{ share: '0.4', voidsAll: true }, { share: '0.6' }];
  const profile = withRules(
    { when: { direction: 'qualitative' }, rule: 'checklist', items, source: '一' } as RuleEntry,
    REST,
  );

  test('says of every item its share, how far it is met, and whether all hangs on it', () => {
    const { explanation, score } = scored(profile, '制度健全', '①②50%');
    expect(show(score)).toBe('7');
    expect(explanation).toEqual({
      code: 'checklist',
      source: '一',
      weight: '10',
      items: [
        { share: '40', met: '100', voidsAll: true },
        { share: '60', met: '50', voidsAll: false },
      ],
      score: '7',
    });
  });

  test.each<[string, Decimal | null, string | null]>([
    ['①②', null, null],
    ['①②', new Decimal(-5), null],
    ['①②', new Decimal(5), '5'],
    ['②', new Decimal(5), '0'],
  ])('%s × %s → %s', (actual, weight, points) => {
    const input = { target: read('制度健全'), actual: read(actual), weight, place: { l1: '', l2: '' } };
    expect(show(explained(input, profile).score)).toBe(points);
  });

  test('is not made of a figure', () => {
    expect(scored(profile, '≥12', '12').rule).toBe('ratio');
  });
});

test.each([
  [' 数量指标 ', '数量指标', null],
  [' Ratio\n', '', 'ratio'],
  ['', '', null],
])('the kind "%s"', (kind, l2, rule) => {
  expect(placeOfKind(kind)).toEqual({ place: { l1: '', l2 }, rule });
});

test.each([
  ['！～', '!~'],
  ['ＡＢ　ｃ', 'ABc'],
  ['a\u200bb', 'ab'],
  ['a b', 'ab'],
  ['\uff5f', '\uff5f'],
])('%s in half width is %s', (text, half) => {
  expect(compact(text)).toBe(half);
});
