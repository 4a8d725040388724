import type { IndicatorPlace, RuleId } from '../../src/scoring';
import { Decimal, profiles } from '../../src/scoring';
import { explained } from './explained';
import type { Cell } from './reading';
import { PLACES, bare, profileOf, read, show } from './reading';

interface Options {
  readonly weight?: string | null;
  readonly place?: IndicatorPlace;
  readonly profile?: string;
  readonly rule?: RuleId;
  readonly printed?: string;
}

function score(target: Cell, actual: Cell, options: Options = {}) {
  const { weight = '10', place = PLACES.quality, profile = 'mof-2020', rule, printed } = options;
  return explained(
    {
      target: read(target),
      actual: read(actual),
      weight: weight === null ? null : new Decimal(weight),
      place,
      rule,
      printed: printed === undefined ? null : new Decimal(printed),
    },
    profileOf(profile),
  );
}

/** Rows of target, actual, weight and score, under one rule. */
function rule(
  id: RuleId,
  options: Options,
  rows: readonly (readonly [target: string, actual: string, weight: string, score: string | null])[],
): void {
  describe(id, () => {
    test.each(rows)('%s / %s × %s → %s', (target, actual, weight, wanted) => {
      const result = score(target, actual, { rule: id, ...options, weight });
      expect(show(result.score)).toBe(wanted);
      expect(result.rule).toBe(id);
    });
  });
}

rule('ratio', {}, [
  ['≥80%', '50%', '10', '6.25'],
  ['≥80%', '80%', '10', '10'],
  ['≥80%', '200%', '10', '10'],
  ['≥80%', '0%', '10', '0'],
  ['≥80%', '-5%', '10', '0'],
  ['≥80', '25', '10', '3.13'],
  ['≥30次', '27次', '15', '13.5'],
  ['≥3', '1', '10', '3.33'],
  ['≥3', '2', '10', '6.67'],
  ['=5', '4', '10', '8'],
  ['=5', '6', '10', '10'],
  ['≥80%', '50%', '0', '0'],
  ['≥100%', '99.996%', '10', '10'],
]);

rule('ceiling-full', {}, [
  ['≤10', '10', '10', '10'],
  ['≤10', '0', '10', '10'],
  ['≤10', '-5', '10', '10'],
  ['≤10', '12.5', '10', '8'],
  ['≤10', '25', '10', '4'],
  ['≤10', '1000000', '10', '0'],
  ['<10', '10', '10', '10'],
]);

rule('ceiling-linear', {}, [
  ['≤10', '10', '10', '10'],
  ['≤10', '5', '10', '10'],
  ['≤10', '12.5', '10', '7.5'],
  ['≤10', '20', '10', '0'],
  ['≤10', '25', '10', '0'],
  ['≤3', '4', '10', '6.67'],
]);

rule('ceiling-proportional', {}, [
  ['≤3500元/户', '2448.98元/户', '20', '13.99'],
  ['≤3500元/户', '2450.98元/户', '20', '14.01'],
  ['≤458万元', '457.2万元', '10', '9.98'],
  ['≤120元/人/年', '116.86元/人/年', '10', '9.74'],
  ['≤10', '10', '10', '10'],
  ['≤10', '10.01', '10', '0'],
  ['≤10', '0', '10', '0'],
  ['≤10', '-5', '10', '0'],
]);

rule('all-or-nothing', {}, [
  ['≥80%', '80%', '10', '10'],
  ['≥80%', '79.99%', '10', '0'],
  ['≤10', '10', '10', '10'],
  ['≤10', '10.01', '10', '0'],
]);

rule('band', { profile: 'third-party-2022', place: PLACES.count }, [
  ['≥100', '100', '10', '10'],
  ['≥100', '80.01', '10', '8'],
  ['≥100', '80', '10', '0'],
  ['≥100', '119', '10', '10'],
  ['≥100', '120', '10', '0'],
  ['≤100', '90', '10', '9'],
  ['≤100', '80', '10', '0'],
  ['≤100', '101', '10', '0'],
]);

