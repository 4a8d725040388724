import fc from 'fast-check';
import { HUNDRED, ZERO, readCell, scoreIndicator } from '../../src/scoring';
import { place, profile, score, weight } from './arbitraries';
import { PLACES, profileOf } from './reading';

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...[
      '≥',
      '≤',
      '>=',
      '<',
      '=',
      '±',
      '-',
      '~',
      '至',
      '%',
      '‰',
      '万',
      '亿',
      '元',
      '/',
      '人',
      '月',
      '年',
      '日',
      '前',
      '底',
      '内',
      '以上',
      '以内',
    ],
    ...[
      '不低于',
      '约',
      '9',
      '0',
      '.',
      ',',
      '12',
      '2024',
      '100',
      '一',
      '百',
      '有效改善',
      '已完成',
      '①',
      '(',
      '）',
      ' ',
      '\n',
      '#REF!',
      '',
      '　',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  );

  test('is read without an error, and as the same thing twice', () => {
    fc.assert(
      fc.property(text, (value) => {
        const reading = readCell({ value });
        expect(['quantity', 'range', 'date', 'qualitative', 'unreadable', 'empty']).toContain(reading.kind);
        expect(readCell({ value })).toEqual(reading);
      }),
      { numRuns: 2000 },
    );
  });

  test('is scored without an error, between 0 and the weight, or with the reason why not', () => {
    fc.assert(
      fc.property(text, text, weight, place, profile, (target, actual, points, where, by) => {
        const {
          score: given,
          explanation,
          outcome,
        } = score({ target, actual, weight: points, place: where, profile: by });
        if (given !== null) expect(given.gte(ZERO) && given.lte(points)).toBe(true);
        else expect(['unscorable', 'needs-judgement']).toContain(explanation.code);
        expect(outcome.status === 'unscorable').toBe(outcome.why !== null);
      }),
      { numRuns: 2000 },
    );
  });

  test('numbers and formats neither', () => {
    const formats = fc.constantFrom(
      'General',
      '0%',
      '0.00',
      'yyyy/m/d',
      '0"户"',
      '#,##0.00',
      'm"月"d"日"',
      '[$-804]aaaa',
      '',
      '@',
    );
    fc.assert(
      fc.property(fc.double(), formats, text, (value, format, target) => {
        const result = scoreIndicator(
          {
            target: readCell({ value: target }),
            actual: readCell({ value, format }),
            weight: HUNDRED,
            place: PLACES.count,
          },
          profileOf('mof-2020'),
        );
        expect(result.score === null || result.score.lte(HUNDRED)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
