import { ZERO } from '../scoring/decimal';
import type { FundBlock } from './funds';
import type { Header } from './headers';
import { isCoded, withoutBlanks } from './normalise';
import { isFigure } from './numbers';
import type { RowReader } from './row-reader';
import type { PlacedWord, Sheet } from './sheet';
import { isMeasured, shiftOf } from './shift';
import { overlaps, type Span } from './span';
import { isNumberedBand, isTitleRow } from './title';
import { isScoreBeside } from './total-elsewhere';
import { isFooter, isLevelName, isUnitNote, totalKind } from './words';

/** A line that adds scores, as its label says. */
export interface TotalRow {
  readonly row: number;
  /** Where the label stands. */
  readonly column: number;
  readonly label: string;
  readonly kind: 'whole' | 'part';
}

/** What else of the sheet a table must know: where others begin. */
export interface Surroundings {
  /** Headers of indicator tables by their first row. */
  readonly headersAt: ReadonlyMap<number, readonly Header[]>;
  /** Tables of other kinds by their first row. */
  readonly othersAt: ReadonlyMap<number, readonly Span[]>;
  /** Funds blocks by their first row. */
  readonly fundsAt: ReadonlyMap<number, readonly FundBlock[]>;
}

/** So many rows of goals and the like may stand between a funds block or a title and the header below. */
export const LEAD = 30;
/** So many rows behind a gap are looked at for one that leaves no doubt. */
const RESUME = 8;
/** A line that states a goal has at most so many cells: labels, what was planned, what was reached. */
const GOAL_CELLS = 4;
const FUNDS = /(?:资金|预算|执行).{0,6}情况/;
/** A line that tells the unit of money has a name or a number of a form beside it at most. */
const UNIT_CELLS = 3;
/** A longer text alone in its row is a sentence. */
const LONGEST_NAME = 60;
/** The rows of a table hold at least this part of its points; the rest is the execution of the budget. */
const EXECUTION_LEAVES = 0.8;
const LABEL_AND_FIGURE = /^(.{2,8}?)[:：]?\s*\d+(?:\.\d+)?\s*分?$/;

/** What a row below a header is, judged by itself and by what follows it. */
export class RowTests {
  /** The first column of points: labels of totals stand before it, or behind where the names do. */
  private readonly points: number;
  private readonly mirrored: boolean;

  constructor(
    private readonly sheet: Sheet,
    private readonly span: Span,
    private readonly reader: RowReader,
    private readonly surroundings: Surroundings,
  ) {
    this.points = Math.min(reader.column('weight') ?? Infinity, reader.column('score') ?? Infinity);
    this.mirrored = this.points < Math.min(reader.column('l3') ?? 0, reader.column('target') ?? Infinity);
  }

  filled(row: number): number[] {
    return this.sheet.filled(row).filter((column) => column >= this.span.left && column <= this.span.right);
  }

  headerAt(row: number): Header | undefined {
    return this.surroundings.headersAt.get(row)?.find((header) => overlaps(header, this.span));
  }

  /** True where another table begins, of whatever kind. */
  tableAt(row: number): boolean {
    const other = this.surroundings.othersAt.get(row)?.some((table) => overlaps(table, this.span));
    return other === true || this.headerAt(row) !== undefined;
  }

  fundsAt(row: number): FundBlock | undefined {
    return this.surroundings.fundsAt.get(row)?.find((block) => overlaps(block, this.span));
  }

  /** Funds stand over their table as a rule: with a header below and no title between, they are that table's. */
  leadsToNext(funds: FundBlock): boolean {
    for (let row = funds.bottom + 1; row <= funds.bottom + LEAD; row++) {
      if (this.headerAt(row)) return true;
      const filled = this.filled(row);
      const band = isNumberedBand(this.sheet.text(row, filled[0] ?? 0));
      if (filled.length > 0 && !band && this.isTitle(row, filled, false)) return false;
    }
    return false;
  }

  /** A total's label stands first in its row, or second behind a side header. */
  totalAt(row: number, filled: readonly number[]): TotalRow | null {
    const columns = this.mirrored ? filled.filter((column) => column > this.points).reverse() : filled;
    for (let at = 0; at < 2; at++) {
      const column = columns[at];
      if (column === undefined) return null;
      if (!this.mirrored && column >= this.points && filled.length > 2) return null;
      const text = this.sheet.text(row, column);
      if (text.length > 20) continue;
      const kind = totalKind(text) ?? totalKind(LABEL_AND_FIGURE.exec(text)?.[1] ?? '');
      if (kind) return { row, column, label: withoutBlanks(text), kind };
      if (this.isScoreLabel(row, column)) return { row, column, label: withoutBlanks(text), kind: 'whole' };
    }
    return null;
  }

