import { cellName } from '../../table/address';
import type { StatedReason } from '../reasons';
import { hasGap, statedReasons } from '../reasons';
import { defineRule } from '../rule';

/** Shorter reasons ("需求增加") may well be the same. */
const SHORTEST = 10;
/** From here on the same words in another order are a copy too ("2026年争取完成", "争取2026年完成"). */
const LONG = 40;

/** 原因雷同: the same text for different rows, each in a cell of its own. */
export const reasonDuplicated = defineRule({
  code: 'reason-duplicated',
  severity: 'warning',
  source: 'review-practice',
  *check({ rows }) {
    const firsts = new Map<string, StatedReason>();
    for (const reason of statedReasons(rows)) {
      const { cell, row } = reason;
      const { words } = reason;
      if (words.length < SHORTEST || reason.statesNoGap || reason.isGeneric) continue;
      const key = words.length < LONG ? words : signature(words);
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, reason);
        continue;
      }
      if (!reason.rows.some(hasGap)) continue;
      yield {
        at: cell,
        printed: cell.text,
        facts: {
          indicator: row.row.l3,
          other: first.row.row.l3,
          first: cellName(first.cell.row, first.cell.column),
        },
      };
    }
  },
});

/** The same for the same characters in any order; two texts of this length do not share it by chance. */
function signature(words: string): string {
  let [sum, squares] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    sum += code;
    squares = (squares + code * code) % Number.MAX_SAFE_INTEGER;
  }
  return `${words.length}|${sum}|${squares}`;
}
