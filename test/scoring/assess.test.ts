import type { IndicatorPlace, Outcome } from '../../src/scoring';
import { assess } from '../../src/scoring';
import type { Cell } from './reading';
import { PLACES, bare, hold, percent, profileOf, read, show, summary } from './reading';

const name = (cell: Cell): string =>
  typeof cell === 'string' ? cell : `${String(cell.value)}${cell.format ? ' shown as %' : ''}`;

/** Rows of target, actual and what is concluded: "missed 62.5 37.5", or why nothing is. */
function pairs(
  title: string,
  rows: readonly (readonly [Cell, Cell, string])[],
  place?: IndicatorPlace,
): void {
  describe(title, () => {
    test.each(
      rows.map(([target, actual, wanted]) => [name(target), name(actual), wanted, target, actual] as const),
    )('%s / %s: %s', (_target, _actual, wanted, target, actual) => {
      expect(summary(hold(target, actual, place))).toBe(wanted);
    });
  });
}

pairs('at least', [
  ['≥80%', '50%', 'missed 62.5 37.5'],
  ['≥80%', '80%', 'met 100 0'],
  ['>80%', '80%', 'met 100 0'],
  ['>80%', '79.99%', 'missed 99.99 0.01'],
  ['≥67户', '=98户', 'exceeded 146.27 46.27'],
  ['≥2000', '686.7', 'missed 34.34 65.66'],
  ['不低于80%', '50%', 'missed 62.5 37.5'],
  ['80%以上', '50%', 'missed 62.5 37.5'],
  ['≥8次', '0次', 'missed 0 100'],
  ['≥100000人', '99996人', 'missed 100 0'],
  ['≥100000人', '99994人', 'missed 99.99 0.01'],
]);

pairs('at most', [
  ['≤10', '25', 'missed 0 150'],
  ['≤10', '20', 'missed 0 100'],
  ['≤10', '15', 'missed 50 50'],
  ['≤10', '10', 'met 100 0'],
  ['<10', '10', 'met 100 0'],
  ['≤10', '7', 'exceeded 130 30'],
  ['≤10', '0', 'exceeded 200 100'],
  ['不超过10万元', '12.5万元', 'missed 75 25'],
  ['控制在10万元以内', '8万元', 'met 120 20'],
  ['10万元以内', '8万元', 'met 120 20'],
  ['20万元内', '25万元', 'missed 75 25'],
  ['≤3500元/户', '2448.98元/户', 'exceeded 130.03 30.03'],
  ['≤3500元/户', '2450.98元/户', 'met 129.97 29.97'],
]);

pairs('exactly', [
  ['=100%', '=100%', 'met 100 0'],
  ['=5', '4', 'missed 80 20'],
  ['=5', '6', 'met 120 20'],
  ['=5', '6.5', 'exceeded 130 30'],
]);

pairs('far above starts at 130 %, decided on the exact figure', [
  ['≥3', '3.9', 'exceeded 130 30'],
  ['≥100', '130', 'exceeded 130 30'],
  ['≥100', '129.99', 'met 129.99 29.99'],
  ['≥100000', '129995', 'met 130 30'],
  ['≥7', '9.1', 'exceeded 130 30'],
  ['≤10', '7.001', 'met 129.99 29.99'],
  ['≤100000', '70004', 'met 130 30'],
]);

pairs('a target of zero or below is only met or missed', [
  ['0', '0', 'met 100 0'],
  ['0次', '1次', 'missed - -'],
  ['≤0', '0', 'met 100 0'],
  ['≤0起', '2起', 'missed - -'],
  ['≥0', '0', 'met 100 0'],
  ['≥0', '5', 'met 100 0'],
  ['≥0', '-1', 'missed - -'],
  ['=0', '0', 'met 100 0'],
  ['≥-5%', '-3%', 'met 100 0'],
  ['≥-5%', '-6%', 'missed - -'],
  ['≤-5%', '-6%', 'met 100 0'],
]);

pairs('a negative actual counts as it is', [
  ['≥10', '-5', 'missed 0 150'],
  ['≥5%', '-1%', 'missed 0 120'],
  ['≤10', '-5', 'exceeded 250 150'],
]);

