import { Decimal, readCell } from '../../src/scoring';
import type { CellInput } from '../../src/scoring';
import { isErrorText } from '../../src/table';
import type {
  ColumnRole,
  EvaluationTable,
  FundLine,
  IndicatorRow,
  NumberCell,
  ReadingCell,
  SummaryLine,
  TotalLine,
} from '../../src/table';

/** What a number cell shows; `value` where the cell holds more than it shows (9.915 shown as 9.92). */
export type NumberSketch = string | { readonly text: string; readonly value: string };
/** Typed text, or a number with its format. */
export type ReadingSketch = string | CellInput;

export interface RowSketch {
  readonly l1?: string;
  readonly l2?: string;
  readonly l3?: string;
  readonly l1Points?: string;
  readonly l2Points?: string;
  readonly target?: ReadingSketch;
  readonly actual?: ReadingSketch;
  readonly weight?: NumberSketch;
  readonly score?: NumberSketch;
  readonly reviewScore?: NumberSketch;
  readonly completion?: NumberSketch;
  readonly deviation?: NumberSketch;
  readonly scoreRate?: NumberSketch;
  /** An array of one: the reason of a merged cell that serves several rows. */
  readonly reason?: string | readonly [string];
  readonly shifted?: boolean;
}

/** A line that adds the rows above it, up to the subtotal before. */
export interface SubtotalSketch {
  readonly subtotal: string;
  readonly weight?: NumberSketch;
  readonly score?: NumberSketch;
}

export interface FundSketch {
  readonly label?: string;
  readonly initial?: NumberSketch;
  readonly fullYear?: NumberSketch;
  readonly executed?: NumberSketch;
  readonly rate?: NumberSketch;
  readonly weight?: NumberSketch;
  readonly score?: NumberSketch;
}

/** A line of a table of funds (budget, spent, rate) or of dimensions (weight, score, scoreRate). */
export interface LineSketch extends Readonly<Partial<Record<keyof SummaryLine['cells'], NumberSketch>>> {
  readonly label: string;
}

export interface TableSketch {
  readonly family?: EvaluationTable['family'];
  readonly sheet?: string;
  readonly title?: string | null;
  readonly uncertain?: boolean;
  readonly funds?: readonly FundSketch[];
  readonly rows?: readonly (RowSketch | SubtotalSketch)[];
  readonly total?: { readonly weight?: NumberSketch; readonly score?: NumberSketch };
  readonly grade?: string;
  readonly projectName?: string;
  readonly goals?: { readonly expected?: string; readonly achieved?: string };
  readonly lines?: readonly LineSketch[];
}

/** The places of the ministry's template: level 1 in B … reason in I; what it lacks stands to the right. */
const COLUMNS: Readonly<Record<keyof Omit<RowSketch, 'l1Points' | 'l2Points' | 'shifted'>, number>> = {
  l1: 2,
  l2: 3,
  l3: 4,
  target: 5,
  actual: 6,
  weight: 7,
  score: 8,
  reason: 9,
  reviewScore: 10,
  completion: 11,
  deviation: 12,
  scoreRate: 13,
};
const FUND_COLUMNS = { initial: 4, fullYear: 5, executed: 6, weight: 7, rate: 8, score: 9 } as const;
const FIRST_FUND_ROW = 6;
const LINE_COLUMNS = { budget: 3, spent: 4, rate: 5, weight: 3, score: 4, scoreRate: 5 } as const;
const FIRST_LINE_ROW = 3;
const GOAL_ROW = 10;
const GOAL_COLUMNS = { expected: 2, achieved: 6 } as const;

/**
 * An EvaluationTable as detection would give it, of the cells that a test is about. Columns exist where some row uses
 * them; in a row that leaves out a used one, the cell is blank. Funds start in row 6, indicators below a header in
 * row 11 (further down when there are more funds), the total follows the last of them.
 */
export function table(sketch: TableSketch): EvaluationTable {
  const { rows = [], funds = [], family = 'project-self-evaluation' } = sketch;
  const headerRow = Math.max(11, FIRST_FUND_ROW + funds.length + 1);
  const used = (role: keyof typeof COLUMNS): boolean =>
    rows.some((row) => (row as RowSketch)[role] !== undefined) ||
    ((role === 'weight' || role === 'score') && sketch.total?.[role] !== undefined);
  const columns: Partial<Record<ColumnRole, number>> = { l1: 2, l2: 3, l3: 4, target: 5 };
  for (const role of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) {
    if (used(role)) columns[role] = COLUMNS[role];
  }
  const indicators: IndicatorRow[] = [];
  const subtotals: TotalLine[] = [];
  let from = headerRow + 1;
  rows.forEach((row, index) => {
    const at = headerRow + 1 + index;
    if ('subtotal' in row) {
      subtotals.push({ ...totalLine(at, row.subtotal, row), from, to: at - 1 });
      from = at + 1;
    } else {
      indicators.push(merged(indicator(at, row, columns), indicators[indicators.length - 1]));
    }
  });
  const last = headerRow + rows.length;
  const totalRow = last + 1;
  return {
    sheet: sketch.sheet ?? 'Sheet1',
    range: { top: 1, left: 1, bottom: sketch.total ? totalRow : last, right: 12 },
    family,
    title: sketch.title ?? null,
    confidence: sketch.uncertain ? 0.4 : 1,
    uncertain: sketch.uncertain ?? false,
    evidence: [],
    headerRow,
    columns,
    funds: funds.map((line, index) => fundLine(FIRST_FUND_ROW + index, line)),
    projectName: sketch.projectName === undefined ? null : { row: 3, column: 3, text: sketch.projectName },
    goals: {
      expected: goal(GOAL_COLUMNS.expected, sketch.goals?.expected),
      achieved: goal(GOAL_COLUMNS.achieved, sketch.goals?.achieved),
    },
    indicators,
    total: sketch.total
      ? { ...totalLine(totalRow, '总分', sketch.total), from: headerRow + 1, to: last }
      : null,
    subtotals,
    grade: sketch.grade === undefined ? null : { row: totalRow, column: COLUMNS.reason, text: sketch.grade },
    lines: (sketch.lines ?? []).map((line, index) => summaryLine(FIRST_LINE_ROW + index, line)),
    mergesWanted: [],
  };
}