  /** "评价得分 | 97.6" below the rows. */
  private isScoreLabel(row: number, column: number): boolean {
    const word = this.sheet.words(row).find((other) => other.column === column)?.word;
    return (word?.column === 'score' && this.addsOnly(row)) || isScoreBeside(this.sheet, row, column);
  }

  /** Points, and neither a target nor an actual where the table has them. */
  private addsOnly(row: number): boolean {
    const { reader } = this;
    if (!reader.has('target') && !reader.has('actual')) return false;
    return this.hasPoints(row) && reader.text('target', row) === '' && reader.text('actual', row) === '';
  }

  /** The last row, where it holds points alone, and those of all others: a total, whatever its label says. */
  sumOf(rows: readonly number[]): TotalRow | null {
    const row = rows[rows.length - 1];
    if (row === undefined || rows.length < 3 || !this.addsOnly(row)) return null;
    const { reader } = this;
    const texts = this.filled(row).filter((column) => this.mirrored || column < this.points);
    const labels = texts.filter((column) => !isFigure(this.sheet.cell(row, column)));
    const [column] = labels;
    const label = column === undefined ? '' : this.sheet.text(row, column);
    if (column === undefined || labels.length > 1 || isLevelName(label)) return null;
    const role = reader.number('weight', row)?.value ? 'weight' : 'score';
    const own = reader.number(role, row)?.value;
    const sum = rows
      .slice(0, -1)
      .reduce((points, at) => points.plus(reader.number(role, at)?.value ?? 0), ZERO);
    // Points for the execution of the budget may stand above the table.
    const adds = own?.eq(sum) === true || (own?.gt(sum) === true && sum.gte(own.times(EXECUTION_LEAVES)));
    return adds ? { row, column, label: withoutBlanks(label), kind: 'whole' } : null;
  }

  /** "年度绩效目标2 | 改善设施条件": the line over the rows of the next goal, or one that goes with it. */
  isGoalLine(row: number, filled: readonly number[]): boolean {
    return filled.length <= GOAL_CELLS && !this.hasPoints(row) && !this.tableAt(row) && !this.fundsAt(row);
  }

  /** True for a row that is not of the table any more: what follows a table, or stands over the next one. */
  endsTable(row: number, filled: readonly number[], gap: boolean): boolean {
    const first = filled[0] ?? 0;
    const word = this.sheet.words(row).find(({ column }) => column === first)?.word ?? null;
    const ends =
      isFooter(this.sheet.text(row, first), word) ||
      this.isInfo(row, first) ||
      this.isOverFunds(row, filled) ||
      this.isTitle(row, filled, gap);
    // "填表人 | 某某 | 联系电话 | 12345": its figures are no points.
    const signed = this.words(row).filter((label) => label.word.footer).length > 1;
    return ends && (signed || (!this.hasPoints(row) && !this.isOwn(row)));
  }

  /** "某单位 | 单位：万元", the line over a next table, and no row of this one. */
  isUnitLine(row: number, filled: readonly number[]): boolean {
    if (filled.length > UNIT_CELLS || this.hasPoints(row)) return false;
    // The title may be wider than the table below it.
    const whole = filled[0] === this.span.left ? this.sheet.filled(row) : filled;
    const note = whole.find((column) => isUnitNote(this.sheet.text(row, column)));
    // As a target it says nothing; as a name it may be meant.
    return note !== undefined && (note === this.reader.column('target') || !this.isOwn(row));
  }

  /** "附：项目资金情况" over a funds block. */
  private isOverFunds(row: number, [first = 0, second]: readonly number[]): boolean {
    if (second !== undefined || !FUNDS.test(this.sheet.text(row, first))) return false;
    const below = this.filled(row + 1).length === 0 ? row + 2 : row + 1;
    return this.fundsAt(below) !== undefined;
  }

  /** A note inside the table: the next row that is none is a row of this table, or adds it. */
  isNoteInside(row: number, added: boolean): boolean {
    if (!isFooter(this.sheet.text(row, this.filled(row)[0] ?? 0))) return false;
    for (let below = row + 1; below < row + RESUME; below++) {
      const filled = this.filled(below);
      const texts = filled.map((column) => this.sheet.text(below, column));
      if (texts.every((text) => isLevelName(text)) || isFooter(texts[0] ?? '')) continue;
      if (this.tableAt(below)) return false;
      if (this.totalAt(below, filled)) return !added && this.hasPoints(below);
      return this.isOwn(below);
    }
    return false;
  }

