const DIGITS = '零一二三四五六七八九';

/**
 * Reads a Chinese numeral up to the ten-thousands; null for anything else.
 *
 * @example
 * chineseNumber('十五') //=> 15
 * chineseNumber('两百零三') //=> 203
 * chineseNumber('一般') //=> null
 */
export function chineseNumber(text: string): number | null {
  if (!/^[零〇一二两三四五六七八九十百千万]+$/.test(text)) return null;
  const normal = text.replace(/〇/g, '零').replace(/两/g, '二');
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of normal) {
    const value = DIGITS.indexOf(sign);
    if (value >= 0) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      continue;
    }
    const unit = sign === '十' ? 10 : sign === '百' ? 100 : sign === '千' ? 1000 : 10000;
    // "十五" begins with ten; "百户", "万人" count nothing.
    const count = unit === 10000 ? total + section + (digit ?? 0) : digit || (unit === 10 ? 1 : 0);
    if (count === 0) return null;
    if (unit === 10000) {
      total = count * unit;
      section = 0;
    } else {
      section += count * unit;
    }
    digit = null;
  }
  return total + section + (digit ?? 0);
}
