import type { AuditedFundLine, AuditedTable } from '../audit/audited';
import { executionRate } from '../scoring';
import type { FundLine, SummaryLine } from '../table/evaluation-table';
import type { Caution, CellChange, Surface } from './cell-change';
import { figureChange } from './cell-change';
import { executionFormula, executionScoreFormula } from './formula';
import { cellsOf } from './correct-row';

interface More {
  readonly cautions?: readonly Caution[];
  readonly codes?: CellChange['codes'];
}

/** 执行率 of a line of the funds block. */
export function executionRateChange(
  { table }: AuditedTable,
  { line, rate }: AuditedFundLine,
  surface: Surface,
  more: More = {},
): CellChange | null {
  const { fullYear, executed } = line;
  if (!line.rate || !rate || !fullYear || !executed) return null;
  const siblings = table.funds.flatMap((other) => (other.rate?.value ? [other.rate] : []));
  return figureChange(
    surface,
    line.rate,
    { value: rate, is: 'rate', siblings },
    {
      kind: 'execution-rate',
      label: line.label,
      ...more,
      formula: (hundredth) => executionFormula(fullYear, executed, hundredth),
    },
  );
}

/** 执行得分 of the funds block. */
export function executionScoreChange(
  audited: AuditedTable,
  { line, score }: AuditedFundLine,
  surface: Surface,
  more: More = {},
): CellChange | null {
  if (!line.score || !score) return null;
  return figureChange(
    surface,
    line.score,
    { value: score, is: 'points', siblings: cellsOf(audited, 'score') },
    { kind: 'execution-score', label: line.label, ...more, formula: () => scoreFormulaOf(line, surface) },
  );
}

/** Null where the weight stands in a heading, or as a percent. */
function scoreFormulaOf({ fullYear, executed, weight }: FundLine, { grid }: Surface): string | null {
  if (!fullYear || !executed || !weight || weight.percent) return null;
  const held = grid.cell(weight.row, weight.column);
  return typeof held.value === 'number' ? executionScoreFormula(fullYear, executed, weight) : null;
}

/** 执行率 of a line of a table of funds. */
export function lineRateChange(
  { table }: AuditedTable,
  { label, cells }: SummaryLine,
  surface: Surface,
  more: More = {},
): CellChange | null {
  const { budget, spent, rate } = cells;
  const value = budget?.value && spent?.value ? executionRate(budget.value, spent.value) : null;
  if (!rate || !budget || !spent || !value) return null;
  const siblings = table.lines.flatMap((other) => (other.cells.rate?.value ? [other.cells.rate] : []));
  return figureChange(
    surface,
    rate,
    { value, is: 'rate', siblings },
    {
      kind: 'execution-rate',
      label,
      ...more,
      formula: (hundredth) => executionFormula(budget, spent, hundredth),
    },
  );
}
