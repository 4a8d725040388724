import fc from 'fast-check';
import { Decimal, convert, isMoneyOrTime, parseUnit, plain } from '../../src/scoring';
import type { Unit } from '../../src/scoring';
import { hold } from './reading';

function unit(name: string): Unit {
  const found = parseUnit(name);
  if (!found) throw new Error(`no unit ${name}`);
  return found;
}

describe('parseUnit', () => {
  test.each<[string, string, string, string]>([
    ['%', 'percent', '%', '1'],
    ['％', 'percent', '%', '1'],
    ['百分比', 'percent', '%', '1'],
    ['‰', 'percent', '%', '0.1'],
    ['百分点', 'percentage-point', '百分点', '1'],
    ['个百分点', 'percentage-point', '百分点', '1'],
    ['元', 'money', '元', '1'],
    ['万元', 'money', '元', '10000'],
    ['百万元', 'money', '元', '1000000'],
    ['亿元', 'money', '元', '100000000'],
    ['万美元', 'money', '美元', '10000'],
    ['月', 'months', '月', '1'],
    ['个月', 'months', '月', '1'],
    ['季度', 'months', '月', '3'],
    ['年', 'months', '月', '12'],
    ['日', 'days', '天', '1'],
    ['周', 'days', '天', '7'],
    ['个工作日', 'days', '工作日', '1'],
    ['小时', 'hours', '小时', '60'],
    ['亩', 'area', '平方米', '10000'],
    ['公顷', 'area', '平方米', '150000'],
    ['平方公里', 'area', '平方米', '15000000'],
    ['公里', 'length', '米', '1000'],
    ['千米', 'length', '米', '1000'],
    ['吨', 'mass', '千克', '1000'],
    ['万吨', 'mass', '千克', '10000000'],
    ['立方米', 'volume', '立方米', '1'],
    ['人', 'count', '人', '1'],
    ['名', 'count', '人', '1'],
    ['万人次', 'count', '人次', '10000'],
    ['千户', 'count', '户', '1000'],
    ['场次', 'count', '场', '1'],
    ['千瓦时', 'count', '千瓦时', '1'],
    ['万', 'scale-only', '', '10000'],
    ['亿', 'scale-only', '', '100000000'],
    ['元/户', 'money', '元/户', '1'],
    ['元/人/月', 'money', '元/人/月', '1'],
    ['元/月·人', 'money', '元/人/月', '1'],
    ['元／人＊月', 'money', '元/人/月', '1'],
    ['万元/个', 'money', '元/个', '10000'],
    ['次/季度', 'count', '次/月', '0.3333333333333333333333333333333333333333'],
  ])('%s: %s, %s, %s', (name, dimension, key, factor) => {
    const found = unit(name);
    expect([found.dimension, found.key, plain(found.factor)]).toEqual([dimension, key, factor]);
    expect(found).toMatchObject({ known: true, moneyImplied: false });
  });

  test('"万/个" leaves 元 out', () => {
    expect(unit('万/个')).toMatchObject({ dimension: 'money', key: '元/个', moneyImplied: true });
  });

  test('a measure word that we do not know compares with itself only', () => {
    expect(unit('垧')).toMatchObject({ dimension: 'count', key: '垧', known: false });
    expect(convert(unit('垧'), unit('垧')).kind).toBe('convertible');
    expect(convert(unit('垧'), unit('亩')).kind).toBe('mismatch');
  });

  test.each(['', ' ', '12', '不知道什么', '元/', '/人', '元//人', '元/不知道', '（人）'])(
    '%j is no unit',
    (name) => {
      expect(parseUnit(name)).toBeNull();
    },
  );

  test('the same name gives the same unit again, blanks and width aside', () => {
    expect(parseUnit('万 元')).toEqual(parseUnit('万元'));
    expect(parseUnit('万元')).toBe(parseUnit('万元'));
  });
});

test.each(['', '万%', '元/阿', '元/人/阿', '阿/人', '元/', '五个汉字长', 'a1'])('"%s" is no unit', (name) =>
  expect(parseUnit(name)).toBeNull(),
);

test.each(['阿', '阿萨', '阿萨德夫', 'kg阿'])('%s may be a measure word that we do not know', (name) => {
  expect(parseUnit(name)).toMatchObject({ known: false, dimension: 'count', key: name });
});