pairs('a bare number beside a percent: up to 2 a fraction, above 2 percent points', [
  ['≥90%', bare(0.95), 'met 105.56 5.56'],
  ['≥90%', bare(1.02), 'met 113.33 13.33'],
  ['≥90%', bare(1), 'met 111.11 11.11'],
  ['≥90%', bare(2), 'exceeded 222.22 122.22'],
  ['≥90%', bare(2.01), 'missed 2.23 97.77'],
  ['≥90%', bare(95), 'met 105.56 5.56'],
  ['≥90%', '95', 'met 105.56 5.56'],
  ['≥90%', '0.45', 'missed 50 50'],
  ['≥90%', bare(0), 'missed 0 100'],
  ['≥90%', percent(0.95), 'met 105.56 5.56'],
  ['≥90%', percent(2), 'exceeded 222.22 122.22'],
  [percent(0.9), '45%', 'missed 50 50'],
  ['≥0.9', '95%', 'met 105.56 5.56'],
  ['≥90', '95%', 'met 105.56 5.56'],
  ['≥0.9', percent(0.45), 'missed 50 50'],
  ['≥5‰', '0.5%', 'met 100 0'],
  ['≥0.5%', '4‰', 'missed 80 20'],
  ['≥5‰', bare(0.005), 'unit-unclear'],
  ['≤5‰', bare(0), 'exceeded 200 100'],
]);

pairs('the same dimension at another scale converts exactly', [
  ['≥10万元', '50000元', 'missed 50 50'],
  ['≤50000元', '5万元', 'met 100 0'],
  ['≥0.5亿元', '6000万元', 'met 120 20'],
  ['≥0.4万份', '4022份', 'met 100.55 0.55'],
  ['≥4000份', '0.4022万份', 'met 100.55 0.55'],
  ['≥1千人', '1200人', 'met 120 20'],
  ['≥1公顷', '15亩', 'met 100 0'],
  ['≤15亩', '1公顷', 'met 100 0'],
  ['≥1公顷', '14.99亩', 'missed 99.93 0.07'],
  ['≥1.5公顷', '29.25亩', 'exceeded 130 30'],
  ['≥100平方米', '0.15亩', 'met 100 0'],
  ['≤2年', '24个月', 'met 100 0'],
  ['≤1年', '13个月', 'missed 91.67 8.33'],
  ['≥2个季度', '6个月', 'met 100 0'],
  ['≤3周', '21天', 'met 100 0'],
  ['≥21天', '3周', 'met 100 0'],
  ['≥2公里', '1500米', 'missed 75 25'],
  ['≥1吨', '1000公斤', 'met 100 0'],
  ['≥10元/人/月', '120元/人/年', 'met 100 0'],
  ['≤3元/人/天', '21元/人/周', 'met 100 0'],
  ['≤1300元/人/月', '1300元/月/人', 'met 100 0'],
  ['≤1300元/人·月', '1300元/人*月', 'met 100 0'],
  ['≤20万/个', '18万元/个', 'met 110 10'],
  ['≥100人', '120名', 'met 120 20'],
  ['≥5个', '5家', 'met 100 0'],
]);

pairs('another dimension, or another thing counted', [
  ['≥100人', '120人次', 'unit-mismatch'],
  ['≥100人', '98户', 'unit-mismatch'],
  ['≥3%', '4个百分点', 'unit-mismatch'],
  ['≥90%', '1万', 'unit-mismatch'],
  ['≤5万元', '3个月', 'unit-mismatch'],
  ['≤1300元/人/月', '1300元/人', 'unit-mismatch'],
  ['5-10次', '7人', 'unit-mismatch'],
]);

pairs('a unit on one side only', [
  ['≥5场', '6', 'met 120 20'],
  ['≥5', '6场', 'met 120 20'],
  ['≤30天', bare(25), 'met 116.67 16.67'],
  ['≥5万元', '6', 'met 120 20'],
  ['≥5万元', '6万', 'met 120 20'],
  ['≥5万元', bare(50000), 'unit-unclear'],
  ['≥50000', '5万元', 'unit-unclear'],
]);

pairs('days against months or years: only where 360 and 366 days agree', [
  ['≤12个月', '360天', 'met 100 0'],
  ['≤12个月', '365天', 'unit-convention'],
  ['≤12个月', '366天', 'unit-convention'],
  ['≤12个月', '367天', 'missed - -'],
  ['≤366天', '12个月', 'met 100 0'],
  ['≤365天', '1年', 'unit-convention'],
  ['≤359天', '1年', 'missed - -'],
  ['≥360天', '1年', 'met 100 0'],
  ['≥367天', '1年', 'missed - -'],
  ['≤1个月', '30天', 'met 100 0'],
  ['≤1个月', '31天', 'missed - -'],
]);

