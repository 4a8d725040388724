import type { Family } from '../../../src/table';
import { painted, type Canvas } from './canvas';
import { REASONS, type Content } from './content';
import type { RowFacts, TableFacts } from './facts';
import type { LevelStyle, Names } from './names';
import { paintHeader } from './paint-header';
import { Values, type Line, type Places } from './paint-values';
import type { Plan, PlannedRole } from './plan';
import type { Chance } from './random';
import type { Trait } from './traits';
import { NOTES_INSIDE, TOTALS, NEXT_GOALS } from './words';

export interface BodyFacts extends Pick<TableFacts, 'rows' | 'total' | 'subtotals'> {
  readonly next: number;
}

/** Paints the rows of an indicator table and the lines that add them. */
export class Body {
  private readonly facts: RowFacts[] = [];
  private readonly subtotals: number[] = [];
  private readonly at: Places;
  private readonly values: Values;
  private row = 0;

  constructor(
    private readonly canvas: Canvas,
    private readonly chance: Chance,
    private readonly plan: Plan,
    private readonly family: Family,
    private readonly traits: ReadonlySet<Trait>,
    private readonly style: LevelStyle,
    private readonly title: string | null,
  ) {
    this.at = Object.fromEntries(plan.columns.map(({ role, column }) => [role, column]));
    this.values = new Values(canvas, chance, plan, traits, this.at);
  }

  /** `nextGoal`: the first row of a second goal, under a line and a header of its own; −1 where there is one goal. */
  paint(row: number, content: readonly Content[], names: readonly Names[], nextGoal: number): BodyFacts {
    this.row = row;
    const lines = this.lines(content, names);
    const scored = this.at.weight !== undefined;
    const first = scored && this.traits.has('total-first') ? this.total(lines) : null;
    const pageEnd = nextGoal >= 0 ? nextGoal : this.pageEnd(lines);
    const ends: number[] = [];
    for (const [index, line] of lines.entries()) {
      if (index === nextGoal) this.beginGoal(ends);
      else if (index === pageEnd) this.turnPage(ends);
      else if (index > 0 && this.noteFits(line)) this.row = this.note(this.row);
      const groupEnds = lines[index + 1]?.names.l1 !== line.names.l1;
      this.paintLine(line, lines[index - 1] ?? null, index, index === pageEnd);
      ends.push(this.row - 1);
      if (groupEnds) this.endLevel(lines, line);
    }
    this.mergeLevels(ends);
    if (this.traits.has('names-cut-in-two')) this.cutNames(lines);
    this.shareReasons();
    const total =
      first ??
      (scored && this.traits.has('total') ? this.total(lines) : null) ??
      (scored ? this.labelled(lines) : null);
    return { next: this.row, rows: this.facts, ...this.sums(lines, total) };
  }

  /** A single 小计 under all rows adds the whole table. */
  private sums(lines: readonly Line[], total: TableFacts['total']): Pick<TableFacts, 'total' | 'subtotals'> {
    const [only] = this.subtotals;
    const oneLevel = new Set(lines.map(({ names: { l1 } }) => l1)).size === 1;
    if (total || !only || this.subtotals.length > 1 || !oneLevel) return { total, subtotals: this.subtotals };
    return { total: { row: only, ...added(lines) }, subtotals: [] };
  }

  private lines(content: readonly Content[], names: readonly Names[]): Line[] {
    const slip = this.slippedAt(content, names);
    return content.map((item, index) => {
      const weight = this.chance.int(2, 20);
      const name = names[index];
      if (!name) throw new Error('a row without names');
      const sound = index === 0 || index === slip;
      return {
        ...item,
        names: name,
        weight,
        score: this.chance.maybe(0.7) ? weight : Math.round(weight * 80) / 100,
        review: Math.max(0, weight - 0.5),
        slipped: index === slip,
        bare: !sound && this.traits.has('name-only-row') && this.chance.maybe(0.12),
        blankActual: index !== slip && this.traits.has('blank-actual') && this.chance.maybe(0.2),
        unadjusted: this.chance.maybe(0.25) && index > 0,
        unscored: !sound && this.traits.has('scores-for-several-rows') && this.chance.maybe(0.2),
      };
    });
  }

