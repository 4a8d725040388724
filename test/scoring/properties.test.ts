import fc from 'fast-check';
import type { RuleId, ScoreResult } from '../../src/scoring';
import { Decimal, HUNDRED, ZERO, assess, plain, readCell } from '../../src/scoring';
import type { Asked } from './arbitraries';
import { comparator, figure, place, positive, profile, score, signed, weight } from './arbitraries';
import { PLACES, hold, profileOf } from './reading';

/** What a reader sees of a result. */
const seen = ({ outcome, rule, score: points }: ScoreResult) => ({
  status: outcome.status,
  why: outcome.why,
  completion: outcome.completion && plain(outcome.completion),
  deviation: outcome.deviation && plain(outcome.deviation),
  rule,
  points: points && plain(points),
});

test('a score lies between 0 and its weight, and has at most two decimals', () => {
  fc.assert(
    fc.property(
      comparator,
      signed,
      signed,
      weight,
      place,
      profile,
      (sign, target, actual, points, where, by) => {
        const result = score({ target: sign + target, actual, weight: points, place: where, profile: by });
        const { score: given } = result;
        if (given === null) return;
        expect(given.gte(ZERO) && given.lte(points)).toBe(true);
        expect(given.decimalPlaces()).toBeLessThanOrEqual(2);
      },
    ),
  );
});

describe('a score follows its actual', () => {
  const RISING: readonly RuleId[] = ['ratio', 'threshold', 'all-or-nothing', 'survey'];
  const FALLING: readonly RuleId[] = ['ceiling-full', 'ceiling-linear', 'all-or-nothing'];
  const compare = (rule: RuleId, sign: string, unit = '') =>
    fc.property(positive, signed, signed, weight, (target, one, other, points) => {
      const [low, high] = new Decimal(one).lte(other) ? [one, other] : [other, one];
      const of = (actual: string): Decimal | null =>
        score({ target: sign + target + unit, actual: actual + unit, weight: points, rule }).score;
      const [below, above] = [of(low), of(high)];
      if (below === null || above === null) throw new Error(`${rule} gives no score`);
      return sign === '≤' ? below.gte(above) : below.lte(above);
    });

  test.each(RISING.filter((rule) => rule !== 'survey'))('%s never falls as more is done', (rule) => {
    fc.assert(compare(rule, '≥'));
  });

  test.each(FALLING)('%s never rises as more is spent', (rule) => {
    fc.assert(compare(rule, '≤'));
  });

  test('ceiling-proportional rises up to its ceiling and is nothing above', () => {
    fc.assert(
      fc.property(positive, positive, positive, weight, (target, one, other, points) => {
        const of = (actual: string): Decimal | null =>
          score({ target: `≤${target}`, actual, weight: points, rule: 'ceiling-proportional' }).score;
        const [low, high] = new Decimal(one).lte(other) ? [one, other] : [other, one];
        if (new Decimal(high).gt(target)) expect(of(high)?.isZero()).toBe(true);
        else expect(of(low)?.lte(of(high) ?? ZERO)).toBe(true);
      }),
    );
  });
});

