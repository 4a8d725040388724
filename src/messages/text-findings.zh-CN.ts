import type { Finding, FindingCode, FindingFacts } from '../audit/finding';
import type { ColumnRole } from '../table/evaluation-table';
import { evidenceZh } from './evidence.zh-CN';

/** Rules about texts, names and columns. */
export type TextCode = Extract<
  FindingCode,
  | 'column-missing'
  | 'reason-contradicts'
  | 'reason-arithmetic'
  | 'reason-misplaced'
  | 'reason-duplicated'
  | 'reason-generic'
  | 'measure-missing'
  | 'name-differs'
>;
type Common = Pick<Finding, 'cell' | 'printed' | 'expected'>;
type Sentence<Code extends FindingCode> = (facts: FindingFacts[Code], finding: Common) => string;

const LONGEST = 60;

/** Words of a cell in quotation marks, in full-width punctuation, cut where they are long. */
function quote(words: string): string {
  const shown = words
    .replace(/\s+/g, ' ')
    .replace(/,(?!\d{3}(?!\d))/g, '，')
    .replace(/;/g, '；')
    .trim();
  return shown.length > LONGEST ? `“${shown.slice(0, LONGEST)}…”` : `“${shown}”`;
}

const columnName = (role: ColumnRole): string => quote(evidenceZh.columnRole(role));

/** "65+34÷108" as people write it. */
const sum = (working: string): string =>
  working.replace(/\*/g, '×').replace(/\//g, '÷').replace(/\+/g, '＋').replace(/-/g, '－');

export const textSentencesZh: { readonly [Code in TextCode]: Sentence<Code> } = {
  'column-missing': ({ columns }, { cell }) =>
    `${cell} 起的表头缺少${columns.map(columnName).join('、')}列，无法完整核算。请补上；如表头用了别的名称，请改用通行名称。`,
  'reason-contradicts': ({ indicator, kind }, { printed, expected }) => {
    const head = `${quote(indicator)}的原因写${quote(printed ?? '')}`;
    const shown = quote(expected ?? '');
    switch (kind) {
      case 'actual':
        return `${head}，实际完成值却是${shown}。请核对两处。`;
      case 'target':
        return `${head}，指标值却是${shown}。请核对两处。`;
      case 'completion':
        return `${head}，本行的完成率却是 ${expected}。请核对原因和实际完成值。`;
      case 'gap':
        return `${head}，本行指标值与实际完成值却相差 ${expected}。请核对原因中的数。`;
      case 'direction-down':
        return `${head}，本行实际完成值${shown}却低于指标值。请核对原因或实际完成值。`;
      case 'direction-up':
        return `${head}，本行实际完成值${shown}却高于指标值。请核对原因或实际完成值。`;
      case 'missed-though-met':
        return `${head}，本行实际完成值${shown}却已达到指标值。请核对原因或实际完成值。`;
      case 'met-though-missed':
        return `${head}，本行实际完成值${shown}却没有达到指标值。请核对原因或实际完成值。`;
      case 'paid-share':
        return `${head}，本行支出占指标值的比例却更高（${expected}）。请核对支付比例，或是否照抄了其他项目的原因。`;
    }
  },
  'reason-arithmetic': ({ indicator, kind, quote: words, working }, { printed, expected }) => {
    const head = `${quote(indicator)}的原因写${quote(words)}`;
    if (kind === 'months') return `${head}，首尾两月都算应为 ${expected}，不是 ${printed}。请核对起止月份。`;
    if (expected?.startsWith('≤'))
      return `${head}，${sum(working)} 为 ${printed}，超过总数 ${expected.slice(1)}。请核对各数。`;
    return `${head}，按 ${sum(working)} 应为 ${expected}，不是 ${printed}。请核对各数。`;
  },
  'reason-misplaced': ({ indicator, other, otherCell }, { printed }) =>
    `${quote(indicator)}的原因写${quote(printed ?? '')}，与${quote(other)}一行（${otherCell}）相符，与本行不符。请核对是否填错了行。`,
  'reason-duplicated': ({ indicator, other, first }) =>
    `${quote(indicator)}的原因与${quote(other)}（${first}）的文字相同。请写明本项指标自己的原因；确属同一原因的，可合并单元格统一说明。`,
  'reason-generic': ({ indicator }, { printed }) =>
    `${quote(indicator)}的原因${quote(printed ?? '')}只说有偏差，没有说为什么。请写明具体原因。`,
  'measure-missing': ({ indicator, completion }, { cell }) =>
    `${quote(indicator)}未完成${completion === null ? '' : `（完成率 ${completion} %）`}，写了原因，没有写改进措施。请在 ${cell} 补充。`,
  'name-differs': ({ indicator, where, other, otherSheet, otherCell }, { printed }) => {
    const own = `${quote(indicator)}的${where === 'achieved' ? '实际完成值' : '指标值'}是${quote(printed ?? '')}`;
    switch (where) {
      case 'title':
        return `${own}，表格标题写的是${quote(other)}。请核对两处数量。`;
      case 'project':
        return `${own}，项目名称（${otherCell}）写的是${quote(other)}。请核对两处数量。`;
      case 'expected':
        return `${own}，预期目标（${otherCell}）写的是${quote(other)}。请核对两处数量。`;
      case 'achieved':
        return `${own}，实际完成情况（${otherCell}）写的是${quote(other)}。请核对两处数量。`;
      case 'code':
        return `${quote(indicator)}与工作表${quote(otherSheet)} ${otherCell} 的${quote(other)}编号相同、名称不同。请统一名称。`;
    }
  },
};

/** Short names of these rules. */
export const textRuleNamesZh: Readonly<Record<TextCode, string>> = {
  'column-missing': '缺少必要的列',
  'reason-contradicts': '原因与本行矛盾',
  'reason-arithmetic': '原因中的数算错',
  'reason-misplaced': '原因填错行',
  'reason-duplicated': '原因雷同',
  'reason-generic': '原因空泛',
  'measure-missing': '缺少改进措施',
  'name-differs': '各处数量或名称不同',
};
