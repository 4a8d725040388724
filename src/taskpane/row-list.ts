/**
 * Rows as people name them.
 *
 * @example
 * rowList([12, 13, 14]) //=> '12–14'
 * rowList([12, 15]) //=> '12、15'
 */
export function rowList(rows: readonly number[]): string {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return '';
  if (rows.length > 1 && last - first === rows.length - 1) return `${first}–${last}`;
  return rows.join('、');
}
