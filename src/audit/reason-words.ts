import { compact } from '../scoring';

const SIGNS = /[\s,.;:、。，；：!?"'“”‘’()（）[\]<>《》·-]/g;

/** Words that say that all went as planned: they may stand in every row. */
const NO_GAP =
  /^(?:该|本|项目|指标|工作|任务|均|已|全部|按|照|按照|合同|年度|年初|计划|要求|时限|时间|规定|标准|预期|预定|目标|期|时|如期|顺利|实施|指标值|全年|值|完成|达成|达到|达标|实现|符合|合格|无偏差|无差异|没有偏差|不存在偏差|有效|执行|情况|良好|完毕|到位|支付|及|和|并|了|为|100%)+$/;

/** The words of a reason without signs; what a copy of it shares with it. */
export function wordsOf(reason: string): string {
  return compact(reason).replace(SIGNS, '');
}

/** True where a reason, in its words, states that there is nothing to explain. */
export function statesNoGap(words: string): boolean {
  return NO_GAP.test(words);
}

/** Words that only say that the figures differ, and the small words between them. */
const GENERIC =
  /实际完成值|实际完成|实际情况|实际值|年度指标值|年初指标值|年初预计值|年初预估值|年初预期值|年初目标值|年初设定值|预期指标值|指标值|目标值|预计值|预期值|计划值|指标|目标|预计|预期|预估|设定|设置|计划|年初|年度|全年|本年|当年|实际|完成|情况|差异|偏差|误差|偏离|差距|出入|变化|原因|因素|结果|数值|数据|数量|项目|工作|开展|实施|实行|进行|执行|存在|产生|出现|发生|造成|导致|形成|所致|引起|具有|略有|稍有|有所|一定|部分|较大|较小|正常|合理|客观|主要|根据|按照|由于|因为|因此|所以|是因|以及|相比|相较|比较|范围|之间|该项|此项|该|本|此|故|故而|而|因|由|有|与|和|及|较|比|同|于|的|了|为|是|在|内|中|上|下|值|数|按|据|所|其|等/g;
const DIFFERS = /差异|偏差|误差|偏离|差距|出入/;

/**
 * True for a reason that, in its words, states only that the figures differ.
 *
 * @example
 * isGeneric('因实际情况与年初预计值产生差异') //=> true
 * isGeneric('报名人数减少产生差异') //=> false
 */
export function isGeneric(words: string): boolean {
  return DIFFERS.test(words) && words.replace(GENERIC, '') === '';
}

/** Words of what is or will be done about a gap; a few of them tell of a cause, too ("未及时到位", "口径调整"). */
const MEASURE = new RegExp(
  [
    '下一步|下一年|下年|明年|今后|接下来|以后|后续(?!资金)|拟|争取|力争|(?<![无不能法未])将(?!近)',
    '加强|加大|加快|加紧|抓紧|督促|督导|完善|健全|优化|整改|改进|强化|尽快|尽早|及早|(?<![未没不能])及时',
    '继续|持续(?=[推跟加做开督优关改强抓])|确保|跟进|跟踪|统筹|细化|(?<![未没不有能])落实|做好|做实|做细|从严|措施',
    '避免|杜绝|防止|进一步|补齐|补办|重新|加以|倒排|顺延|应当|建议|抓好|摸清',
    '(?:合理|科学|准确|精准)(?=[设制确编安调测申])|剩余.*(?:完成|支付|实施)',
    '(?:预计|计划)(?=[于在将到\\d]|年底|次年|今年)|(?:延期|延长|延|结转|推迟|转)(?=[至到]|下年|下一)',
    '(?:及时|合理|申请|予以|进行)调整|调整(?=下|年|指标|目标|绩效|预算)|提前(?=[做摸谋介启准沟规安申])',
    '来年|补(?=[训种植发检测查招建录])|(?<![等期])待.{1,12}后|纳入(?=20|下|明|来)|(?:调低|调减|核减)(?=指标|目标|年度)',
    '多(?:渠道|方式|形式)(?=宣|推|筹|发|开)|(?<![未没不能法难以])解决(?=$|[,;。问])|增(?:聘|派|配|设)',
    '提高(?=工作|效率|质量|服务|认识|执行|资金|预算|编制)',
  ].join('|'),
);

/** True where a reason says what is done about the gap: 改进措施. Generous: a plan or a promise in any words counts. */
export function statesMeasure(reason: string): boolean {
  return MEASURE.test(compact(reason));
}
