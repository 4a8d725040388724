import { painted, percent, type Canvas, type Paint } from './canvas';
import { REASONS, type Content } from './content';
import type { RowFacts } from './facts';
import type { Names } from './names';
import type { Plan, PlannedRole } from './plan';
import type { Chance } from './random';
import type { Trait } from './traits';

/** One indicator, and what is wanting in its row. */
export interface Line extends Content {
  readonly names: Names;
  readonly weight: number;
  readonly score: number;
  readonly review: number;
  readonly slipped: boolean;
  /** A name and nothing else. */
  readonly bare: boolean;
  readonly blankActual: boolean;
  /** The target was not adjusted: only the earlier one is filled. */
  readonly unadjusted: boolean;
  /** Scored together with the row above: neither weight nor score. */
  readonly unscored: boolean;
}

export type Places = Readonly<Partial<Record<PlannedRole, number>>>;

/** Paints the cells of a row behind its name, and tells what must be found of them. */
export class Values {
  constructor(
    private readonly canvas: Canvas,
    private readonly chance: Chance,
    private readonly plan: Plan,
    private readonly traits: ReadonlySet<Trait>,
    private readonly at: Places,
  ) {}

  paint(line: Line, row: number): void {
    const shift = line.slipped ? -1 : 0;
    const put = (role: PlannedRole, paint: Paint | null): void => {
      const column = this.at[role];
      if (column !== undefined) this.canvas.put(row, column + shift, paint);
    };
    this.target(line, put);
    this.actual(line, put);
    if (!line.unscored) {
      put('weight', this.weight(line.weight));
      put('score', this.score(line.score));
      put('reviewScore', line.review);
    }
    put('completion', percent(98.5));
    put('deviation', '1.5%');
    put('scoreRate', percent(95));
    for (const { role, column } of this.plan.columns) {
      if (role === 'extra') this.canvas.put(row, column + shift, '依据相关文件要求逐项核实');
      if (role === 'earlier')
        this.canvas.put(row, column + shift, this.chance.pick(['3次', '≥80%', 95, '1200人']));
      if (role === 'unknown') this.canvas.put(row, column + shift, '按时办结');
    }
    if (this.traits.has('shared-reasons')) return;
    if (this.chance.maybe(0.35)) put('reason', this.chance.pick(REASONS));
    else if (this.traits.has('signs-for-blanks')) put('reason', this.chance.pick(['—', '/', '无', '-']));
  }

  private target(line: Line, put: (role: PlannedRole, paint: Paint | null) => void): void {
    const [sign, value, unit] = line.parts;
    if (this.at.targetComparator !== undefined) {
      put('targetComparator', sign === '' ? this.chance.pick(['定性', '']) : sign);
      put('target', value);
      put('targetUnit', unit);
    } else if (this.at.earlierTarget !== undefined) {
      put('earlierTarget', line.unadjusted ? line.target : '≥1次');
      put('target', line.unadjusted ? null : line.target);
    } else put('target', line.target);
  }

  private actual(line: Line, put: (role: PlannedRole, paint: Paint | null) => void): void {
    if (line.blankActual) return;
    if (this.at.actualUnit === undefined) return put('actual', line.actual);
    const [value, unit] = line.done;
    put('actual', value);
    put('actualUnit', unit);
  }

  private weight(weight: number): Paint {
    if (this.traits.has('weights-as-percent')) return this.chance.maybe(0.5) ? `${weight}%` : percent(weight);
    if (this.traits.has('points-as-text')) return `${weight}分`;
    return this.traits.has('full-width') ? wide(String(weight)) : weight;
  }

  private score(score: number): Paint {
    if (this.traits.has('points-as-text')) return `${score}分`;
    return this.traits.has('full-width') ? wide(String(score)) : score;
  }

  facts(line: Line, row: number): RowFacts {
    const figure = (role: PlannedRole, value: number): number | null =>
      this.at[role] === undefined || line.bare || line.unscored ? null : value;
    const { names } = line;
    const reason =
      this.at.reason === undefined ? '' : this.canvas.text(row, this.at.reason + (line.slipped ? -1 : 0));
    return {
      row,
      l1: this.at.l1 === undefined ? '' : names.l1,
      l2: this.at.l2 === undefined ? '' : names.l2,
      l3: line.name,
      target: this.at.target === undefined ? null : line.bare ? '' : this.targetText(line),
      actual:
        this.at.actual === undefined ? null : line.bare || line.blankActual ? '' : this.actualText(line),
      weight: figure('weight', line.weight),
      score: figure('score', line.score),
      reviewScore: figure('reviewScore', line.review),
      l1Points: this.at.l1 === undefined ? null : names.l1Points,
      reason: reason.length > 1 ? reason : null,
      sharedReason: false,
      shifted: line.slipped,
    };
  }

  private targetText(line: Line): string {
    if (this.at.targetComparator === undefined) return painted(line.target).text;
    const [sign, value, unit] = line.parts;
    return sign + painted(value).text + unit;
  }

  private actualText(line: Line): string {
    return this.at.actualUnit === undefined ? painted(line.actual).text : line.done.join('');
  }
}

const wide = (text: string): string =>
  Array.from(text, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
