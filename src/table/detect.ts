import { settleColumns } from './columns';
import { CERTAIN_FROM, clamp, GUESS_FROM, weigh } from './confidence';
import type { ColumnRole, EvaluationTable, Evidence, Family, SummaryLine } from './evaluation-table';
import { familyOf } from './family';
import { amountsWithoutHeader, findFundBlocks, type FundBlock } from './funds';
import { findFundTables, type FundTable } from './fund-tables';
import { findGoals } from './goals';
import { findGrade, lastNote } from './grade';
import type { Grid } from './grid';
import { findHeaders, type Header } from './headers';
import { findRegion } from './region';
import type { Surroundings } from './row-tests';
import { RowReader } from './row-reader';
import { mergesWanted, readRows } from './rows';
import { readSheet, type Sheet } from './sheet';
import { overlaps, type Span } from './span';
import { findSummaries, readDown, type SummaryTable } from './summary-tables';
import { findTitle, type Title } from './title';
import { readTotals } from './totals';
import { isDimension, isLevelName } from './words';

/** Side headers ("绩效指标", 序号) stand at most so many columns before the first column of a table. */
const SIDE = 3;
/** Tables beside each other begin within so many tables, counted down the sheet. */
const NEAR = 4;
/** A grade stands at most so many rows below its table. */
const NOTES = 4;

const FUNDS_TITLE = /资金|执行|分配/;

/** Finds the tables of a sheet. */
export function detect(grid: Grid): EvaluationTable[] {
  const sheet = readSheet(grid);
  return sheet.used ? new Detection(sheet).run() : [];
}

interface Corner extends Span {
  readonly top: number;
}

type Start = Corner &
  (
    | { readonly kind: 'indicators'; readonly header: Header }
    | { readonly kind: 'summary'; readonly summary: SummaryTable }
    | { readonly kind: 'funds'; readonly funds: FundTable }
  );

class Detection {
  private readonly headers: readonly Header[];
  private readonly starts: readonly Start[];
  private readonly blocks: readonly FundBlock[];
  private readonly surroundings: Surroundings;
  private readonly taken = new Set<Header | FundBlock>();
  /** Last row of the tables so far, by column. */
  private readonly occupied = new Map<number, number>();

  constructor(private readonly sheet: Sheet) {
    const summaries = findSummaries(sheet);
    this.headers = findHeaders(
      sheet,
      summaries.map(({ range }) => range),
    );
    const headersAt = byRow(this.headers);
    const fundTables = findFundTables(sheet, headersAt);
    const tablesAt = byRow(fundTables.map(({ range, headerRow }) => ({ ...range, top: headerRow })));
    this.blocks = findFundBlocks(sheet, this.headers).filter(
      (block) => !tablesAt.get(block.top)?.some((table) => overlaps(table, block)),
    );
    const others = [...summaries, ...fundTables].map(({ range }) => range);
    this.surroundings = { headersAt, othersAt: byRow(others), fundsAt: byRow(this.blocks) };
    this.starts = [
      ...this.headers.map((header): Start => ({ kind: 'indicators', ...corner(header), header })),
      ...summaries.map((summary): Start => ({ kind: 'summary', ...corner(summary.range), summary })),
      ...fundTables.map((funds): Start => ({ kind: 'funds', ...corner(funds.range), funds })),
    ].sort((one, other) => one.top - other.top || one.left - other.left);
  }

