import type { Reading } from '../../scoring';
import { HUNDRED, compact, isMoneyOrTime, parseUnit } from '../../scoring';
import { isLeftAlone } from '../left-alone';
import { defineRule } from '../rule';

/** Words that answer a date or a span of time. */
const IN_TIME = /按时|按期|按计划|按进度|如期|及时|提前|准时|延期|延迟|滞后|逾期/;
/** Words that answer "100 %". */
const ALL = /全部|全覆盖|完全|全面|全员|均/;
/** Words that answer a target of zero. */
const NONE = /^(?:无|未发生|未出现|没有|零)/;
const NOT_APPLICABLE = /不适用|不涉及|未涉及|无此/;

/** 实际完成值无法识别: figures that cannot be told apart, or words against a figure or a date that do not answer it. */
export const actualUnreadable = defineRule({
  code: 'actual-unreadable',
  severity: 'warning',
  source: 'review-practice',
  *check({ rows }) {
    for (const { row, outcome } of rows) {
      const { reading: target } = row.target;
      const actual = row.actual?.reading;
      if (!row.actual || !actual || target.kind === 'empty' || outcome.status !== 'unscorable') continue;
      const figures =
        actual.kind === 'unreadable' && actual.reason !== 'error-value' && !isLeftAlone(actual.text);
      const words = actual.kind === 'qualitative' && outcome.why === 'kind-mismatch';
      if (!figures && !(words && !answers(compact(actual.text), target))) continue;
      const lacks = figures ? 'clear-figure' : target.kind === 'date' ? 'time' : 'figure';
      yield {
        at: row.actual,
        printed: actual.text,
        facts: { indicator: row.l3, target: target.text, lacks },
      };
    }
  },
});

function answers(words: string, target: Reading): boolean {
  if (NOT_APPLICABLE.test(words)) return true;
  if (target.kind === 'date') return IN_TIME.test(words);
  if (target.kind !== 'quantity') return false;
  const unit = parseUnit(target.unit ?? '');
  if (unit && unit.dimension !== 'money' && isMoneyOrTime(unit)) return IN_TIME.test(words);
  if (target.value.isZero()) return NONE.test(words);
  return unit?.dimension === 'percent' && target.value.eq(HUNDRED) && ALL.test(words);
}
