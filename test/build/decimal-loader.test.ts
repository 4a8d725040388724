import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { Decimal as Whole } from 'decimal.js';

const loader = jest.requireActual<{
  (source: string): string;
  METHODS: readonly string[];
  FUNCTIONS: readonly string[];
}>('../../scripts/decimal-loader.cjs');

const root = path.resolve(__dirname, '../..');
const source = readFileSync(path.join(root, 'node_modules/decimal.js/decimal.mjs'), 'utf8');

/** The library as it is bundled. */
function shortened(): typeof Whole {
  const script = loader(source)
    .replace(/^export default .*$/m, '')
    .replace(/^export var /m, 'var ');
  return new Function(`${script}; return Decimal;`)() as typeof Whole;
}

function sources(folder = path.join(root, 'src')): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(place);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(place, 'utf8')] : [];
  });
}

test('src/ uses nothing that is left out', () => {
  // Math has functions of the same names; numbers have none.
  const methods = new RegExp(`(?<!Math|console)\\.(?:${loader.METHODS.join('|')})\\(`, 'g');
  const functions = new RegExp(
    `\\b(?:Decimal|D)\\.(?:${[...loader.METHODS, ...loader.FUNCTIONS].join('|')})\\(`,
    'g',
  );
  for (const text of sources()) {
    // A file that knows no decimals means a number's own method (toExponential).
    if (!/Decimal|scoring/.test(text)) continue;
    expect(text.match(methods) ?? []).toEqual([]);
    expect(text.match(functions) ?? []).toEqual([]);
  }
});

test('what is left calculates as the whole does', () => {
  const settings = { precision: 40, rounding: Whole.ROUND_HALF_UP, toExpNeg: -30, toExpPos: 30 } as const;
  const Short = shortened().clone(settings);
  const Long = Whole.clone(settings);
  const operations = (Type: typeof Whole, a: string, b: string): unknown[] => {
    const [x, y] = [new Type(a), new Type(b)];
    return [
      ...[x.plus(y), x.minus(y), x.times(y), x.negated(), x.abs(), Type.max(x, y), Type.min(x, y)],
      ...(y.isZero() ? [] : [x.div(y)]),
      ...[x.toDecimalPlaces(2), x.toSignificantDigits(5)],
    ]
      .map((value) => value.toString())
      .concat([x.toFixed(), x.toFixed(2), x.toPrecision(7)])
      .concat([x.cmp(y), x.eq(y), x.lt(y), x.lte(y), x.gt(y), x.gte(y)].map(String))
      .concat(
        [x.isZero(), x.isNegative(), x.isInteger(), x.isFinite(), x.toNumber(), x.decimalPlaces()].map(
          String,
        ),
      );
  };
  const digits = fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 25 }))
    .map(([whole, places]) => `${whole}e-${places}`);
  const number = fc.oneof(digits, fc.double({ noNaN: true, noDefaultInfinity: true }).map(String));
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(operations(Short, a, b)).toEqual(operations(Long, a, b));
    }),
    { numRuns: 1000 },
  );
});

test('a library that looks otherwise is refused at build time', () => {
  expect(() => loader(source.replace('P.squareRoot', 'P.root'))).toThrow(/squareRoot/);
  expect(() => loader(source.replace('function parseOther', 'function readOther'))).toThrow(
    /decimal\.js has changed/,
  );
});