rule('threshold', { profile: 'third-party-2022' }, [
  ['≥100', '100', '10', '10'],
  ['≥100', '80', '10', '5'],
  ['≥100', '60', '10', '0'],
  ['≥100', '59.99', '10', '0'],
  ['≥90%', '81%', '10', '7.5'],
]);

describe('survey', () => {
  const place = { l1: '效益', l2: '满意度' };
  test.each([
    ['≥95%', '95%', '10', '10'],
    ['≥95%', '94.99%', '10', '10'],
    ['≥95%', '93.1%', '10', '9.8'],
    ['≥99%', '95%', '10', '10'],
    ['≥95%', '0%', '10', '0'],
  ])('%s / %s × %s → %s', (target, actual, weight, wanted) => {
    expect(show(score(target, actual, { profile: 'third-party-2022', place, weight }).score)).toBe(wanted);
  });
  test('a count has no rate', () => {
    const { score: points, explanation } = score('≥95分', '90分', { profile: 'third-party-2022', place });
    expect(points).toBeNull();
    expect(explanation.code).toBe('needs-judgement');
  });
});

describe('tiers', () => {
  const place = { l1: 'B项目管理', l2: 'B1资金管理', l3: 'B12.资金执行率' };
  test.each([
    ['100%', '100%', '4'],
    ['100%', '99.99%', '3'],
    ['100%', '80%', '3'],
    ['100%', '79.99%', '2'],
    ['100%', '60%', '2'],
    ['100%', '59.99%', '0'],
  ])('%s / %s → %s', (target, actual, wanted) => {
    expect(show(score(target, actual, { profile: 'third-party-2022', place, weight: '4' }).score)).toBe(
      wanted,
    );
  });
});

describe('checklist', () => {
  const place = { l1: 'A项目决策', l2: 'A2绩效目标', l3: 'A21绩效目标合理性' };
  const options = { profile: 'third-party-2022', place, weight: '4' };
  test.each<[string, string | null]>([
    ['①②③④', '4'],
    ['①②③', '3'],
    ['①、②、③60%、④', '3.6'],
    ['②③④', '0'],
    ['①', '1'],
    ['充分', null],
    ['①②③④⑤', null],
  ])('%s → %s', (actual, wanted) => {
    expect(show(score('充分', actual, options).score)).toBe(wanted);
  });
});

describe('words', () => {
  const ACHIEVED = '完全达到预期效果';
  const PARTLY = '部分达成年度指标并具有一定效果';
  const MISSED = '未达成年度指标且效果较差';
  test.each<[string, string, string | undefined, string]>([
    ['mof-2020', ACHIEVED, undefined, '20'],
    ['mof-2020', ACHIEVED, '16', '16'],
    ['mof-2020', ACHIEVED, '15.99', '20'],
    ['mof-2020', PARTLY, undefined, '16'],
    ['mof-2020', PARTLY, '12', '12'],
    ['mof-2020', PARTLY, '16', '16'],
    ['mof-2020', MISSED, undefined, '12'],
    ['mof-2020', MISSED, '0', '0'],
    ['mof-2020', '有效改善', undefined, '20'],
    ['xinjiang-2024', ACHIEVED, '19', '20'],
    ['xinjiang-2024', PARTLY, '12', '12'],
    ['hubei', PARTLY, '10', '10'],
    ['hubei', PARTLY, '9.99', '16'],
    ['hubei', MISSED, undefined, '10'],
  ])('%s: %s, printed %s → %s', (profile, actual, printed, wanted) => {
    expect(show(score('有效改善', actual, { profile, weight: '20', printed }).score)).toBe(wanted);
  });
});

