import { HostError } from '../../src/host/port';
import type {
  FormulaCell,
  ReadOptions,
  Scope,
  SelectedRange,
  SheetReading,
  WorkbookHost,
} from '../../src/host/port';
import type { Plan } from '../../src/plan';
import type { CellRange, Grid } from '../../src/table';

export interface FakeSheet {
  readonly grid: Grid;
  readonly isProtected?: boolean;
  readonly merges?: readonly CellRange[];
}

/** A host in memory that writes down what it was asked. */
export class FakeHost implements WorkbookHost {
  sheets: readonly FakeSheet[];
  readonly applied: Plan[] = [];
  readonly revealed: string[] = [];
  readonly scopes: Scope[] = [];
  selected: SelectedRange | null = null;
  formulas: readonly FormulaCell[] = [];
  readonly settings = new Map<string, string>();
  /** Thrown by the next calls, until taken away. */
  failRead: HostError | null = null;
  failApply: HostError | null = null;
  failReveal: HostError | null = null;
  failRemember = false;
  /** Holds the next reading until called. */
  hold: Promise<void> | null = null;
  listeners = new Set<() => void>();

  constructor(...sheets: readonly FakeSheet[]) {
    this.sheets = sheets;
  }

  async readGrids(scope: Scope, options: ReadOptions = {}): Promise<SheetReading[]> {
    this.scopes.push(scope);
    const sheets = scope === 'active-sheet' ? this.sheets.slice(0, 1) : this.sheets;
    options.onProgress?.(0, sheets.length);
    if (this.hold) await this.hold;
    if (options.signal?.aborted) throw new HostError('cancelled');
    if (this.failRead) throw this.failRead;
    return sheets.map(({ grid, isProtected = false }, index) => ({
      grid,
      isProtected,
      isActive: index === 0,
    }));
  }

  readMerges(sheet: string): Promise<readonly CellRange[]> {
    return Promise.resolve(this.sheets.find(({ grid }) => grid.sheet === sheet)?.merges ?? []);
  }

  readFormulas(): Promise<readonly FormulaCell[]> {
    return Promise.resolve(this.formulas);
  }

  apply(plan: Plan): Promise<Plan> {
    if (this.failApply) return Promise.reject(this.failApply);
    this.applied.push(plan);
    return Promise.resolve({
      steps: plan.steps.map((step) =>
        'was' in step
          ? { kind: 'restore', sheet: step.sheet, cell: step.cell, content: step.was }
          : { kind: 'unmark', sheet: step.sheet },
      ),
    });
  }

  reveal(sheet: string, range: string): Promise<void> {
    if (this.failReveal) return Promise.reject(this.failReveal);
    this.revealed.push(`${sheet}!${range}`);
    return Promise.resolve();
  }

  selection(): Promise<SelectedRange | null> {
    return Promise.resolve(this.selected);
  }

  recall(key: string): string | null {
    return this.settings.get(key) ?? null;
  }

  remember(key: string, value: string | null): Promise<void> {
    if (this.failRemember) return Promise.reject(new HostError('read-only'));
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
    return Promise.resolve();
  }

  onChange(listener: () => void): Promise<() => void> {
    this.listeners.add(listener);
    return Promise.resolve(() => this.listeners.delete(listener));
  }

  /** Somebody typed into the workbook. */
  change(...sheets: readonly FakeSheet[]): void {
    if (sheets.length > 0) this.sheets = sheets;
    for (const listener of this.listeners) listener();
  }
}
