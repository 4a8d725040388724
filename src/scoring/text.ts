/** Signs that people type for the same thing, beside the full-width ASCII block: how they look, what they mean. */
const LOOKS = '\u3000 \u00a0 ≧≥⩾≥≦≤⩽≤﹥>〉>›>﹤<〈<‹<﹦=═=﹪%〔[【[〕]】]〜~∼~–-—-−-﹣-﹢+∕/⁄/・·•·∙·×*';

const WIDE = new RegExp(`[\uff01-\uff5e${LOOKS.replace(/(.)./g, '$1')}]`, 'g');

const BLANKS = /[\s\u200b\ufeff]/;
const ALL_BLANKS = /[\s\u200b\ufeff]+/g;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Full-width characters and look-alike signs to their half-width form; ideographs stay.
 *
 * @example
 * halfWidth('＞＝９０％') //=> '>=90%'
 */
export function halfWidth(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(WIDE, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e
      ? String.fromCharCode(code - 0xfee0)
      : (LOOKS[LOOKS.indexOf(sign) + 1] ?? sign);
  });
}

/**
 * Half width, and every blank and line break taken out: the form in which cells are compared.
 *
 * @example
 * compact('全年实际完\n成值') //=> '全年实际完成值'
 * compact('24 .5') //=> '24.5'
 */
export function compact(text: string): string {
  const half = halfWidth(text);
  return BLANKS.test(half) ? half.replace(ALL_BLANKS, '') : half;
}
