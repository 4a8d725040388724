import type { EvaluationTable, NumberCell } from '../table/evaluation-table';

/** A line that says how much of a budget was spent: of a funds block, or of a 资金执行情况表. */
export interface AmountLine {
  readonly label: string;
  readonly isTotal: boolean;
  readonly budget: NumberCell | null;
  readonly spent: NumberCell | null;
  readonly rate: NumberCell | null;
}

/** Every such line of a table, down the sheet. */
export function amountLines({ funds, lines }: EvaluationTable): AmountLine[] {
  return [
    ...funds.map(({ label, isTotal, fullYear, executed, rate }) => {
      return { label, isTotal, budget: fullYear, spent: executed, rate };
    }),
    ...lines.map(({ label, isTotal, cells }) => {
      const { budget = null, spent = null, rate = null } = cells;
      return { label, isTotal, budget, spent, rate };
    }),
  ];
}