  /** Slips a row inside its level: what stands before its name is blank. */
  private slippedAt(content: readonly Content[], names: readonly Names[]): number {
    if (!this.traits.has('slipped-row') || this.at.l3 === undefined || this.at.l2 === undefined) return -1;
    if (this.at.targetComparator !== undefined) return -1;
    // Words that slip in a list of targets with notes behind them leave no trace.
    const vague = this.family === 'target-table' && this.plan.columns.some(({ role }) => role === 'extra');
    const inside = content.flatMap((item, index) => {
      const before = names[index - 1];
      if (vague && !/\d/.test(painted(item.target).text)) return [];
      return before && before.l1 === names[index]?.l1 && before.l2 === names[index]?.l2 ? [index] : [];
    });
    return inside.length > 0 ? this.chance.pick(inside) : -1;
  }

  private pageEnd(lines: readonly Line[]): number {
    if (!this.traits.has('header-repeated') && !this.traits.has('header-and-title-repeated')) return -1;
    const middle = Math.floor(lines.length / 2);
    const first = lines[0]?.names.l1;
    // A page may end anywhere but where the first level would begin again.
    return lines.length < 4 || (lines[middle]?.names.l1 === first && lines[middle - 1]?.names.l1 !== first)
      ? -1
      : middle;
  }

  private turnPage(ends: number[]): void {
    ends.push(-this.row);
    const { left } = this.plan;
    if (this.chance.maybe(0.4))
      this.canvas.put(this.row++, left, this.chance.pick(['第1页', '— 1 —', '续表']));
    if (this.chance.maybe(0.3)) this.row++;
    if (this.traits.has('header-and-title-repeated') && this.title)
      this.canvas.put(this.row++, left, this.title);
    this.row = paintHeader(this.canvas, this.chance, this.plan, this.traits, this.row, false);
  }

  private beginGoal(ends: number[]): void {
    ends.push(-this.row);
    for (const [at, text] of this.chance.pick(NEXT_GOALS).entries())
      this.canvas.put(this.row, this.plan.left + at, text);
    this.row = paintHeader(this.canvas, this.chance, this.plan, this.traits, this.row + 1, false);
  }

  /** A note between two rows, before one that nobody takes for a part of it. */
  private noteFits({ bare, slipped, blankActual, unscored }: Line): boolean {
    const odd = bare || slipped || blankActual || unscored;
    return this.traits.has('note-inside') && !odd && this.chance.maybe(0.25);
  }

  private note(row: number): number {
    const left = this.plan.columns[0]?.column ?? this.plan.left;
    for (const [at, text] of this.chance.pick(NOTES_INSIDE).entries()) this.canvas.put(row, left + at, text);
    return row + 1;
  }

  private put(role: PlannedRole, paint: string | number | null, shift = 0): void {
    const column = this.at[role];
    if (column !== undefined && paint !== null) this.canvas.put(this.row, column + shift, paint);
  }

  private paintLine(line: Line, before: Line | null, index: number, newPage: boolean): void {
    const { names } = line;
    const newL1 = before === null || before.names.l1 !== names.l1;
    const newL2 = newL1 || before.names.l2 !== names.l2;
    const repeat = this.style === 'repeated' || (newPage && this.chance.maybe(0.5));
    const shift = line.slipped ? -1 : 0;
    this.put('index', index + 1);
    if (newL1 || repeat) this.put('l1', names.shownL1);
    if (newL1) this.put('l1Points', names.l1Points);
    if ((newL2 || repeat) && !line.slipped) this.put('l2', names.shownL2);
    if (newL2) this.put('l2Points', names.l1Points);
    this.put('l3', line.name, shift);
    if (this.at.wide !== undefined && !line.slipped)
      this.canvas.merge(this.row, this.at.l3 ?? 0, this.row, this.at.wide);
    if (!line.bare) this.values.paint(line, this.row);
    this.facts.push(this.values.facts(line, this.row));
    this.row++;
    if (this.traits.has('blank-rows-inside') && this.chance.maybe(0.1)) this.row++;
  }

  private endLevel(lines: readonly Line[], line: Line): void {
    const group = lines.filter(({ names }) => names.l1 === line.names.l1);
    if (this.at.weight !== undefined && this.traits.has('subtotals')) {
      const label = this.chance.pick(['小计', '小 计', `${group[0]?.l1 ?? ''}小计`]);
      this.canvas.put(this.row, this.at.l1 ?? this.at.l3 ?? this.plan.left, label);
      this.putSums(added(group));
      this.subtotals.push(this.row++);
    }
    const lone = this.traits.has('level-without-indicator') && this.family === 'third-party-scoring';
    if (!lone || this.at.l2 === undefined || !this.chance.maybe(0.3)) return;
    this.put('l2', `${line.l1.startsWith('项目') ? '' : line.l1.slice(0, 1)}9其他效益`);
    this.row++;
  }

