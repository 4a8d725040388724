import { convert, parseUnit, plain, readCell } from '../../src/scoring';
import { KINDS } from '../../src/scoring/kind';
import { compact, halfWidth } from '../../src/scoring/text';
import { facts } from './facts';

/** Every list of words and signs that src/scoring holds as data: what each entry of it is for. */
describe('signs that people type for the same thing', () => {
  test.each([
    ['\u3000\u00a0', '  '],
    ['≧⩾≦⩽', '≥≥≤≤'],
    ['﹥〉›﹤〈‹﹦﹪', '>>><<<=%'],
    ['〔【〕】', '[[]]'],
    ['〜∼–—−﹣﹢', '~~----+'],
    ['∕⁄・•∙×', '//···*'],
    ['＞＝９０％（Ａ）～', '>=90%(A)~'],
    ['指标', '指标'],
  ])('%s → %s', (typed, meant) => {
    expect(halfWidth(typed)).toBe(meant);
  });

  test.each([
    ['全年 实际\n完　成值', '全年实际完成值'],
    ['24 .  5', '24.5'],
    ['\ufeff甲\u200b乙', '甲乙'],
  ])('compact %j → %s', (typed, kept) => {
    expect(compact(typed)).toBe(kept);
  });
});

test('the kinds that a formula offers', () => {
  expect(KINDS).toEqual(
    (
      '数量指标 质量指标 时效指标 成本指标 经济成本指标 社会成本指标 生态环境成本指标 经济效益指标 社会效益指标 ' +
      '生态效益指标 可持续影响指标 满意度指标 定性指标'
    ).split(' '),
  );
});

describe('units', () => {
  test.each([
    ['万亿元', '1000000000000'],
    ['千亿元', '100000000000'],
    ['百亿元', '10000000000'],
    ['十亿元', '1000000000'],
    ['亿元', '100000000'],
    ['千万元', '10000000'],
    ['百万元', '1000000'],
    ['十万元', '100000'],
    ['万元', '10000'],
    ['千元', '1000'],
    ['百元', '100'],
  ])('%s = %s 元', (name, factor) => {
    const unit = parseUnit(name);
    expect(unit && [unit.key, plain(unit.factor)]).toEqual(['元', factor]);
  });

  const counted = (name: string, other: string) => {
    const [from, to] = [parseUnit(name), parseUnit(other)];
    if (!from || !to) throw new Error(`${name} or ${other} is no unit`);
    return convert(from, to);
  };

  test.each('家 所 处 座 项 件 套 台 只 间 栋 幢 站'.split(' '))(
    '个 may stand for %s, and the other way',
    (name) => {
      expect(counted('个', name)).toEqual(counted('家', '家'));
      expect(counted(name, '个')).toEqual(counted('家', '家'));
    },
  );

  test.each([
    ['座', '台'],
    ['个', '人'],
    ['个', '户'],
    ['个', '次'],
  ])('%s never stands for %s', (name, other) => {
    expect(counted(name, other)).not.toEqual(counted('家', '家'));
  });
});

/** Words that say something at the start or at the end of a text, and nothing, or something else, elsewhere. */
describe('words in their place', () => {
  test.each([
    ['不超过30万元', 'quantity|<=|30|万元'],
    ['低于等于30万元', 'quantity|<=|30|万元'],
    ['小于或等于30万元', 'quantity|<=|30|万元'],
    ['至多30人', 'quantity|<=|30|人'],
    ['最多30人', 'quantity|<=|30|人'],
    ['控制在30万元', 'quantity|<=|30|万元'],
    ['等于30人', 'quantity|=|30|人'],
    ['高于90%', 'quantity|>|90|%'],
    ['百分之九十五', 'quantity||95|%'],
    ['30万元及以内', 'quantity|<=|30|万元'],
    ['30万元（含）以内', 'quantity|<=|30|万元'],
    ['---', 'empty'],
    ['——', 'empty'],
    ['／', 'empty'],
  ])('%s → %s', (text, said) => {
    expect(facts(readCell({ value: text }))).toBe(said);
  });
});

/** What people write in published tables beside the usual forms. */
describe('written otherwise', () => {
  test.each([
    ['≥=10', 'quantity|>=|10|'],
    ['≤=10', 'quantity|<=|10|'],
    ['15%及其以下', 'quantity|<=|15|%'],
    ['80分及其以上', 'quantity|>=|80|分'],
    ['18-54周岁', 'range|18|54|周岁'],
    ['400元/人、天', 'quantity||400|元/人、天'],
    ['2023.07-2024.01', 'date|20230701|20240131||'],
    ['2023.7—2023.12', 'date|20230701|20231231||'],
    ['2020年1月--2020年11月', 'date|20200101|20201130||'],
    ['2024年年底前', 'date|20240101|20241231||'],
    ['≤2024年12月31日', 'date|20241231|20241231||'],
    ['≤12月', 'quantity|<=|12|月'],
    ['2023.5-10', 'unreadable|ambiguous-number'],
    ['10.5-12.5', 'range|10.5|12.5|'],
    ['2000-2010', 'range|2000|2010|'],
  ])('%s → %s', (text, said) => {
    expect(facts(readCell({ value: text }))).toBe(said);
  });

  test.each([
    ['元/人天', '元/人/天'],
    ['元/人、天', '元/人/天'],
    ['元/人月', '元/人/月'],
    ['周岁', '岁'],
    ['人年', '人年'],
  ])('%s is %s', (name, key) => {
    expect(parseUnit(name)?.key).toBe(parseUnit(key)?.key);
  });
});
