import type { CellRange } from './address';
import type { NumberCell, SummaryLine } from './evaluation-table';
import { hasGap } from './header-runs';
import type { Header } from './headers';
import { withoutBlanks } from './normalise';
import { isFigure, numberCell } from './numbers';
import type { Sheet } from './sheet';
import { isDimension, isLevelName, lookUp, totalKind, type SummaryRole } from './words';

/** 项目整体绩效分值: dimensions against 权重, 得分, 得分率. */
export interface SummaryTable {
  readonly range: CellRange;
  readonly headerRow: number;
  readonly lines: readonly SummaryLine[];
}

type Figure = Exclude<SummaryRole, 'label'>;
const MOST_LINES = 8;

/** Finds the tables whose columns are the dimensions (决策, 过程, 产出, 效益, 合计). */
export function findSummaries(sheet: Sheet): SummaryTable[] {
  const found: SummaryTable[] = [];
  if (!sheet.used) return found;
  for (let row = sheet.used.top; row < sheet.used.bottom; row++) {
    const filled = sheet.filled(row);
    // Cheap first: the line below names its figures.
    if (filled.length < 3 || !sheet.words(row + 1).some(({ word }) => word.summary)) continue;
    for (const items of itemsIn(sheet, row, filled)) {
      const table = readAcross(sheet, row, items);
      if (table) found.push(table);
    }
  }
  return found;
}

/** Cells side by side that name dimensions, 合计 behind them: at least two. */
function itemsIn(sheet: Sheet, row: number, filled: readonly number[]): number[][] {
  const found: number[][] = [];
  let current: number[] = [];
  const close = (): void => {
    if (current.filter((column) => isDimension(sheet.text(row, column))).length > 1) found.push(current);
    current = [];
  };
  for (const column of filled) {
    const text = sheet.text(row, column);
    const last = current[current.length - 1];
    const adds = last !== undefined && totalKind(text) !== null && !hasGap(sheet, row, last, column);
    const item = isDimension(text) || adds;
    if (item) current.push(column);
    else close();
  }
  close();
  return found;
}

function readAcross(sheet: Sheet, row: number, columns: readonly number[]): SummaryTable | null {
  const first = columns[0] ?? 0;
  const rows = new Map<Figure, number>();
  let bottom = row;
  for (let below = row + 1; below <= row + MOST_LINES; below++) {
    const figure = figureOf(sheet, below, first, rows);
    if (figure === null) break;
    rows.set(figure, below);
    bottom = below;
  }
  if (!rows.has('score') || rows.size < 2) return null;
  const labels = sheet.filled(row + 1).filter((column) => column < first);
  const lines = columns.map((column): SummaryLine => {
    const label = withoutBlanks(sheet.text(row, column));
    const cells: Partial<Record<Figure, NumberCell>> = {};
    for (const [figure, at] of rows) cells[figure] = numberCell(sheet.cell(at, column), at, column);
    return { row, label, isTotal: totalKind(label) !== null, cells };
  });
  const range = {
    top: row,
    left: labels[labels.length - 1] ?? first,
    bottom,
    right: columns[columns.length - 1] ?? first,
  };
  return { range, headerRow: row, lines };
}

/** 权重, 分值 in one table: the first is the weight, the second what was reached. */
function figureOf(
  sheet: Sheet,
  row: number,
  first: number,
  known: ReadonlyMap<Figure, number>,
): Figure | null {
  const label = [...sheet.filled(row)].reverse().find((column) => column < first);
  const word = label === undefined ? undefined : lookUp(sheet.text(row, label))?.summary;
  if (!word || word === 'label') return null;
  if (!known.has(word)) return word;
  return word === 'weight' && !known.has('score') ? 'score' : null;
}

/** One level and points, no targets: a table of dimensions rather than of indicators. */
export function isSummary(
  sheet: Sheet,
  header: Header,
  roles: Readonly<Partial<Record<string, number>>>,
  rows: readonly number[],
): boolean {
  if (roles.l2 !== undefined || roles.target !== undefined || roles.actual !== undefined) return false;
  if (roles.score === undefined || (roles.l1 !== undefined && roles.l3 !== undefined)) return false;
  const label = roles.l1 ?? roles.l3 ?? header.left;
  const texts = rows.map((row) => sheet.text(row, label)).filter((text) => text !== '');
  const known = texts.filter((text) => isDimension(text) || isLevelName(text, 1)).length;
  return texts.length > 1 && known * 2 > texts.length;
}

/** Reads the lines of a table whose rows are the dimensions: 指标类别 | 权重 | 得分 | 得分率. */
export function readDown(
  sheet: Sheet,
  header: Header,
  rows: readonly number[],
  roles: Readonly<Partial<Record<string, number>>>,
): SummaryLine[] {
  const label = roles.l1 ?? roles.l3 ?? header.left;
  return rows.flatMap((row): SummaryLine[] => {
    const text = withoutBlanks(sheet.text(row, label));
    const cells: Partial<Record<Figure, NumberCell>> = {};
    for (const figure of ['weight', 'score', 'scoreRate'] as const) {
      const column = roles[figure];
      if (column !== undefined) cells[figure] = numberCell(sheet.cell(row, column), row, column);
    }
    const figures = Object.values(cells).some((cell) => isFigure(sheet.cell(cell.row, cell.column)));
    return text === '' || !figures ? [] : [{ row, label: text, isTotal: totalKind(text) !== null, cells }];
  });
}