describe('which rule a profile chooses', () => {
  const { count, quality, time, cost, costBelowOutput } = PLACES;
  test.each<[string, string, string, IndicatorPlace, RuleId | null]>([
    ['mof-2020', '≥5', '4', count, 'ratio'],
    ['mof-2020', '=5', '4', count, 'ratio'],
    ['mof-2020', '≤5', '6', cost, 'ceiling-full'],
    ['mof-2020', '≤5年', '6年', time, 'ceiling-full'],
    ['mof-2020', '5万元', '6万元', cost, 'ceiling-full'],
    ['mof-2020', '2024年底', '2025年1月', time, 'all-or-nothing'],
    ['mof-2020', '有效改善', '有效改善', quality, 'qualitative'],
    ['mof-2020', '5-10', '4', count, 'ratio'],
    ['mof-2020', '5-10', '12', count, 'ceiling-full'],
    ['mof-2020', '0', '1', count, 'all-or-nothing'],
    ['xinjiang-2024', '≤5万元', '4万元', cost, 'ceiling-proportional'],
    ['xinjiang-2024', '≤5万元', '4万元', costBelowOutput, 'ceiling-proportional'],
    ['xinjiang-2024', '5万元', '4万元', cost, 'ceiling-proportional'],
    ['xinjiang-2024', '≤5年', '4年', time, 'ceiling-full'],
    ['xinjiang-2024', '≤5', '4', count, 'ceiling-full'],
    ['xinjiang-2024', '≥5万元', '4万元', cost, 'ratio'],
    ['xinjiang-2024', '≥5', '4', count, 'ratio'],
    ['hubei', '≤5万元', '6万元', cost, 'ceiling-full'],
    ['linear-ceiling', '≤5万元', '6万元', cost, 'ceiling-linear'],
    ['linear-ceiling', '≥5', '4', count, 'ratio'],
    ['third-party-2022', '≥5', '4', count, 'band'],
    ['third-party-2022', '≥5', '4', quality, 'threshold'],
    ['mof-2020', '≥5人', '4户', count, null],
  ])('%s: %s / %s in %j → %s', (profile, target, actual, place, wanted) => {
    expect(score(target, actual, { profile, place }).rule).toBe(wanted);
  });
});

describe('the same row under every profile of its family', () => {
  test.each<[string, Cell, Cell, IndicatorPlace, Readonly<Record<string, string | null>>]>([
    [
      'missed',
      '≥80%',
      '50%',
      PLACES.quality,
      { 'mof-2020': '6.25', 'xinjiang-2024': '6.25', hubei: '6.25', 'linear-ceiling': '6.25' },
    ],
    [
      'below a cost ceiling',
      '≤10万元',
      '8万元',
      PLACES.cost,
      { 'mof-2020': '10', 'xinjiang-2024': '8', hubei: '10', 'linear-ceiling': '10' },
    ],
    [
      'above a cost ceiling',
      '≤10万元',
      '12.5万元',
      PLACES.cost,
      { 'mof-2020': '8', 'xinjiang-2024': '0', hubei: '8', 'linear-ceiling': '7.5' },
    ],
    [
      'later than allowed',
      '≤10个月',
      '12.5个月',
      PLACES.time,
      { 'mof-2020': '8', 'xinjiang-2024': '8', hubei: '8', 'linear-ceiling': '7.5' },
    ],
    [
      'a bare fraction',
      '≥90%',
      bare(0.45),
      PLACES.quality,
      { 'mof-2020': '5', 'xinjiang-2024': '5', hubei: '5', 'linear-ceiling': '5' },
    ],
    [
      'another unit',
      '≥5人',
      '4户',
      PLACES.count,
      { 'mof-2020': null, 'xinjiang-2024': null, hubei: null, 'linear-ceiling': null },
    ],
  ])('%s', (_name, target, actual, place, wanted) => {
    const family = profiles.filter(({ families }) => families.includes('project-self-evaluation'));
    const got = family.map(({ id }) => [id, show(score(target, actual, { profile: id, place }).score)]);
    expect(Object.fromEntries(got)).toEqual(wanted);
  });
});