describe('the same figures written otherwise give the same result', () => {
  const same = (one: Asked, other: Asked): void => expect(seen(score(one))).toEqual(seen(score(other)));
  const scaled: readonly (readonly [unit: string, scale: string, factor: number])[] = [
    ['元', '万元', 10_000],
    ['份', '万份', 10_000],
    ['人', '千人', 1000],
    ['米', '公里', 1000],
    ['个月', '年', 12],
    ['亩', '公顷', 15],
    ['天', '周', 7],
    ['‰', '%', 10],
  ];

  test('at another scale, on either side', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scaled),
        fc.constantFrom('≥', '≤', '='),
        positive,
        figure,
        weight,
        profile,
        ([unit, scale, factor], sign, target, actual, points, by) => {
          const times = (text: string): string => plain(new Decimal(text).times(factor));
          const usual = {
            target: sign + target + scale,
            actual: `=${actual}${scale}`,
            weight: points,
            profile: by,
          };
          same(usual, { ...usual, actual: `=${times(actual)}${unit}` });
          // The survey's line is a rate in percent.
          if (unit !== '‰')
            same(usual, {
              ...usual,
              target: sign + times(target) + unit,
              actual: `=${times(actual)}${unit}`,
            });
        },
      ),
    );
  });

  test('in full-width characters', () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        fc.constantFrom('>=', '<=', '=', '>', '<', ''),
        fc.constantFrom('', '%', '万元', '元/人/月', '人次'),
        signed,
        signed,
        weight,
        (sign, unit, target, actual, points) => {
          const usual = { target: sign + target + unit, actual: actual + unit, weight: points };
          same(usual, { ...usual, target: wide(usual.target), actual: wide(usual.actual) });
        },
      ),
    );
  });

  test('with blanks and line breaks between', () => {
    fc.assert(
      fc.property(
        comparator,
        signed,
        signed,
        fc.constantFrom(' ', '\n', '　', '  '),
        (sign, target, actual, blank) => {
          const usual = { target: `${sign}${target}万元`, actual: `=${actual}万元`, weight: HUNDRED };
          const parted = {
            ...usual,
            target: [sign, target, '万元'].join(blank),
            actual: ['=', actual, '万', '元'].join(blank),
          };
          same(usual, parted);
        },
      ),
    );
  });

  test('with other signs for the same comparator', () => {
    const words: Readonly<Record<string, readonly string[]>> = {
      '≥': ['>=', '＞＝', '≧', '〉=', '不低于', '不少于', '至少', '大于等于'],
      '≤': ['<=', '＜＝', '≦', '‹=', '不超过', '不高于', '不大于', '控制在'],
      '>': ['＞', '大于', '高于', '超过'],
      '<': ['＜', '小于', '低于'],
    };
    const written = fc
      .constantFrom(...Object.keys(words))
      .chain((sign) => fc.tuple(fc.constant(sign), fc.constantFrom(...(words[sign] ?? []))));
    fc.assert(
      fc.property(written, figure, figure, weight, ([sign, word], target, actual, points) => {
        same(
          { target: `${sign}${target}%`, actual: `${actual}%`, weight: points },
          { target: `${word}${target}%`, actual: `${actual}%`, weight: points },
        );
      }),
    );
  });

  test('as a number shown as a percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (permille) => {
        const typed = hold('≥90%', `${permille / 10}%`);
        const shown = assess(
          readCell({ value: '≥90%' }),
          readCell({ value: permille / 1000, format: '0.0%' }),
          PLACES.count,
          profileOf('mof-2020'),
        );
        expect(shown).toEqual(typed);
      }),
    );
  });
});

describe('completion and deviation', () => {
  const outcomes = fc
    .tuple(fc.constantFrom('≥', '≤', '='), positive, signed)
    .map(([sign, target, actual]) => ({
      sign,
      target: new Decimal(target),
      actual: new Decimal(actual),
      outcome: hold(sign + target, actual),
    }));

  test('add up for the reader: what is above 0 and missed makes 100 together', () => {
    fc.assert(
      fc.property(outcomes, ({ outcome: { completion, deviation, status } }) => {
        if (!completion || !deviation) throw new Error('no rates');
        if (completion.isZero()) expect(deviation.gte(HUNDRED)).toBe(true);
        else if (completion.lte(HUNDRED)) expect(completion.plus(deviation).eq(HUNDRED)).toBe(true);
        else expect(completion.minus(deviation).eq(HUNDRED)).toBe(true);
        if (status === 'missed') expect(completion.lte(HUNDRED)).toBe(true);
        else expect(completion.gte(HUNDRED)).toBe(true);
      }),
    );
  });

  test('are the definition’s, rounded half-up', () => {
    fc.assert(
      fc.property(outcomes, ({ sign, target, actual, outcome }) => {
        const ratio = actual.div(target);
        const raw = (sign === '≤' ? new Decimal(2).minus(ratio) : ratio)
          .times(100)
          .toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
        expect(outcome.completion && plain(outcome.completion)).toBe(plain(Decimal.max(raw, 0)));
        expect(outcome.deviation && plain(outcome.deviation)).toBe(plain(raw.minus(100).abs()));
      }),
    );
  });

  test('a target is met exactly when its line is reached', () => {
    fc.assert(
      fc.property(outcomes, ({ sign, target, actual, outcome }) => {
        const reached = sign === '≤' ? actual.lte(target) : actual.gte(target);
        expect(outcome.status === 'missed').toBe(!reached);
      }),
    );
  });
});
