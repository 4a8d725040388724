import type { Decimal } from '../../scoring';
import { HUNDRED, executionRate, plain, round } from '../../scoring';
import { cellName } from '../../table/address';
import type { EvaluationTable, NumberCell } from '../../table/evaluation-table';
import { amountLines } from '../amounts';
import { matchesRate, printedText } from '../printed';
import { defineWorkbookRule } from '../workbook-rule';

/** The line that adds a table's funds, with a budget and a printed rate. */
interface Total {
  readonly table: EvaluationTable;
  readonly budget: NumberCell;
  readonly spent: NumberCell | null;
  readonly rate: NumberCell;
}

/**
 * 各表执行率不同: the total of a table of funds against that of the evaluation table with the same budget. Among several
 * evaluation tables only one whose spent amount agrees too is surely meant.
 */
export const rateDiffers = defineWorkbookRule({
  code: 'rate-differs',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ tables }) {
    const totals = tables.flatMap(({ table }) => totalOf(table));
    const evaluations = totals.filter(({ table }) => table.family.endsWith('self-evaluation'));
    for (const funds of totals.filter(({ table }) => table.family === 'fund-table')) {
      const alike = evaluations.filter(({ budget }) => agree(budget, funds.budget));
      const surely = evaluations.length > 1 ? alike.filter(({ spent }) => agree(spent, funds.spent)) : alike;
      const [evaluation] = surely;
      if (surely.length !== 1 || !evaluation || isSameRate(evaluation.rate, funds.rate)) continue;
      // The rate that its own amounts contradict is the wrong one.
      const [wrong, other] =
        isRight(funds) && !isRight(evaluation) ? [evaluation, funds] : [funds, evaluation];
      const sure = agree(evaluation.spent, funds.spent) && rateOf(funds);
      yield {
        sheet: wrong.table.sheet,
        at: wrong.rate,
        printed: printedText(wrong.rate),
        expected: sure ? `${plain(sure)}%` : null,
        facts: {
          budget: printedText(funds.budget),
          other: printedText(other.rate),
          otherSheet: other.table.sheet,
          otherCell: cellName(other.rate.row, other.rate.column),
        },
      };
    }
  },
});

function totalOf(table: EvaluationTable): Total[] {
  const [total, ...more] = amountLines(table).filter(({ isTotal }) => isTotal);
  if (!total?.budget?.value || !total.rate?.value || more.length > 0) return [];
  return [{ table, budget: total.budget, spent: total.spent, rate: total.rate }];
}

/** The same figure at the precision that both show. */
function agree(one: NumberCell | null, other: NumberCell | null): boolean {
  if (!one?.value || !other?.value) return false;
  return isSame(one.value, one.decimals, other.value, other.decimals);
}

function isSame(one: Decimal, oneDecimals: number, other: Decimal, otherDecimals: number): boolean {
  const decimals = Math.min(oneDecimals, otherDecimals);
  return round(one, decimals).eq(round(other, decimals));
}

function isSameRate(one: NumberCell, other: NumberCell): boolean {
  return readings(one).some(([value, decimals]) =>
    readings(other).some(([beside, digits]) => isSame(value, decimals, beside, digits)),
  );
}

/** Percent and decimals that a printed rate may mean: a bare figure also as a fraction. */
function readings({ value, decimals, percent }: NumberCell): (readonly [Decimal, number])[] {
  if (!value) return [];
  const points = [value, decimals] as const;
  return percent ? [points] : [points, [value.times(HUNDRED), Math.max(0, decimals - 2)]];
}

const rateOf = ({ budget, spent }: Total): Decimal | null =>
  budget.value && spent?.value ? executionRate(budget.value, spent.value) : null;

const isRight = ({ budget, spent, rate }: Total): boolean =>
  !budget.value?.gt(0) || !spent?.value || matchesRate(rate, spent.value.div(budget.value));
