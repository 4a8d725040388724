import { HUNDRED } from '../../scoring';
import type { Sentence } from '../prose/figures';
import type { Contradicts } from './contradiction';
import { OF_SOME, shownText } from './contradiction';
import { clauseBefore, speaksOfRow } from './subject';

const GOAL = '(?:年度|年初|预期|全年|本年|既定|设定|预定|绩效)*';
const NOT_REACHED = new RegExp(
  `未(?:能)?(?:全部|完全|按期|按时|如期)?(?:完成|达到|达成|实现)(?:${GOAL}(?:目标|指标值|指标|任务|计划)|100%)(?!的\\d)`,
);
const REACHED = new RegExp(
  `超额完成|(?:已|均|全部)(?:按期|如期|按时|全部)?完成${GOAL}(?:目标|指标|任务)(?!的|量的)|达到(?:了)?(?:年度|年初|预期|全年)(?:目标|指标值|指标|效果)(?!的)`,
);
/** What was not reached, or is only hoped for, or somewhere else. */
const OF_OTHERS =
  /上年|去年|以前|往年|上半年|下半年|季度|防止|避免|如|若|个别|部分|其他|其余|资金|支付|不存在|杜绝|导致/;
const HOPED = /未|没|不|尚|争取|确保|力争|预计|将|下一步|保证|努力|推动|促进|能够|以$|使/;

/** What the same sentence says of another part, where the row's own status comes out. */
const OPPOSITE = {
  missed: /未(?:能)?(?:全部|完全|按期|按时|如期)?(?:完成|达)|没有?(?:完成|达)|不足|减少|欠/,
  met: /超额|超出|大幅增加|(?:已|均|全部)(?:按期|如期|按时|全部)?完成/,
};

/** "未达到100%" beside a met row, "超额完成" beside a missed one. */
export const statedStatus: Contradicts = (audited, sentences) => {
  const { row } = audited;
  const { status, completion } = audited.outcome;
  const shown = shownText(audited.row.actual?.reading.text ?? '');
  if (status === 'missed' && (completion?.lt(HUNDRED) ?? true)) {
    const quote = find(row.l3, sentences, REACHED, HOPED, OPPOSITE.missed);
    return quote === null ? null : { kind: 'met-though-missed', quote, shown };
  }
  if (status !== 'met' && status !== 'exceeded') return null;
  const quote = find(row.l3, sentences, NOT_REACHED, OF_OTHERS, OPPOSITE.met);
  return quote === null ? null : { kind: 'missed-though-met', quote, shown };
};

function find(
  name: string,
  sentences: readonly Sentence[],
  words: RegExp,
  unless: RegExp,
  opposite: RegExp,
): string | null {
  for (const { text } of sentences) {
    const match = words.exec(text);
    const before = text.slice(0, match?.index);
    if (!match || unless.test(before.slice(-12)) || OF_SOME.test(before)) continue;
    // One part did, another did not: "流动救助已完成，站内救助未完成".
    if (!speaksOfRow(clauseBefore(before), name) || opposite.test(text.replace(match[0], ''))) continue;
    const lead = /[^,、:()]{0,10}$/.exec(before)?.[0] ?? '';
    return lead + match[0];
  }
  return null;
}
