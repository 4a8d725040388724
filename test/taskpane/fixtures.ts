import { auditTables } from '../../src/audit';
import { applyDecisions } from '../../src/audit/decisions';
import { readDecisions } from '../../src/audit/read-decisions';
import type { CellRange } from '../../src/table/address';
import type { EvaluationTable, IndicatorRow, NumberCell } from '../../src/table/evaluation-table';
import { createGrid } from '../../src/table/grid';
import type { Grid } from '../../src/table/grid';
import { Decimal, readCell } from '../../src/scoring';
import type { Engine } from '../../src/taskpane/report';

/** One indicator row as a person would type it. */
export interface RowText {
  readonly l1?: string;
  readonly l2?: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight?: string;
  readonly score?: string;
  readonly reason?: string;
}

export interface TableText {
  readonly sheet?: string;
  readonly title?: string | null;
  readonly rows: readonly RowText[];
  /** The total's printed score; null for a table without a total row. */
  readonly total?: string | null;
  readonly weight?: string;
  readonly withReasons?: boolean;
  readonly uncertain?: boolean;
  /** Rows (first, last) whose reason is one merged cell. */
  readonly sharedReason?: readonly [number, number];
}

/** Row of the first indicator, and the columns of the usual template. */
export const FIRST_ROW = 12;
const COLUMNS = { l1: 2, l2: 3, l3: 4, target: 5, actual: 6, weight: 7, score: 8, reason: 9 } as const;

function numberCell(row: number, column: number, text: string): NumberCell {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? new Decimal(text) : null;
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  return { row, column, text, value, decimals, percent: false, isError: false };
}

function indicatorRow(spec: RowText, row: number, table: TableText): IndicatorRow {
  const number = (column: number, text: string | undefined): NumberCell | null =>
    text === undefined ? null : numberCell(row, column, text);
  const [from, to] = table.sharedReason ?? [0, -1];
  const shared = row >= from && row <= to;
  return {
    row,
    l1: spec.l1 ?? '产出指标',
    l2: spec.l2 ?? '数量指标',
    l3: spec.name,
    l1Points: null,
    l2Points: null,
    target: { row, column: COLUMNS.target, reading: readCell({ value: spec.target }) },
    actual: { row, column: COLUMNS.actual, reading: readCell({ value: spec.actual }) },
    weight: number(COLUMNS.weight, spec.weight),
    score: number(COLUMNS.score, spec.score),
    reviewScore: null,
    completion: null,
    deviation: null,
    scoreRate: null,
    reason: spec.reason
      ? { row: shared ? from : row, column: COLUMNS.reason, text: spec.reason, shared }
      : null,
    shifted: false,
  };
}

/** A table of the project family, as detection would give it. */
export function tableOf(spec: TableText): EvaluationTable {
  const sheet = spec.sheet ?? '自评表01';
  const last = FIRST_ROW + spec.rows.length - 1;
  const total = spec.total === undefined ? '100' : spec.total;
  const { reason, ...withoutReason } = COLUMNS;
  return {
    sheet,
    range: { top: 1, left: 1, bottom: last + 1, right: 9 },
    family: 'project-self-evaluation',
    title: spec.title === undefined ? '项目支出绩效自评表' : spec.title,
    confidence: spec.uncertain ? 0.46 : 0.98,
    uncertain: spec.uncertain ?? false,
    evidence: [],
    headerRow: FIRST_ROW - 1,
    columns: spec.withReasons === false ? withoutReason : { ...withoutReason, reason },
    funds: [],
    goals: { expected: null, achieved: null },
    indicators: spec.rows.map((row, index) => indicatorRow(row, FIRST_ROW + index, spec)),
    total:
      total === null
        ? null
        : {
            row: last + 1,
            label: '总分',
            weight: numberCell(last + 1, COLUMNS.weight, spec.weight ?? '100'),
            score: numberCell(last + 1, COLUMNS.score, total),
            from: FIRST_ROW,
            to: last,
          },
    subtotals: [],
    grade: null,
    lines: [],
    mergesWanted: [],
  };
}

/** The sheet that such a table stands on. */
export function gridOf(spec: TableText, merges: readonly CellRange[] | null = null): Grid {
  const values = Array.from({ length: FIRST_ROW - 1 }, (): (string | null)[] => Array(9).fill(null));
  values[0] = [spec.title ?? null, ...Array<null>(8).fill(null)];
  const rows = spec.rows.map((row) => [
    null,
    row.l1 ?? '产出指标',
    row.l2 ?? '数量指标',
    row.name,
    row.target,
    row.actual,
    row.weight ?? null,
    row.score ?? null,
    row.reason ?? null,
  ]);
  const total = [null, '总分', null, null, null, null, spec.weight ?? '100', spec.total ?? null, null];
  return createGrid({
    sheet: spec.sheet ?? '自评表01',
    top: 1,
    left: 1,
    values: [...values, ...rows, total],
    merges,
  });
}

export function emptyGrid(sheet = '空表'): Grid {
  return createGrid({ sheet, top: 1, left: 1, values: [] });
}

/** The real audit over tables that stand for their sheets. */
export function engineFor(tables: readonly TableText[]): Engine {
  return {
    detect: (grid) => tables.filter((table) => (table.sheet ?? '自评表01') === grid.sheet).map(tableOf),
    audit: auditTables,
    decide: (audit, decisions) => applyDecisions(audit, readDecisions(decisions)),
  };
}

/** 100 points: one row met, one missed and without a reason, one exceeded with one, one scored wrong. */
export const MIXED: TableText = {
  rows: [
    {
      name: '适老化改造服务对象',
      target: '≥67户',
      actual: '98户',
      weight: '20',
      score: '20',
      reason: '申请改造的家庭多于年初预计。',
    },
    { name: '改造设施完好率', l2: '质量指标', target: '≥90%', actual: '60%', weight: '30', score: '20' },
    { name: '项目按时开工率', l2: '时效指标', target: '≥90%', actual: '90%', weight: '30', score: '28' },
    {
      name: '受益对象满意度',
      l1: '满意度指标',
      l2: '满意度指标',
      target: '≥90%',
      actual: '95%',
      weight: '20',
      score: '20',
    },
  ],
  total: '88',
};

/** Everything as it should be. */
export const CLEAN: TableText = {
  sheet: '自评表02',
  rows: [
    { name: '补助发放人数', target: '≥100人', actual: '100人', weight: '50', score: '50' },
    { name: '补助发放准确率', l2: '质量指标', target: '≥95%', actual: '100%', weight: '50', score: '50' },
  ],
  total: '100',
};

/** Many wrong scores: one finding a row and one more for the total. */
export function manyFindings(rows: number): TableText {
  return {
    sheet: '大表',
    rows: Array.from({ length: rows }, (_, index) => ({
      name: `第 ${index + 1} 项工作完成数`,
      target: '≥10个',
      actual: '10个',
      weight: '10',
      score: '9',
    })),
    total: null,
  };
}
