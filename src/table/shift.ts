import { readCell } from '../scoring/read-cell';
import type { GridCell } from './grid';
import { isFigure } from './numbers';
import type { RowReader } from './row-reader';
import { isLevelName } from './words';

/** True for a cell that holds a measured target or actual: "≥67户", "100%", a number. */
export function isMeasured(cell: GridCell | null): boolean {
  if (!cell || cell.text.trim() === '' || cell.text.length > 24) return false;
  const { kind } = readCell(cell);
  return kind === 'quantity' || kind === 'range';
}

const isBlank = (cell: GridCell | null): boolean => !cell || /^[-—–/\\\s]*$/.test(cell.text);
const figure = (cell: GridCell | null): boolean => cell !== null && isFigure(cell);

/**
 * Tells a row whose cells slipped one column to the left, a common defect of exports: its name stands in the column
 * before 三级指标, its target in 三级指标, and so on.
 *
 * In: the row; whether the rows above have level names that all tables have in that column, so that another text there
 * is hardly one. Out: 0, or −1 where the row is read one column further left.
 */
export function shiftOf(reader: RowReader, row: number, amongLevels: () => boolean = () => false): 0 | -1 {
  const column = reader.column('l3');
  if (column === undefined || column < 2) return 0;
  const before = reader.cell('l3', row, -1);
  const name = before?.text.trim() ?? '';
  if (!before || isBlank(before) || figure(before)) return 0;
  const scored = reader.has('score') || reader.has('weight');
  const slipped = scored ? slippedScores(reader, row) : slippedValues(reader, row, amongLevels());
  if (!slipped || isMeasured(before)) return 0;
  // "数量指标" stands there by right, unless a measure stands where the name belongs.
  const valued = reader.has('target') || reader.has('actual');
  return isLevelName(name) && valued && !isMeasured(reader.cell('l3', row)) ? 0 : -1;
}

/** Columns of figures, whose last one runs empty where a row slips. */
const FIGURES = ['weight', 'score', 'reviewScore', 'scoreRate'] as const;

/** Figures stand one column before 分值 and 得分, and 三级指标 holds a target rather than a name. */
function slippedScores(reader: RowReader, row: number): boolean {
  for (const role of ['weight', 'score'] as const) {
    if (reader.has(role) && !figure(reader.cell(role, row, -1))) return false;
  }
  let last: (typeof FIGURES)[number] = 'score';
  for (const role of FIGURES) if ((reader.column(role) ?? 0) > (reader.column(last) ?? 0)) last = role;
  const end = reader.cell(last, row);
  if (figure(end)) return false;
  if (isMeasured(reader.cell('l3', row)) || !isBlank(end)) return true;
  if (!reader.has('target') && !reader.has('actual')) return true;
  const target = reader.cell('target', row);
  return figure(reader.cell('actual', row)) && !isMeasured(target) && !isBlank(target);
}

/** A longer text is a sentence rather than a value. */
const LONGEST_VALUE = 12;

/** Without scores: 三级指标 holds a measured target, and what should be measured behind it is not. */
function slippedValues(reader: RowReader, row: number, amongLevels: boolean): boolean {
  const rate = reader.has('deviation') ? 'deviation' : reader.has('completion') ? 'completion' : null;
  if (rate && figure(reader.cell(rate, row, -1)) && !figure(reader.cell(rate, row))) {
    return amongLevels || isMeasured(reader.cell('l3', row));
  }
  const target = reader.cell('target', row);
  const last = reader.has('actual') ? reader.cell('actual', row) : target;
  if (isMeasured(reader.cell('l3', row))) return !isMeasured(last);
  const name = reader.cell('l3', row);
  if (isBlank(name)) return false;
  // "有效改善 | 达成预期指标 | (blank)": words that only an actual says stand in the target's column.
  if (!reader.has('actual')) return amongLevels && isBlank(target);
  if (!target || isBlank(target)) return false;
  const reading = readCell(target);
  const achieved = reading.kind === 'qualitative' && reading.level !== null;
  if (!amongLevels) return achieved && isBlank(last);
  // "效果明显 | 效果明显 | 受资金下达较晚影响…": the reason stands in the actual's column.
  const reason =
    !isBlank(last) && (last?.text.length ?? 0) > LONGEST_VALUE && isBlank(reader.cell('reason', row));
  return achieved || isBlank(last) || reason;
}
