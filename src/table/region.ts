import type { FundBlock } from './funds';
import { isFormulaRow, isNumbered, type Header } from './headers';
import { PageMemory } from './next-page';
import { isNextGoal, withoutBlanks } from './normalise';
import type { RowReader } from './row-reader';
import { RowTests, type Surroundings, type TotalRow } from './row-tests';
import type { Sheet } from './sheet';
import type { Span } from './span';
import { isPageMark, titleFamily } from './words';

export type { Span } from './span';

/** The rows that belong to one header. */
export interface Region {
  /** Rows that may be indicators, in order; rows that only name a level among them. */
  readonly rows: readonly number[];
  readonly totals: readonly TotalRow[];
  /** Headers of next pages, taken in. */
  readonly repeated: readonly Header[];
  /** A funds block below the rows. */
  readonly funds: FundBlock | null;
  readonly bottom: number;
}

const ENDED = 'ended';
/** So many rows at most stand between a title that is printed again and its header. */
const PAGE_HEAD = 4;
/** A funds block stands at most so many rows below its own title. */
const FUNDS_TITLE = 2;
/** Rows that add up to fewer points are a part of a table; the execution of the budget takes 20 at most. */
const LEAST_WHOLE = 80;

/** Walks down from a header to the end of its table. `title`: what stands over it, and may be printed again. */
export function findRegion(
  sheet: Sheet,
  header: Header,
  span: Span,
  reader: RowReader,
  surroundings: Surroundings,
  title: string | null,
): Region {
  const walk = new Walk(sheet, header, new RowTests(sheet, span, reader, surroundings), reader, title);
  const last = sheet.used?.bottom ?? 0;
  let row: number | typeof ENDED = header.bottom + 1;
  while (row !== ENDED && row <= last) row = walk.step(row);
  walk.end();
  return walk;
}

class Walk implements Region {
  readonly rows: number[] = [];
  readonly totals: TotalRow[] = [];
  readonly repeated: Header[] = [];
  funds: FundBlock | null = null;
  bottom: number;
  /** Rows above were blank, or added up: only what clearly goes on belongs to the table. */
  private gap = false;
  private readonly pages: PageMemory;

  constructor(
    private readonly sheet: Sheet,
    header: Header,
    private readonly tests: RowTests,
    private readonly reader: RowReader,
    private readonly title: string | null,
  ) {
    this.bottom = header.bottom;
    this.pages = new PageMemory(sheet, reader, header);
  }

  /** Takes one row; out: the next row to look at, or that the table has ended before this one. */
  step(row: number): number | typeof ENDED {
    const header = this.tests.headerAt(row);
    if (header) return this.nextPage(header) ?? ENDED;
    if (this.tests.tableAt(row)) return ENDED;
    const filled = this.tests.filled(row);
    const [first] = filled;
    if (first === undefined) {
      this.gap = true;
      return row + 1;
    }
    const funds = this.tests.fundsAt(row);
    if (funds) return this.tests.leadsToNext(funds) ? ENDED : this.takeFunds(funds);
    if (filled.length === 1 && isPageMark(this.sheet.text(row, first))) return row + 1;
    if (isNumbered(this.sheet, row, filled) || isFormulaRow(this.sheet, row, filled)) return row + 1;
    const goal = isNextGoal(this.sheet.text(row, first)) ? this.nextGoal(row) : null;
    if (goal !== null) return goal;
    const total = this.tests.totalAt(row, filled);
    if (total) return this.takeTotal(total);
    if (this.tests.endsTable(row, filled, this.gap)) {
      if (this.tests.isNoteInside(row, this.isAdded())) return row + 1;
      return this.pageTurn(row, first) ?? this.fundsUnder(row, filled) ?? ENDED;
    }
    if (this.tests.isUnitLine(row, filled)) return row + 1;
    if (this.gap && !this.tests.resumes(row)) return this.fundsUnder(row, filled) ?? ENDED;
    return this.takeRow(row);
  }

  /** The last row may add the others under a label that nobody knows. */
  end(): void {
    if (this.totals.some(({ kind }) => kind === 'whole')) return;
    const total = this.tests.sumOf(this.rows);
    if (!total || this.totals.some(({ row }) => row > total.row)) return;
    this.rows.pop();
    this.totals.push(total);
  }

  private takeRow(row: number): number {
    this.gap = false;
    this.pages.take(row);
    this.rows.push(row);
    this.bottom = row;
    return row + 1;
  }

  private takeTotal(total: TotalRow): number {
    this.totals.push(total);
    this.bottom = total.row;
    this.gap ||= total.kind === 'whole';
    return total.row + 1;
  }

  private takeFunds(funds: FundBlock): number {
    this.funds = funds;
    this.bottom = funds.bottom;
    this.gap = true;
    return funds.bottom + 1;
  }

  /** Funds below the table may have a title of their own: "资金使用情况（万元）". */
  private fundsUnder(row: number, filled: readonly number[]): number | null {
    if (filled.length > 2 || this.funds) return null;
    const family = titleFamily(this.sheet.text(row, filled[0] ?? 0));
    if (family !== undefined && family !== 'fund-table') return null;
    for (let below = row + 1; below <= row + FUNDS_TITLE; below++) {
      const funds = this.tests.fundsAt(below);
      if (funds) return this.tests.leadsToNext(funds) ? null : this.takeFunds(funds);
      if (this.tests.filled(below).length > 0) return null;
    }
    return null;
  }

  /** The whole was added up below its rows. */
  private isAdded(): boolean {
    const first = this.rows[0] ?? Infinity;
    return this.totals.some(({ kind, row }) => kind === 'whole' && row > first);
  }

  /** What was added up is a goal's own part of the table's hundred. */
  private isPartAdded(): boolean {
    return this.totals.every(({ row }) => this.reader.number('weight', row)?.value?.lt(LEAST_WHOLE) === true);
  }

  /** Takes the same header in again where the table goes on below it; null where another table begins. */
  private nextPage(header: Header, forGoal = false): number | null {
    if (this.isAdded() && !(forGoal && this.isPartAdded())) return null;
    const isTotal = (row: number): boolean =>
      this.tests.totalAt(row, this.tests.filled(row))?.kind === 'whole';
    if (!this.pages.goesOn(header, forGoal) && !this.pages.completes(header, isTotal)) return null;
    this.repeated.push(header);
    this.gap = false;
    return header.bottom + 1;
  }

  /** The rows of the next goal, behind what was planned and the header again; null where no header follows. */
  private nextGoal(row: number): number | null {
    for (let below = row; below <= row + PAGE_HEAD; below++) {
      const header = this.tests.headerAt(below);
      if (header) return this.nextPage(header, true);
      const filled = this.tests.filled(below);
      const total = this.tests.totalAt(below, filled);
      if (total || !this.tests.isGoalLine(below, filled)) return null;
    }
    return null;
  }

  /** A title printed again on a next page, with the same header below it, does not end the table. */
  private pageTurn(row: number, first: number): number | null {
    const text = withoutBlanks(this.sheet.text(row, first)).replace(/[(（]?续表?[)）]?$/, '');
    if (text === '' || !withoutBlanks(this.title ?? '').startsWith(text)) return null;
    for (let below = row + 1; below <= row + PAGE_HEAD; below++) {
      const header = this.tests.headerAt(below);
      if (header) return this.nextPage(header);
      if (this.tests.filled(below).length > 1) return null;
    }
    return null;
  }
}
