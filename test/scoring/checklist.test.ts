import { Decimal, checklistScore, nextYearReduction, readChecklist, surveyRate } from '../../src/scoring';
import type { ChecklistItem } from '../../src/scoring';
import { profileOf, show } from './reading';

const d = (text: string): Decimal => new Decimal(text);
const quarters: readonly ChecklistItem[] = ['0.25', '0.25', '0.25', '0.25'].map((share) => ({ share }));
const voiding: readonly ChecklistItem[] = [{ share: '0.25', voidsAll: true }, ...quarters.slice(1)];
/** Shares of more than the whole: the score ends at 0. */
const harsh: readonly ChecklistItem[] = ['0.3', '0.3', '0.3', '0.2', '0.2'].map((share) => ({ share }));

describe('checklistScore', () => {
  test.each<[string, readonly ChecklistItem[], readonly string[], string, string]>([
    ['all met', quarters, ['1', '1', '1', '1'], '4', '4'],
    ['one not met', quarters, ['1', '0', '1', '1'], '4', '3'],
    ['one partly met', quarters, ['1', '0.4', '1', '1'], '4', '3.4'],
    ['none met', quarters, ['0', '0', '0', '0'], '4', '0'],
    ['what is not named is not met', quarters, ['1'], '4', '1'],
    ['the one that voids all', voiding, ['0', '1', '1', '1'], '4', '0'],
    ['the one that voids all, partly met', voiding, ['0.9', '1', '1', '1'], '4', '0'],
    ['another one', voiding, ['1', '0', '1', '1'], '4', '3'],
    ['never below zero', harsh, ['0', '0', '0', '0', '0'], '2', '0'],
    ['one of the harsh ones', harsh, ['0', '1', '1', '1', '1'], '2', '1.4'],
    ['more than met is met', quarters, ['2', '1', '1', '1'], '4', '4'],
    ['less than not met is not met', quarters, ['-1', '1', '1', '1'], '4', '3'],
  ])('%s', (_name, items, met, weight, score) => {
    expect(show(checklistScore(items, met.map(d), d(weight)))).toBe(score);
  });
});

describe('readChecklist', () => {
  test.each<[string, number, readonly string[] | null]>([
    ['①②③④', 4, ['1', '1', '1', '1']],
    ['①、②，④', 4, ['1', '1', '0', '1']],
    ['① ② 60%', 2, ['1', '0.6']],
    ['①100％', 2, ['1', '0']],
    ['③120%', 3, ['0', '0', '1']],
    ['⑤', 4, null],
    ['', 4, null],
    ['健全', 4, null],
    ['①健全', 4, null],
    ['1,2', 4, null],
  ])('%j of %d → %j', (text, count, met) => {
    expect(readChecklist(text, count)?.map(String) ?? null).toEqual(met);
  });
});

describe('surveyRate: Σ count × value ÷ Σ count', () => {
  test.each<[readonly number[], string | null]>([
    [[10, 0, 0, 0, 0], '1'],
    [[0, 10, 0, 0, 0], '0.8'],
    [[0, 0, 10, 0, 0], '0.6'],
    [[0, 0, 0, 10, 0], '0.3'],
    [[0, 0, 0, 0, 10], '0'],
    [[5, 5, 0, 0, 0], '0.9'],
    [[20, 20], '0.9'],
    [[0, 0, 0, 0, 0], null],
    [[], null],
    [[-1, 5, 0, 0, 0], null],
    [[1, 1, 1, 1, 1, 1], null],
  ])('%j → %s', (counts, rate) => {
    expect(show(surveyRate(counts.map((count) => new Decimal(count))))).toBe(rate);
  });

  test('108 forms, 65 very satisfied, 34 satisfied, 9 so-so', () => {
    expect(surveyRate(['65', '34', '9'].map(d))?.times(108).toString()).toBe('97.6');
  });

  test('with values of one’s own', () => {
    expect(show(surveyRate(['3', '1'].map(d), ['1', '0.5'].map(d)))).toBe('0.875');
  });
});

describe('nextYearReduction', () => {
  test.each<[string, string | null]>([
    ['95', '0'],
    ['80', '0'],
    ['79.99', '0.0001'],
    ['74', '0.06'],
    ['70', '0.1'],
    ['69.99', null],
  ])('%s → %s', (score, share) => {
    expect(show(nextYearReduction(d(score), profileOf('third-party-2022')))).toBe(share);
  });

  test('a profile without the clause says nothing', () => {
    expect(nextYearReduction(d('74'), profileOf('mof-2020'))).toBeNull();
  });
});
