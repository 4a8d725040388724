import { evidenceByHand } from './by-hand';
import type { Columns } from './columns';
import { CERTAIN_FROM, GUESS_FROM, weigh } from './confidence';
import type { ColumnRole, EvaluationTable, Family, IndicatorRow } from './evaluation-table';
import { familyOf } from './family';
import { amountsWithoutHeader, type FundBlock } from './funds';
import { findGoals } from './goals';
import { findProjectName } from './project-name';
import { findGrade, gradeBesideTotal } from './grade';
import type { Header } from './headers';
import { pointsInside } from './normalise';
import type { Region } from './region';
import type { RowReader } from './row-reader';
import { mergesWanted } from './rows';
import type { Sheet } from './sheet';
import type { Span } from './span';
import type { Title } from './title';
import { totalInHead } from './total-elsewhere';
import { readTotals } from './totals';

/** Everything that was found of one indicator table. */
export interface Parts {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly columns: Columns;
  readonly reader: RowReader;
  readonly span: Span;
  readonly title: Title | null;
  /** First row over the header that is no other table's. */
  readonly from: number;
  readonly region: Region;
  readonly indicators: readonly IndicatorRow[];
  readonly funds: FundBlock | null;
  /** The last row below the table that may still speak of it, given its own last row. */
  readonly lastNote: (bottom: number) => number;
  /** The kind that a person named: then nothing is weighed. */
  readonly byHand?: Family;
}

/** Puts a table together; null where so little speaks for it that it is not even a guess. */
export function indicatorTable(parts: Parts): EvaluationTable | null {
  const { sheet, header, columns, reader, span, title, from, region, indicators, funds: block } = parts;
  const last = indicators[indicators.length - 1]?.row ?? header.bottom;
  const above = header.top - 1;
  const totals = readTotals(sheet, reader, region.totals, indicators);
  const { subtotals } = totals;
  const family =
    parts.byHand ??
    familyOf({
      columns,
      headerTexts: header.columns.map(({ text }) => text),
      title: title?.text ?? null,
      funds: block?.lines ?? null,
      indicators,
    });
  const funds =
    block?.lines ?? (family === 'target-table' ? amountsWithoutHeader(sheet, from, above, span) : []);
  // "自评得分 | 96" in the head of the form, and a line of the total that holds the weights alone.
  const inHead = totals.total?.score?.value ? null : totalInHead(sheet, from, above, span, indicators, funds);
  const total = totals.total && inHead ? { ...totals.total, score: inHead.score } : (totals.total ?? inHead);
  const named = title?.text ?? null;
  const { evidence, confidence } = parts.byHand
    ? { evidence: evidenceByHand(columns), confidence: 1 }
    : weigh({ sheet, columns, header, family, title: named, funds, total, indicators });
  if (confidence < GUESS_FROM) return null;
  const top = title?.row ?? Math.min(header.top, block && block.top >= from ? block.top : header.top);
  const bottom = Math.max(last, total?.row ?? 0, ...subtotals.map(({ row }) => row), block?.bottom ?? 0);
  return {
    sheet: sheet.name,
    range: {
      top,
      left: leftmost(sheet, top, bottom, span),
      bottom,
      right: Math.max(span.right, block?.right ?? 0),
    },
    family,
    title: named,
    confidence,
    uncertain: confidence < CERTAIN_FROM,
    evidence,
    headerRow: header.top,
    columns: shownColumns(columns.roles),
    funds,
    projectName: findProjectName(sheet, from, above, span),
    goals: findGoals(sheet, from, above, span),
    indicators,
    pointsAside: hasPointsAside(parts, last),
    total,
    subtotals,
    grade:
      findGrade(sheet, from, above, span) ??
      findGrade(sheet, totals.total?.row ?? last + 1, parts.lastNote(bottom), span) ??
      gradeBesideTotal(sheet, total, span),
    lines: [],
    mergesWanted: mergesWanted(sheet, reader, indicators),
  };
}

/** "（80分）" in a title, or left of the levels. */
function hasPointsAside({ sheet, header, columns }: Parts, last: number): boolean {
  const carries = (text: string): boolean => pointsInside(text) !== null;
  if (header.columns.some(({ text }) => carries(text))) return true;
  const { l1, l2, l3 } = columns.roles;
  const first = Math.min(...[l1, l2, l3].map((column) => column ?? Infinity));
  for (let row = header.top; row <= last; row++) {
    if (sheet.filled(row).some((column) => column < first && carries(sheet.text(row, column)))) return true;
  }
  return false;
}

function leftmost(sheet: Sheet, top: number, bottom: number, span: Span): number {
  let left = span.right;
  for (let row = top; row <= bottom; row++) {
    const first = sheet.filled(row).find((column) => column >= span.left && column <= span.right);
    if (first !== undefined) left = Math.min(left, first);
  }
  return left;
}

const HIDDEN_ROLES: ReadonlySet<string> = new Set(['other', 'actualComparator', 'actualUnit']);

function shownColumns(roles: Columns['roles']): EvaluationTable['columns'] {
  const shown: Partial<Record<ColumnRole, number>> = {};
  for (const [role, column] of Object.entries(roles)) {
    if (!HIDDEN_ROLES.has(role)) shown[role as ColumnRole] = column;
  }
  return shown;
}
