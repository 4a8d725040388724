/** The words for a grade: 优 as profiles name it, and the longer one. */
const LONG: Readonly<Record<string, readonly string[]>> = {
  优: ['优秀'],
  良: ['良好'],
  中: ['一般', '中等'],
  差: ['较差'],
};

const PRINTED = /(优秀|良好|中等|一般|较差|优|良|中|差)([^优良中差]*)$/;

/**
 * Another grade in the words of a cell that prints one ("自评等级：良好"); null where it prints none, or that one already.
 *
 * @example
 * gradeText('自评等级：良好', '优') //=> '自评等级：优秀'
 * gradeText('良', '优') //=> '优'
 */
export function gradeText(text: string, grade: string): string | null {
  const match = PRINTED.exec(text.trim());
  const [, word = '', after = ''] = match ?? [];
  const long = LONG[grade] ?? [];
  if (!match || word === grade || long.includes(word)) return null;
  return text.trim().slice(0, match.index) + (word.length > 1 ? (long[0] ?? grade) : grade) + after;
}
