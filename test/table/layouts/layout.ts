import type { Family } from '../../../src/table';
import { Canvas } from './canvas';
import { selfContent, thirdPartyContent } from './content';
import type { ColumnFacts, FundFacts, Layout, TableFacts } from './facts';
import { printNames } from './names';
import { Body } from './paint-body';
import { Frame } from './paint-frame';
import { Funds } from './paint-funds';
import { paintHeader } from './paint-header';
import { paintFundTable, paintSummary } from './paint-lines';
import { planColumns, type Plan } from './plan';
import { Chance } from './random';
import { pickTraits, type Trait } from './traits';

const FAMILIES: readonly Family[] = [
  'project-self-evaluation',
  'project-self-evaluation',
  'project-self-evaluation',
  'transfer-self-evaluation',
  'transfer-self-evaluation',
  'target-table',
  'target-table',
  'third-party-scoring',
  'third-party-scoring',
  'score-summary',
  'fund-table',
];

interface Painted {
  readonly facts: TableFacts;
  readonly next: number;
  readonly right: number;
}

/** Makes a sheet of one to three tables. The same seed and traits give the same sheet. */
export function makeLayout(seed: number, always: readonly Trait[] = [], family?: Family): Layout {
  const chance = new Chance(seed);
  const canvas = new Canvas();
  const traits = pickTraits(chance, always);
  const top = traits.has('blank-rows-above') ? chance.int(2, 6) : 1;
  const left = traits.has('blank-columns-left') ? chance.int(2, 4) : 1;
  const tables: TableFacts[] = [];
  const used: string[] = [...traits];
  const paint = (row: number, column: number): Painted => {
    const painted = paintTable(canvas, chance, family ?? chance.pick(FAMILIES), traits, row, column);
    tables.push(painted.facts);
    used.push(painted.facts.family);
    return painted;
  };
  const first = paint(top, left);
  // A table without a title has nothing that sets it apart from the one before.
  const more = traits.has('untitled') ? 0 : chance.next();
  if (more > 0.9) {
    paint(top + chance.int(0, 3), first.right + chance.int(2, 3));
    used.push('side-by-side');
  } else if (more > 0.65) {
    const gap = chance.pick([0, 1, 1, 2]);
    const second = paint(first.next + gap, left);
    used.push(gap === 0 ? 'stacked-without-gap' : 'stacked');
    if (chance.maybe(0.3)) paint(second.next + 1, left);
  }
  return { seed, traits: used, grid: canvas.grid('Sheet1', mergesOf(traits)), tables };
}

function mergesOf(traits: ReadonlySet<Trait>): 'known' | 'unknown' | 'none' {
  if (traits.has('no-merges')) return 'none';
  return traits.has('merges-unknown') ? 'unknown' : 'known';
}

function paintTable(
  canvas: Canvas,
  chance: Chance,
  family: Family,
  traits: ReadonlySet<Trait>,
  row: number,
  left: number,
): Painted {
  if (family === 'score-summary') return paintSummary(canvas, chance, row, left);
  if (family === 'fund-table') return paintFundTable(canvas, chance, row, left);
  return paintIndicators(canvas, chance, family, traits, row, left);
}

