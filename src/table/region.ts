import type { FundBlock } from './funds';
import { isNumbered, type Header } from './headers';
import { isCoded, stem, withoutBlanks } from './normalise';
import { isFigure } from './numbers';
import type { RowReader } from './row-reader';
import type { Sheet } from './sheet';
import { shiftOf } from './shift';
import { isTitleRow } from './title';
import { isFooter, isLevelName, isPageMark, totalKind } from './words';

/** A line that adds scores, as its label says. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly kind: 'whole' | 'part';
}

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
  /** The first row that was not looked at any more. */
  readonly end: number;
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

/** Columns that belong to a header: its own, and the side headers before it. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export const overlaps = (one: Span, other: Span): boolean =>
  one.left <= other.right && one.right >= other.left;

/** So many rows of goals and the like may stand between a funds block or a title and the header below. */
const LEAD = 30;
const SKIPPED = 'skipped';
const ENDED = 'ended';

/** Walks down from a header to the end of its table. */
export function findRegion(
  sheet: Sheet,
  header: Header,
  span: Span,
  reader: RowReader,
  surroundings: Surroundings,
  title: string | null,
): Region {
  const walk = new Walk(sheet, header, span, reader, surroundings, title);
  let row = header.bottom + 1;
  const last = sheet.used?.bottom ?? 0;
  while (row <= last) {
    const next = walk.step(row);
    if (next === ENDED) break;
    row = next;
  }
  const { rows, totals, repeated, funds, bottom } = walk;
  return { rows, totals, repeated, funds, bottom, end: row };
}

class Walk {
  readonly rows: number[] = [];
  readonly totals: TotalRow[] = [];
  readonly repeated: Header[] = [];
  funds: FundBlock | null = null;
  bottom: number;
  private gap = false;
  private firstL1 = '';
  private lastL1 = '';
  private firstL2 = '';
  private lastL2 = '';

  constructor(
    private readonly sheet: Sheet,
    private readonly header: Header,
    private readonly span: Span,
    private readonly reader: RowReader,
    private readonly surroundings: Surroundings,
    private readonly title: string | null,
  ) {
    this.bottom = header.bottom;
  }

  /** Takes one row; out: the next row to look at, or that the table has ended before this one. */
  step(row: number): number | typeof ENDED {
    const header = this.headerAt(row);
    if (header) return this.goesOn(header) ? this.takeHeader(header) : ENDED;
    if (this.tableAt(row)) return ENDED;
    const filled = this.filled(row);
    const funds = this.surroundings.fundsAt.get(row)?.find((block) => overlaps(block, this.span));
    if (funds) {
      if (this.leadsToNext(funds)) return ENDED;
      this.funds = funds;
      this.bottom = funds.bottom;
      this.gap = true;
      return funds.bottom + 1;
    }
    const kind = this.kindOf(row, filled);
    if (kind === ENDED) return this.pageTurn(row) ?? ENDED;
    if (kind !== SKIPPED) this.takeRow(row);
    return row + 1;
  }

  private filled(row: number): number[] {
    return this.sheet.filled(row).filter((column) => column >= this.span.left && column <= this.span.right);
  }

  private headerAt(row: number): Header | undefined {
    return this.surroundings.headersAt.get(row)?.find((header) => overlaps(header, this.span));
  }

  private tableAt(row: number): boolean {
    const other = this.surroundings.othersAt.get(row)?.some((table) => overlaps(table, this.span));
    return other === true || this.headerAt(row) !== undefined;
  }

  /** Funds stand over their table as a rule: with a header below and no title between, they are that table's. */
  private leadsToNext(funds: FundBlock): boolean {
    for (let row = funds.bottom + 1; row <= funds.bottom + LEAD; row++) {
      if (this.headerAt(row)) return true;
      const filled = this.filled(row);
      if (filled.length > 0 && this.isTitle(row, filled)) return false;
    }
    return false;
  }

  private kindOf(row: number, filled: readonly number[]): typeof SKIPPED | typeof ENDED | 'row' {
    const first = filled[0];
    if (first === undefined) {
      this.gap = true;
      return SKIPPED;
    }
    const text = this.sheet.text(row, first);
    if (filled.length === 1 && isPageMark(text)) return SKIPPED;
    if (isNumbered(this.sheet, row, filled)) return SKIPPED;
    const scored = this.hasFigures(row);
    const total = this.totalAt(row, filled);
    if (total) {
      this.totals.push(total);
      this.bottom = row;
      this.gap = this.gap || total.kind === 'whole';
      return SKIPPED;
    }
    if (!scored && (isFooter(text) || this.isInfo(row, first) || this.isTitle(row, filled))) return ENDED;
    if (this.gap && !this.fits(row)) return ENDED;
    this.gap = false;
    return 'row';
  }

  private hasFigures(row: number): boolean {
    const holds = (role: 'weight' | 'score'): boolean => {
      const cell = this.reader.cell(role, row);
      return cell !== null && isFigure(cell);
    };
    return holds('weight') || holds('score');
  }

