import type { Family } from '../../../src/table';
import { painted, percent, type Canvas, type Paint } from './canvas';
import { REASONS, type Content } from './content';
import type { LevelStyle, Names } from './names';
import type { RowFacts, TableFacts } from './facts';
import { paintHeader } from './paint-header';
import type { Plan, PlannedRole } from './plan';
import type { Chance } from './random';
import type { Trait } from './traits';
import { TOTALS } from './words';

interface Line extends Content {
  readonly names: Names;
  readonly weight: number;
  readonly score: number;
  readonly review: number;
  readonly slipped: boolean;
  readonly bare: boolean;
  readonly blankActual: boolean;
  readonly unadjusted: boolean;
}

export interface BodyFacts extends Pick<TableFacts, 'rows' | 'total' | 'subtotals'> {
  readonly next: number;
}

/** Paints the rows of an indicator table and the lines that add them. */
export class Body {
  private readonly facts: RowFacts[] = [];
  private readonly subtotals: number[] = [];
  private readonly at: Readonly<Partial<Record<PlannedRole, number>>>;
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
  }

  paint(row: number, content: readonly Content[], names: readonly Names[]): BodyFacts {
    this.row = row;
    const lines = this.lines(content, names);
    const pageEnd = this.pageEnd(lines);
    const scored = this.at.weight !== undefined;
    const subtotals = scored && this.traits.has('subtotals');
    const ends = new Set<number>();
    for (const [index, line] of lines.entries()) {
      if (index === pageEnd) this.turnPage(ends);
      const groupEnds = lines[index + 1]?.names.l1 !== line.names.l1;
      this.paintLine(line, lines[index - 1] ?? null, index, index === pageEnd);
      ends.add(this.row - 1);
      if (subtotals && groupEnds)
        this.subtotal(lines.filter(({ names: other }) => other.l1 === line.names.l1));
      if (this.traits.has('level-without-indicator') && groupEnds && this.at.l2 !== undefined)
        this.loneLevel(line);
    }
    this.mergeLevels(ends);
    if (this.traits.has('names-cut-in-two')) this.cutNames(lines);
    this.shareReasons();
    const total = scored && this.traits.has('total') ? this.total(lines) : null;
    const [only] = this.subtotals;
    // A single 小计 under all rows adds the whole table.
    if (
      !total &&
      only &&
      this.subtotals.length === 1 &&
      new Set(lines.map(({ names: { l1 } }) => l1)).size === 1
    ) {
      return { next: this.row, rows: this.facts, total: { row: only, ...sums(lines) }, subtotals: [] };
    }
    return { next: this.row, rows: this.facts, total, subtotals: this.subtotals };
  }

  private lines(content: readonly Content[], names: readonly Names[]): Line[] {
    const slip = this.slippedAt(content, names);
    return content.map((item, index) => {
      const weight = this.chance.int(2, 20);
      const score = this.chance.maybe(0.7) ? weight : Math.round(weight * 80) / 100;
      const name = names[index];
      if (!name) throw new Error('a row without names');
      return {
        ...item,
        names: name,
        weight,
        score,
        review: Math.max(0, score - 0.5),
        slipped: index === slip,
        bare: this.traits.has('name-only-row') && index > 0 && index !== slip && this.chance.maybe(0.12),
        blankActual: this.traits.has('blank-actual') && index !== slip && this.chance.maybe(0.2),
        unadjusted: this.chance.maybe(0.25),
      };
    });
  }

  /** Slips a row inside its level: what stands before its name is blank. */
  private slippedAt(content: readonly Content[], names: readonly Names[]): number {
    if (!this.traits.has('slipped-row') || this.at.l3 === undefined || this.at.l2 === undefined) return -1;
    if (this.traits.has('split-target') || this.traits.has('split-target-under-one-title')) return -1;
    const inside = content.findIndex((item, index) => {
      const before = names[index - 1];
      const isMeasured = /\d/.test(painted(item.target).text) && /\d/.test(painted(item.actual).text);
      return isMeasured && before?.l1 === names[index]?.l1 && before?.l2 === names[index]?.l2;
    });
    return inside;
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

  private turnPage(ends: Set<number>): void {
    ends.add(-this.row);
    if (this.chance.maybe(0.4))
      this.canvas.put(this.row++, this.plan.left, this.chance.pick(['第1页', '— 1 —', '续表']));
    if (this.chance.maybe(0.3)) this.row++;
    if (this.traits.has('header-and-title-repeated') && this.title)
      this.canvas.put(this.row++, this.plan.left, this.title);
    this.row = paintHeader(this.canvas, this.chance, this.plan, this.traits, this.row, false);
  }

  private put(role: PlannedRole, paint: Paint | null, shift = 0): void {
    const column = this.at[role];
    if (column !== undefined && paint !== null) this.canvas.put(this.row, column + shift, paint);
  }

  private paintLine(line: Line, before: Line | null, index: number, newPage: boolean): void {
    const shift = line.slipped ? -1 : 0;
    const newL1 = before === null || before.names.l1 !== line.names.l1;
    const newL2 = newL1 || before.names.l2 !== line.names.l2;
    const repeat = this.style === 'repeated' || (newPage && this.chance.maybe(0.5));
    if (this.at.index !== undefined) this.put('index', index + 1);
    if (newL1 || repeat) this.put('l1', line.names.shownL1);
    if ((newL2 || repeat) && !line.slipped) this.put('l2', line.names.shownL2);
    this.put('l3', line.name, shift);
    if (this.at.wide !== undefined && !line.slipped)
      this.canvas.merge(this.row, this.at.l3 ?? 0, this.row, this.at.wide);
    if (!line.bare) this.paintValues(line, shift);
    this.facts.push(this.factsOf(line));
    this.row++;
  }

  private paintValues(line: Line, shift: number): void {
    const [sign, value, unit] = line.parts;
    if (this.at.targetComparator !== undefined) {
      this.put('targetComparator', sign === '' ? this.chance.pick(['定性', '']) : sign);
      this.put('target', value);
      this.put('targetUnit', unit);
    } else if (this.at.earlierTarget !== undefined) {
      this.put('earlierTarget', line.unadjusted ? line.target : '≥1次', shift);
      this.put('target', line.unadjusted ? null : line.target, shift);
    } else this.put('target', line.target, shift);
    if (!line.blankActual) this.put('actual', line.actual, shift);
    this.put('weight', this.weightPaint(line.weight), shift);
    this.put('score', this.scorePaint(line.score), shift);
    this.put('reviewScore', line.review, shift);
    this.put('completion', this.at.completion === undefined ? null : percent(98.5), shift);
    this.put('deviation', this.at.deviation === undefined ? null : '1.5%', shift);
    this.put('scoreRate', this.at.scoreRate === undefined ? null : percent(95), shift);
    for (const { role, column } of this.plan.columns) {
      if (role === 'extra') this.canvas.put(this.row, column + shift, '依据相关文件要求逐项核实');
    }
    if (!this.traits.has('shared-reasons') && this.chance.maybe(0.35))
      this.put('reason', this.chance.pick(REASONS), shift);
  }

  private weightPaint(weight: number): Paint {
    if (this.traits.has('weights-as-percent')) return this.chance.maybe(0.5) ? `${weight}%` : percent(weight);
    if (this.traits.has('points-as-text')) return `${weight}分`;
    return this.traits.has('full-width') ? wide(String(weight)) : weight;
  }

  private scorePaint(score: number): Paint {
    if (this.traits.has('points-as-text')) return `${score}分`;
    return this.traits.has('full-width') ? wide(String(score)) : score;
  }

  private factsOf(line: Line): RowFacts {
    const shown = (role: PlannedRole, figure: number): number | null =>
      this.at[role] === undefined || line.bare ? null : figure;
    const reasonAt = this.at.reason === undefined ? 0 : this.at.reason + (line.slipped ? -1 : 0);
    return {
      row: this.row,
      l1: this.at.l1 === undefined ? '' : line.names.l1,
      l2: this.at.l2 === undefined ? '' : line.names.l2,
      l3: line.name,
      target: this.at.target === undefined ? null : line.bare ? '' : this.targetText(line),
      actual:
        this.at.actual === undefined ? null : line.bare || line.blankActual ? '' : painted(line.actual).text,
      weight: shown('weight', line.weight),
      score: shown('score', line.score),
      reviewScore: shown('reviewScore', line.review),
      l1Points: this.at.l1 === undefined ? null : line.names.l1Points,
      reason: this.canvas.text(this.row, reasonAt) || null,
      sharedReason: false,
      shifted: line.slipped,
    };
  }

  private targetText(line: Line): string {
    if (this.at.targetComparator === undefined) return painted(line.target).text;
    const [sign, value, unit] = line.parts;
    return sign + painted(value).text + unit;
  }

  private subtotal(group: readonly Line[]): void {
    const label = this.chance.pick(['小计', '小 计', `${group[0]?.l1 ?? ''}小计`]);
    this.canvas.put(this.row, this.at.l1 ?? this.at.l3 ?? this.plan.left, label);
    this.put('weight', sum(group.map(({ weight }) => weight)));
    this.put('score', sum(group.map(({ score }) => score)));
    this.subtotals.push(this.row++);
  }

  private loneLevel(line: Line): void {
    if (this.family !== 'third-party-scoring' || !this.chance.maybe(0.3)) return;
    this.put('l2', `${line.l1.startsWith('项目') ? '' : line.l1.slice(0, 1)}9其他效益`);
    this.row++;
  }

  private total(lines: readonly Line[]): TableFacts['total'] {
    const kept = lines.filter(({ bare }) => !bare);
    const facts = {
      row: this.row,
      weight: sum(kept.map(({ weight }) => weight)),
      score: sum(kept.map(({ score }) => score)),
    };
    this.canvas.put(this.row, this.plan.left, this.chance.pick(TOTALS));
    this.put('weight', facts.weight);
    this.put('score', this.chance.maybe(0.2) ? `${facts.score}分` : facts.score);
    this.row++;
    return facts;
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

  /** Merges level cells down over the rows that they are valid for, page by page. */
  private mergeLevels(rows: ReadonlySet<number>): void {
    if (this.style !== 'merged') return;
    for (const role of ['l1', 'l2'] as const) {
      const column = this.at[role];
      if (column === undefined) continue;
      let top = 0;
      let last = 0;
      const close = (): void => {
        if (top > 0) this.canvas.merge(top, column, last, column);
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

  /** One reason cell merged over several rows, valid for all of them. */
  private shareReasons(): void {
    const column = this.at.reason;
    if (!this.traits.has('shared-reasons') || column === undefined) return;
    let index = 0;
    while (index < this.facts.length) {
      const length = this.chance.int(1, 3);
      const group = this.facts.slice(index, index + length);
      const first = group[0];
      const last = group[group.length - 1];
      const together = first && last && last.row - first.row === group.length - 1;
      if (together && group.every(({ shifted }) => !shifted) && this.chance.maybe(0.5)) {
        const text = this.chance.pick(REASONS);
        this.canvas.put(first.row, column, text);
        this.canvas.merge(first.row, column, last.row, column);
        const known = !this.traits.has('merges-unknown');
        for (const [step, fact] of group.entries()) {
          this.facts[index + step] = {
            ...fact,
            reason: step === 0 || known ? text : null,
            sharedReason: known && group.length > 1,
          };
        }
      }
      index += length;
    }
  }
}

const wide = (text: string): string =>
  Array.from(text, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');

function sums(lines: readonly Line[]): { weight: number; score: number } {
  return { weight: sum(lines.map(({ weight }) => weight)), score: sum(lines.map(({ score }) => score)) };
}

const sum = (figures: readonly number[]): number =>
  Math.round(figures.reduce((all, figure) => all + figure, 0) * 100) / 100;
