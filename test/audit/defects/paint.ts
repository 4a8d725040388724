import type { Grid } from '../../../src/table';
import { cellName } from '../../../src/table';
import type { Paint } from '../../table/layouts/canvas';
import { Canvas } from '../../table/layouts/canvas';
import type { Chance } from '../../table/layouts/random';
import type { Book, DimensionTable, Hundredths, RegionTable, RightTable, Row } from './right-book';
import { written } from './right-book';

export type Role =
  'l1' | 'l2' | 'l3' | 'target' | 'actual' | 'weight' | 'score' | 'completion' | 'deviation' | 'reason';

/** A painted workbook, and where each thing of it stands. */
export interface Painting {
  readonly grids: Grid[];
  /** "自评表!H15" of a row's cell, "自评表!E6" of "funds.rate", "funds.0.executed", "total.score", … */
  at(sheet: string, what: string): string;
}

/** Looks that a template may have; none of them changes what the table says. */
interface Looks {
  readonly top: number;
  readonly left: number;
  readonly mergedLevels: boolean;
  readonly weightFirst: boolean;
  readonly pointsAsText: boolean;
  readonly percentAsNumber: boolean;
}

function chooseLooks(chance: Chance): Looks {
  return {
    top: chance.int(1, 3),
    left: chance.int(1, 2),
    mergedLevels: chance.maybe(0.6),
    weightFirst: chance.maybe(0.2),
    pointsAsText: chance.maybe(0.2),
    percentAsNumber: chance.maybe(0.3),
  };
}

const HEADS: Readonly<Record<Role, string>> = {
  l1: '一级指标',
  l2: '二级指标',
  l3: '三级指标',
  target: '年度指标值',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  completion: '完成率',
  deviation: '偏差率',
  reason: '偏差原因分析及改进措施',
};

function rolesOf(table: RightTable, looks: Looks): Role[] {
  const middle: Role[] = looks.weightFirst ? ['weight', 'target', 'actual'] : ['target', 'actual', 'weight'];
  const all: Role[] = ['l1', 'l2', 'l3', ...middle, 'score', 'completion', 'deviation', 'reason'];
  const printsRates = table.family === 'transfer-self-evaluation';
  const absent = new Set<Role>(printsRates ? ['weight', 'score'] : ['completion', 'deviation']);
  if (table.family === 'target-table') {
    for (const role of ['actual', 'weight', 'score', 'reason'] as const) absent.add(role);
  }
  if (table.without) absent.add(table.without);
  return all.filter((role) => !absent.has(role));
}

export function paintBook(book: Book, chance: Chance): Painting {
  const places = new Map<string, string>();
  const grids: Grid[] = [];
  for (const table of book.tables) grids.push(paintTable(table, chooseLooks(chance), places));
  if (book.regions) grids.push(paintRegions(book.regions, places));
  if (book.dimensions) grids.push(paintDimensions(book.dimensions, places));
  return {
    grids,
    at(sheet, what) {
      const cell = places.get(`${sheet}!${what}`);
      if (cell === undefined) throw new Error(`nothing painted for ${sheet}!${what}`);
      return cell;
    },
  };
}

function paintTable(table: RightTable, looks: Looks, places: Map<string, string>): Grid {
  const canvas = new Canvas();
  const { left } = looks;
  let row = looks.top;
  const put = (what: string, column: number, paint: Paint | null) => {
    canvas.put(row, column, paint);
    places.set(`${table.sheet}!${what}`, `${table.sheet}!${cellName(row, column)}`);
  };
  put('title', left, table.title);
  row += 2;
  if (table.funds) row = paintFunds(table, put, left, row, (next) => (row = next));
  put('goal.head', left, '年度总体目标');
  put('goal.expected', left + 1, table.goals.expected);
  put('goal.achieved', left + 4, table.goals.achieved);
  row += 1;
  const roles = rolesOf(table, looks);
  const columns = new Map(roles.map((role, at) => [role, left + at]));
  for (const [role, column] of columns) put(`head.${role}`, column, HEADS[role]);
  const first = row + 1;
  table.rows.forEach((line, at) => {
    row += 1;
    for (const [role, column] of columns) {
      // Level 1 stays where it is; from the name on all cells slip, over the place of level 2.
      if (line.slipped && role === 'l2') continue;
      const slips = line.slipped === true && roles.indexOf(role) >= 2;
      const text = roleText(line, role, table.rows[at - 1], looks.mergedLevels);
      put(`${at}.${role}`, slips ? column - 1 : column, paintOf(role, text, looks));
    }
  });
  if (looks.mergedLevels) mergeLevels(canvas, table.rows, first, left);
  if (table.family === 'project-self-evaluation') {
    row += 1;
    put('total.label', left, '总分');
    const weight = columns.get('weight');
    const score = columns.get('score');
    if (weight) put('total.weight', weight, number(table.totalWeight ?? written(sumOfWeights(table))));
    if (score) put('total.score', score, number(table.totalScore ?? written(sumOfScores(table))));
    if (table.grade !== null) put('grade', columns.get('reason') ?? left, table.grade);
  }
  return canvas.grid(table.sheet, 'known');
}

type Put = (what: string, column: number, paint: Paint | null) => void;

