import { HUNDRED, parseUnit } from '../../scoring';
import type { Decimal, Outcome, Reading } from '../../scoring';
import { defineRule } from '../rule';
import { hasUnclearFigures } from '../unclear';

/** Rates of a whole: nobody can cover, attend, pass, satisfy or employ more than all. */
const SHARE_OF_ALL =
  /覆盖率|出勤率|到课率|参训率|参培率|合格率|及格率|通过率|达标率|满意度|满意率|知晓率|好评率|优良率|优秀率|准确率|正确率|及时率|就业率|(?:净|适龄\S{0,4})入[学园]率|完好率|治愈率|成活率|按时\S{0,4}率|按期\S{0,4}率/;
/** 毛入学率, what money covers many times over, and shares of a plan may be more than all. */
const NO_SHARE =
  /毛入[学园]率|(?:拨备|准备金?|利息|担保|偿债|债务|现金流|流动性|收支|收入|成本|费用|资产|资本|保费|赔付|抵押|倍)\S{0,4}(?:覆盖率|达标率)|(?:任务|计划|目标|指标|预算|进度|产值|产量|收入|投资|税收)(?:(?!按[时期])\S){0,4}达标率/;
/** Growth of such a rate may be any figure. */
const CHANGE = /增长|提高|提升|增幅|增加|下降|降低|减少|同比|较上年|环比/;

/** 百分比超过 100% */
export const over100Percent = defineRule({
  code: 'over-100-percent',
  severity: 'error',
  source: 'review-practice',
  *check({ rows }) {
    for (const { row, outcome } of rows) {
      if (!SHARE_OF_ALL.test(row.l3) || NO_SHARE.test(row.l3) || CHANGE.test(row.l3)) continue;
      if (hasUnclearFigures(row, outcome)) continue;
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