pairs('ranges: outside, the nearer bound is the target', [
  ['5%-10%', '5%', 'met 100 0'],
  ['5%-10%', '10%', 'met 100 0'],
  ['5%-10%', '4%', 'missed 80 20'],
  ['5%-10%', '15%', 'missed 50 50'],
  ['5～10', '7', 'met 100 0'],
  ['5%-10%', bare(0.07), 'met 100 0'],
  ['0.05-0.1', '7%', 'met 100 0'],
  ['5-10', '7%', 'met 100 0'],
  ['5-10', '15%', 'missed 50 50'],
  ['0.05-0.1', '15%', 'missed 50 50'],
  ['5-10万元', '70000元', 'met 100 0'],
  ['5-10天', '无', 'kind-mismatch'],
]);

pairs('tolerances', [
  ['100±5', '95', 'met 100 0'],
  ['100±5', '105', 'met 100 0'],
  ['100±5', '94', 'missed 98.95 1.05'],
  ['100±5', '110', 'missed 95.24 4.76'],
  ['±5%', '-5%', 'met 100 0'],
  ['±5%', '6%', 'missed 80 20'],
  ['±5%', '-6%', 'missed - -'],
]);

pairs('dates: early or on time is met, late is missed, never a ratio', [
  ['2024年10月31日前', '2024年8月31日', 'met 100 0'],
  ['2024年10月31日前', '2024年10月31日', 'met 100 0'],
  ['2024年10月31日前', '2024年11月1日', 'missed - -'],
  ['2024年10月31日前', '8月31日', 'met 100 0'],
  ['2024年10月31日前', { value: 45535, format: 'yyyy/m/d' }, 'met 100 0'],
  ['2021年底', '2021年12月31日', 'met 100 0'],
  ['2021年底', '2022年1月', 'missed - -'],
  ['2024年10月', '2024年', 'date-ambiguous'],
  ['2024年10月', '2024年10月', 'met 100 0'],
  ['9月前', '7月', 'met 100 0'],
  ['9月前', '8月31日', 'met 100 0'],
  ['9月前', '9月', 'date-ambiguous'],
  ['9月前', '9月1日', 'date-ambiguous'],
  ['9月前', '10月', 'missed - -'],
  ['9月底前', '9月', 'met 100 0'],
  ['9月前', '9月前', 'met 100 0'],
  ['收到资金后30日内', '30日内', 'met 100 0'],
  ['收到资金后30日内', '25天', 'met 100 0'],
  ['收到资金后30日内', '30日', 'met 100 0'],
  ['收到资金后30日内', '31天', 'missed - -'],
  ['收到资金后30日内', '7月', 'date-ambiguous'],
  ['收到资金后30日内', '100%', 'kind-mismatch'],
  ['2024年10月31日前', '100%', 'kind-mismatch'],
  ['2024年10月31日前', '已完成', 'kind-mismatch'],
  ['2024年6月至2025年5月', '8月', 'date-ambiguous'],
]);

pairs('words: achieved is met, partly and missed are missed, others say nothing', [
  ['有效改善', '有效改善', 'met 100 0'],
  ['有效改善', '有 效改善', 'met 100 0'],
  ['有效改善', '完全达到预期效果', 'met 100 0'],
  ['有效改善', '达成年度指标', 'met 100 0'],
  ['应纳尽纳', '已完成', 'met 100 0'],
  ['有效改善', '部分达成年度指标并具有一定效果', 'missed - -'],
  ['有效改善', '基本达到预期效果', 'missed - -'],
  ['有效改善', '未达成年度指标且效果较差', 'missed - -'],
  ['有效改善', '良好', 'qualitative-unknown'],
  ['合规', '不合规', 'qualitative-unknown'],
  ['有效改善', '95%', 'kind-mismatch'],
  ['≥5场', '已完成', 'kind-mismatch'],
  ['≥5场', '完全达到预期效果', 'kind-mismatch'],
]);

pairs('nothing to hold, or nothing to hold against', [
  ['', '5场', 'target-empty'],
  ['—', '5场', 'target-empty'],
  ['', '', 'target-empty'],
  ['≥5场', '', 'actual-empty'],
  ['≥5场', '/', 'actual-empty'],
  ['#REF!', '5场', 'target-unreadable'],
  ['#REF!', '#REF!', 'actual-unreadable'],
  ['≥5场', '#N/A', 'actual-unreadable'],
  ['有效改善', '#N/A', 'actual-unreadable'],
  ['≥90%以内', '95%', 'target-unreadable'],
  ['≥95%，且≤100%', '≥95%，且≤100%', 'met 100 0'],
  ['≥5场', '参训率95%', 'unit-mismatch'],
  ['≥100人', '约100人', 'kind-mismatch'],
]);

