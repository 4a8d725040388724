/**
 * webpack loader for decimal.js: leaves out what a budget table never needs (roots, powers, logarithms, trigonometry,
 * other number bases, random numbers), half of the library. Assignments to a prototype are nothing that a bundler
 * drops by itself. test/build/bundle.test.ts holds that src/ uses none of the names.
 */
const LEFT_OUT = `
  squareRoot sqrt cubeRoot cbrt toPower pow hypot modulo mod random
  naturalExponential exp naturalLogarithm ln logarithm log log2 log10
  sine sin cosine cos tangent tan inverseSine asin inverseCosine acos inverseTangent atan atan2
  hyperbolicSine sinh hyperbolicCosine cosh hyperbolicTangent tanh
  inverseHyperbolicSine asinh inverseHyperbolicCosine acosh inverseHyperbolicTangent atanh
  toBinary toOctal toHexadecimal toHex toFraction toNearest toExponential
`
  .trim()
  .split(/\s+/);

const METHOD = /^P\.(\w+) = (?:P\.(\w+) = )?function [\s\S]*?^\};$/gm;
const STATIC = /^ {2}Decimal\.(\w+) = \1;.*$/gm;
/** π and ln 10 to a thousand digits, which only the above need. */
const DIGITS = /^( {2}(?:LN10|PI) = )'\d\.\d{1000,}',$/gm;
const NUMBERS = /^(?:LN10|PI) = new Decimal\((?:LN10|PI)\);$/gm;

module.exports = function decimalLoader(source) {
  const unseen = new Set(LEFT_OUT);
  const drop = (text, ...names) => {
    const dropped = names.filter((name) => LEFT_OUT.includes(name));
    dropped.forEach((name) => unseen.delete(name));
    return dropped.length > 0 ? '' : text;
  };
  const shorter = source
    .replace(METHOD, (text, name, alias) => drop(text, name, alias))
    .replace(STATIC, (text, name) => drop(text, name))
    .replace(DIGITS, "$1'',")
    .replace(NUMBERS, '');
  if (unseen.size > 0) throw new Error(`decimal.js has changed, not found in it: ${[...unseen].join(', ')}`);
  if (/\d{1000}/.test(shorter))
    throw new Error('decimal.js has changed: its constants are written otherwise');
  return shorter;
};

module.exports.LEFT_OUT = LEFT_OUT;