  private putSums({ weight, score }: { weight: number; score: number }): void {
    this.put('weight', weight);
    this.put('score', score);
  }

  private total(lines: readonly Line[]): TableFacts['total'] {
    const facts = { row: this.row, ...added(lines) };
    this.canvas.put(this.row, this.plan.left, this.chance.pick(TOTALS));
    this.putSums(facts);
    this.row++;
    return facts;
  }

  /** "总分：93.99分" in one cell. */
  private labelled(lines: readonly Line[]): TableFacts['total'] {
    if (!this.traits.has('total-in-one-cell')) return null;
    const { score } = added(lines);
    const text = `${this.chance.pick(['总分', '合计', '自评总分'])}：${score}${this.chance.pick(['', '分'])}`;
    this.canvas.put(this.row, this.plan.left, text);
    return { row: this.row++, weight: null, score };
  }

  /** Merges level cells down over the rows that they are valid for, page by page. */
  private mergeLevels(rows: readonly number[]): void {
    if (this.style !== 'merged') return;
    for (const role of ['l1', 'l2'] as const) {
      const column = this.at[role];
      if (column === undefined) continue;
      let top = 0;
      let last = 0;
      const close = (): void => {
        const facts = this.facts.find(({ row }) => row === top);
        // 满意度指标 over both level columns.
        const over =
          role === 'l1' && facts?.l2 === (this.traits.has('merges-unknown') ? '' : facts?.l1) && this.at.l2;
        if (top > 0) this.canvas.merge(top, column, last, over ? over : column);
      };
      for (const row of rows) {
        if (row < 0 || this.canvas.text(row, column) !== '' || row > last + 1) {
          close();
          top = row < 0 ? 0 : row;
        }
        last = row;
      }
      close();
    }
  }

  /** "产出" in the first row of a level and "指标" in the second, as exports of paged documents have it. */
  private cutNames(lines: readonly Line[]): void {
    const column = this.at.l1;
    if (column === undefined) return;
    for (const [index, fact] of this.facts.entries()) {
      const next = this.facts[index + 1];
      const begins = this.facts[index - 1]?.l1 !== fact.l1;
      if (!begins || next?.l1 !== fact.l1 || next.row !== fact.row + 1 || !/^.{2,3}指标$/.test(fact.l1))
        continue;
      if (lines[index]?.slipped || lines[index + 1]?.slipped) continue;
      this.canvas.put(fact.row, column, fact.l1.slice(0, -2));
      this.canvas.put(next.row, column, '指标');
    }
  }

  /** One reason cell merged over several rows, valid for all of them. */
  private shareReasons(): void {
    const column = this.at.reason;
    if (!this.traits.has('shared-reasons') || column === undefined) return;
    const known = !this.traits.has('merges-unknown');
    let index = 0;
    while (index < this.facts.length) {
      const group = this.facts.slice(index, index + this.chance.int(1, 3));
      const first = group[0];
      const last = group[group.length - 1];
      const together = first && last && last.row - first.row === group.length - 1;
      if (together && group.every(({ shifted }) => !shifted) && this.chance.maybe(0.5)) {
        const text = this.chance.pick(REASONS);
        this.canvas.put(first.row, column, text);
        this.canvas.merge(first.row, column, last.row, column);
        for (const [step, fact] of group.entries()) {
          const reason = step === 0 || known ? text : null;
          this.facts[index + step] = { ...fact, reason, sharedReason: known && group.length > 1 };
        }
      }
      index += group.length;
    }
  }
}

/** What the lines print, added: a name alone prints nothing. */
function added(lines: readonly Line[]): { weight: number; score: number } {
  const printed = lines.filter(({ bare, unscored }) => !bare && !unscored);
  return { weight: sum(printed.map(({ weight }) => weight)), score: sum(printed.map(({ score }) => score)) };
}

const sum = (figures: readonly number[]): number =>
  Math.round(figures.reduce((all, figure) => all + figure, 0) * 100) / 100;