function paintFunds(
  table: RightTable,
  put: Put,
  left: number,
  start: number,
  go: (row: number) => void,
): number {
  const { funds } = table;
  if (!funds) return start;
  const scored = table.family === 'project-self-evaluation';
  const heads = scored
    ? ['资金来源', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分']
    : ['资金来源', '年初预算数', '全年预算数', '全年执行数', '执行率'];
  let row = start;
  heads.forEach((head, at) => put(`funds.head.${at}`, left + at, head));
  go((row += 1));
  const rate = left + (scored ? 5 : 4);
  const amounts = (key: string, line: { initial: number; fullYear: number; executed: number }) => {
    put(`funds.${key}.initial`, left + 1, line.initial / 100);
    put(`funds.${key}.fullYear`, left + 2, line.fullYear / 100);
    put(`funds.${key}.executed`, left + 3, line.executed / 100);
  };
  put('funds.total', left, '年度资金总额');
  amounts('total', funds.total);
  put('funds.rate', rate, funds.rate);
  if (scored) {
    put('funds.weight', left + 4, funds.weight / 100);
    put('funds.score', left + 6, number(funds.score));
  }
  funds.lines.forEach((line, at) => {
    go((row += 1));
    put(`funds.${at}`, left, at === 0 ? `其中：${line.label}` : line.label);
    amounts(String(at), line);
  });
  go((row += 1));
  return row;
}

/** Merged level names stand once; unmerged templates repeat them. */
function roleText(line: Row, role: Role, before: Row | undefined, merged: boolean): string | null {
  switch (role) {
    case 'l1':
      return merged && before?.l1 === line.l1 ? null : line.l1;
    case 'l2':
      return merged && before?.l1 === line.l1 && before.l2 === line.l2 ? null : line.l2;
    case 'weight':
      return line.blankWeight ? null : written(line.weight);
    default:
      return line[role];
  }
}

function paintOf(role: Role, text: string | null, looks: Looks): Paint | null {
  if (text === null) return null;
  if (role === 'weight' || role === 'score') return looks.pointsAsText ? `${text}分` : number(text);
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(text);
  if (looks.percentAsNumber && role === 'actual' && percent?.[1]) {
    const decimals = percent[1].split('.')[1]?.length ?? 0;
    return {
      value: Number(percent[1]) / 100,
      text,
      format: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`,
    };
  }
  return text;
}

function number(text: string): Paint {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function mergeLevels(canvas: Canvas, rows: readonly Row[], first: number, left: number): void {
  for (const [column, same] of [
    [left, (a: Row, b: Row) => a.l1 === b.l1],
    [left + 1, (a: Row, b: Row) => a.l1 === b.l1 && a.l2 === b.l2],
  ] as const) {
    let from = 0;
    rows.forEach((row, at) => {
      const next = rows[at + 1];
      const slipped = column > left && (row.slipped || next?.slipped);
      if (next && same(row, next) && !slipped) return;
      canvas.merge(first + from, column, first + at, column);
      from = at + 1;
    });
  }
}

function sumOfWeights(table: RightTable): Hundredths {
  return table.rows.reduce((sum, row) => sum + row.weight, table.funds?.weight ?? 0);
}

/** What is printed, added up. */
export function sumOfScores(table: RightTable): Hundredths {
  const points = (text: string | null) => {
    const value = Number(text ?? '');
    return Number.isFinite(value) ? Math.round(value * 100) : 0;
  };
  return table.rows.reduce((sum, row) => sum + points(row.score), points(table.funds?.score ?? ''));
}

function paintRegions({ sheet, lines, total }: RegionTable, places: Map<string, string>): Grid {
  const canvas = new Canvas();
  canvas.put(1, 1, '资金执行情况表');
  const heads = ['序号', '地区', '预算数', '支出数', '执行率'];
  heads.forEach((head, at) => canvas.put(2, at + 1, head));
  const put = (row: number, column: number, what: string, paint: Paint | null) => {
    canvas.put(row, column, paint);
    places.set(`${sheet}!${what}`, `${sheet}!${cellName(row, column)}`);
  };
  lines.forEach((line, at) => {
    canvas.put(at + 3, 1, at + 1);
    put(at + 3, 2, `${at}.label`, line.label);
    put(at + 3, 3, `${at}.budget`, line.budget / 100);
    put(at + 3, 4, `${at}.spent`, line.spent / 100);
    put(at + 3, 5, `${at}.rate`, line.rate);
  });
  const row = lines.length + 3;
  canvas.put(row, 2, '合计');
  put(row, 3, 'total.budget', number(total.budget));
  put(row, 4, 'total.spent', number(total.spent));
  put(row, 5, 'total.rate', total.rate);
  return canvas.grid(sheet, 'known');
}

function paintDimensions({ sheet, lines, total }: DimensionTable, places: Map<string, string>): Grid {
  const canvas = new Canvas();
  canvas.put(1, 1, '项目整体绩效分值');
  const heads = ['评价维度', '权重', '得分', '得分率'];
  heads.forEach((head, at) => canvas.put(2, at + 1, head));
  const put = (row: number, column: number, what: string, paint: Paint | null) => {
    canvas.put(row, column, paint);
    places.set(`${sheet}!${what}`, `${sheet}!${cellName(row, column)}`);
  };
  lines.forEach((line, at) => {
    put(at + 3, 1, `${at}.label`, line.label);
    put(at + 3, 2, `${at}.weight`, line.weight / 100);
    put(at + 3, 3, `${at}.score`, line.score / 100);
    put(at + 3, 4, `${at}.rate`, line.rate);
  });
  const row = lines.length + 3;
  canvas.put(row, 1, '合计');
  put(row, 2, 'total.weight', number(total.weight));
  put(row, 3, 'total.score', number(total.score));
  put(row, 4, 'total.rate', total.rate);
  return canvas.grid(sheet, 'known');
}
