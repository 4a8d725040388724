import { ZERO, compact, executionRate, plain } from '../../scoring';
import type { Decimal } from '../../scoring';
import type { EvaluationTable, NumberCell, ReadingCell } from '../../table/evaluation-table';
import type { AmountLine } from '../amounts';
import { amountLines } from '../amounts';
import { matchesRate, printedText } from '../printed';
import { defineRule } from '../rule';

/**
 * 执行率与预算数、执行数不符: of every line of the funds block, of a table of funds, and of 预算执行率 as an indicator. Where
 * most lines of a table of funds differ, its rates are of other amounts than the budget (到位数), and nothing is said.
 */
export const executionRateMismatch = defineRule({
  code: 'execution-rate-mismatch',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ table }) {
    const rated = amountLines(table).flatMap(ratedLine);
    const rates = rated.map(({ rate }) => rate);
    const wrong = rated.filter(({ rate, spent, budget }) => !matchesRate(rate, spent.div(budget), rates));
    if (table.family === 'fund-table' && wrong.length > 1 && wrong.length * 2 > rated.length) return;
    for (const { rate, spent, budget } of wrong) {
      const expected = executionRate(budget, spent);
      yield {
        at: rate,
        printed: printedText(rate),
        expected: expected && `${plain(expected)}%`,
        facts: { executed: plain(spent), budget: plain(budget) },
      };
    }
    yield* executionRows(table);
  },
});

/**
 * 预算执行率 as an indicator beside a funds block whose amounts give another rate. The rate of any of its lines will do,
 * and that of the first budget: nobody says which funds an indicator means.
 */
function* executionRows(table: EvaluationTable) {
  const lines = table.funds.flatMap((line) => {
    const spent = line.executed?.value;
    return spent
      ? [line.fullYear, line.initial].flatMap((budget) =>
          budget?.value?.gt(ZERO) ? [{ line, spent, budget: budget.value }] : [],
        )
      : [];
  });
  const total = lines.find(({ line }) => line.isTotal && line.fullYear?.value?.gt(ZERO));
  if (!total) return;
  for (const { l3, actual } of table.indicators) {
    if (!EXECUTION_RATE.test(compact(l3)) || !actual) continue;
    const printed = rateCell(actual);
    if (!printed || lines.some(({ spent, budget }) => matchesRate(printed, spent.div(budget)))) continue;
    if (table.funds.some(({ rate }) => rate?.value && rate.value.eq(printed.value))) continue;
    const expected = executionRate(total.budget, total.spent);
    yield {
      at: actual,
      printed: actual.reading.text.replace(/^[=＝]/, ''),
      expected: expected && `${plain(expected)}%`,
      facts: { executed: plain(total.spent), budget: plain(total.budget) },
    };
  }
}

/** 预算执行率 of the whole project, not of one fund or one part of the year. */
const EXECUTION_RATE = /^(?:全年|年度|项目)*(?:预算|资金|预算资金)?执行率$/;

/** An actual in percent, as a cell that shows a rate; null for anything else. */
function rateCell({ row, column, reading }: ReadingCell) {
  if (reading.kind !== 'quantity' || reading.unit !== '%') return null;
  const { value, text } = reading;
  // The text's decimals: a number shown as a percent may hold more.
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return { row, column, text, value, decimals, percent: true, isError: false };
}

interface RatedLine {
  readonly budget: Decimal;
  readonly spent: Decimal;
  readonly rate: NumberCell;
}

/** A line that prints a rate beside both amounts; none where the budget is not above zero. */
function ratedLine({ budget, spent, rate }: AmountLine): RatedLine[] {
  if (!rate?.value || !budget?.value?.gt(ZERO) || !spent?.value) return [];
  return [{ budget: budget.value, spent: spent.value, rate }];
}
