import type { EvaluationTable, NumberCell } from '../../../src/table';
import type { Layout, RowFacts, TableFacts } from './facts';

export interface Comparison {
  readonly facts: number;
  readonly tables: number;
  readonly abstained: number;
  readonly wrong: readonly string[];
}

const bare = (text: string): string => text.replace(/\s/g, '');
const figure = (cell: NumberCell | null | undefined): number | null => cell?.value?.toNumber() ?? null;

/** Holds what was found on a layout against what must be found. */
export function compare(layout: Layout, found: readonly EvaluationTable[]): Comparison {
  const tally = new Tally(layout);
  const { tables } = layout;
  tally.fact('tables', tables.length, found.length);
  for (const expected of tables) {
    const table = found.find(
      ({ headerRow, columns, range }) =>
        headerRow === expected.headerRow &&
        (columns.l3 === undefined
          ? range.left <= expected.left && range.right > expected.left
          : columns.l3 === expected.columns.l3),
    );
    if (!table) {
      tally.fact(`table at row ${expected.headerRow}`, 'found', 'missing');
      continue;
    }
    if (table.uncertain) tally.abstained++;
    else tally.table(expected, table);
  }
  return { facts: tally.facts, tables: tables.length, abstained: tally.abstained, wrong: tally.wrong };
}

class Tally {
  facts = 0;
  abstained = 0;
  readonly wrong: string[] = [];

  constructor(private readonly layout: Layout) {}

  fact(what: string, expected: unknown, found: unknown): void {
    this.facts++;
    if (JSON.stringify(expected) === JSON.stringify(found)) return;
    const { seed, traits } = this.layout;
    this.wrong.push(
      `seed ${seed}: ${what}: ${JSON.stringify(found)} for ${JSON.stringify(expected)} [${traits.join(' ')}]`,
    );
  }

  table(expected: TableFacts, found: EvaluationTable): void {
    const at = `${expected.family} row ${expected.headerRow}`;
    this.fact(`${at} family`, expected.family, found.family);
    if (expected.title)
      this.fact(`${at} title`, true, bare(found.title ?? '').includes(bare(expected.title)));
    else this.fact(`${at} title`, null, found.title);
    this.fact(`${at} columns`, sorted(expected.columns), sorted(found.columns));
    this.fact(
      `${at} rows`,
      expected.rows.map(({ row }) => row),
      found.indicators.map(({ row }) => row),
    );
    for (const row of expected.rows) this.row(at, row, found);
    this.fact(
      `${at} total`,
      expected.total,
      found.total && {
        row: found.total.row,
        weight: figure(found.total.weight),
        score: figure(found.total.score),
      },
    );
    this.fact(
      `${at} subtotals`,
      expected.subtotals,
      found.subtotals.map(({ row }) => row),
    );
    this.fact(
      `${at} funds`,
      expected.funds.map(({ row, isTotal }) => [row, isTotal]),
      found.funds.map(({ row, isTotal }) => [row, isTotal]),
    );
    for (const line of expected.funds) {
      const fund = found.funds.find(({ row }) => row === line.row);
      for (const [role, value] of Object.entries(line.figures)) {
        this.fact(
          `${at} funds ${role} in row ${line.row}`,
          value,
          figure(fund?.[role as keyof typeof line.figures]),
        );
      }
    }
    if (expected.goals) {
      this.fact(`${at} goals`, expected.goals, {
        expected: found.goals.expected?.text,
        achieved: found.goals.achieved?.text,
      });
    }
    this.lines(at, expected, found);
  }

  private lines(at: string, expected: TableFacts, found: EvaluationTable): void {
    const list = found.lines.map(({ label, isTotal, cells }) => ({
      label,
      isTotal,
      figures: sorted(Object.fromEntries(Object.entries(cells).map(([role, cell]) => [role, figure(cell)]))),
    }));
    this.fact(
      `${at} lines`,
      expected.lines.map((line) => ({ ...line, figures: sorted(line.figures) })),
      list,
    );
  }

  private row(at: string, expected: RowFacts, table: EvaluationTable): void {
    const found = table.indicators.find(({ row }) => row === expected.row);
    if (!found) return;
    const where = `${at}, row ${expected.row}`;
    for (const level of ['l1', 'l2', 'l3'] as const)
      this.fact(`${where} ${level}`, expected[level], found[level]);
    this.fact(`${where} target`, bare(expected.target ?? ''), bare(found.target.reading.text));
    this.fact(
      `${where} actual`,
      expected.actual === null ? null : bare(expected.actual),
      found.actual && bare(found.actual.reading.text),
    );
    for (const role of ['weight', 'score', 'reviewScore'] as const)
      this.fact(`${where} ${role}`, expected[role], figure(found[role]));
    this.fact(`${where} points`, expected.l1Points, found.l1Points?.toNumber() ?? null);
    this.fact(`${where} reason`, expected.reason, found.reason?.text ?? null);
    if (expected.reason) this.fact(`${where} shared`, expected.sharedReason, found.reason?.shared);
    this.fact(`${where} shifted`, expected.shifted, found.shifted);
  }
}

const sorted = (figures: Readonly<Record<string, unknown>>): unknown[] =>
  Object.entries(figures).sort(([one], [other]) => (one < other ? -1 : 1));