  /** A row that can be none but this table's: a name, a target, an actual and points where it has such columns. */
  private isOwn(row: number): boolean {
    const { reader } = this;
    const column = reader.column('l3') ?? reader.column('l2');
    const name = column === undefined ? '' : this.sheet.text(row, column);
    const labels = this.words(row).filter((word) => word.column >= (column ?? 0));
    if (name === '' || labels.some(({ word }) => word.info ?? word.footer ?? word.goal)) return false;
    if ((reader.has('weight') || reader.has('score')) && !this.hasPoints(row)) return false;
    const level = reader.text('l1', row);
    const target = reader.target(row)?.reading.text ?? '';
    const actual = reader.actual(row)?.reading.text ?? '';
    if (reader.has('target') && target === '') return false;
    // What was reached may not be entered yet.
    if (reader.has('actual') && actual === '' && !isMeasured(reader.cell('target', row))) return false;
    return (
      level === '' || isLevelName(level) || isCoded(level) || this.isMeasuredRow(row) || target === actual
    );
  }

  private isMeasuredRow(row: number): boolean {
    return isMeasured(this.reader.cell('target', row)) && isMeasured(this.reader.cell('actual', row));
  }

  private words(row: number): PlacedWord[] {
    return this.sheet
      .words(row)
      .filter(({ column }) => column >= this.span.left && column <= this.span.right);
  }

  private isInfo(row: number, first: number): boolean {
    const words = this.words(row);
    const [word] = words;
    if (word?.column !== first) return false;
    return (
      word.word.info === true ||
      (word.word.goal !== undefined && words.filter((other) => other.word.goal).length > 1)
    );
  }

  private isTitle(row: number, filled: readonly number[], gap: boolean): boolean {
    if (filled.length > 2 || !isTitleRow(this.sheet, row, filled)) return false;
    const text = this.sheet.text(row, filled[0] ?? 0);
    if (isLevelName(text) || isCoded(text)) return false;
    if (/表(?:[（(].*)?$/.test(withoutBlanks(text))) return true;
    // A name alone in its row stands in the names' column, and rows of the table follow it.
    const named = (filled[0] ?? 0) >= (this.reader.column('l3') ?? Infinity);
    if (named && (this.reader.has('l1') || this.reader.has('l2') || !this.leadsToTable(row))) return false;
    if (gap) return true;
    for (let below = row + 1; below <= row + LEAD; below++) if (this.tableAt(below)) return true;
    return false;
  }

  /** The next rows are a year line, then what stands over a table. */
  private leadsToTable(row: number): boolean {
    for (let below = row + 1; below <= row + 4; below++) {
      const [first, second] = this.filled(below);
      if (this.tableAt(below) || this.surroundings.fundsAt.has(below)) return true;
      if (first !== undefined && this.isInfo(below, first)) return true;
      if (second !== undefined) return false;
    }
    return false;
  }

  private hasPoints(row: number): boolean {
    const weight = this.reader.cell('weight', row);
    if (weight && isFigure(weight)) return true;
    const score = this.reader.cell('score', row);
    return score !== null && isFigure(score);
  }

  /** Behind a gap the rows go on where one of the next ones clearly is a row of this table. */
  resumes(row: number): boolean {
    const l1 = this.reader.text('l1', row);
    if (l1 !== '' && !isLevelName(l1) && !isCoded(l1)) return this.fits(row);
    for (let below = row; below < row + RESUME; below++) {
      const filled = this.filled(below);
      if (filled.length === 0) continue;
      if (this.totalAt(below, filled)) return true;
      if (this.tableAt(below) || this.isTitle(below, filled, true)) return false;
      if (isFooter(this.sheet.text(below, filled[0] ?? 0))) return this.isNoteInside(below, true);
      if (this.fits(below)) return true;
    }
    return false;
  }

  private fits(row: number): boolean {
    const l1 = this.reader.text('l1', row);
    const l2 = this.reader.text('l2', row);
    const l3 = this.reader.text('l3', row);
    if (this.reader.has('weight') || this.reader.has('score')) {
      if (this.hasPoints(row)) return l1 !== '' || l2 !== '' || l3 !== '';
      if (!this.reader.has('target')) return false;
    }
    if (l3 === '') return false;
    // A name in its own column, under the levels of the rows above.
    if (this.reader.has('l1') && l1 === '' && l3.length <= LONGEST_NAME) {
      return l2 === '' || isLevelName(l2) || isCoded(l2) || shiftOf(this.reader, row, () => true) !== 0;
    }
    if (l1 !== '') return isLevelName(l1) || isCoded(l1);
    const { kind = 'empty', text = '' } = this.reader.target(row)?.reading ?? {};
    const rate = this.reader.number('completion', row)?.value ?? this.reader.number('deviation', row)?.value;
    const same = kind !== 'empty' && text === this.reader.actual(row)?.reading.text;
    const valued =
      same || kind === 'quantity' || kind === 'range' || isMeasured(this.reader.cell('actual', row));
    return valued || (rate !== null && rate !== undefined);
  }
}
