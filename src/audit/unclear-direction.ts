import type { Outcome } from '../scoring';
import { compact } from '../scoring';
import type { IndicatorRow } from '../table/evaluation-table';

/** What should rather be little … */
const FEW =
  /事故|投诉|举报|违规|违法|违纪|故障|死亡|伤亡|差错|误差|损失|流失|次品|不良率|不合格|不达标|舆情|信访|发病|感染|逾期|返工|返修|超标|排放|能耗|失业率|辍学|返贫|漏损|水损|中断|延误|控制率|调整率|变动率|结转率|结余率|负债率|空置率/;
/** … unless it is what is done about it. */
const DONE_ABOUT =
  /减少|降低|下降|压减|整改|化解|处置|查处|处理|办结|受理|回访|演练|排查|监测|挽回|追回|预防|满意/;

const CEILING = /[≤<]/;
const FLOOR = /[≥>]/;

/**
 * True where a target without a comparator names what should be little ("安全事故数 2次"): whether it is a floor or a
 * ceiling, only the person knows, and nothing is concluded from it but that the comparator is missing.
 */
export function hasUnclearDirection({ l3 }: IndicatorRow, { implied, direction }: Outcome): boolean {
  if (!implied) return false;
  const name = compact(l3);
  // "救助标准（<**元）": the template's name gives the sign, and another one than is assumed.
  if (direction === 'at-most') return FLOOR.test(name);
  return direction === 'at-least' && (CEILING.test(name) || (FEW.test(name) && !DONE_ABOUT.test(name)));
}
