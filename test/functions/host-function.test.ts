import fc from 'fast-check';
import { catalogue } from '../../src/functions/catalogue';
import { defineFunction } from '../../src/functions/define';
import { hostFunction } from '../../src/functions/host-function';
import type { CellArgument, Parameter } from '../../src/functions/parameter';
import { latePerf, perf, problemOf } from './host';

/** Shows what the function sees of each argument. */
const seen: Parameter<CellArgument> = {
  label: '值',
  optional: true,
  choices: null,
  range: false,
  read: (cell) => cell,
};
const echo = defineFunction({
  id: 'ECHO',
  parameters: { a: seen, b: seen },
  result: 'string',
  run: ({ a, b }) => JSON.stringify([a, b]),
});
const call = hostFunction(echo, (problem) => problem);

class HostError {
  constructor(readonly code: string) {}
}

describe('one argument', () => {
  test.each<[string, unknown, CellArgument]>([
    ['a number', 0.9, 0.9],
    ['a text', ' ≥80% ', ' ≥80% '],
    ['TRUE', true, true],
    ['an omitted argument', null, null],
    ['a missing argument', undefined, null],
    ['an empty cell as ""', '', ''],
    ['an empty cell as 0', 0, 0],
    ['a range of one cell', [['50%']], '50%'],
    ['a range of one cell in one dimension', ['50%'], '50%'],
    ['a range of one empty cell', [[null]], null],
    ['an empty range', [[]], null],
    ['nothing at all', [], null],
    ['an error value', new HostError('#N/A'), { error: '#N/A' }],
    ['an error as a data type', { type: 'Error', basicValue: '#REF!' }, { error: '#REF!' }],
    ['a formatted number as a data type', { type: 'FormattedNumber', basicValue: 0.5 }, 0.5],
    ['a picture', { type: 'WebImage' }, null],
    ['a number out of range', Number.POSITIVE_INFINITY, { error: '#NUM!' }],
  ])('%s', (_, given, cell) => {
    expect(call(given, 'b')).toBe(JSON.stringify([cell, 'b']));
  });

  test('what follows the declared parameters is ignored', () => {
    expect(call(1, 2, { address: 'Sheet1!A1' })).toBe('[1,2]');
  });
});

describe('ranges', () => {
  test('of equal size are worked through cell by cell; single values serve every cell', () => {
    expect(
      call(
        [
          [1, 2],
          [3, 4],
        ],
        'x',
      ),
    ).toEqual([
      ['[1,"x"]', '[2,"x"]'],
      ['[3,"x"]', '[4,"x"]'],
    ]);
    expect(call([[1], [2]], [[3], [4]])).toEqual([['[1,3]'], ['[2,4]']]);
    expect(perf('SCORE', [['>=80%'], ['≥2000']], [['50%'], [686.7]], 10)).toEqual([[6.25], [3.43]]);
  });

  test('of different sizes are refused', () => {
    expect(problemOf('SCORE', [['>=80%', '1']], [['50%'], ['1']], 10).message).toMatch(
      /^各参数的区域大小不一致/,
    );
  });

  test('a problem stands in its own cell', () => {
    expect(perf('COMPLETION', '>=80%', [['50%'], ['']])).toEqual([
      [0.625],
      [{ problem: 'not-available', message: expect.stringMatching(/^实际完成值为空/) }],
    ]);
  });
});

test('an error value in an argument is named', () => {
  expect(problemOf('SCORE', new HostError('#REF!'), '50%', 10).message).toMatch(/^指标值是错误值 #REF!/);
  expect(problemOf('SCORE', '>=80%', '50%', new HostError('#DIV/0!')).message).toMatch(
    /^分值是错误值 #DIV\/0!/,
  );
});

test('a fault of ours gives #VALUE! with a message, never a blank cell', () => {
  const broken = {
    ...echo,
    call: () => {
      throw new TypeError('oops');
    },
  };
  expect(() => hostFunction(broken, (problem) => new Error(problem.message))()).toThrow(/意外错误/);
});

/** Anything that a host could hand over, JSON all the way down. */
const anything = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('>=80%', '≤20万元', '100±5', '5%-10%', '2024年3月', '有效改善', '达标', '#N/A', '1e400'),
  fc.constantFrom(
    '三级指标',
    '指标值',
    '实际完成值',
    '得分',
    '=1+1',
    '\u0000',
    '９９９',
    'constructor',
    '__proto__',
  ),
  fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.constant(null)), { maxLength: 4 }), {
    maxLength: 4,
  }),
  fc.jsonValue({ maxDepth: 3 }),
);

function isValue(result: unknown): boolean {
  if (Array.isArray(result)) return result.every(isValue);
  return (
    typeof result === 'string' || (typeof result === 'number' && Number.isFinite(result)) || isSaid(result)
  );
}

const isSaid = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'message' in result && /。$/.test(String(result.message));

test('whatever a host hands over, every function gives finite numbers, texts or a problem with a message', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...catalogue.map(({ id }) => id)),
      fc.array(anything, { maxLength: 7 }),
      async (id, args) => {
        expect([id, isValue(await latePerf(id, ...args))]).toEqual([id, true]);
      },
    ),
    { numRuns: 2500 },
  );
});
