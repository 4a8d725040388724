import type { CellRange } from './address';
import { settleColumns } from './columns';
import type { EvaluationTable } from './evaluation-table';
import { findFundBlocks, type FundBlock } from './funds';
import { findFundTables, speaksOfFunds, type FundTable } from './fund-tables';
import { lastNote } from './grade';
import type { Grid } from './grid';
import { findHeaders, type Header } from './headers';
import { hintedTable, placeHint, type PlacedHint } from './hinted';
import { indicatorTable } from './indicator-table';
import { lineTable, type Lines } from './line-table';
import { findRegion } from './region';
import { RowReader } from './row-reader';
import type { Surroundings } from './row-tests';
import { readRows } from './rows';
import { readSheet, type Sheet } from './sheet';
import { overlaps, type Span } from './span';
import { findSummaries, isSummary, readDown, type SummaryTable } from './summary-tables';
import type { TableHint } from './table-hint';
import { findTitle } from './title';

/** Side headers ("绩效指标", 序号) stand at most so many columns before the first column of a table. */
const SIDE = 3;
/** Tables beside each other begin within so many tables, counted down the sheet. */
const NEAR = 4;
/** A grade stands at most so many rows below its table. */
const NOTES = 4;

/** Finds the tables of a sheet. */
export function detect(grid: Grid, hints: readonly TableHint[] = []): EvaluationTable[] {
  const sheet = readSheet(grid);
  if (!sheet.used) return [];
  const placed: PlacedHint[] = [];
  for (const hint of hints) {
    const one = hint.sheet === grid.sheet ? placeHint(sheet, hint) : null;
    // What was said first of a place counts.
    if (one && !placed.some((other) => covers(other.range, one.range))) placed.push(one);
  }
  return new Detection(sheet, placed).run();
}

interface Corner extends Span {
  readonly top: number;
}

const covers = (range: CellRange, corner: Corner): boolean =>
  overlaps(range, corner) && corner.top >= range.top && corner.top <= range.bottom;

type Start = Corner &
  (
    | { readonly kind: 'indicators'; readonly header: Header }
    | { readonly kind: 'summary'; readonly summary: SummaryTable }
    | { readonly kind: 'funds'; readonly funds: FundTable }
    | { readonly kind: 'hinted'; readonly placed: PlacedHint }
  );

class Detection {
  private readonly headers: readonly Header[];
  private readonly starts: readonly Start[];
  private readonly surroundings: Surroundings;
  private readonly taken = new Set<Header | FundBlock>();
  /** Last row of the tables so far, by column. */
  private readonly occupied = new Map<number, number>();

  constructor(
    private readonly sheet: Sheet,
    placed: readonly PlacedHint[],
  ) {
    // Where a person spoke, nothing is guessed.
    const spoken = ({ range }: { readonly range: Corner }): boolean =>
      placed.some((one) => covers(one.range, range));
    const summaries = findSummaries(sheet).filter((summary) => !spoken(summary));
    this.headers = findHeaders(
      sheet,
      summaries.map(({ range }) => range),
    ).filter((header) => !spoken({ range: header }));
    const headersAt = byRow(this.headers);
    const fundTables = findFundTables(sheet, headersAt).filter((table) => !spoken(table));
    const tablesAt = byRow(fundTables.map(({ range, headerRow }) => ({ ...range, top: headerRow })));
    const blocks = findFundBlocks(sheet, this.headers).filter(
      (block) => !tablesAt.get(block.top)?.some((table) => overlaps(table, block)),
    );
    const others = [...summaries, ...fundTables, ...placed].map(({ range }) => range);
    this.surroundings = { headersAt, othersAt: byRow(others), fundsAt: byRow(blocks) };
    this.starts = [
      ...this.headers.map((header): Start => ({ kind: 'indicators', ...corner(header), header })),
      ...summaries.map((summary): Start => ({ kind: 'summary', ...corner(summary.range), summary })),
      ...fundTables.map((funds): Start => ({ kind: 'funds', ...corner(funds.range), funds })),
      ...placed.map((one): Start => ({ kind: 'hinted', ...corner(one.range), placed: one })),
    ].sort((one, other) => one.top - other.top || one.left - other.left);
  }

  run(): EvaluationTable[] {
    return this.starts.flatMap((start, at) => {
      if (start.kind === 'indicators' && this.taken.has(start.header)) return [];
      const table =
        start.kind === 'indicators'
          ? this.indicators(start.header, at)
          : start.kind === 'summary'
            ? this.lines('score-summary', start.summary, false)
            : start.kind === 'funds'
              ? this.lines('fund-table', start.funds, start.funds.needsTitle)
              : this.hinted(start.placed, at);
      return table ? [table] : [];
    });
  }

  private above(span: Span, top: number): number {
    let row = (this.sheet.used?.top ?? 1) - 1;
    for (let column = span.left; column <= span.right; column++) {
      const bottom = this.occupied.get(column) ?? 0;
      if (bottom < top) row = Math.max(row, bottom);
    }
    return row;
  }

