/** Columns that belong together: a table's own, and the side headers before it. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export const overlaps = (one: Span, other: Span): boolean =>
  one.left <= other.right && one.right >= other.left;
