import type { AuditedTable } from '../audit/audited';
import type { FindingCode } from '../audit/finding';
import { isUnread, matchesRate, shown } from '../audit/printed';
import { add, partsOfTotal } from '../audit/total-parts';
import { weightSum } from '../audit/totals';
import { HUNDRED, ZERO, gradeOf, round } from '../scoring';
import type { Decimal } from '../scoring';
import { cellName } from '../table/address';
import type { NumberCell, TotalLine } from '../table/evaluation-table';
import type { CellChange, Surface } from './cell-change';
import { figureChange, isBlank, isCovered, profileOf, wordsChange } from './cell-change';
import { cellsOf } from './correct-row';
import { sumFormula } from './formula';
import { gradeText } from './grade-text';

/** 修正 puts wrong figures right, 填写 fills blank cells. */
export type Mode = 'correct' | 'fill';

/** Total lines are written with at most so many decimals: formulas may hold scores unrounded. */
const SCORE_DECIMALS = 2;

/** Says of a change whether it is among those that will be written. */
export type Chosen = (change: CellChange) => boolean;

export interface Dependents {
  readonly changes: readonly CellChange[];
  /** 总分 as it will be: written, or as it stands; null where a score is still missing. */
  readonly total: Decimal | null;
  /** 等级 of that total; null where the points do not make 100. */
  readonly grade: string | null;
  /** Blank totals that cannot be filled while a score is missing. */
  readonly waiting: readonly (NumberCell & { readonly label: string })[];
}

/**
 * What follows from the scores as they will be once the chosen of `changes` are written: 小计, 总分, 得分率, 等级. A total
 * that was right and is a formula follows by itself.
 */
export function dependents(
  audited: AuditedTable,
  surface: Surface,
  mode: Mode,
  changes: readonly CellChange[],
  chosen: Chosen,
): Dependents {
  return new After(audited, surface, mode, changes, chosen).all();
}

class After {
  private readonly figures = new Map<string, CellChange>();
  private readonly found: CellChange[] = [];
  private readonly waiting: (NumberCell & { readonly label: string })[] = [];
  private readonly reported: ReadonlySet<string>;

  constructor(
    private readonly audited: AuditedTable,
    private readonly surface: Surface,
    private readonly mode: Mode,
    changes: readonly CellChange[],
    private readonly chosen: Chosen,
  ) {
    this.reported = new Set(audited.findings.map(({ code, cell }) => `${code}!${cell}`));
    for (const change of changes) this.take(change);
  }

  all(): Dependents {
    const { table } = this.audited;
    if (table.columns.score !== undefined) {
      for (const line of table.subtotals) this.total(line, 'part');
      if (table.total) this.total(table.total, 'table');
    }
    this.scoreRates();
    const total = this.totalAfter();
    const grade = total && this.gradeOf(total);
    if (this.mode === 'correct' && grade) this.grade(grade);
    return { changes: this.found, total, grade, waiting: this.waiting };
  }

  private take(change: CellChange): void {
    if (change.value && this.chosen(change)) this.figures.set(change.cell, change);
  }

  private propose(change: CellChange | null): void {
    if (!change) return;
    this.found.push(change);
    this.take(change);
  }

  private changed(cell: NumberCell): CellChange | undefined {
    return this.figures.get(cellName(cell.row, cell.column));
  }

  private value(cell: NumberCell | null | undefined): Decimal | null {
    return cell ? (this.changed(cell)?.value ?? cell.value) : null;
  }

  private shown(cell: NumberCell): Decimal | null {
    return this.changed(cell)?.value ?? shown(cell);
  }

  private isReported(code: FindingCode, { row, column }: { row: number; column: number }): boolean {
    return this.reported.has(`${code}!${cellName(row, column)}`);
  }

  private hasFormula(cell: NumberCell): boolean {
    return this.surface.formulas.has(cellName(cell.row, cell.column));
  }

  /** The cells that a total adds up; null where it cannot be known. */
  private partsOf(line: TotalLine, scope: 'table' | 'part'): NumberCell[] | null {
    const parts = partsOfTotal(this.audited, line, scope);
    if (!parts) return null;
    const cells: NumberCell[] = [];
    for (const { score, weight } of parts.rows) {
      if (score && this.value(score)) cells.push(score);
      else if (weight?.value?.gt(ZERO) || isUnread(score)) return null;
    }
    const execution = parts.execution?.line;
    if (cells.length === 0 || (execution?.weight?.value && !this.value(execution.score))) return null;
    return execution?.score && this.value(execution.score) ? [...cells, execution.score] : cells;
  }

  private total(line: TotalLine, scope: 'table' | 'part'): void {
    const { score } = line;
    if (!score) return;
    const blank = isBlank(this.surface, score);
    if (blank !== (this.mode === 'fill') || isCovered(this.surface, score)) return;
    const parts = this.partsOf(line, scope);
    if (!parts) {
      if (blank) this.waiting.push({ ...score, label: line.label });
      return;
    }
    const sum = add(parts.map((cell) => this.value(cell)));
    if (!blank && !this.isWrong(score, parts, sum)) return;
    const value = round(sum, SCORE_DECIMALS);
    const about = {
      kind: scope === 'table' ? ('total' as const) : ('subtotal' as const),
      label: line.label,
      codes: blank ? [] : (['total-mismatch'] as const),
      follows: blank ? parts.some((cell) => this.changed(cell)) : !this.isReported('total-mismatch', score),
      formula: () => (parts.every((cell) => this.isNumber(cell)) ? sumFormula(parts) : null),
    };
    const siblings = cellsOf(this.audited, 'score');
    this.propose(figureChange(this.surface, score, { value, is: 'points', siblings }, about));
  }

