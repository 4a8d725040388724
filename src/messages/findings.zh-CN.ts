import type { Finding, FindingCode, FindingFacts } from '../audit/finding';
import { textRuleNamesZh, textSentencesZh } from './text-findings.zh-CN';

type Common = Pick<Finding, 'cell' | 'printed' | 'expected'>;
type Sentence<Code extends FindingCode> = (facts: FindingFacts[Code], finding: Common) => string;

const quote = (name: string): string => `“${name}”`;

const FUND_COLUMNS = { initial: '年初预算数', fullYear: '全年预算数', executed: '全年执行数' } as const;
const LINE_COLUMNS = { budget: '预算数', spent: '支出数', weight: '分值', score: '得分' } as const;
const LEVELS = { achieved: '达成', partly: '部分达成', missed: '未达成' } as const;

/** One sentence a rule: what is wrong, the two figures, the way out. */
const SENTENCES: { readonly [Code in FindingCode]: Sentence<Code> } = {
  ...textSentencesZh,
  'table-not-found': () =>
    '本表没有找到绩效指标表。需要有“三级指标”“指标值”“实际完成值”等表头的表格；请切换到相应工作表后再审核。',
  'table-uncertain': ({ title }, { cell }) =>
    `${cell} 处${title ? quote(title) : '的表格'}结构不够清楚，暂不计分。请核对表头是否齐全。`,
  'cell-error': ({ error }, { cell }) =>
    `${cell} 是错误值 ${error}，无法计算。请修正该单元格的公式或重新填写。`,
  'row-shifted': ({ indicator }) =>
    `${quote(indicator)}一行的单元格整体错开了一列，已按错位前的位置核算。请把内容移回对应的列。`,
  'score-mismatch': ({ indicator, direction, hasReason }, { printed, expected }) => {
    const head = `${quote(indicator)}得分 ${printed}，按评分口径应为 ${expected}`;
    if (direction === 'above') return `${head}，多计了分。请改为 ${expected}，或核对指标值与实际完成值。`;
    return hasReason
      ? `${head}。如系主动扣分，请在原因中写明扣分理由；否则请改为 ${expected}。`
      : `${head}，且未说明原因。请改为 ${expected}，或说明扣分理由。`;
  },
  'full-score-when-missed': ({ indicator, completion }, { printed, expected }) =>
    `${quote(indicator)}未完成${completion === null ? '' : `（完成率 ${completion} %）`}，却得满分 ${printed}。${expected === null ? '逾期得多少分，评分口径没有规定，请按本单位办法扣分' : `按评分口径应为 ${expected}`}。`,
  'qualitative-band': ({ indicator, level }, { printed, expected }) =>
    `${quote(indicator)}为定性指标，完成情况是${quote(LEVELS[level])}，得分应${expected?.includes('–') ? '在' : '为'} ${expected}${expected?.includes('–') ? ' 之间' : ''}，现为 ${printed}。请核对得分或完成情况。`,
  'score-rounding': ({ indicator }, { printed, expected }) =>
    `${indicator === null ? '预算执行率' : quote(indicator)}得分 ${printed} 是取整后的结果，保留两位小数应为 ${expected}。各项取整方式应一致。`,
  'score-out-of-range': ({ indicator, weight }, { printed }) =>
    `${quote(indicator)}得分 ${printed} 超出范围。得分应在 0 与分值 ${weight} 之间，请改正。`,
  'score-without-values': ({ indicator, missing }, { printed }) =>
    `${quote(indicator)}得了 ${printed} 分，但${missing === 'target' ? '指标值' : '实际完成值'}是空的，得分没有依据。请补填。`,
  'actual-missing': ({ indicator }, { cell }) => `${quote(indicator)}的实际完成值未填。请在 ${cell} 补填。`,
  'weight-missing': ({ indicator }, { cell }) =>
    `${quote(indicator)}有得分但没有分值，无法核算。请在 ${cell} 填写分值。`,
  'weight-sum': ({ against, level }, { printed, expected }) => {
    switch (against) {
      case 'printed-total':
        return `各项分值（含预算执行率）合计 ${printed}，与总分行的 ${expected} 不符。请核对各项分值。`;
      case 'hundred':
        return `各项分值（含预算执行率）合计 ${printed}，应为 ${expected}。请核对各项分值。`;
      case 'subtotal':
        return `${quote(level ?? '小计')}以上各项分值合计 ${printed}，与该行的 ${expected} 不符。请核对各项分值。`;
      case 'level-points':
        return `${quote(level ?? '')}下各项分值合计 ${printed}，与标明的 ${expected} 分不符。请核对各项分值。`;
    }
  },
  'total-mismatch': ({ scope }, { printed, expected }) =>
    scope === 'table'
      ? `总分 ${printed}，各项得分（含预算执行率）相加为 ${expected}。请核对总分或各项得分。`
      : `小计得分 ${printed}，以上各项得分相加为 ${expected}。请核对。`,
  'execution-rate-mismatch': ({ executed, budget }, { printed, expected }) =>
    `执行率 ${printed}，按执行数 ${executed} ÷ 全年预算数 ${budget} 应为 ${expected}。请改正。`,
  'execution-score-mismatch': ({ rate, weight }, { printed, expected }) =>
    `执行率得分 ${printed}，按 ${weight} × ${rate} % 应为 ${expected}。请改正。`,
  'unit-mismatch': ({ indicator, target, actual }) =>
    `${quote(indicator)}的指标值${quote(target)}与实际完成值${quote(actual)}单位不同，无法比较。请统一单位。`,
  'target-no-comparator': ({ indicator, assumed, text }) =>
    `${quote(indicator)}的指标值${quote(text)}没有比较符，已按“${assumed}”核算。请写明“≥”“≤”或“=”。`,
  'over-100-percent': ({ indicator, where }, { printed }) =>
    `${quote(indicator)}的${where === 'target' ? '指标值' : '实际完成值'}为 ${printed}，这类比率不会超过 100 %。请核对。`,
  'reason-missing-missed': ({ indicator, completion }, { cell }) =>
    `${quote(indicator)}未完成${completion === null ? '' : `（完成率 ${completion} %）`}，没有填写原因。请在 ${cell} 说明原因和改进措施。`,
  'reason-missing-exceeded': ({ indicator, completion, from }, { cell }) =>
    `${quote(indicator)}完成率 ${completion} %，达到 ${from} % 的超额线，没有填写原因。请在 ${cell} 说明原因。`,
  'level-missing': ({ indicator, level }, { cell }) =>
    `${quote(indicator)}没有${level === 'l1' ? '一级指标' : '二级指标'}名称。请在 ${cell} 补填。`,
  'indicator-duplicate': ({ indicator, first }) =>
    `${quote(indicator)}与 ${first} 的指标级次、名称都相同。请核对是否重复填报；如是两项指标，请用名称区分。`,
  'target-unreadable': ({ indicator }, { printed }) =>
    `${quote(indicator)}的指标值${quote(printed ?? '')}无法识别，不能核算。请按“比较符＋数值＋单位”填写，如“≥90%”，或改为一句定性表述。`,
  'actual-unreadable': ({ indicator, target, lacks }, { printed }) => {
    const actual = `实际完成值${quote(printed ?? '')}`;
    if (lacks === 'clear-figure')
      return `${quote(indicator)}的${actual}无法识别，不能核算。请按“数值＋单位”填写，如“95%”。`;
    return `${quote(indicator)}的指标值是${quote(target)}，${actual}看不出确切的${lacks === 'time' ? '时间' : '数值'}，不能比较。请填写实际${lacks === 'time' ? '完成的时间' : '达到的数值'}。`;
  },
  'actual-has-comparator': ({ indicator }, { printed }) =>
    `${quote(indicator)}的实际完成值${quote(printed ?? '')}带有比较符，像是照抄指标值。请填写实际达到的数值。`,
  'unit-missing': ({ indicator, where, unit }, { printed }) =>
    `${quote(indicator)}的${where === 'target' ? '指标值' : '实际完成值'}${quote(printed ?? '')}没有写明计量单位${unit === null ? '' : `，已按${quote(unit)}理解`}。请补写单位。`,
  'unit-magnitude': ({ indicator, target }, { printed }) =>
    `${quote(indicator)}的指标值是${quote(target)}，实际完成值是${quote(printed ?? '')}，相差约一万倍。请核对是否把“元”和“万元”（或“个”和“万个”）写混。`,
  'direction-suspicious': ({ indicator, kind }, { printed }) => {
    const target = `指标值${quote(printed ?? '')}`;
    switch (kind) {
      case 'cost':
        return `${quote(indicator)}是成本指标，${target}却只要求不少于。请核对是否应为“≤”。`;
      case 'time':
        return `${quote(indicator)}是时限要求，${target}却只要求不短于。请核对是否应为“≤”。`;
      case 'rate':
        return `${quote(indicator)}越高越好，${target}却设了上限。请核对是否应为“≥”。`;
      case 'count':
        return `${quote(indicator)}是产出数量，${target}却设了上限。请核对是否应为“≥”。`;
    }
  },
  'target-zero': ({ indicator }, { printed }) =>
    `${quote(indicator)}的指标值是${quote(printed ?? '')}，只判断完成与否，没有完成率。如并非要求为零，请核对指标值。`,
  'qualitative-level': ({ indicator }, { printed }) =>
    `${quote(indicator)}的实际完成值${quote(printed ?? '')}看不出达成程度，未作判断。建议写“达成年度指标”“部分达成年度指标并具有一定效果”或“未达成年度指标且效果较差”。`,
  overspent: ({ label, budget }, { printed }) =>
    `${quote(label)}的执行数 ${printed} 超出全年预算数 ${budget}。请核对两数；如年中追加过预算，请填写调整后的预算数。`,
  'funds-sum': ({ label, column }, { printed, expected }) =>
    `${quote(label)}的${FUND_COLUMNS[column]} ${printed}，${expected?.startsWith('≥') ? `已能认出的各项资金相加就有 ${expected.slice(1)}` : `各项资金相加为 ${expected}`}。请核对总额和各项资金。`,
  'parts-sum': ({ label, column }, { printed, expected }) =>
    `${quote(label)}的${LINE_COLUMNS[column]} ${printed}，各项相加为 ${expected}。请核对合计和各项。`,
  'completion-mismatch': ({ indicator, target, actual }, { printed, expected }) =>
    `${quote(indicator)}的完成率 ${printed}，按指标值${quote(target)}和实际完成值${quote(actual)}应为 ${expected}。请改正。`,
  'deviation-mismatch': ({ indicator, target, actual }, { printed, expected }) =>
    `${quote(indicator)}的偏差率 ${printed}，按指标值${quote(target)}和实际完成值${quote(actual)}应为 ${expected}。请改正。`,
  'score-rate-mismatch': ({ label, score, weight }, { printed, expected }) =>
    `${quote(label)}的得分率 ${printed}，按得分 ${score} ÷ 分值 ${weight} 应为 ${expected}。请改正。`,
  'grade-mismatch': ({ score }, { printed, expected }) =>
    `等级${quote(printed ?? '')}与总分 ${score} 不符，按评分口径应为${quote(expected ?? '')}。请核对等级或总分。`,
  'weight-structure': ({ levels }, { printed, expected }) =>
    `${levels.map(quote).join('、')}的分值合计 ${printed}，评分口径一般为 ${expected}。当地另有规定的，以当地规定为准。`,
  'target-differs': ({ indicator, other, otherSheet, otherCell }, { printed }) =>
    `${quote(indicator)}的指标值${quote(printed ?? '')}与工作表${quote(otherSheet)} ${otherCell} 的${quote(other)}不同。请核对两处；下级可以高于上级，不应低于上级。`,
  'rate-differs': ({ budget, other, otherSheet, otherCell }, { printed }) =>
    `执行率 ${printed} 与工作表${quote(otherSheet)} ${otherCell} 的 ${other} 不同，而两处预算数同为 ${budget}。请核对两处的支出数和执行率。`,
};

