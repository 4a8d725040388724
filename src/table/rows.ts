import type { Decimal } from '../scoring/decimal';
import type { Reading } from '../scoring/reading';
import type { CellRange } from './address';
import type { Columns } from './columns';
import type { IndicatorRow, NumberCell, ReadingCell } from './evaluation-table';
import { LevelTracker, type Place } from './levels';
import { withNamePoints } from './name-points';
import { isCoded, withoutBlanks } from './normalise';
import { isFigure, numberCell } from './numbers';
import type { RowReader } from './row-reader';
import { shiftOf } from './shift';
import type { TotalRow } from './row-tests';
import type { Sheet } from './sheet';
import { isLevelName, isPlaceholder } from './words';

/** A name is a phrase; longer texts in its column are notes. */
const LONGEST_NAME = 200;
/** Alone in its row, a longer text is a sentence below the table. */
const LONGEST_LONE_NAME = 60;
/** An evaluator's code of an indicator: "B11". Levels have "B" and "B1". */
const INDICATOR_CODE = /^[A-D]\d{2}/;
const DASHES = /^[-—–/\\]+$/;
const EMPTY: Reading = { kind: 'empty', text: '' };

interface Draft {
  readonly row: number;
  readonly offset: 0 | -1;
  readonly place: Place;
  readonly name: string;
  readonly target: ReadingCell | null;
  readonly actual: ReadingCell | null;
}

/** Makes indicator rows of a region's rows: names resolved, readings made, slipped rows read from where they stand. */
export function readRows(
  sheet: Sheet,
  reader: RowReader,
  columns: Columns,
  rows: readonly number[],
  totals: readonly TotalRow[] = [],
): IndicatorRow[] {
  const tracker = new LevelTracker();
  const drafts: Draft[] = [];
  let name = '';
  let added = 0;
  for (const row of rows) {
    for (; (totals[added]?.row ?? Infinity) < row; added++) {
      const total = totals[added];
      // "产出指标 | 小计" over its rows: their level stands here, and here alone.
      if (total) tracker.next(levelBeside(reader, total), '');
    }
    const offset = shiftOf(reader, row, () => underLevel(reader, tracker.place));
    const cells = levelCells(reader, row, offset);
    const fresh = tracker.next(cells.l1, cells.l2, pointColumns(sheet, columns, row));
    const own = cells.name;
    if (fresh.l1 || fresh.l2) name = '';
    if (own !== '') name = own;
    const draft: Draft = {
      row,
      offset,
      place: tracker.place,
      name: own || name,
      target: reader.target(row, offset),
      actual: reader.actual(row, offset),
    };
    if (isLevelLine(reader, draft, own)) tracker.next(...asLevel(own));
    else if (isIndicator(reader, draft, own, cells.l1 !== '' || cells.l2 !== '')) drafts.push(draft);
  }
  const indicators = drafts.map((draft) => finish(reader, draft));
  const names = reader.column('l3');
  return names === undefined || reader.has('weight') ? indicators : withNamePoints(indicators, names);
}

/** The name of a level 1 beside the label of a total; '' where there is none. */
export function levelBeside(reader: RowReader, { row, column }: TotalRow): string {
  const text = reader.column('l1') === column ? '' : withoutBlanks(reader.level('l1', row));
  return isLevelName(text, 1) ? text : '';
}

/** The column before the names holds names of levels, as far as the rows above go. */
function underLevel(reader: RowReader, { l2 }: Place): boolean {
  return reader.column('l2') === (reader.column('l3') ?? 0) - 1 && l2 !== null && isLevelName(l2.text, 2);
}

interface LevelCells {
  readonly l1: string;
  readonly l2: string;
  readonly name: string;
}

function levelCells(reader: RowReader, row: number, offset: 0 | -1): LevelCells {
  const name = nameOf(reader, row, offset);
  if (offset === 0) return { l1: reader.level('l1', row), l2: reader.level('l2', row), name };
  // In a slipped row a level cell may have slipped as well, or stand where it belongs.
  const cells = [reader.text('l1', row, -1), reader.text('l1', row)].filter(
    (text) => text !== '' && text !== name,
  );
  const l1 = cells.find((text) => isLevelName(text, 1)) ?? '';
  const l2 = cells.find((text) => text !== l1 && isLevelName(text, 2)) ?? '';
  return { l1, l2, name };
}