  private isWrong(total: NumberCell, parts: readonly NumberCell[], sum: Decimal): boolean {
    const printed = shown(total);
    const right = (...sums: readonly Decimal[]): boolean =>
      printed !== null && sums.some((one) => round(one, total.decimals).eq(printed));
    if (!printed || right(sum, add(parts.map((cell) => this.shown(cell))))) return false;
    const moved = parts.some((cell) => this.changed(cell));
    const wasRight = right(add(parts.map((cell) => cell.value)), add(parts.map(shown)));
    if (wasRight) return moved && !this.hasFormula(total);
    return moved || this.isReported('total-mismatch', total);
  }

  /** What SUM would see: texts count as nothing there. */
  private isNumber(cell: NumberCell): boolean {
    const change = this.changed(cell);
    if (change) return change.content.kind === 'number';
    return typeof this.surface.grid.cell(cell.row, cell.column).value === 'number';
  }

  private scoreRates(): void {
    const { indicators, lines } = this.audited.table;
    for (const { l3, weight, score, scoreRate } of indicators) this.scoreRate(l3, weight, score, scoreRate);
    for (const { label, cells } of lines) this.scoreRate(label, cells.weight, cells.score, cells.scoreRate);
  }

  private scoreRate(
    label: string,
    weight: NumberCell | null | undefined,
    score: NumberCell | null | undefined,
    rate: NumberCell | null | undefined,
  ): void {
    const points = weight && shown(weight);
    if (!rate || !score || !weight?.value?.gt(ZERO) || !points?.gt(ZERO)) return;
    const blank = isBlank(this.surface, rate);
    const reached = this.shown(score);
    if (blank !== (this.mode === 'fill') || !reached || isCovered(this.surface, rate)) return;
    if (this.value(score)?.gt(weight.value)) return;
    const ratio = reached.div(points);
    const isRight = (by: Decimal | null): boolean =>
      !!by &&
      !!weight.value &&
      (matchesRate(rate, by.div(points)) || matchesRate(rate, by.div(weight.value)));
    const moved = this.changed(score) !== undefined;
    const reported = this.isReported('score-rate-mismatch', rate);
    if (!blank) {
      if (!rate.value || isRight(reached) || isRight(this.value(score))) return;
      const wasRight = isRight(shown(score)) || isRight(score.value);
      if (wasRight ? !moved || this.hasFormula(rate) : !moved && !reported) return;
    }
    const siblings = cellsOf(this.audited, 'scoreRate');
    const figure = { value: round(ratio.times(HUNDRED), SCORE_DECIMALS), is: 'rate' as const, siblings };
    const codes = blank ? [] : (['score-rate-mismatch'] as const);
    this.propose(
      figureChange(this.surface, rate, figure, {
        kind: 'score-rate',
        label,
        codes,
        follows: blank ? moved : !reported,
      }),
    );
  }

  private totalAfter(): Decimal | null {
    const { table, funds } = this.audited;
    if (table.columns.score === undefined) return null;
    const written = this.value(table.total?.score);
    if (written && table.total?.score && !(this.hasFormula(table.total.score) && this.figures.size > 0))
      return written;
    const last = table.indicators[table.indicators.length - 1];
    const whole: TotalLine = table.total ?? {
      row: last?.row ?? 0,
      label: '',
      weight: null,
      score: null,
      from: table.indicators[0]?.row ?? 0,
      to: last?.row ?? 0,
    };
    const parts = partsOfTotal({ table, funds }, whole, 'table') && this.partsOf(whole, 'table');
    return parts ? round(add(parts.map((cell) => this.value(cell))), SCORE_DECIMALS) : written;
  }

  private gradeOf(total: Decimal): string | null {
    const { table, funds, total: printed } = this.audited;
    const known = profileOf(this.audited, this.surface);
    const outOf = printed.weight ?? weightSum(table, funds);
    return known && outOf?.eq(HUNDRED) ? gradeOf(total, known) : null;
  }

  private grade(grade: string): void {
    const { table } = this.audited;
    if (!table.grade || table.columns.reviewScore !== undefined) return;
    const at = { row: table.grade.row, column: table.grade.column };
    const reported = this.isReported('grade-mismatch', at);
    const moved = this.figures.size > 0;
    if (!reported && (!moved || this.surface.formulas.has(cellName(at.row, at.column)))) return;
    const text = gradeText(this.surface.grid.cell(at.row, at.column).text, grade);
    if (text === null) return;
    const about = {
      kind: 'grade' as const,
      label: '',
      codes: ['grade-mismatch' as const],
      follows: !reported,
    };
    const change = wordsChange(this.surface, at, { kind: 'text', text }, about);
    if (change) this.found.push(change);
  }
}
