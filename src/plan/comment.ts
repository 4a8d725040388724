/** The first line of every comment of ours: any later session knows it by this. */
export const COMMENT_MARKER = '【PERF 审核】';

/**
 * A comment as it stands in the workbook.
 *
 * @example
 * markedComment('得分应为 17.85') //=> '【PERF 审核】\n得分应为 17.85'
 */
export function markedComment(text: string): string {
  return `${COMMENT_MARKER}\n${text}`;
}

/** What a comment of ours says; null for anybody else's. */
export function ownComment(content: string): string | null {
  const [first = '', ...rest] = content.split(/\r\n|\r|\n/);
  return first.trim() === COMMENT_MARKER ? rest.join('\n') : null;
}

/** Comments by cell: several of one cell in one, a blank line between them. */
export function joinComments(
  comments: readonly { readonly cell: string; readonly text: string }[],
): Map<string, string> {
  const joined = new Map<string, string>();
  for (const { cell, text } of comments) {
    const [first = cell] = cell.split(':');
    const known = joined.get(first);
    joined.set(first, known === undefined ? text : `${known}\n\n${text}`);
  }
  return joined;
}
