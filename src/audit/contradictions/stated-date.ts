import type { Contradicts } from './contradiction';
import { ELSEWHERE, shownText } from './contradiction';
import { clauseBefore, speaksOfRow } from './subject';

/** "于2024年10月12日完工" */
const DONE =
  /(?<!计划|预计|原定|合同约定|要求|应)(?:于|在)?(20\d\d)年(\d{1,2})月(?:(\d{1,2})日)?(?:全部|如期|按期|提前|正式|顺利|已)*(?:完成|完工|竣工)/g;
const WISHED = /预计|计划|原定|争取|将|约定|要求|应|拟|部分|其中|阶段/;
const FINISHED = /完成|完工|竣工|工期/;

/** The day that the reason names for the work's end, where the row shows another month or day. */
export const statedDate: Contradicts = ({ row }, sentences) => {
  const reading = row.actual?.reading;
  if (reading?.kind !== 'date' || !reading.from || !reading.to || reading.from < 10000) return null;
  if (!FINISHED.test(row.l3)) return null;
  const { from, to } = reading;
  const found = sentences.flatMap(({ text }) =>
    [...text.matchAll(DONE)].filter(({ index, 0: done }) => {
      const before = text.slice(Math.max(0, index - 8), index);
      // "路基工程于…完成", "于…完成招标": the end of a part.
      const rest = /^[^,;。、:()]*/.exec(text.slice(index + done.length))?.[0] ?? '';
      const isWhole = speaksOfRow(clauseBefore(text.slice(0, index)), row.l3) && speaksOfRow(rest, row.l3);
      return isWhole && !WISHED.test(before) && !ELSEWHERE.test(before);
    }),
  );
  const [only] = found;
  if (!only || found.length > 1) return null;
  const [quote, year, month, day] = only;
  const start = Number(year) * 10000 + Number(month) * 100;
  const [first, last] =
    day === undefined ? [start + 1, start + 31] : [start + Number(day), start + Number(day)];
  if (first <= to && last >= from) return null;
  return { kind: 'actual', quote, shown: shownText(reading.text) };
};