  /** A total's label stands first in its row, or second behind a side header; no name and target stand beside it. */
  private totalAt(row: number, filled: readonly number[]): TotalRow | null {
    const values = Math.min(
      ...(['weight', 'score'] as const).map((role) => this.reader.column(role) ?? Infinity),
    );
    for (const column of filled.slice(0, 2)) {
      const text = this.sheet.text(row, column);
      const [, word = text] = /^(.{2,8}?)[:：]?\s*\d+(?:\.\d+)?\s*分?$/.exec(text) ?? [];
      const kind = totalKind(text) ?? (word === text ? null : totalKind(word));
      if (kind && (column < values || filled.length <= 2)) return { row, label: withoutBlanks(text), kind };
    }
    return null;
  }

  private isInfo(row: number, first: number): boolean {
    const words = this.sheet
      .words(row)
      .filter(({ column }) => column >= this.span.left && column <= this.span.right);
    const goals = words.filter(({ word }) => word.goal !== undefined).length;
    return words.some(
      ({ column, word }) => column === first && (word.info === true || (goals > 1 && word.goal)),
    );
  }

  private isTitle(row: number, filled: readonly number[]): boolean {
    if (filled.length > 2 || !isTitleRow(this.sheet, row, filled)) return false;
    const text = this.sheet.text(row, filled[0] ?? 0);
    if (isLevelName(text) || isCoded(text)) return false;
    if (/表(?:[（(].*)?$/.test(withoutBlanks(text))) return true;
    // A name alone in its row stands in the names' column, and rows of the table follow it.
    const named = (filled[0] ?? 0) >= (this.reader.column('l3') ?? Infinity);
    if (named && (this.reader.has('l1') || this.reader.has('l2') || !this.leadsToTable(row))) return false;
    if (this.gap) return true;
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

  /** Behind a gap, only what clearly is a row of this table goes on with it. */
  private fits(row: number): boolean {
    const name = this.reader.text('l3', row) || this.reader.text('l2', row) || this.reader.text('l1', row);
    if (this.reader.has('weight') || this.reader.has('score')) {
      if (this.hasFigures(row)) return name !== '';
      if (!this.reader.has('target')) return false;
    }
    if (this.reader.text('l3', row) === '' || this.reader.text('target', row) === '') return false;
    const l1 = this.reader.text('l1', row);
    const l2 = this.reader.text('l2', row);
    if (l1 !== '') return isLevelName(l1) || isCoded(l1);
    return this.reader.has('l1') ? l2 === '' || isLevelName(l2) || isCoded(l2) : this.rows.length > 0;
  }

  private takeRow(row: number): void {
    const l1 = withoutBlanks(this.reader.text('l1', row));
    const l2 = withoutBlanks(this.reader.text('l2', row));
    if (l1 !== '') this.lastL1 = l1;
    if (l2 !== '' && shiftOf(this.reader, row) === 0) this.lastL2 = l2;
    this.firstL1 ||= l1;
    this.firstL2 ||= l2;
    this.rows.push(row);
    this.bottom = row;
  }

  private takeHeader(header: Header): number {
    this.repeated.push(header);
    this.gap = false;
    return header.bottom + 1;
  }

  /** True for the same header on a next page: the same titles, and the rows go on instead of starting again. */
  private goesOn(header: Header): boolean {
    if (!sameTitles(this.header, header)) return false;
    if (this.rows.length === 0 || this.totals.some(({ kind }) => kind === 'whole')) return false;
    return !this.startsAgain(header.bottom + 1);
  }

  private startsAgain(row: number): boolean {
    const l1 = withoutBlanks(this.reader.text('l1', row));
    const l2 = withoutBlanks(this.reader.text('l2', row));
    if (!this.reader.has('l1')) {
      const first = this.rows[0] ?? 0;
      const name = this.reader.text('l3', row);
      return l2 !== '' ? l2 === this.firstL2 && this.lastL2 !== l2 : name === this.reader.text('l3', first);
    }
    if (l1 === '' || l1 !== this.firstL1) return false;
    if (this.lastL1 !== this.firstL1) return true;
    if (l2 !== '' && l2 === this.firstL2 && this.lastL2 !== this.firstL2) return true;
    return this.reader.text('l3', row) === this.reader.text('l3', this.rows[0] ?? row);
  }

  /** A title printed again on a next page, with the same header below it, does not end the table. */
  private pageTurn(row: number): number | null {
    if (this.title === null || withoutBlanks(this.sheet.text(row, this.filled(row)[0] ?? 0)) === '')
      return null;
    const text = withoutBlanks(this.sheet.text(row, this.filled(row)[0] ?? 0)).replace(
      /[(（]?续表?[)）]?$/,
      '',
    );
    if (!this.title.startsWith(text)) return null;
    for (let below = row + 1; below <= row + 4; below++) {
      const header = this.headerAt(below);
      if (header) return this.goesOn(header) ? this.takeHeader(header) : null;
      const filled = this.filled(below);
      if (filled.length > 1) return null;
    }
    return null;
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