function paintIndicators(
  canvas: Canvas,
  chance: Chance,
  family: Family,
  traits: ReadonlySet<Trait>,
  top: number,
  left: number,
): Painted {
  const plan = planColumns(chance, family, traits, left);
  const frame = new Frame(canvas, chance, plan, family);
  const block = new Funds(canvas, chance, plan, family, traits);
  const evaluated = family === 'project-self-evaluation' || family === 'transfer-self-evaluation';
  let row = top;
  let title: string | null = null;
  if (traits.has('sentences-around')) row = frame.sentence(row) + chance.int(0, 1);
  if (traits.has('name-and-unit-line') && !traits.has('untitled')) row = frame.nameAndUnit(row);
  if (!traits.has('untitled')) ({ next: row, text: title } = frame.title(row));
  const space = (): number => (chance.maybe(0.2) ? 1 : 0);
  row += space();
  if (traits.has('unit-line') && title) row = frame.unitLine(row);
  if (evaluated && traits.has('info-lines') && title) row = frame.info(row);
  let head: TableFacts['total'] = null;
  if (family === 'project-self-evaluation' && traits.has('total-in-head') && title) {
    const { next, score } = frame.headTotal(row);
    head = { row, weight: null, score };
    row = next;
  }
  let funds: readonly FundFacts[] = [];
  if (evaluated && traits.has('funds-above')) {
    ({ next: row, facts: funds } = block.paint(row));
    row += space();
  }
  if (family === 'transfer-self-evaluation' && traits.has('management-items')) row = frame.management(row);
  let goals: TableFacts['goals'] = null;
  if (evaluated && traits.has('goals')) ({ next: row, facts: goals } = frame.goals(row));
  const framed = funds.length > 0 || goals !== null || (traits.has('info-lines') && title !== null);
  if (evaluated && traits.has('band-over-header') && framed) row = frame.band(row);
  const headerRow = row;
  row = paintHeader(canvas, chance, plan, traits, row, traits.has('formula-row'));
  const bodyTop = row;
  const first = family === 'third-party-scoring' ? thirdPartyContent(chance) : selfContent(chance);
  const twoGoals = family === 'project-self-evaluation' && traits.has('next-goal');
  const content = twoGoals ? [...first, ...selfContent(chance)] : first;
  const style = traits.has('repeated-levels')
    ? 'repeated'
    : traits.has('unmerged-levels') || traits.has('names-cut-in-two')
      ? 'first-row-only'
      : 'merged';
  const body = new Body(canvas, chance, plan, family, traits, style, title);
  const facts = body.paint(row, content, printNames(chance, content, traits), twoGoals ? first.length : -1);
  row = facts.next;
  if (plan.side !== null) {
    canvas.put(
      headerRow,
      plan.side,
      chance.pick(['绩\n效\n指\n标', '年度绩效指标', '年度绩效\n指标完成\n情况', '绩效指标']),
    );
    const lastRow = facts.rows[facts.rows.length - 1]?.row ?? bodyTop;
    canvas.merge(headerRow, plan.side, lastRow, plan.side);
  }
  if (facts.total?.score && facts.total.weight && traits.has('conclusion-below') && traits.has('total')) {
    row = frame.conclusion(row, facts.total.score);
  }
  if (evaluated && traits.has('funds-below') && traits.has('funds-below-titled')) {
    row = block.title(row + space());
  }
  if (evaluated && traits.has('funds-below')) ({ next: row, facts: funds } = block.paint(row + space()));
  if (traits.has('footer')) row = frame.footer(row);
  if (traits.has('sentences-around')) row = frame.sentence(row + chance.int(0, 1));
  if (traits.has('foreign-list-below')) row = frame.foreign(row + 1);
  const { rows, total, subtotals } = facts;
  return {
    facts: {
      family,
      headerRow,
      left,
      title,
      columns: columnFacts(plan),
      rows,
      total: total ?? (pointsOf(rows, funds) === 100 ? head : null),
      subtotals,
      funds,
      goals,
      lines: [],
    },
    next: row,
    right: Math.max(plan.right, left + 7),
  };
}

function pointsOf(rows: TableFacts['rows'], funds: readonly FundFacts[]): number {
  const points = rows.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return points + (funds.find(({ figures }) => figures.weight !== undefined)?.figures.weight ?? 0);
}

const UNSHOWN: ReadonlySet<string> = new Set([
  'index',
  'extra',
  'earlierTarget',
  'wide',
  'l1Points',
  'l2Points',
  'actualUnit',
  'earlier',
  'unknown',
]);

function columnFacts(plan: Plan): ColumnFacts {
  const facts: Record<string, number> = {};
  for (const { role, column } of plan.columns) if (!UNSHOWN.has(role)) facts[role] = column;
  return facts;
}
