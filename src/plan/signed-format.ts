import type { Mark } from './plan';
import { MARK_STYLES } from './overlay';

/** Excel's limit for a number format. */
const LONGEST_FORMAT = 255;

/**
 * A number format that shows what the cell's own format shows, with a mark's sign before it.
 *
 * In: the cell's own number format. A conditional number format takes the place of the cell's own, so "60%" must be
 * asked for again. Out: a format with sections for positive, negative, zero and text.
 *
 * @example
 * signedFormat('0%', 'missed') //=> '"▼ "0%;"▼ "-0%;"▼ "0%;"▼ "@'
 * signedFormat('@', 'exceeded') //=> '"▲ "General;"▲ "-General;"▲ "General;"▲ "@'
 */
export function signedFormat(own: string, mark: Mark): string {
  const lead = `"${MARK_STYLES[mark].sign} "`;
  const format = build(own === '' ? 'General' : own, lead);
  return format.length <= LONGEST_FORMAT ? format : build('General', lead);
}

function build(own: string, lead: string): string {
  const sections = splitSections(own);
  const texts = sections.filter((section) => isTextSection(section));
  const [positive = 'General', negative, zero] = sections.filter((section) => !isTextSection(section));
  const text = texts[0] ?? '@';
  // Sections that name their own conditions are not for positive, negative, zero: each keeps its place.
  if (sections.some((section) => /\[[<>=]/.test(section))) {
    return sections.map((section) => prefix(section, lead)).join(';');
  }
  return [
    prefix(positive, lead),
    prefix(negative ?? prefix(positive, '-'), lead),
    prefix(zero ?? positive, lead),
    prefix(text, lead),
  ].join(';');
}

/** Puts a lead into a section, behind its colour and locale, which must stand first. */
function prefix(section: string, lead: string): string {
  const head = /^(?:\[(?!h+\]|m+\]|s+\])[^\]]*\])*/i.exec(section)?.[0] ?? '';
  return head + lead + section.slice(head.length);
}

function isTextSection(section: string): boolean {
  return section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').includes('@');
}

/** Splits at the semicolons that stand outside of quotes and brackets. */
function splitSections(format: string): string[] {
  const sections = [''];
  for (const [token] of format.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|[^]/g)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

const SIGNS = Object.values(MARK_STYLES).map((style) => style.sign);

/**
 * Takes the overlay's sign off a shown text, where Excel shows it there: an audit must read the same text before and
 * after marking.
 *
 * In: the shown text, the cell's value and own number format. A sign that the cell itself holds or formats stays.
 *
 * @example
 * withoutSign('▼ 60%', 0.6, '0%') //=> '60%'
 * withoutSign('▲ 12', '▲ 12', 'General') //=> '▲ 12'
 */
export function withoutSign(text: string, value: unknown, format: string): string {
  const sign = SIGNS.find((each) => text.startsWith(`${each} `));
  if (sign === undefined || format.includes(sign)) return text;
  const rest = text.slice(sign.length + 1);
  const own = typeof value === 'string' && value.startsWith(`${sign} `) && !rest.startsWith(`${sign} `);
  return own ? text : rest;
}
