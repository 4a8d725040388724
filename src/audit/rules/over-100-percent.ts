import { HUNDRED, parseUnit } from '../../scoring';
import type { Decimal, Outcome, Reading } from '../../scoring';
import { defineRule } from '../rule';

/** Rates of a whole: nobody can cover, attend, pass or satisfy more than all. */
const SHARE_OF_ALL =
  /覆盖率|出勤率|到课率|参训率|参培率|合格率|及格率|通过率|达标率|满意度|满意率|知晓率|好评率|优良率|准确率|及时率|按时\S{0,4}率|按期\S{0,4}率/;
/** Growth of such a rate may be any figure. */
const CHANGE = /增长|提高|提升|增幅|增加|下降|降低|减少|同比|较上年|环比/;

/** 百分比超过 100% */
export const over100Percent = defineRule({
  code: 'over-100-percent',
  severity: 'error',
  source: 'review-practice',
  *check({ rows }) {
    for (const { row, outcome } of rows) {
      if (!SHARE_OF_ALL.test(row.l3) || CHANGE.test(row.l3)) continue;
      for (const [where, cell] of [
        ['target', row.target],
        ['actual', row.actual],
      ] as const) {
        if (!cell || !inPercent(cell.reading, where, outcome)?.gt(HUNDRED)) continue;
        yield {
          at: cell,
          // A leading "=" is how actuals are exported, not part of the figure.
          printed: cell.reading.text.replace(/^[=＝]/, ''),
          expected: '≤100%',
          facts: { indicator: row.l3, where },
        };
      }
    }
  },
});

/** A figure in percent; one without a unit as it was read beside a percent; null for anything else. */
function inPercent(reading: Reading, where: 'target' | 'actual', outcome: Outcome): Decimal | null {
  if (reading.kind !== 'quantity') return null;
  const unit = parseUnit(reading.unit ?? outcome.unit ?? '');
  if (unit?.key !== '%') return null;
  if (reading.unit !== null) return reading.value.times(unit.factor);
  return outcome.unitMissing === where ? outcome[where] : null;
}
