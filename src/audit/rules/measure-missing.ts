import { HUNDRED, plain } from '../../scoring';
import { statesMeasure } from '../reason-words';
import { statedReasons } from '../reasons';
import { defineRule } from '../rule';
import { isUnclear } from '../unclear';

/** Shorter texts are marks, not reasons. */
const SHORTEST = 4;

/** 缺少改进措施: a missed row whose reason says nothing of what is done about it. */
export const measureMissing = defineRule({
  code: 'measure-missing',
  severity: 'info',
  source: 'mof-2020-10',
  *check({ rows }) {
    for (const reason of statedReasons(rows)) {
      const { cell, rows: served } = reason;
      const missed = served.find(
        ({ row, outcome }) =>
          outcome.status === 'missed' &&
          (outcome.completion?.lt(HUNDRED) ?? true) &&
          !isUnclear(row, outcome),
      );
      const { text } = cell;
      if (!missed || reason.words.length < SHORTEST || statesMeasure(text)) continue;
      // What is no reason at all is reported as that.
      if (reason.isGeneric || reason.statesNoGap) continue;
      const { completion } = missed.outcome;
      yield {
        at: cell,
        facts: { indicator: missed.row.l3, completion: completion && plain(completion) },
      };
    }
  },
});