/** A number cell as its text shows it: decimals, percent, error, blank. */
export function numberCell(row: number, column: number, sketch: NumberSketch = ''): NumberCell {
  const text = typeof sketch === 'string' ? sketch : sketch.text;
  const [, digits, sign] = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  const value = digits === undefined ? null : typeof sketch === 'string' ? digits : sketch.value;
  return {
    row,
    column,
    text,
    value: value === null ? null : new Decimal(value),
    decimals: digits?.split('.')[1]?.length ?? 0,
    percent: sign === '%',
    isError: isErrorText(text),
  };
}

function readingCell(row: number, column: number, sketch: ReadingSketch = ''): ReadingCell {
  return { row, column, reading: readCell(typeof sketch === 'string' ? { value: sketch } : sketch) };
}

function indicator(at: number, row: RowSketch, columns: EvaluationTable['columns']): IndicatorRow {
  const number = (role: 'weight' | 'score' | 'reviewScore' | 'completion' | 'deviation' | 'scoreRate') =>
    columns[role] === undefined ? null : numberCell(at, COLUMNS[role], row[role]);
  const points = (text: string | undefined) => (text === undefined ? null : new Decimal(text));
  const { reason } = row;
  return {
    row: at,
    l1: row.l1 ?? '产出指标',
    l2: row.l2 ?? '数量指标',
    l3: row.l3 ?? '培训场次',
    l1Points: points(row.l1Points),
    l2Points: points(row.l2Points),
    target: readingCell(at, COLUMNS.target, row.target),
    actual: columns.actual === undefined ? null : readingCell(at, COLUMNS.actual, row.actual),
    weight: number('weight'),
    score: number('score'),
    reviewScore: number('reviewScore'),
    completion: number('completion'),
    deviation: number('deviation'),
    scoreRate: number('scoreRate'),
    reason:
      reason === undefined
        ? null
        : {
            row: at,
            column: COLUMNS.reason,
            text: typeof reason === 'string' ? reason : reason[0],
            shared: typeof reason !== 'string',
          },
    shifted: row.shifted ?? false,
  };
}

/** A merged reason stands in the first of its rows. */
function merged(row: IndicatorRow, above: IndicatorRow | undefined): IndicatorRow {
  const { reason } = row;
  const same = reason?.shared && above?.reason?.shared && above.reason.text === reason.text;
  return same ? { ...row, reason: above.reason } : row;
}

const goal = (column: number, text: string | undefined) =>
  text === undefined ? null : { row: GOAL_ROW, column, text };

function fundLine(row: number, line: FundSketch): FundLine {
  const cell = (role: keyof typeof FUND_COLUMNS) =>
    line[role] === undefined ? null : numberCell(row, FUND_COLUMNS[role], line[role]);
  const label = line.label ?? '年度资金总额';
  return {
    row,
    label,
    isTotal: label.includes('总额'),
    initial: cell('initial'),
    fullYear: cell('fullYear'),
    executed: cell('executed'),
    rate: cell('rate'),
    weight: cell('weight'),
    score: cell('score'),
  };
}

function totalLine(
  row: number,
  label: string,
  line: { readonly weight?: NumberSketch; readonly score?: NumberSketch },
): Omit<TotalLine, 'from' | 'to'> {
  const cell = (role: 'weight' | 'score') =>
    line[role] === undefined ? null : numberCell(row, COLUMNS[role], line[role]);
  return { row, label, weight: cell('weight'), score: cell('score') };
}

function summaryLine(row: number, { label, ...figures }: LineSketch): SummaryLine {
  const cells: Partial<Record<keyof SummaryLine['cells'], NumberCell>> = {};
  for (const role of Object.keys(figures) as (keyof typeof figures)[]) {
    cells[role] = numberCell(row, LINE_COLUMNS[role], figures[role]);
  }
  return { row, label, isTotal: label.includes('合计'), cells };
}