/** The indicator's name: of 三级指标, or of the lowest level that the table has. */
function nameOf(reader: RowReader, row: number, offset: 0 | -1): string {
  const role = reader.has('l3') ? 'l3' : reader.has('l2') ? 'l2' : 'l1';
  const text = withoutBlanks(reader.level(role, row, offset));
  // "数量指标 | —" with points: the level has no names below it, and is what they are for.
  if (DASHES.test(text) && role === 'l3' && hasFigure(reader, 'score', row, offset)) {
    return withoutBlanks(reader.level('l2', row, offset));
  }
  return text.length > LONGEST_NAME || isPlaceholder(text) ? '' : text;
}

function pointColumns(
  sheet: Sheet,
  columns: Columns,
  row: number,
): { l1: Decimal | null; l2: Decimal | null } | undefined {
  if (columns.l1Points === null && columns.l2Points === null) return undefined;
  const read = (column: number | null): Decimal | null =>
    column === null ? null : numberCell(sheet.cell(row, column), row, column).value;
  return { l1: read(columns.l1Points), l2: read(columns.l2Points) };
}

const isEmpty = (cell: ReadingCell | null): boolean => !cell || cell.reading.kind === 'empty';

function hasFigure(reader: RowReader, role: 'weight' | 'score', row: number, offset: number): boolean {
  const cell = reader.cell(role, row, offset);
  return cell !== null && (isFigure(cell) || cell.isError);
}

/** Without level columns a level's name stands in the names' column, alone in its row: "产出指标（50分）". */
function isLevelLine(reader: RowReader, draft: Draft, name: string): boolean {
  if (reader.has('l1') || reader.has('l2') || !isLevelName(name) || INDICATOR_CODE.test(name)) return false;
  return (
    isEmpty(draft.target) && isEmpty(draft.actual) && !hasFigure(reader, 'score', draft.row, draft.offset)
  );
}

const asLevel = (name: string): [string, string] => (isLevelName(name, 1) ? [name, ''] : ['', name]);

function isIndicator(
  reader: RowReader,
  { row, offset, target, actual, place, name }: Draft,
  own: string,
  ownLevel: boolean,
): boolean {
  const scored = hasFigure(reader, 'score', row, offset);
  const pointed = scored || hasFigure(reader, 'weight', row, offset);
  // "某单位 | 制表：财务科": a line between two tables rather than a name with a target.
  const lone = actual !== null && isEmpty(actual) && target?.reading.kind === 'qualitative';
  if (lone && !pointed && reader.isAcrossLevels(row)) return false;
  if (!isEmpty(target) || !isEmpty(actual)) return true;
  if (own !== '') {
    if (pointed || reader.reason(row, offset)) return true;
    if (own.length > LONGEST_LONE_NAME || /[。；]$/.test(own)) return false;
    // A name alone: a row of the table where its levels say so.
    return !reader.has('l3') ? false : !ownLevel || knownPlace(place);
  }
  return scored && !ownLevel && name !== '' && !reader.has('target') && !reader.has('actual');
}

const knownPlace = ({ l1, l2 }: Place): boolean =>
  [l1, l2].some((level) => level !== null && (isLevelName(level.text) || isCoded(level.text)));

function finish(reader: RowReader, { row, offset, place, name, target, actual }: Draft): IndicatorRow {
  const number = (role: Parameters<RowReader['number']>[0]): NumberCell | null =>
    reader.number(role, row, offset);
  const nameColumn = reader.column('l3') ?? reader.column('l2') ?? reader.column('l1') ?? 1;
  return {
    row,
    l1: place.l1?.text ?? '',
    l2: place.l2?.text ?? '',
    l3: name,
    l1Points: place.l1?.points ?? null,
    l2Points: place.l2?.points ?? null,
    target: target ?? { row, column: nameColumn + offset, reading: EMPTY },
    actual,
    weight: number('weight'),
    score: number('score'),
    reviewScore: number('reviewScore'),
    completion: number('completion'),
    deviation: number('deviation'),
    scoreRate: number('scoreRate'),
    reason: reader.reason(row, offset),
    shifted: offset !== 0,
  };
}

/** Where merges were not asked for: the part of the reason column where a blank may belong to the text above it. */
export function mergesWanted(sheet: Sheet, reader: RowReader, rows: readonly IndicatorRow[]): CellRange[] {
  const column = reader.column('reason');
  if (sheet.merges !== null || column === undefined) return [];
  let top = 0;
  let first = 0;
  let last = 0;
  for (const { row, reason, shifted } of rows) {
    if (reason && !shifted) top = row;
    else if (top > 0 && sheet.text(row, column) === '') {
      if (first === 0) first = top;
      last = row;
    }
  }
  return last > 0 ? [{ top: first, left: column, bottom: last, right: column }] : [];
}