describe('all or nothing where there is no ratio', () => {
  test.each([
    ['2024年10月31日前', '2024年8月31日', '10'],
    ['2024年10月31日前', '2024年11月1日', '0'],
    ['0次', '0次', '10'],
    ['0次', '3次', '0'],
    ['5%-10%', '7%', '10'],
    ['≤12个月', '360天', '10'],
    ['±5%', '-6%', '0'],
  ])('%s / %s → %s', (target, actual, wanted) => {
    const { score: points, explanation } = score(target, actual);
    expect(show(points)).toBe(wanted);
    expect(explanation.code).toBe('met-or-missed');
  });

  test('days against months, missed: by how much is not known', () => {
    const { score: points, explanation } = score('≤12个月', '400天');
    expect(points).toBeNull();
    expect(explanation).toEqual({ code: 'unscorable', why: 'unit-convention' });
  });
});

describe('no score, and why', () => {
  test.each<[string, string, string | null, string]>([
    ['≥80%', '50%', null, 'weight-missing'],
    ['≥80%', '50%', '-1', 'weight-missing'],
    ['', '50%', '10', 'target-empty'],
    ['≥80%', '', '10', 'actual-empty'],
    ['≥80人', '50户', '10', 'unit-mismatch'],
    ['有效改善', '良好', '10', 'qualitative-unknown'],
    ['9月前', '9月', '10', 'date-ambiguous'],
    ['≥80%', '#DIV/0!', '10', 'actual-unreadable'],
  ])('%s / %s × %s: %s', (target, actual, weight, why) => {
    const { score: points, exact, explanation } = score(target, actual, { weight });
    expect([points, exact]).toEqual([null, null]);
    expect(explanation).toEqual({ code: 'unscorable', why });
  });
});

describe('the exact score stands beside the rounded one', () => {
  test.each([
    ['≥80', '25', '3.125', '3.13'],
    ['≥80', '50', '6.25', '6.25'],
    ['≥100%', '99.996%', '9.9996', '10'],
  ])('%s / %s: %s, %s', (target, actual, exact, rounded) => {
    const result = score(target, actual);
    expect([show(result.exact), show(result.score)]).toEqual([exact, rounded]);
  });
});

describe('the derivation carries its figures', () => {
  test('of a ratio', () => {
    expect(score('≥80%', '50%').explanation).toEqual({
      code: 'computed',
      rule: 'ratio',
      branch: 'partial',
      parameters: {},
      source: profileOf('mof-2020').rules[0]?.source,
      figures: { target: '80', actual: '50', percent: '62.5', weight: '10' },
      score: '6.25',
    });
  });

  test.each<[RuleId, string, string, 'full' | 'partial' | 'zero']>([
    ['ratio', '≥10', '10', 'full'],
    ['ratio', '≥10', '5', 'partial'],
    ['ratio', '≥10', '0', 'zero'],
    ['ceiling-full', '≤10', '5', 'full'],
    ['ceiling-full', '≤10', '15', 'partial'],
    ['ceiling-linear', '≤10', '15', 'partial'],
    ['ceiling-linear', '≤10', '20', 'zero'],
    ['ceiling-proportional', '≤10', '10', 'full'],
    ['ceiling-proportional', '≤10', '5', 'partial'],
    ['ceiling-proportional', '≤10', '11', 'zero'],
    ['all-or-nothing', '≥10', '10', 'full'],
    ['all-or-nothing', '≥10', '9', 'zero'],
  ])('%s: %s / %s is %s', (id, target, actual, branch) => {
    expect(score(target, actual, { rule: id }).explanation).toMatchObject({ rule: id, branch });
  });
});

test('the decimals of a score are the profile’s', () => {
  const input = { target: read('≥3'), actual: read('2'), weight: new Decimal(10), place: PLACES.count };
  const points = [0, 1, 3].map((decimals) =>
    show(explained(input, { ...profileOf('mof-2020'), rounding: { score: decimals, rate: 2 } }).score),
  );
  expect(points).toEqual(['7', '6.7', '6.667']);
});