test('"万/个": only money is counted per something without saying so', () => {
  expect(parseUnit('万/个')).toMatchObject({ dimension: 'money', key: '元/个', moneyImplied: true });
  expect(plain(unit('万/个').factor)).toBe('10000');
});

test.each([
  ['户', '月'],
  ['户', '天'],
  ['天', '户'],
  ['月', '户'],
  ['万', '%'],
  ['%', '万'],
  ['万', '百分点'],
])('%s is never %s', (from, to) => {
  expect(convert(unit(from), unit(to)).kind).toBe('mismatch');
});

test('more units than are kept in memory are still resolved', () => {
  const signs = Array.from({ length: 60 }, (_sign, at) => String.fromCharCode(0x4e00 + at));
  for (const one of signs) for (const other of signs) parseUnit(`${one}${other}阿`);
  expect(parseUnit('万元')).toMatchObject({ key: '元', known: true });
});

describe('convert', () => {
  test.each<[string, string, string]>([
    ['万元', '元', '10000'],
    ['元', '万元', '0.0001'],
    ['年', '个月', '12'],
    ['周', '天', '7'],
    ['公顷', '亩', '15'],
    ['万份', '份', '10000'],
    ['公里', '米', '1000'],
    ['吨', '千克', '1000'],
    ['‰', '%', '0.1'],
    ['个', '家', '1'],
    ['处', '个', '1'],
    ['万', '万元', '1'],
    ['万元', '万', '1'],
    ['万', '人', '10000'],
    ['万/个', '元/个', '10000'],
  ])('%s → %s: × %s', (from, to, factor) => {
    const conversion = convert(unit(from), unit(to));
    expect(conversion.kind === 'convertible' && plain(conversion.factor)).toBe(factor);
  });

  test.each([
    ['人', '人次'],
    ['人', '户'],
    ['户', '个'],
    ['家', '处'],
    ['%', '百分点'],
    ['万', '%'],
    ['%', '万'],
    ['万', '百分点'],
    ['元', '美元'],
    ['元/户', '元/人'],
    ['元/户', '元'],
    ['亩', '公里'],
    ['天', '工作日'],
    ['天', '小时'],
  ])('%s and %s do not compare', (from, to) => {
    expect(convert(unit(from), unit(to)).kind).toBe('mismatch');
  });

  test.each<[string, string, boolean]>([
    ['天', '个月', true],
    ['周', '年', true],
    ['年', '天', false],
  ])('%s → %s has no exact factor', (from, to, fromDays) => {
    expect(convert(unit(from), unit(to))).toEqual({ kind: 'convention', fromDays });
  });
});

test.each<[string, boolean]>([
  ['元', true],
  ['元/户', true],
  ['万/个', true],
  ['天', true],
  ['个月', true],
  ['小时', true],
  ['%', false],
  ['人', false],
  ['亩', false],
  ['万', false],
])('isMoneyOrTime(%s): %s', (name, answer) => {
  expect(isMoneyOrTime(unit(name))).toBe(answer);
});

test('a figure converted to another scale is exactly the same: neither more nor less', () => {
  const scales = [
    ['元', '万元', '亿元', '百万元'],
    ['亩', '公顷', '平方米', '平方公里'],
    ['年', '个月', '季度'],
    ['天', '周'],
    ['元/人/年', '元/人/月', '万元/人/季度'],
    ['元/亩', '元/公顷', '万元/平方公里'],
    ['元/人/天', '元/人/周'],
    ['米', '公里', '厘米'],
    ['吨', '千克', '斤', '克'],
  ];
  const twoOf = fc
    .constantFrom(...scales)
    .chain((names) => fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)));
  fc.assert(
    fc.property(twoOf, fc.integer({ min: 1, max: 10_000_000 }), ([one, other], amount) => {
      // An amount that is finite in both units: a multiple of both sizes.
      const common = unit(one).factor.div(unit(other).factor);
      const there = new Decimal(amount).times(common).toSignificantDigits(30);
      const back = there.times(unit(other).factor).div(unit(one).factor).toSignificantDigits(30);
      fc.pre(back.eq(amount) && there.decimalPlaces() <= 12);
      for (const sign of ['≥', '≤'] as const) {
        expect(hold(`${sign}${plain(there)}${other}`, `=${amount}${one}`).status).toBe('met');
      }
    }),
    { numRuns: 500 },
  );
});
