import type { EvaluationTable, TextCell } from './evaluation-table';
import { SURE } from './header-runs';
import { isNumberedPart, withoutBlanks } from './normalise';
import type { PlacedWord, Sheet } from './sheet';
import type { Span } from './span';

type Goals = EvaluationTable['goals'];
type Goal = 'expected' | 'achieved';

const NONE: Goals = { expected: null, achieved: null };
/** A goal is a sentence, not a title. */
const SHORTEST = 4;
/** "年度总体目标完成情况综述", whatever stands before it. */
const HEADING =
  /^(?:[^，。；,;]{0,14}(?:情况|综述)|(?:年初|年度|全年|预期|总体|绩效|项目|设定|长期|中期)*目标)[:：]?$/;

/** 预期目标 and 实际完成情况, in the rows from…to over a table. */
export function findGoals(sheet: Sheet, from: number, to: number, span: Span): Goals {
  let lone: Goals = NONE;
  for (let row = from; row <= to; row++) {
    const words = sheet.words(row).filter(({ column }) => column >= span.left && column <= span.right);
    const achieved = words.filter(({ word }) => word.goal === 'achieved').pop();
    const expected = words
      .filter(({ word, column }) => word.goal === 'expected' && column < (achieved?.column ?? Infinity))
      .pop();
    if (expected && achieved) {
      return { expected: under(sheet, expected), achieved: under(sheet, achieved) };
    }
    const word = expected ?? achieved;
    const goal: Goal = expected ? 'expected' : 'achieved';
    if (word && !lone[goal]) lone = { ...lone, [goal]: beside(sheet, word, span) ?? under(sheet, word) };
  }
  return lone;
}

function textAt(sheet: Sheet, row: number, column: number): TextCell | null {
  const text = sheet.text(row, column);
  const isTitle = sheet.words(row).some((word) => word.column === column);
  return text.length < SHORTEST || isTitle || HEADING.test(withoutBlanks(text))
    ? null
    : { row, column, text };
}

function under(sheet: Sheet, word: PlacedWord): TextCell | null {
  const row = (sheet.merges?.at(word.row, word.column)?.bottom ?? word.row) + 1;
  const text = sheet.text(row, word.column);
  const title = sheet.words(row).find(({ column }) => column === word.column)?.word;
  // "完成" says what was reached; 预期目标 and 一级指标 are titles of what follows.
  const isTitle = title !== undefined && (title.goal ?? title.info ?? title.rank === SURE.certain);
  // "四、绩效指标完成情况": the side header of the next part.
  const isPart = isNumberedPart(text) && HEADING.test(withoutBlanks(text));
  return text === '' || isTitle || isPart ? null : { row, column: word.column, text };
}

function beside(sheet: Sheet, word: PlacedWord, span: Span): TextCell | null {
  const next = sheet.filled(word.row).find((column) => column > word.column && column <= span.right);
  return next === undefined ? null : textAt(sheet, word.row, next);
}