describe('a target without a comparator is read by its place', () => {
  const { count, quality, time, cost, costBelowOutput, benefit, nowhere } = PLACES;
  test.each<[string, string, IndicatorPlace, Outcome['direction']]>([
    ['5场', '5场', count, 'at-least'],
    ['90%', '95%', quality, 'at-least'],
    ['20万元', '18万元', cost, 'at-most'],
    ['20万元', '18万元', costBelowOutput, 'at-most'],
    ['20万元', '18万元', time, 'at-most'],
    ['20万元', '18万元', benefit, 'at-least'],
    ['20万元', '18万元', nowhere, 'at-least'],
    ['75元/人', '70元/人', cost, 'at-most'],
    ['5万', '4万', cost, 'at-most'],
    ['5万', '4万', count, 'at-least'],
    ['20', '18万元', cost, 'at-most'],
    ['20', '18', cost, 'at-least'],
    ['12个月', '10个月', time, 'at-most'],
    ['12个月', '10个月', cost, 'at-most'],
    ['12个月', '10个月', count, 'at-least'],
    ['30天', '25天', time, 'at-most'],
    ['24小时', '20小时', time, 'at-most'],
    ['95%', '100%', time, 'at-least'],
    ['95%', '100%', cost, 'at-least'],
    ['10个', '8个', cost, 'at-least'],
    ['0', '0', count, 'at-most'],
    ['0次', '1次', quality, 'at-most'],
    ['0%', '1%', cost, 'at-most'],
  ])('%s / %s', (target, actual, place, direction) => {
    expect(hold(target, actual, place)).toMatchObject({ direction, implied: true });
  });

  test.each(['≥5场', '≤5场', '=5场', '5场以上', '5场以内', '5-10场', '100±5', '2024年底', '有效改善'])(
    '%s says itself which way it points',
    (target) => {
      expect(hold(target, target).implied).toBe(false);
    },
  );
});

describe('what is missing of a unit is named', () => {
  test.each<[Cell, Cell, Outcome['unitMissing']]>([
    ['≥5场', '6', 'actual'],
    ['≥5', '6场', 'target'],
    ['≥5', '6', null],
    ['≥5场', '6场', null],
    ['≥90%', bare(0.95), 'actual'],
    ['≥0.9', '95%', 'target'],
    ['≥90%', percent(0.95), null],
    ['≥5万元', '6万', 'actual'],
    ['≥5万', '6万元', 'target'],
    ['≤20万/个', '18万元/个', 'target'],
    ['≤20万元/个', '18万/个', 'actual'],
    ['≤20万/个', '18万/个', null],
  ])('%j / %j: %s', (target, actual, missing) => {
    expect(hold(target, actual).unitMissing).toBe(missing);
  });
});

describe('the figures of an outcome', () => {
  test('both in the unit of the target, the ratio exact', () => {
    const outcome = hold('≥10万元', '=33333元');
    expect([show(outcome.target), show(outcome.actual), outcome.unit, show(outcome.ratio)]).toEqual([
      '10',
      '3.3333',
      '万元',
      '0.33333',
    ]);
  });

  test('a missed range shows the bound that it missed', () => {
    expect(show(hold('5%-10%', '4%').target)).toBe('5');
    expect(show(hold('5%-10%', '15%').target)).toBe('10');
    expect(hold('5%-10%', '7%').target).toBeNull();
  });

  test.each<[string, string, string | null]>([
    ['≥80%', '50%', '-37.5'],
    ['≥80%', '100%', '25'],
    ['≤10', '25', '-150'],
    ['≤10', '7', '30'],
    ['0次', '1次', null],
  ])('%s / %s: the signed deviation is %s', (target, actual, signed) => {
    expect(show(hold(target, actual).signedDeviation)).toBe(signed);
  });

  test('nothing stands beside a reason why nothing can be said', () => {
    expect(hold('≥100人', '98户')).toEqual({
      status: 'unscorable',
      why: 'unit-mismatch',
      direction: 'at-least',
      implied: false,
      target: null,
      actual: null,
      unit: '人',
      unitMissing: null,
      ratio: null,
      completion: null,
      deviation: null,
      signedDeviation: null,
    });
  });
});

test('the line of "exceeded" and the decimals of a rate are the profile’s', () => {
  const strict = { ...profileOf('mof-2020'), exceededFrom: '1.2', rounding: { score: 2, rate: 0 } };
  const outcome = assess(read('≥3'), read('3.7'), PLACES.count, strict);
  expect(summary(outcome)).toBe('exceeded 123 23');
  expect(summary(hold('≥3', '3.7'))).toBe('met 123.33 23.33');
});
