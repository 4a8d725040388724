/** What an independent scorer, written from the rules' text, found in ours, each with the rows beside it that were right. */
import type { IndicatorPlace, Profile, ScoreResult } from '../../src/scoring';
import { Decimal, executionScore, plain, profiles, readCell } from '../../src/scoring';
import type { Explained } from './explained';
import { explained } from './explained';
import { explanationZh } from '../../src/messages/explanation.zh-CN';

type Row = readonly [
  target: string,
  actual: string,
  weight: string,
  place: string,
  profile: string,
  score: string | null,
];

function profile(id: string): Profile {
  const found = profiles.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

function run(target: string, actual: string, weight: string, l2: string, id: string, l3 = ''): Explained {
  const place: IndicatorPlace = { l1: '产出指标', l2, l3 };
  return explained(
    {
      target: readCell({ value: target }),
      actual: readCell({ value: actual }),
      weight: new Decimal(weight),
      place,
    },
    profile(id),
  );
}

const shown = (result: ScoreResult): string | null => result.score && plain(result.score);

describe('half a cent after a quotient without an end rounds up', () => {
  const rows: readonly Row[] = [
    ['≤600元', '601元', '3', '成本指标', 'linear-ceiling', '3'], // 2.995
    ['≤60个', '106个', '36.45', '数量指标', 'linear-ceiling', '8.51'], // 8.505
    ['≥1年', '2.5个月', '15', '数量指标', 'mof-2020', '3.13'], // 3.125
    ['≥1年', '8.5个月', '8.76', '质量指标', 'hubei', '6.21'], // 6.205
    ['≤1年', '24个月', '8.77', '时效指标', 'mof-2020', '4.39'], // 4.385
    ['≥1公顷', '7亩', '0.75', '数量指标', 'mof-2020', '0.35'],
    ['≥1公顷', '7亩', '0.975', '数量指标', 'mof-2020', '0.46'], // 0.455
    ['≥1500平方米', '1亩', '0.045', '数量指标', 'mof-2020', '0.02'],
    ['≥90人', '65人', '8.1', '质量指标', 'third-party-2022', '2.48'], // 2.475
  ];
  test.each(rows)('%s, %s, weight %s, %s, %s → %s', (target, actual, weight, place, id, score) => {
    expect(shown(run(target, actual, weight, place, id))).toBe(score);
  });
});

test('figures that only one way of converting keeps exact are compared that way', () => {
  const { outcome } = run('≥1年', '7个月', '10', '数量指标', 'mof-2020');
  expect([outcome.target, outcome.actual].map(String)).toEqual(['12', '7']);
  expect(outcome.unit).toBe('个月');
  expect(String(outcome.completion)).toBe('58.33');
  const range = run('1-2年', '30个月', '10', '数量指标', 'mof-2020').outcome;
  expect([range.target, range.actual].map(String)).toEqual(['24', '30']);
  expect(String(range.completion)).toBe('75');
  expect(run('1-2年', '18个月', '10', '数量指标', 'mof-2020').outcome.status).toBe('met');
});

describe('a threshold under a ceiling looks at the completion, 2 − B/A', () => {
  const rows: readonly Row[] = [
    ['≤5%', '1%', '10', '质量指标', 'third-party-2022', '10'],
    ['≤5%', '5%', '10', '质量指标', 'third-party-2022', '10'],
    ['≤5%', '6%', '10', '质量指标', 'third-party-2022', '5'],
    ['≤5%', '7%', '10', '质量指标', 'third-party-2022', '0'],
    ['≤5%', '50%', '10', '质量指标', 'third-party-2022', '0'],
  ];
  test.each(rows)('%s, %s, weight %s, %s, %s → %s', (target, actual, weight, place, id, score) => {
    expect(shown(run(target, actual, weight, place, id))).toBe(score);
  });

  test('and says so', () => {
    const { explanation } = run('≤5%', '6%', '10', '质量指标', 'third-party-2022');
    expect(explanationZh.explanation(explanation)).toContain('2 − 6 ÷ 5 = 80 %');
  });
});

describe('an equals sign before a target of zero or less allows nothing else', () => {
  test.each([
    ['=0起', '3起', 'missed', '0'],
    ['=0起', '0起', 'met', '10'],
    ['=0%', '0.823%', 'missed', '0'],
    ['=-5%', '-3%', 'missed', '0'],
    ['=100%', '120%', 'met', '10'],
  ])('%s, %s: %s', (target, actual, status, score) => {
    const result = run(target, actual, '10', '质量指标', 'mof-2020');
    expect(result.outcome.status).toBe(status);
    expect(shown(result)).toBe(score);
  });
});

describe('a score has the decimals of its profile, and never more than the weight', () => {
  test.each([
    ['2024年9月30日前', '2024年9月3日', '8.774', '8.77'],
    ['=0', '0', '2.8408', '2.84'],
    ['5-10', '7', '7.9026', '7.9'],
    ['有效改善', '达成预期指标', '7.7264', '7.7264'],
    ['≥5个', '9个', '7.7264', '7.7264'],
  ])('%s, %s, weight %s → %s', (target, actual, weight, score) => {
    expect(shown(run(target, actual, weight, '数量指标', 'mof-2020'))).toBe(score);
  });

  test('of a band that leaves a share of the weight', () => {
    const made: Profile = {
      ...profile('mof-2020'),
      rules: [{ when: {}, rule: 'band', parameters: { p: '0.2', f: '1' }, source: '' }],
      rounding: { score: 1, rate: 2 },
    };
    const input = { weight: new Decimal('8.31'), place: { l1: '', l2: '' } };
    const cells = { target: readCell({ value: '=10人' }), actual: readCell({ value: '11人' }) };
    expect(shown(explained({ ...cells, ...input }, made))).toBe('8.3');
  });

  test('of the execution', () => {
    expect(plain(executionScore(new Decimal('120'), new Decimal('2.2609')))).toBe('2.26');
    expect(plain(executionScore(new Decimal('100'), new Decimal('10')))).toBe('10');
  });
});

describe('items that are met in part', () => {
  test.each([
    ['①②60%', 'A32资金分配合理性', '2', '1.6'],
    ['①40%②80%③④', 'A11立项依据充分性', '5', '2.8'],
    ['①②③④60%', 'B22.制度执行有效性', '4', '3.68'],
    ['①60%②③④', 'B13资金使用合规性', '4', '0'],
  ])('%s of %s, weight %s → %s', (actual, name, weight, score) => {
    expect(readCell({ value: actual }).kind).toBe('qualitative');
    expect(shown(run('充分', actual, weight, 'A1项目立项(5分)', 'third-party-2022', name))).toBe(score);
  });

  test('a figure among other words stays unreadable', () => {
    expect(readCell({ value: '①完成90%②未完成' }).kind).toBe('unreadable');
  });
});

describe('days against months: a rule that needs the share gives no figure, even for a target that is met', () => {
  test.each([
    ['≥12个月', '600天', '数量指标', 'mof-2020', '10'],
    ['≥12个月', '600天', '数量指标', 'third-party-2022', null],
    ['≤30元/人/天', '600元/人/月', '成本指标', 'xinjiang-2024', null],
    ['≥12个月', '100天', '数量指标', 'mof-2020', null],
  ])('%s, %s, %s, %s → %s', (target, actual, place, id, score) => {
    const result = run(target, actual, '10', place, id);
    expect(result.score && plain(result.score)).toBe(score);
  });
});

test.each([
  ['2021年2月28日前', '2月', 'met'],
  ['2024年2月28日前', '2月', 'unscorable'],
  ['2月28日前', '2月', 'unscorable'],
])('February ends when its year says so: %s, %s: %s', (target, actual, status) => {
  expect(run(target, actual, '10', '时效指标', 'mof-2020').outcome.status).toBe(status);
});

test('a survey holds a rate in percent against its line, nothing else', () => {
  const place = '服务对象满意度指标';
  expect(shown(run('≥95%', '92%', '4', place, 'third-party-2022'))).toBe('3.87');
  expect(shown(run('≥950‰', '940‰', '4', place, 'third-party-2022'))).toBeNull();
});