  private occupy(span: Span, bottom: number): void {
    for (let column = span.left; column <= span.right; column++) {
      this.occupied.set(column, Math.max(bottom, this.occupied.get(column) ?? 0));
    }
  }

  /** Columns of a header and of the side headers before it, up to the next table on its left. */
  private spanOf(header: Header, columns: readonly number[], at: number): Span {
    const first = Math.min(...columns);
    let least = Math.max(this.sheet.used?.left ?? 1, first - SIDE);
    for (const other of this.starts.slice(Math.max(0, at - NEAR), at + NEAR)) {
      if (other.right < first) least = Math.max(least, other.right + 1);
    }
    let left = first;
    while (left > least && this.isTitled(header, left - 1)) left--;
    return { left, right: header.right };
  }

  /** A side header stands in the rows of the header, or is merged down to them. */
  private isTitled({ top, bottom }: Header, column: number): boolean {
    for (let row = top; row <= bottom; row++) {
      if (this.sheet.text(row, column) !== '' || this.sheet.merges?.at(row, column)) return true;
    }
    return false;
  }

  private indicators(header: Header, at: number): EvaluationTable | null {
    const { sheet } = this;
    const columns = settleColumns(sheet, header);
    const places = Object.values(columns.roles).filter((column) => column >= header.left);
    const span = this.spanOf(header, places, at);
    const above = this.above(span, header.top);
    const title = findTitle(sheet, header.top, above, span);
    const reader = new RowReader(sheet, columns, header.bottom);
    const region = findRegion(sheet, header, span, reader, this.surroundings, title?.text ?? null);
    for (const repeated of region.repeated) this.taken.add(repeated);
    this.occupy(span, Math.max(header.bottom, region.bottom));

    const rows = [...region.rows, ...region.totals.map(({ row }) => row)].sort((one, other) => one - other);
    if (isSummary(sheet, header, columns.roles, region.rows)) {
      const lines = readDown(sheet, header, rows, columns.roles);
      const range = { top: header.top, left: span.left, bottom: region.bottom, right: header.right };
      return lineTable(sheet, 'score-summary', { range, headerRow: header.top, lines }, title);
    }
    const indicators = readRows(sheet, reader, columns, region.rows, region.totals);
    const last = indicators[indicators.length - 1]?.row;
    if (last === undefined) return null;
    const from = title?.row ?? above + 1;
    const funds = this.fundsOf(header, span, from, region.funds, last);
    const lastNote = (bottom: number): number => this.lastNote(bottom, at);
    return indicatorTable({
      sheet,
      header,
      columns,
      reader,
      span,
      title,
      from,
      region,
      indicators,
      funds,
      lastNote,
    });
  }

  private hinted(placed: PlacedHint, at: number): EvaluationTable | null {
    const { range } = placed;
    const above = this.above(range, range.top);
    const title = findTitle(this.sheet, range.top, above, range);
    const from = title?.row ?? above + 1;
    this.occupy(range, range.bottom);
    const header = { ...range, bottom: range.top };
    return hintedTable(this.sheet, placed, this.surroundings, {
      from,
      funds: this.fundsOf(header, range, from, null, range.bottom),
      lastNote: (bottom) => this.lastNote(bottom, at),
    });
  }

  private lines(
    family: 'score-summary' | 'fund-table',
    lines: Lines,
    needsTitle: boolean,
  ): EvaluationTable | null {
    const above = this.above(lines.range, lines.headerRow);
    const title = findTitle(this.sheet, lines.headerRow, above, lines.range);
    if (needsTitle && !speaksOfFunds(title?.text ?? '')) return null;
    this.occupy(lines.range, lines.range.bottom);
    return lineTable(this.sheet, family, lines, title, needsTitle);
  }

  private lastNote(bottom: number, at: number): number {
    const next = this.starts.slice(at + 1, at + 1 + NEAR).find(({ top }) => top > bottom);
    return lastNote(this.sheet, bottom, Math.min(bottom + NOTES, (next?.top ?? Infinity) - 1));
  }

  /** The funds block over the table; else below or beside it. */
  private fundsOf(
    header: Pick<Header, 'top'>,
    span: Span,
    from: number,
    below: FundBlock | null,
    last: number,
  ): FundBlock | null {
    let over: FundBlock | null = null;
    let beside: FundBlock | null = null;
    for (let row = from; row <= last; row++) {
      for (const block of this.surroundings.fundsAt.get(row) ?? []) {
        if (this.taken.has(block)) continue;
        if (!overlaps(block, span)) beside ??= this.isOver(block) ? null : block;
        else if (block.bottom < header.top) over = block;
      }
    }
    const found = over ?? below ?? beside;
    if (found) this.taken.add(found);
    return found;
  }

  /** True for funds that stand in the columns of another table. */
  private isOver(block: FundBlock): boolean {
    return this.headers.some((header) => overlaps(header, block));
  }
}

const corner = ({ top, left, right }: Corner): Corner => ({ top, left, right });

function byRow<Item extends { readonly top: number }>(items: readonly Item[]): Map<number, Item[]> {
  const rows = new Map<number, Item[]>();
  for (const item of items) rows.set(item.top, [...(rows.get(item.top) ?? []), item]);
  return rows;
}
