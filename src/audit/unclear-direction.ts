import type { Outcome } from '../scoring';
import { compact } from '../scoring';
import type { IndicatorRow } from '../table/evaluation-table';

/** What should rather be little … */
const FEW =
  /事故|投诉|举报|违规|违法|违纪|故障|死亡|伤亡|差错|误差|损失|流失|次品|不良率|不合格|不达标|舆情|信访|发病|感染|逾期|返工|返修|超标|排放|能耗|失业率|辍学|返贫|漏损|水损|中断|延误|控制率|调整率|变动率|结转率|结余率|负债率|空置|废品|发案|等候|等待|贫困发生|用水量|用电量|PM2|PM10|浓度|噪声|噪音|三公|出警|响应时间|借调|超编|变更|调整次数|运行成本|费用率|亏损|停电|停水|停机|不满意/;
/** … unless it is what is done about it. */
const DONE_ABOUT =
  /减少|降低|下降|压减|整改|化解|处置|查处|处理|办结|受理|回访|演练|排查|监测|挽回|追回|预防|(?<!不)满意/;

/** What a level of cost or of time holds though more of it is better: what lasts, what is saved, raised or given. */
const MORE =
  /天数|时长|月数|持续|保修|质保|使用年限|管护|养护|值班|值守|供暖|供水|供电|开放|服务时间|服务期|运行时间|实习|培训时间|提前|节约|节省|降低|减少|争取|吸引|引进|社会资本|投资额|带动|配套|投入资金|发放|补助标准|补贴标准|救助标准|保障标准|供养标准|工资|奖金|待遇|收入|收益|利润/;
const CEILING = /[≤<]/;
const FLOOR = /[≥>]/;

/**
 * True where a target without a comparator names what should be little ("安全事故数 2次"), or, as a cost or a term, what
 * should be much ("免费开放天数 300天"): whether it is a floor or a ceiling, only the person knows, and nothing is
 * concluded from it but that the comparator is missing.
 */
export function hasUnclearDirection({ l3 }: IndicatorRow, { implied, direction, target }: Outcome): boolean {
  if (!implied) return false;
  const name = compact(l3);
  // "救助标准（<**元）": the template's name gives the sign, and another one than is assumed.
  if (direction === 'at-most') return FLOOR.test(name) || (target?.isZero() !== true && MORE.test(name));
  return direction === 'at-least' && (CEILING.test(name) || (FEW.test(name) && !DONE_ABOUT.test(name)));
}
