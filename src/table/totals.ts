import type { IndicatorRow, NumberCell, TotalLine } from './evaluation-table';
import { numberCell } from './numbers';
import { withoutBlanks } from './normalise';
import type { TotalRow } from './row-tests';
import { levelBeside } from './rows';
import type { RowReader } from './row-reader';
import type { Sheet } from './sheet';
import { scoreBeside, sumOfWeights } from './total-elsewhere';

export interface Totals {
  readonly total: TotalLine | null;
  readonly subtotals: readonly TotalLine[];
}

const WITH_FIGURE = /^.{2,8}?[:：]?\s*(\d+(?:\.\d+)?)\s*分?$/;

/** Reads the lines that add scores, and tells the one that adds the whole table from those that add parts. */
export function readTotals(
  sheet: Sheet,
  reader: RowReader,
  totals: readonly TotalRow[],
  indicators: readonly IndicatorRow[],
): Totals {
  const lines: TotalLine[] = [];
  let next = 0;
  for (const line of totals) {
    const begin = next;
    while ((indicators[next]?.row ?? Infinity) < line.row) next++;
    const from = indicators[begin]?.row ?? line.row;
    const to = next > begin ? (indicators[next - 1]?.row ?? line.row) : from;
    const span = spanBelow(levelBeside(reader, line), next, indicators) ?? { from, to };
    lines.push({ row: line.row, label: line.label, ...figures(sheet, reader, line), ...span });
  }
  const first = indicators[0]?.row;
  const last = indicators[indicators.length - 1]?.row;
  if (first === undefined || last === undefined) return { total: null, subtotals: [] };
  const whole = wholeOf(totals, lines, indicators);
  return {
    total: whole ? { ...whole, ...onlyScore(whole, indicators), from: first, to: last } : null,
    subtotals: lines.filter(
      (line) => line !== whole && (line.to < line.row || line.from > line.row) && line.from <= line.to,
    ),
  };
}

/** "产出指标 | 小计" over the rows of its level adds those, not the level's before. `at`: the first row below. */
function spanBelow(
  level: string,
  at: number,
  indicators: readonly IndicatorRow[],
): { readonly from: number; readonly to: number } | null {
  const first = indicators[at];
  if (level === '' || !first || first.l1 !== level || indicators[at - 1]?.l1 === level) return null;
  let last = at;
  while (indicators[last + 1]?.l1 === level) last++;
  return { from: first.row, to: indicators[last]?.row ?? first.row };
}

/** The last line named 总分 or 合计, above or below all rows; a single 小计 under all rows adds the whole as well. */
function wholeOf(
  totals: readonly TotalRow[],
  lines: readonly TotalLine[],
  indicators: readonly IndicatorRow[],
): TotalLine | undefined {
  const first = indicators[0]?.row ?? 0;
  const last = indicators[indicators.length - 1]?.row ?? 0;
  const [only] = lines;
  if (lines.length === 1) return only && (only.row > last || only.row < first) ? only : undefined;
  const named = lines.filter((_line, at) => totals[at]?.kind === 'whole');
  const best = lastWhole(named);
  if (!best || (best.row < last && best.row > first)) return undefined;
  // 合计 under every level: the last one adds its own level only, unless it holds the points of all.
  const again = named.some((line) => line !== best && line.label === best.label);
  const addsRows = best.from <= best.to && best.to < best.row && best.from > first;
  return again && addsRows && !holdsAll(best, indicators) ? undefined : best;
}

/**
 * The last of the lines; one that only says a score ("评价结论 | 自评总分95分") stands behind one with points of its own,
 * unless it says more than those can be: then those leave out the execution of the budget.
 */
function lastWhole(named: readonly TotalLine[]): TotalLine | undefined {
  const last = named[named.length - 1];
  const own = named.filter((line) => !saysOnly(line)).pop();
  if (!last || !own || !saysOnly(last)) return last;
  const most = own.weight?.value ?? own.score?.value;
  return most && last.score?.value?.gt(most) ? last : own;
}

/** The figure stands in the label's cell, or nowhere. */
const saysOnly = ({ weight, score, label }: TotalLine): boolean =>
  !weight?.value && (!score?.value || withoutBlanks(score.text) === label);

/** "总分 | 98.5" in the column of 分值 alone: not what the points add up to, so it is the score. */
function onlyScore(
  { weight, score, label }: TotalLine,
  indicators: readonly IndicatorRow[],
): Partial<Pick<TotalLine, 'weight' | 'score'>> {
  if (!weight?.value || !score || score.text !== '' || !label.includes('分')) return {};
  return sumOfWeights(indicators).lte(weight.value) ? {} : { weight: null, score: weight };
}

function holdsAll(line: TotalLine, indicators: readonly IndicatorRow[]): boolean {
  return line.weight?.value?.gte(sumOfWeights(indicators)) ?? true;
}

function figures(
  sheet: Sheet,
  reader: RowReader,
  { row, column }: TotalRow,
): { weight: NumberCell | null; score: NumberCell | null } {
  const weight = reader.number('weight', row);
  const score = reader.number('score', row);
  const area = weight && sheet.merges?.at(row, weight.column);
  // One cell over 分值 and 得分 shows the score.
  if (weight && score && area && area.left === weight.column && area.right >= score.column) {
    return { weight: null, score: { ...weight } };
  }
  if (weight?.value || score?.value) return { weight, score };
  return { weight, score: inLabel(sheet, row, column) ?? scoreBeside(sheet, reader, row, column) ?? score };
}

/** "总分：93.99" in one cell. */
function inLabel(sheet: Sheet, row: number, column: number): NumberCell | null {
  const text = sheet.text(row, column);
  const figure = WITH_FIGURE.exec(text)?.[1];
  if (!figure) return null;
  const cell = numberCell({ value: figure, text: figure, format: 'General', isError: false }, row, column);
  return { ...cell, text };
}
