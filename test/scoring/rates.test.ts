import fc from 'fast-check';
import { Decimal, clamp, executionRate, executionScore, gradeOf, plain, round } from '../../src/scoring';
import { profileOf, show } from './reading';

const d = (text: string): Decimal => new Decimal(text);

describe('executionRate', () => {
  test.each<[string, string, string | null]>([
    ['24', '24', '100'],
    ['158', '156.65', '99.15'],
    ['835', '830.16', '99.42'],
    ['19.03', '18.93', '99.47'],
    ['3', '2', '66.67'],
    ['3', '1', '33.33'],
    ['800', '1', '0.13'],
    ['20', '25', '125'],
    ['20', '0', '0'],
    ['20', '-1', '-5'],
    ['0', '0', null],
    ['0', '5', null],
    ['-20', '5', null],
  ])('%s budgeted, %s executed → %s %%', (budget, executed, rate) => {
    expect(show(executionRate(d(budget), d(executed)))).toBe(rate);
  });
});

describe('executionScore', () => {
  test.each([
    ['99.15', '10', '9.92'],
    ['99.145', '10', '9.91'],
    ['99.42', '10', '9.94'],
    ['99.47', '10', '9.95'],
    ['66.67', '10', '6.67'],
    ['100', '10', '10'],
    ['125', '10', '10'],
    ['0', '10', '0'],
    ['-5', '10', '0'],
    ['99.15', '20', '19.83'],
    ['50', '0', '0'],
  ])('%s %% of %s → %s', (rate, weight, score) => {
    expect(plain(executionScore(d(rate), d(weight)))).toBe(score);
  });

  test('of the rounded rate, not of the exact one', () => {
    const rate = executionRate(d('8'), d('7.93159'));
    expect(rate && [plain(rate), plain(executionScore(rate, d('100')))]).toEqual(['99.14', '99.14']);
    expect(plain(round(d('7.93159').div('8').times(1000), 2))).toBe('991.45');
  });
});

describe('round: half-up, away from zero', () => {
  test.each([
    ['3.125', 2, '3.13'],
    ['3.1249999', 2, '3.12'],
    ['-3.125', 2, '-3.13'],
    ['0.005', 2, '0.01'],
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['0.5', 0, '1'],
    ['99.995', 2, '100'],
  ])('%s at %d → %s', (value, decimals, rounded) => {
    expect(plain(round(d(value), decimals))).toBe(rounded);
  });
});

describe('plain', () => {
  test.each([
    ['10.00', '10'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['1e3', '1000'],
    ['1e21', '1000000000000000000000'],
    ['1e-10', '0.0000000001'],
    ['0.30', '0.3'],
  ])('%s → %s', (value, text) => {
    expect(plain(d(value))).toBe(text);
  });
});

test('clamp keeps every score between 0 and its weight', () => {
  expect(['-1', '0', '5', '10', '11'].map((score) => plain(clamp(d(score), d('10'))))).toEqual([
    '0',
    '0',
    '5',
    '10',
    '10',
  ]);
});

describe('gradeOf', () => {
  test.each<[string, string, string | null]>([
    ['mof-2020', '100', '优'],
    ['mof-2020', '90', '优'],
    ['mof-2020', '89.99', '良'],
    ['mof-2020', '80', '良'],
    ['mof-2020', '79.99', '中'],
    ['mof-2020', '60', '中'],
    ['mof-2020', '59.99', '差'],
    ['mof-2020', '0', '差'],
    ['mof-2020', '-1', null],
    ['third-party-2022', '79.99', '中'],
    ['third-party-2022', '70', '中'],
    ['third-party-2022', '69.99', '差'],
  ])('%s: %s → %s', (profile, score, grade) => {
    expect(gradeOf(d(score), profileOf(profile))).toBe(grade);
  });
});

test('cents computed as whole numbers agree', () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), cents, (budget, executed) => {
      // Half-up by integers: floor((2ab + c) / 2c).
      const tenThousandths = (BigInt(executed) * 20000n + BigInt(budget)) / (2n * BigInt(budget));
      const rate = executionRate(new Decimal(budget).div(100), new Decimal(executed).div(100));
      expect(rate?.times(100).toFixed()).toBe(tenThousandths.toString());
    }),
  );
});
