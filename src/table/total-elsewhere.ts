import type { Decimal } from '../scoring/decimal';
import { ZERO } from '../scoring/decimal';
import type { FundLine, IndicatorRow, NumberCell, TotalLine } from './evaluation-table';
import { figureBehind } from './figure-behind';
import { stem, withoutBlanks } from './normalise';
import { isFigure, numberCell } from './numbers';
import type { RowReader } from './row-reader';
import type { Sheet } from './sheet';
import type { Span } from './span';
import { totalKind } from './words';

/** 总分 that stands in no column of points: beside its label in the line of a total, or in the head of a form. */

/** "自评得分", "项目自评分": whose score it is, and nothing else. */
const OWN_SCORE = /^(?:项目|绩效|单位|部门|整体|本次|年度)?自评(?:得分|分数?|评分)$/;
const SAYS_SCORE = /得分|评分|自评/;
const LABELLED = /^([^:：\d]{2,10})[:：]\s*(\d{1,3}(?:\.\d+)?)\s*分?$/;
const HUNDRED = 100;

/** True for "自评得分 | 88.5": a label of a score, a figure beside it, and no other figure in the row. */
export const isScoreBeside = (sheet: Sheet, row: number, column: number): boolean =>
  OWN_SCORE.test(stem(sheet.text(row, column))) && figureBeside(sheet, row, column) !== null;

/** The figure in the next cell that is filled behind a label; null where none stands there. */
function nextFigure(sheet: Sheet, row: number, column: number): NumberCell | null {
  const at = figureBehind(sheet, row, column);
  return at === undefined ? null : numberCell(sheet.cell(row, at), row, at);
}

/** The only figure of a row, right behind the label. */
function figureBeside(sheet: Sheet, row: number, column: number): NumberCell | null {
  const figures = sheet.filled(row).filter((at) => isFigure(sheet.cell(row, at)));
  return figures.length === 1 ? nextFigure(sheet, row, column) : null;
}

/**
 * The score that a total's line holds outside the columns of points: "总分 | 100" merged over them, or in a table that has
 * points of no other kind, or behind a label that says whose score it is. Null where it may as well be a weight.
 */
export function scoreBeside(sheet: Sheet, reader: RowReader, row: number, column: number): NumberCell | null {
  const cell = figureBeside(sheet, row, column);
  const score = reader.column('score');
  if (!cell || score === undefined) return null;
  const area = sheet.merges?.at(row, cell.column);
  const covers = area ? area.left <= score && area.right >= score : false;
  // What stands among the targets may be their sum.
  const valued = cell.column === reader.column('target') || cell.column === reader.column('actual');
  const only = !reader.has('weight') && !valued;
  return covers || only || SAYS_SCORE.test(sheet.text(row, column)) ? cell : null;
}

/**
 * 自评总分 in the head of a form, from…to: its only one, over a table whose points make a hundred, so that it can be
 * nothing but their sum. Null for every other table.
 */
export function totalInHead(
  sheet: Sheet,
  from: number,
  to: number,
  span: Span,
  indicators: readonly IndicatorRow[],
  funds: readonly FundLine[],
): TotalLine | null {
  const first = indicators[0]?.row;
  const last = indicators[indicators.length - 1]?.row;
  if (first === undefined || last === undefined || !pointsOf(indicators, funds).eq(HUNDRED)) return null;
  const found: TotalLine[] = [];
  for (let row = from; row <= to; row++) {
    if (funds.some((line) => line.row === row)) continue;
    for (const column of sheet.filled(row)) {
      if (column < span.left || column > span.right) continue;
      const label = withoutBlanks(sheet.text(row, column));
      const score = scoreAt(sheet, row, column);
      if (score) found.push({ row, label, weight: null, score, from: first, to: last });
    }
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The points of all rows. */
export const sumOfWeights = (indicators: readonly IndicatorRow[]): Decimal =>
  indicators.reduce((sum, { weight }) => sum.plus(weight?.value ?? ZERO), ZERO);

function pointsOf(indicators: readonly IndicatorRow[], funds: readonly FundLine[]): Decimal {
  const line = funds.find(({ weight }) => weight?.value);
  return sumOfWeights(indicators).plus(line?.weight?.value ?? ZERO);
}

/** "自评总分 | 98.5", or both in one cell. */
function scoreAt(sheet: Sheet, row: number, column: number): NumberCell | null {
  const text = sheet.text(row, column);
  const [, label = text, figure] = LABELLED.exec(text) ?? [];
  if (!isTotalScore(label)) return null;
  if (figure !== undefined) {
    const cell = { value: figure, text: figure, format: 'General', isError: false };
    return { ...numberCell(cell, row, column), text };
  }
  const score = nextFigure(sheet, row, column);
  return score?.value && !score.percent && score.value.lte(HUNDRED) ? score : null;
}

const isTotalScore = (label: string): boolean =>
  OWN_SCORE.test(stem(label)) || (totalKind(label) === 'whole' && /分/.test(label) && !/分值/.test(label));
