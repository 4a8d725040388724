import type { Unscorable } from '../scoring';

/** Texts of target and actual, as they stand in the cells. */
type Pair = { readonly target: string; readonly actual: string };

/** Error messages show about this much of a cell. */
const clip = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
const quote = (text: string): string => `“${clip(text)}”`;

const UNSCORABLE: Readonly<Record<Unscorable, (pair: Pair) => string>> = {
  'target-empty': () => '指标值为空，无法计算。请填写指标值，例如 ≥80%。',
  'actual-empty': () => '实际完成值为空。填写后自动计算。',
  'target-unreadable': ({ target }) =>
    `指标值${quote(target)}读不出明确的数值。请只写一个数值和单位，例如 ≥80% 或 ≤20万元。`,
  'actual-unreadable': ({ actual }) =>
    `实际完成值${quote(actual)}读不出明确的数值。请只写一个数值和单位，例如 85% 或 18万元。`,
  'unit-mismatch': ({ target, actual }) =>
    `指标值${quote(target)}与实际完成值${quote(actual)}的单位不同，不能比较。请改为同一单位。`,
  'unit-convention': ({ target, actual }) =>
    `指标值${quote(target)}与实际完成值${quote(actual)}要按天数换算，结果取决于每月或每年的天数。请改为同一单位。`,
  'unit-unclear': ({ target, actual }) =>
    `指标值${quote(target)}与实际完成值${quote(actual)}有一个没写单位，数量级又相差很大。请把单位补全。`,
  'kind-mismatch': ({ target, actual }) =>
    `指标值${quote(target)}与实际完成值${quote(actual)}不是同一类内容（数值、日期、文字），不能比较。`,
  'qualitative-unknown': ({ actual }) =>
    `实际完成值${quote(actual)}看不出达成程度。请写“达成年度指标”“部分达成年度指标”或“未达成年度指标”。`,
  'date-ambiguous': ({ target, actual }) =>
    `指标值${quote(target)}与实际完成值${quote(actual)}的日期不够明确，分不出先后。请写到年月日。`,
  'table-uncertain': () => '表格未确认。',
};

/** What PERF.* functions say in the menu of an error cell. Every sentence names the argument and the way out. */
export const functionMessages = {
  empty: (label: string) => `${label}为空，请填写。`,
  errorValue: (label: string, error: string) => `${label}是错误值 ${error}，请先改正它所在的单元格。`,
  noFigure: (label: string, text: string) => `${label}${quote(text)}不是数字，请填写数字，例如 10。`,
  negative: (label: string, text: string) => `${label}${quote(text)}是负数，请填写不小于零的数字。`,
  noFlag: (label: string, text: string) => `${label}${quote(text)}应为 TRUE 或 FALSE。`,
  sizes: () => '各参数的区域大小不一致。请选择行数、列数相同的区域，或单个单元格。',
  unknownProfile: (id: string, known: readonly string[]) =>
    `没有名为${quote(id)}的评分口径。可以填写：${known.join('、')}。`,
  unscorable: (why: Unscorable, pair: Pair) => UNSCORABLE[why](pair),
  noScore: ({ target, actual }: Pair) =>
    `指标值${quote(target)}、实际完成值${quote(actual)}按这个评分口径得不出唯一的得分，请人工评分。`,
  noRate: ({ target, actual }: Pair) =>
    `指标值${quote(target)}、实际完成值${quote(actual)}只能判断是否完成，没有比率可算。`,
  noBudget: () => '全年预算数为零，算不出执行率。请填写全年（调整后）预算数。',
  noGrade: (text: string) => `得分${quote(text)}不在任何等级内。`,
  noSurvey: () => '没有人作答，或人数与分值的个数不同。请核对。',
  notLoaded: () => '函数没有加载成功。请打开 PERF 面板后重新计算。',
  tooLarge: () => '结果大得无法表示，请检查各参数的数量级。',
  failed: () => '计算时出现意外错误。请检查各参数，仍有问题请联系维护人员。',
};