/** Short names of the rules, as lists and pages show them. */
export const ruleNamesZh: Readonly<Record<FindingCode, string>> = {
  ...textRuleNamesZh,
  'table-not-found': '未找到指标表',
  'table-uncertain': '表格结构不清楚',
  'cell-error': '单元格为错误值',
  'row-shifted': '单元格错位',
  'score-mismatch': '得分与评分口径不符',
  'full-score-when-missed': '未完成却得满分',
  'qualitative-band': '定性得分超出区间',
  'score-rounding': '得分取整方式不同',
  'score-out-of-range': '得分超出分值',
  'score-without-values': '得分没有依据',
  'actual-missing': '实际完成值未填',
  'weight-missing': '分值缺失',
  'weight-sum': '分值合计不符',
  'total-mismatch': '总分合计不符',
  'execution-rate-mismatch': '执行率不符',
  'execution-score-mismatch': '执行率得分不符',
  'unit-mismatch': '单位不一致',
  'target-no-comparator': '指标值缺比较符',
  'over-100-percent': '百分比超过 100 %',
  'reason-missing-missed': '未完成未说明原因',
  'reason-missing-exceeded': '超额较多未说明原因',
  'level-missing': '缺少级次名称',
  'indicator-duplicate': '指标重复',
  'target-unreadable': '指标值无法识别',
  'actual-unreadable': '实际完成值无法识别',
  'actual-has-comparator': '实际完成值带比较符',
  'unit-missing': '缺少计量单位',
  'unit-magnitude': '数值相差约一万倍',
  'direction-suspicious': '比较方向可疑',
  'target-zero': '指标值为零',
  'qualitative-level': '定性表述无法判断',
  overspent: '执行数超出预算',
  'funds-sum': '资金合计不符',
  'parts-sum': '分项合计不符',
  'completion-mismatch': '完成率不符',
  'deviation-mismatch': '偏差率不符',
  'score-rate-mismatch': '得分率不符',
  'grade-mismatch': '等级与总分不符',
  'weight-structure': '分值结构不同',
  'target-differs': '各表指标值不同',
  'rate-differs': '各表执行率不同',
};

/** A finding in one sentence. */
export function findingZh(finding: Finding): string {
  const sentence = SENTENCES[finding.code] as (facts: Finding['facts'], common: Common) => string;
  return sentence(finding.facts, finding);
}
