/**
 * webpack loader for decimal.js: leaves out what a budget table never needs (roots, powers, logarithms, trigonometry,
 * number bases, random numbers), half of the library. Assignments to an object are nothing that a bundler
 * drops by itself. test/build/decimal-loader.test.ts holds that src/ uses none of the names, and that what is left
 * calculates as the whole does.
 */
const words = (text) => text.trim().split(/\s+/);

/** Methods, with the constructor's functions of the same names. */
const METHODS = words(`
  squareRoot sqrt cubeRoot cbrt toPower pow modulo mod dividedToIntegerBy divToInt
  naturalExponential exp naturalLogarithm ln logarithm log
  sine sin cosine cos tangent tan inverseSine asin inverseCosine acos inverseTangent atan
  hyperbolicSine sinh hyperbolicCosine cosh hyperbolicTangent tanh
  inverseHyperbolicSine asinh inverseHyperbolicCosine acosh inverseHyperbolicTangent atanh
  toBinary toOctal toHexadecimal toHex toFraction toNearest
  precision sd clampedTo clamp ceil floor round truncated trunc toExponential
`);

/** Functions of the constructor whose methods stay: `Decimal.add`. */
const FUNCTIONS = words('abs add div mul sub sum sign atan2 hypot log2 log10 random');

const METHOD = /^P\.(\w+) = (?:P\.(\w+) = )?function [\s\S]*?^\};$/gm;
const FUNCTION = /^ {2}Decimal\.(\w+) = \1;.*$/gm;
/** π and ln 10 to a thousand digits, which only the above need. */
const DIGITS = /^( {2}(?:LN10|PI) = )'\d\.\d{1000,}',$/gm;
const NUMBERS = /^(?:LN10|PI) = new Decimal\((?:LN10|PI)\);$/gm;
/** Reads "0x1F", "1_000" and "Infinity". */
const OTHER_NOTATIONS = /^(function parseOther\(x, str\) \{)[\s\S]*?^\}$/gm;

/** Checks its settings, which here stand in one line of src/scoring/decimal.ts. */
const CONFIG = /^(function config\(obj\) \{)[\s\S]*?^\}$/gm;
/** Ways of rounding that nobody here uses, and what Node shows of a decimal. */
const ROUNDINGS = /^ {2}Decimal\.(?:ROUND_(?:UP|CEIL|FLOOR|HALF_(?:DOWN|EVEN|CEIL|FLOOR))|EUCLID) = \d;.*$/gm;
const INSPECT = /^P\[Symbol\.for\('nodejs.*$/gm;
const BIGINT = /^ {4}if \(t === 'bigint'\) \{[\s\S]*?^ {4}\}$/gm;

module.exports = function decimalLoader(source) {
  const unseen = new Set([...METHODS, ...FUNCTIONS]);
  const without = (leftOut) => (text, name, alias) => {
    const dropped = leftOut.find((candidate) => candidate === name || candidate === alias);
    if (dropped === undefined) return text;
    unseen.delete(name);
    unseen.delete(alias);
    return '';
  };
  const shorter = source
    .replace(METHOD, without(METHODS))
    .replace(FUNCTION, without([...METHODS, ...FUNCTIONS]))
    .replace(DIGITS, "$1'',")
    .replace(NUMBERS, '')
    .replace(OTHER_NOTATIONS, '$1 throw Error(invalidArgument + str); }')
    .replace(CONFIG, '$1 return Object.assign(this, obj, { crypto: false }); }')
    .replace(BIGINT, '')
    .replace(ROUNDINGS, '')
    .replace(INSPECT, '');
  if (unseen.size > 0) throw new Error(`decimal.js has changed, not found in it: ${[...unseen].join(', ')}`);
  if (/\d{1000}|Infinity'|'bigint'|nodejs|HALF_EVEN = /.test(shorter))
    throw new Error('decimal.js has changed: more is left than expected');
  return shorter;
};

Object.assign(module.exports, { METHODS, FUNCTIONS });
