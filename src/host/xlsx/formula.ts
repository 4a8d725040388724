import { columnName, columnNumber } from '../../table/address';

export const MAX_ROW = 1048576;
export const MAX_COLUMN = 16384;

/**
 * What a formula is made of, as far as moving it needs: texts and quoted sheet names first, so that nothing inside of
 * them is taken for a reference; then references; then names and numbers, which stay.
 */
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    '\\[[^\\]]*\\]',
    '(?<cell>\\$?[A-Za-z]{1,3}\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(!])',
    '(?<columns>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})(?![\\p{L}\\p{N}_.(!])',
    '(?<rows>\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(!])',
    '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*',
    '\\d[\\d.]*(?:[eE][+-]?\\d+)?',
  ].join('|'),
  'gu',
);

/**
 * Moves the relative references of a formula, as copying its cell would. A reference that leaves the sheet becomes
 * `#REF!`.
 *
 * @example
 * moveFormula('A1+$B$2+SUM(C:C)', 2, 1) //=> 'B3+$B$2+SUM(D:D)'
 * moveFormula('"A1"&\'A1\'!A1', 1, 0) //=> '"A1"&\'A1\'!A2'
 */
export function moveFormula(formula: string, down: number, right: number): string {
  return formula.replace(TOKEN, (token, ...rest: unknown[]) => {
    const groups = rest[rest.length - 1] as Partial<Record<'cell' | 'columns' | 'rows', string>>;
    if (groups.cell) return moveReference(token, down, right);
    const span = groups.columns ?? groups.rows;
    if (!span) return token;
    const ends = span.split(':').map((end) => moveReference(end, down, right));
    return ends.includes('#REF!') ? '#REF!' : ends.join(':');
  });
}

function moveReference(reference: string, down: number, right: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(reference);
  if (!match) return reference;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  // In "$5" the only "$" belongs to the row.
  const columnFixed = letters !== '' && first === '$';
  const rowFixed = letters === '' ? first === '$' : second === '$';
  const column = letters === '' ? 0 : columnNumber(letters) + (columnFixed ? 0 : right);
  const row = digits === '' ? 0 : Number(digits) + (rowFixed ? 0 : down);
  if (letters !== '' && (column < 1 || column > MAX_COLUMN)) return '#REF!';
  if (digits !== '' && (row < 1 || row > MAX_ROW)) return '#REF!';
  const columnPart = letters === '' ? '' : (columnFixed ? '$' : '') + columnName(column);
  const rowPart = digits === '' ? '' : (rowFixed ? '$' : '') + String(row);
  return columnPart + rowPart;
}
