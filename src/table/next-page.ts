import { ZERO, type Decimal } from '../scoring/decimal';
import type { Header } from './headers';
import { isNextGoal, levelWord, stem } from './normalise';
import type { RowReader } from './row-reader';
import { shiftOf } from './shift';
import type { Sheet } from './sheet';

/** The total of a table stands at most so many rows below the header of its last part. */
const MOST_ROWS = 100;

/** Remembers the levels of a table's rows, to tell a next page from a next table under the same header. */
export class PageMemory {
  private first = 0;
  private firstL1 = '';
  private lastL1 = '';
  private firstL2 = '';
  private lastL2 = '';
  private points: Decimal = ZERO;

  constructor(
    private readonly sheet: Sheet,
    private readonly reader: RowReader,
    private readonly header: Header,
  ) {}

  take(row: number): void {
    const l1 = levelWord(this.reader.text('l1', row));
    const l2 = levelWord(this.reader.text('l2', row));
    if (this.first === 0) this.first = row;
    if (l1 !== '') this.lastL1 = l1;
    if (l2 !== '' && shiftOf(this.reader, row) === 0) this.lastL2 = l2;
    this.firstL1 ||= l1;
    this.firstL2 ||= l2;
    this.points = this.points.plus(this.reader.number('weight', row)?.value ?? ZERO);
  }

  /**
   * True for the same titles over rows that go on where the rows so far ended. `forGoal`: over those of the next goal,
   * as a line above them says.
   */
  goesOn(header: Header, forGoal = false): boolean {
    if (this.first === 0 || !sameTitles(this.header, header)) return false;
    return forGoal || this.isForGoal(header) || !this.startsAgain(header.bottom + 1);
  }

  /**
   * True for the same titles over rows that complete the rows so far: their points together are those of the total
   * below, and neither are alone. `totalAt` tells whether a row adds the whole.
   */
  completes(header: Header, totalAt: (row: number) => boolean): boolean {
    if (this.points.isZero() || !sameTitles(this.header, header)) return false;
    let points = ZERO;
    for (let row = header.bottom + 1; row <= header.bottom + MOST_ROWS; row++) {
      const weight = this.reader.number('weight', row)?.value ?? ZERO;
      if (totalAt(row)) return !points.isZero() && this.points.plus(points).eq(weight);
      points = points.plus(weight);
    }
    return false;
  }

  /** "年度绩效目标2（40分）" beside the titles: the second part of one table, under the same header. */
  private isForGoal({ top, left }: Header): boolean {
    return isNextGoal(this.sheet.text(top, left - 1) || this.sheet.text(top, left));
  }

  private startsAgain(row: number): boolean {
    const l1 = levelWord(this.reader.text('l1', row));
    const l2 = levelWord(this.reader.text('l2', row));
    const sameName = this.reader.text('l3', row) === this.reader.text('l3', this.first);
    if (!this.reader.has('l1')) return l2 !== '' ? l2 === this.firstL2 && this.lastL2 !== l2 : sameName;
    if (l1 === '' || l1 !== this.firstL1) return false;
    if (this.lastL1 !== this.firstL1) return true;
    return (l2 !== '' && l2 === this.firstL2 && this.lastL2 !== this.firstL2) || sameName;
  }
}

/** The same titles over the same columns; a side header need not be printed again. */
function sameTitles(one: Header, other: Header): boolean {
  const own = titlesOf(one);
  const next = titlesOf(other);
  for (const [column, title] of next) if (own.get(column) !== title) return false;
  for (const column of own.keys()) if (column >= other.left && !next.has(column)) return false;
  return true;
}

const titlesOf = ({ columns }: Header): ReadonlyMap<number, string> =>
  new Map(columns.filter(({ role }) => role !== 'other').map(({ column, text }) => [column, stem(text)]));
