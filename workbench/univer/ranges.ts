import type { IRange } from '@univerjs/core';
import type { CellRange } from '../../src/table/address';

/** Univer counts from 0, we from 1. */
export function toUniver(range: CellRange): IRange {
  return {
    startRow: range.top - 1,
    startColumn: range.left - 1,
    endRow: range.bottom - 1,
    endColumn: range.right - 1,
  };
}

export function fromUniver(range: IRange): CellRange {
  return {
    top: range.startRow + 1,
    left: range.startColumn + 1,
    bottom: range.endRow + 1,
    right: range.endColumn + 1,
  };
}

/** The smallest range around both; null stands for nothing. */
export function around(one: CellRange | null, other: CellRange): CellRange {
  if (!one) return other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
