import { compact } from '../../scoring';

/** Words that name no subject: the row itself may be meant. */
const NEUTRAL =
  /全年度?|[本当]年度?|年度|年末|年底|年终|最终|最后|目前|现已|现在|累计|共计|合计|总计|总体|整体|综合|平均|总|项目|工程|任务|指标|目标值?|计划|数量|人数|户数|次数|场次|人次|班次|份数|册数|数值|学员|工作|情况|结果|资金|效益|质量|数|量|值|全部|完全|基本|顺利|实际|主要|推迟|延期|延迟|延后|顺延|正式|如期|按期|按时|提前|直至|已经|因此|所以|从而|导致|使得|属于|均|已|经|都|仅|只|也|有|共|但|故|而|于|在|至|到|的|了|为|是|使|按|其|[该本此]项?|能|未能/g;

/** Words of doing, which every row may have. */
const DOING =
  /完成|培训|新建|建设|建成|改造|举办|开展|组织|发放|安装|种植|购置|采购|购买|印制|印发|实施|参加|参训|参与|到课|到场|到岗|在岗|上岗|办理|办结|支出|支付|花费|使用|竣工|完工|交付|投用|新增|达到|达|建|办|修|种|购/g;

/** A cause that stands before without a comma: "受征地影响完成率为90%", "因暴雨较计划减少30次". */
const CAUSED =
  /^(?:(?:主要)?原因是|因|由于|受)\p{Script=Han}{1,12}?(?:影响|原因|停工|滞后|延误|不足|中断|较晚)|^(?:因|由于|受)(?:暴雨|降雨|汛期|雨季|疫情|天气|高温|台风|干旱|灾害)/u;

/** Words that lead over from the cause to what is said: "因疫情实际培训". */
const CAUSE = /^(?:因|由于|受|经|通过|虽|但|随着|为|鉴于)/;
/** "问卷调查满意度" is the rate of the row, however it was asked. */
const ASKED = /抽样|问卷|调查|显示|测评/g;

/** The clause that words end with, back to the last comma. */
export const clauseBefore = (words: string): string => /[^,;。、:()]*$/.exec(words)?.[0] ?? '';

/**
 * True where words name nothing but the row: they are empty, speak of doing, or are of the characters of its name. In
 * the row 技能培训, "全年实际培训" does, "电工班" does not.
 *
 * @example
 * speaksOfRow('全年培训', '技能培训') //=> true
 * speaksOfRow('农村电商班', '技能培训') //=> false
 */
export function speaksOfRow(words: string, name: string): boolean {
  return isOf(words, DOING, name);
}

/** What follows a figure without a sign: a reason, or what is done with it. */
const FOLLOWS = /^(?:因|由|受|主要|未|已|均|的|较|比|超|左右|以上)/;

/** The same of what stands behind a figure: "实际建设5个项目点" counts another thing than 公厕. */
export function countsRow(after: string, name: string): boolean {
  return FOLLOWS.test(after) || speaksOfRow(after, name);
}

/** The same of a rate's name, where what was done tells one rate from another: 抽检合格率, 验收合格率. */
export function namesRate(words: string, name: string): boolean {
  return isOf(words, ASKED, name);
}

/** The same of what stands before "实际" or "计划", where a cause may stand, too. */
export function leadsToRow(words: string, name: string): boolean {
  return CAUSE.test(words) || speaksOfRow(words, name);
}

function isOf(words: string, besides: RegExp, name: string): boolean {
  const own = compact(name);
  const runs = words
    .replace(CAUSED, '')
    .replace(besides, ' ')
    .replace(NEUTRAL, ' ')
    .replace(/["“”'‘’《》]/g, '')
    .split(' ')
    .filter((run) => run !== '');
  const rest = runs.join('');
  // Of "学生和家长满意度", the parents alone are a part.
  if (rest !== '' && /[和与及、]/.test(own)) return own.includes(rest) && own.startsWith(rest);
  return runs.every((run) => isCovered(run, own));
}

/** Every character stands beside one that is its neighbour in the name, too: 企业 of 参训企业, not 业企. */
function isCovered(run: string, own: string): boolean {
  if (run.length === 1) return own.includes(run);
  return [...run].every(
    (_, at) => (at > 0 && own.includes(run.slice(at - 1, at + 1))) || isPair(run.slice(at, at + 2), own),
  );
}

const isPair = (pair: string, own: string): boolean => pair.length === 2 && own.includes(pair);
