import type { ColumnRole, EvaluationTable, Family } from './evaluation-table';
import type { Grid } from './grid';
import { withoutBlanks } from './normalise';
import type { TableHint } from './table-hint';
import { guessColumn, lookUp } from './words';

const SCHEMA = 'perf-tables/1';
const FAMILIES: readonly (Family | 'none')[] = [
  'project-self-evaluation',
  'transfer-self-evaluation',
  'target-table',
  'third-party-scoring',
  'none',
];
const ROLES: ReadonlySet<string> = new Set([
  ...['l1', 'l2', 'l3', 'target', 'targetComparator', 'targetUnit', 'actual', 'weight', 'score'],
  ...['reviewScore', 'reason', 'completion', 'deviation', 'scoreRate'],
]);
const isColumnRole = (role: string): role is ColumnRole => ROLES.has(role);
const MOST_HINTS = 500;

/** What a workbook keeps of hints. `refused`: entries that cannot be used. Never throws. */
export function readHints(text: string | null): {
  readonly hints: readonly TableHint[];
  readonly refused: number;
} {
  if (text === null || text === '') return { hints: [], refused: 0 };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { hints: [], refused: 1 };
  }
  const { schema, tables } = (data ?? {}) as { schema?: unknown; tables?: unknown };
  if (schema !== SCHEMA || !Array.isArray(tables)) return { hints: [], refused: 1 };
  const hints = (tables as unknown[]).slice(0, MOST_HINTS).filter(isHint);
  return { hints, refused: tables.length - hints.length };
}

export function writeHints(hints: readonly TableHint[]): string {
  return JSON.stringify({ schema: SCHEMA, tables: hints });
}

const isWhole = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;

function isHint(data: unknown): data is TableHint {
  const { sheet, range, headerRows, family, columns, header } = (data ?? {}) as Partial<TableHint>;
  if (typeof sheet !== 'string' || !range || !isWhole(headerRows, 3)) return false;
  if (!FAMILIES.some((one) => one === family)) return false;
  const { top, left, bottom, right } = range;
  const inside = [top, bottom].every((row) => isWhole(row, 1_048_576));
  if (!inside || ![left, right].every((column) => isWhole(column, 16_384))) return false;
  if (bottom < top || right < left) return false;
  if (typeof columns !== 'object' || columns === null || typeof header !== 'object' || header === null)
    return false;
  const placed = Object.entries(columns);
  return (
    placed.every(([role, column]) => ROLES.has(role) && isWhole(column, 16_384)) &&
    new Set(placed.map(([, column]) => column)).size === placed.length &&
    Object.entries(header).every(
      ([column, text]) => isWhole(Number(column), 16_384) && typeof text === 'string',
    )
  );
}

/** Header texts of a range by column, the rows joined, blank ones left out. */
export function headerTextsOf(
  grid: Grid,
  { range, headerRows }: Pick<TableHint, 'range' | 'headerRows'>,
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let column = range.left; column <= range.right; column++) {
    let text = '';
    for (let row = range.top; row < range.top + headerRows; row++)
      text += withoutBlanks(grid.cell(row, column).text);
    if (text !== '') texts[String(column)] = text;
  }
  return texts;
}

/** What columns with these header texts most likely hold; no role twice, sure words first. */
export function guessRoles(header: TableHint['header']): Partial<Record<ColumnRole, number>> {
  const roles: Partial<Record<ColumnRole, number>> = {};
  for (const guess of [(text: string) => lookUp(text)?.column ?? null, guessColumn]) {
    for (const [column, text] of Object.entries(header)) {
      const role = guess(text);
      if (role === null || !isColumnRole(role) || roles[role] !== undefined) continue;
      if (!Object.values(roles).includes(Number(column))) roles[role] = Number(column);
    }
  }
  return roles;
}

/** A table as detected, as a hint: what a person starts from. */
export function hintOf(table: EvaluationTable, grid: Grid): TableHint {
  const first = table.indicators[0]?.row ?? table.headerRow + 1;
  const headerRows = Math.min(3, Math.max(1, first - table.headerRow));
  const range = { ...table.range, top: table.headerRow };
  return {
    sheet: table.sheet,
    range,
    headerRows,
    family: table.family,
    columns: table.columns,
    header: headerTextsOf(grid, { range, headerRows }),
  };
}
