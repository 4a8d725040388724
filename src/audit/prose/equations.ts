import { Decimal, HUNDRED, compact, parseUnit, plain, round } from '../../scoring';
import type { Claim } from './claim';
import { written } from './claim';

const TERM = String.raw`\(?\d+(?:,\d{3})*(?:\.\d+)?(?:%|[\p{Script=Han}]{1,3}(?:\/[\p{Script=Han}]{1,2}){0,2})?\)?`;
const EQUATION = new RegExp(
  String.raw`(?<![\d.%+\-*÷/])(${TERM}(?:[+\-*x÷/]${TERM})+)=(\d+(?:,\d{3})*(?:\.\d+)?)(%|万?元(?:\/[\p{Script=Han}]{1,2}){0,2}|[\p{Script=Han}]{1,2})?`,
  'gu',
);
const TOKEN =
  /(\d+(?:,\d{3})*(?:\.\d+)?)(%|[\p{Script=Han}]{1,3}(?:\/[\p{Script=Han}]{1,2}){0,2})?|[+\-*x÷/()]/gu;

/**
 * Equations that are spelled out and wrong: "99÷108=93.67%", "15人×40元×3天=1600元".
 *
 * @example
 * wrongEquations('99÷108=93.67%')[0]?.expected //=> '91.67%'
 */
export function wrongEquations(text: string): Claim[] {
  if (!/[=＝]/.test(text)) return [];
  return [...compact(text).matchAll(EQUATION)].flatMap(([quote, left = '', digits = '', unit = '']) => {
    const value = evaluate(left);
    if (!value) return [];
    const stated = new Decimal(digits.replace(/,/g, ''));
    const decimals = digits.split('.')[1]?.length ?? 0;
    const exact = unit === '%' ? value.times(HUNDRED) : value.div(scaleOf(unit));
    // "99÷108×100=91.67%" has its hundred written.
    // "100-65=35万元" has its unit at the end alone.
    const bare = unit === '%' || !/[\p{Script=Han}%]/u.test(left) ? [value] : [];
    const right = [exact, ...bare].some((one) => round(one, decimals).eq(stated));
    if (right) return [];
    const expected = `${written(exact, decimals)}${unit}`;
    return [{ kind: 'equation', quote, working: left, printed: `${plain(stated)}${unit}`, expected }];
  });
}

/** How many of its base a unit is: only scale words, money and percent change a product. */
function scaleOf(name: string): Decimal {
  if (name === '') return new Decimal(1);
  const unit = parseUnit(name);
  const scaled = unit?.dimension === 'percent' || unit?.dimension === 'money' || /^[万亿]/.test(name);
  if (!unit?.known || !scaled) return new Decimal(1);
  return unit.dimension === 'percent' ? unit.factor.div(HUNDRED) : unit.factor;
}

/** The value of sums and products with brackets; null where the words are none. */
function evaluate(text: string): Decimal | null {
  const tokens = [...text.matchAll(TOKEN)];
  let at = 0;
  const sign = (): string => tokens[at]?.[0] ?? '';
  const term = (): Decimal | null => {
    const token = tokens[at];
    at++;
    if (token?.[0] === '(') {
      const inside = sum();
      const closed = sign() === ')';
      at++;
      return closed ? inside : null;
    }
    const [, digits, unit = ''] = token ?? [];
    return digits === undefined ? null : new Decimal(digits.replace(/,/g, '')).times(scaleOf(unit));
  };
  const product = (): Decimal | null => {
    let value = term();
    while (value && /^[*x÷/]$/.test(sign())) {
      const divides = /[÷/]/.test(sign());
      at++;
      const next = term();
      if (!next || (divides && next.isZero())) return null;
      value = divides ? value.div(next) : value.times(next);
    }
    return value;
  };
  const sum = (): Decimal | null => {
    let value = product();
    while (value && /^[+-]$/.test(sign())) {
      const minus = sign() === '-';
      at++;
      const next = product();
      if (!next) return null;
      value = minus ? value.minus(next) : value.plus(next);
    }
    return value;
  };
  const value = sum();
  return at === tokens.length ? value : null;
}