  run(): EvaluationTable[] {
    return this.starts.flatMap((start, at) => {
      if (start.kind === 'indicators' && this.taken.has(start.header)) return [];
      const table =
        start.kind === 'indicators'
          ? this.indicatorTable(start.header, at)
          : start.kind === 'summary'
            ? this.lineTable('score-summary', start.summary, false)
            : this.lineTable('fund-table', start.funds, start.funds.needsTitle);
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

  private indicatorTable(header: Header, at: number): EvaluationTable | null {
    const columns = settleColumns(this.sheet, header);
    const places = Object.values(columns.roles).filter((column) => column >= header.left);
    const span = this.spanOf(header, places, at);
    const above = this.above(span, header.top);
    const title = findTitle(this.sheet, header.top, above, span);
    const reader = new RowReader(this.sheet, columns, header.bottom);
    const region = findRegion(this.sheet, header, span, reader, this.surroundings, title?.text ?? null);
    for (const repeated of region.repeated) this.taken.add(repeated);
    this.occupy(span, Math.max(header.bottom, region.bottom));

    if (this.isSummary(header, columns.roles, region.rows)) {
      const rows = [...region.rows, ...region.totals.map(({ row }) => row)].sort((one, other) => one - other);
      const lines = readDown(this.sheet, header, rows, columns.roles);
      const range = { top: header.top, left: span.left, bottom: region.bottom, right: header.right };
      return this.finishLines('score-summary', { range, headerRow: header.top, lines }, title, false);
    }
    const indicators = readRows(this.sheet, reader, columns, region.rows);
    const last = indicators[indicators.length - 1]?.row;
    if (last === undefined) return null;

    const from = title?.row ?? above + 1;
    const block = this.fundsOf(header, span, from, region.funds, last);
    const { total, subtotals } = readTotals(this.sheet, reader, region.totals, indicators);
    const family = familyOf({
      columns,
      headerTexts: header.columns.map(({ text }) => text),
      title: title?.text ?? null,
      hasFunds: block !== null,
      indicators,
    });
    const funds =
      block?.lines ??
      (family === 'target-table' ? amountsWithoutHeader(this.sheet, from, header.top - 1, span) : []);
    const { evidence, confidence } = weigh({
      sheet: this.sheet,
      columns,
      family,
      title: title?.text ?? null,
      funds,
      total,
      indicators,
    });
    if (confidence < GUESS_FROM) return null;
    const top = title?.row ?? Math.min(header.top, block && block.top > above ? block.top : header.top);
    const bottom = Math.max(last, total?.row ?? 0, ...subtotals.map(({ row }) => row), block?.bottom ?? 0);
    return {
      sheet: this.sheet.name,
      range: {
        top,
        left: this.leftmost(top, bottom, span),
        bottom,
        right: Math.max(span.right, block?.right ?? 0),
      },
      family,
      title: title?.text ?? null,
      confidence,
      uncertain: confidence < CERTAIN_FROM,
      evidence,
      headerRow: header.top,
      columns: shownColumns(columns.roles),
      funds,
      goals: findGoals(this.sheet, from, header.top - 1, span),
      indicators,
      total,
      subtotals,
      grade:
        findGrade(this.sheet, from, header.top - 1, span) ??
        findGrade(this.sheet, total?.row ?? last + 1, this.lastNote(bottom, at), span),
      lines: [],
      mergesWanted: mergesWanted(this.sheet, reader, indicators),
    };
  }

  private lastNote(bottom: number, at: number): number {
    const next = this.starts.slice(at + 1, at + 1 + NEAR).find(({ top }) => top > bottom);
    return lastNote(this.sheet, bottom, Math.min(bottom + NOTES, (next?.top ?? Infinity) - 1));
  }

  /** One level and points, no targets: a table of dimensions rather than of indicators. */
  private isSummary(
    header: Header,
    roles: Readonly<Partial<Record<string, number>>>,
    rows: readonly number[],
  ): boolean {
    if (roles.l2 !== undefined || roles.target !== undefined || roles.actual !== undefined) return false;
    if (roles.score === undefined || (roles.l1 !== undefined && roles.l3 !== undefined)) return false;
    const label = roles.l1 ?? roles.l3 ?? header.left;
    const texts = rows.map((row) => this.sheet.text(row, label)).filter((text) => text !== '');
    const known = texts.filter((text) => isDimension(text) || isLevelName(text, 1)).length;
    return texts.length > 1 && known * 2 > texts.length;
  }

  /** The funds block over the table; else below or beside it. */
  private fundsOf(
    header: Header,
    span: Span,
    from: number,
    below: FundBlock | null,
    last: number,
  ): FundBlock | null {
    const free = this.blocks.filter((block) => !this.taken.has(block));
    const over = free
      .filter((block) => block.top >= from && block.bottom < header.top && overlaps(block, span))
      .pop();
    const beside = free.find(
      (block) => !overlaps(block, span) && block.top <= last && block.bottom >= from && !this.isOver(block),
    );
    const found = over ?? below ?? beside ?? null;
    if (found) this.taken.add(found);
    return found;
  }

  private isOver(block: FundBlock): boolean {
    return this.headers.some((header) => overlaps(header, block));
  }

  private leftmost(top: number, bottom: number, span: Span): number {
    let left = span.right;
    for (let row = top; row <= bottom; row++) {
      const first = this.sheet.filled(row).find((column) => column >= span.left && column <= span.right);
      if (first !== undefined) left = Math.min(left, first);
    }
    return left;
  }

  private lineTable(
    family: 'score-summary' | 'fund-table',
    table: Pick<SummaryTable, 'range' | 'headerRow' | 'lines'>,
    needsTitle: boolean,
  ): EvaluationTable | null {
    const above = this.above(table.range, table.headerRow);
    const title = findTitle(this.sheet, table.headerRow, above, table.range);
    if (needsTitle && !FUNDS_TITLE.test(title?.text ?? '')) return null;
    this.occupy(table.range, table.range.bottom);
    return this.finishLines(family, table, title, needsTitle);
  }

  private finishLines(
    family: 'score-summary' | 'fund-table',
    {
      range,
      headerRow,
      lines,
    }: { range: EvaluationTable['range']; headerRow: number; lines: readonly SummaryLine[] },
    title: Title | null,
    needsTitle: boolean,
  ): EvaluationTable | null {
    if (lines.length === 0) return null;
    const evidence: Evidence[] = [
      {
        code: 'header-synonym',
        role: null,
        column: range.left,
        weight: needsTitle ? 0.3 : 0.5,
        facts: { header: this.sheet.text(headerRow, range.left) },
      },
      {
        code: 'cells-parse',
        role: null,
        column: null,
        weight: 0.2,
        facts: { parsed: String(lines.length), of: String(lines.length) },
      },
    ];
    if (title)
      evidence.push({
        code: 'title-words',
        role: null,
        column: null,
        weight: 0.2,
        facts: { title: title.text },
      });
    const total = lines.find(({ isTotal }) => isTotal);
    if (total)
      evidence.push({
        code: 'total-row',
        role: null,
        column: null,
        weight: 0.1,
        facts: { row: String(total.row), label: total.label },
      });
    const confidence = clamp(evidence.reduce((sum, { weight }) => sum + weight, 0));
    return {
      sheet: this.sheet.name,
      range: { ...range, top: title?.row ?? range.top },
      family,
      title: title?.text ?? null,
      confidence,
      uncertain: confidence < CERTAIN_FROM,
      evidence,
      headerRow,
      columns: {},
      funds: [],
      goals: { expected: null, achieved: null },
      indicators: [],
      total: null,
      subtotals: [],
      grade: null,
      lines,
      mergesWanted: [],
    };
  }
}

const corner = ({ top, left, right }: Corner): Corner => ({ top, left, right });

function byRow<Item extends { readonly top: number }>(items: readonly Item[]): Map<number, Item[]> {
  const rows = new Map<number, Item[]>();
  for (const item of items) rows.set(item.top, [...(rows.get(item.top) ?? []), item]);
  return rows;
}

const HIDDEN_ROLES: ReadonlySet<string> = new Set(['other', 'actualComparator', 'actualUnit']);

function shownColumns(roles: Readonly<Partial<Record<string, number>>>): EvaluationTable['columns'] {
  const shown: Partial<Record<ColumnRole, number>> = {};
  for (const [role, column] of Object.entries(roles))
    if (!HIDDEN_ROLES.has(role)) shown[role as ColumnRole] = column;
  return shown;
}

export type { Family };
