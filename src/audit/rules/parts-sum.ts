import type { Decimal } from '../../scoring';
import { ZERO, plain } from '../../scoring';
import type { SummaryLine } from '../../table/evaluation-table';
import { compact } from '../../table/normalise';
import { printedText } from '../printed';
import { defineRule } from '../rule';
import { sumAgainst } from '../sums';

const COLUMNS = ['budget', 'spent', 'weight', 'score'] as const;
/** How outlines number their levels. */
const NUMBERINGS = [
  /^[一二三四五六七八九十]{1,3}[、.]/,
  /^[(][一二三四五六七八九十]{1,3}[)]/,
  /^\d{1,2}[、.)]/,
  /^[(]\d{1,2}[)]/,
];

/**
 * 分项合计不符: regions, uses or dimensions do not add up to the one line that adds them all. Silent where lines stand
 * inside other lines (其中, subtotals, an outline, a line that is the sum of those below it).
 */
export const partsSum = defineRule({
  code: 'parts-sum',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ table }) {
    const { lines } = table;
    const [total, ...more] = lines.filter((line) => line.isTotal);
    const parts = lines.filter((line) => !line.isTotal);
    if (!total || more.length > 0 || parts.length === 0 || isOutline(parts)) return;
    if (total !== lines[0] && total !== lines[lines.length - 1]) return;
    const nested = holdOthers(parts);
    for (const column of COLUMNS) {
      const cell = total.cells[column] ?? null;
      const cells = parts.map((line) => line.cells[column] ?? null);
      const added = sumAgainst(cell, cells);
      if (!cell || !added || added.right) continue;
      if (cell.value?.lt(added.sum) && (nested || isTwice(added.sum, cell.value))) continue;
      const facts = { label: total.label, column };
      yield { at: cell, printed: printedText(cell), expected: plain(added.sum), facts };
    }
  },
});

function isOutline(parts: readonly SummaryLine[]): boolean {
  const labels = parts.map(({ label }) => compact(label));
  if (labels.some((label) => /其中|小计/.test(label))) return true;
  return new Set(labels.map((label) => NUMBERINGS.findIndex((numbering) => numbering.test(label)))).size > 1;
}

/** About twice the total: every amount is there once in a region's line and once in its counties'. */
function isTwice(sum: Decimal, total: Decimal): boolean {
  return sum.gte(total.times('1.8')) && sum.lte(total.times('2.2'));
}

/**
 * In every column a line is the sum of two or more lines right below or above it: a county among its towns would count
 * twice. In one column alone that is chance.
 */
function holdOthers(parts: readonly SummaryLine[]): boolean {
  const columns = COLUMNS.map((column) => parts.map((line) => line.cells[column]?.value ?? ZERO));
  const filled = columns.filter((amounts) => amounts.some((amount) => !amount.isZero()));
  return filled.every((amounts) => isSumOfNext(amounts) || isSumOfNext([...amounts].reverse()));
}

function isSumOfNext(amounts: readonly Decimal[]): boolean {
  // Sums from the first line on, each with the last place where it is reached.
  const reached = new Map<string, number>();
  const sums: Decimal[] = [];
  let sum: Decimal = ZERO;
  amounts.forEach((amount, at) => {
    sum = sum.plus(amount);
    sums.push(sum);
    reached.set(plain(sum), at);
  });
  return amounts.some((amount, at) => {
    const end = amount.isZero() ? undefined : reached.get(plain((sums[at] ?? ZERO).plus(amount)));
    return end !== undefined && end > at + 1;
  });
}
