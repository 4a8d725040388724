import type { TextCell, TotalLine } from './evaluation-table';
import { compact } from './normalise';
import type { Span } from './region';
import type { Sheet } from './sheet';
import { isTitleRow } from './title';

const LABEL = /^(?:绩效|项目|自评|自我|评价|综合|评定|总体|最终){0,3}等级(?:\([^()]*\))?:?$/;
const GRADE = '优秀|优|良好|良|中等|中|一般|较差|差';
const ALONE = new RegExp(`^(?:${GRADE})$`);
const LABELLED = new RegExp(`^(.*等级(?:\\([^()]*\\))?):?(${GRADE})$`);
/** Longer texts are notes on how grades are given. */
const LONGEST = 30;

/**
 * 等级 that the sheet prints: "自评等级：良" in one cell, or 评价等级 with 优 in the next one that is filled.
 *
 * In: the rows to look at, down to another table's title or head. Out: the grade's own word and its cell; null where
 * there is none ("优☑ 良□" is none).
 */
export function findGrade(sheet: Sheet, from: number, to: number, span: Span): TextCell | null {
  for (let row = from; row <= to; row++) {
    const filled = sheet.filled(row).filter((column) => column >= span.left && column <= span.right);
    for (const [at, column] of filled.entries()) {
      const text = compact(sheet.text(row, column));
      if (text.length > LONGEST || !text.includes('等级')) continue;
      const [, label = '', word] = LABELLED.exec(text) ?? [];
      if (word !== undefined && LABEL.test(label)) return { row, column, text: word };
      const next = filled[at + 1];
      if (next === undefined || !LABEL.test(text)) continue;
      const beside = compact(sheet.text(row, next));
      if (ALONE.test(beside)) return { row, column: next, text: beside };
    }
  }
  return null;
}

/** The grade that stands on the total line alone, right of the points: "总分 | 100 | 95 | 优". */
export function gradeBesideTotal(sheet: Sheet, total: TotalLine | null, span: Span): TextCell | null {
  const points = total?.score?.column;
  if (!total || points === undefined) return null;
  const column = sheet
    .filled(total.row)
    .find((at) => at > points && at <= span.right && ALONE.test(compact(sheet.text(total.row, at))));
  return column === undefined
    ? null
    : { row: total.row, column, text: compact(sheet.text(total.row, column)) };
}

/** The last row below a table that may still speak of it: above the next title or head, and not far. */
export function lastNote(sheet: Sheet, bottom: number, furthest: number): number {
  let row = bottom;
  while (row < furthest && !beginsAnother(sheet, row + 1)) row++;
  return row;
}

function beginsAnother(sheet: Sheet, row: number): boolean {
  if (sheet.words(row).some(({ word }) => word.info === true)) return true;
  const filled = sheet.filled(row);
  // "自评等级：良" has a title's words.
  return isTitleRow(sheet, row, filled) && !filled.some((column) => /等级/.test(sheet.text(row, column)));
}
