import type { QuantityReading } from '../../scoring';
import { compact, parseUnit } from '../../scoring';
import type { IndicatorRow } from '../../table/evaluation-table';
import { defineRule } from '../rule';

type Kind = 'cost' | 'time' | 'rate' | 'count';

/** Under 成本, amounts of which more is better, and floors that people are paid. */
const MORE_IS_BETTER =
  /节约|节省|降低|减少|下降|压减|收入|收益|效益|盈利|利润|增收|产值|营收|税收|回收|筹集|引资|公用经费|生均|救助|供养|抚恤|低保|最低|保障标准|工资|薪酬|待遇/;
/** Spans of time that should be short … */
const SHOULD_BE_SHORT = /完成|周期|工期|时限|期限|办结|用时|耗时/;
/** … and those that should last. */
const SHOULD_LAST = /质保|保修|使用|运行|有效|保存|保管|服务期|存续|合同|持续|管护|养护|责任期|保障|开放/;
const GOOD_RATE =
  /满意[度率]|覆盖率|合格率|及格率|达标率|通过率|知晓率|参训率|出勤率|到课率|好评率|优良率|完好率|准确率|及时率/;
const NO_GOOD_RATE = /不满意|不合格|不达标|未(?!成年|来)|遗漏|误差|投诉|差评|降低|下降|减少|偏差/;
/** Counts that should stay low, or that are kept down. */
const SHOULD_BE_FEW = new RegExp(
  '事故|事件|投诉|举报|违规|违法|违纪|违约|故障|死亡|伤亡|受伤|发案|案件|立案|差错|误差|错误|损失|流失|次品|废品|不良|不合格|不达标|' +
    '不符|舆情|信访|上访|纠纷|疫情|病例|发病|感染|火灾|灾害|隐患|缺陷|遗漏|漏检|漏报|漏损|超标|超限|污染|排放|能耗|消耗|耗材|用水|' +
    '用电|用油|退回|返工|返修|延误|逾期|中断|停机|宕机|失业|辍学|返贫|贫困人口|超支|空置|闲置|积压|存量|库存|减少|降低|下降|压减|' +
    '压缩|精简|控制|限额|限制|上限|编制|调整|变更|追加|调剂|接待|会议|出国|出境|公务|用车|车辆|等待|偏差|退役量|淘汰',
);

/**
 * 比较方向可疑: a cost or a term with ≥, a rate of success or an output with ≤. Only what its name and level leave no
 * doubt about.
 */
export const directionSuspicious = defineRule({
  code: 'direction-suspicious',
  severity: 'warning',
  source: 'review-practice',
  *check({ rows }) {
    for (const { row } of rows) {
      const { reading } = row.target;
      if (reading.kind !== 'quantity') continue;
      const kind = suspicion(reading, row);
      if (kind) yield { at: row.target, printed: reading.text, facts: { indicator: row.l3, kind } };
    }
  },
});

function suspicion({ comparator, unit: written }: QuantityReading, row: IndicatorRow): Kind | null {
  const atLeast = comparator === '>=' || comparator === '>';
  const atMost = comparator === '<=' || comparator === '<';
  const name = compact(row.l3);
  const level = row.l1 + row.l2;
  const dimension = parseUnit(written ?? '')?.dimension ?? null;
  if (atLeast) {
    const money = dimension === 'money' || dimension === 'scale-only';
    if (money && level.includes('成本') && !MORE_IS_BETTER.test(name)) return 'cost';
    const time = dimension === 'months' || dimension === 'days' || dimension === 'hours';
    if (time && level.includes('时效') && SHOULD_BE_SHORT.test(name) && !SHOULD_LAST.test(name))
      return 'time';
  }
  if (atMost) {
    const rate = dimension === 'percent' || dimension === null;
    if (rate && GOOD_RATE.test(name) && !NO_GOOD_RATE.test(name)) return 'rate';
    if (dimension === 'count' && level.includes('数量') && !SHOULD_BE_FEW.test(name)) return 'count';
  }
  return null;
}
