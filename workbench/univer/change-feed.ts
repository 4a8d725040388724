import {
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type IDisposable,
  type Injector,
  type IRange,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CellRange } from '../../src/table/address';
import type { Calculation } from './calculation';
import { around, fromUniver } from './ranges';
import { STRUCTURE_MUTATIONS } from './structure-mutations';

export interface CellsChange {
  readonly sheetId: string;
  readonly range: CellRange;
  readonly own: boolean;
}

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
}

/**
 * One event for everything that happened at once. Univer raises a mutation for each step, and formulas follow later:
 * the event waits for them, as in Excel, where formulas are already right when a change is reported.
 */
export class ChangeFeed {
  private readonly listeners = new Set<(change: CellsChange) => void>();
  private readonly pending = new Map<string, CellsChange>();
  private own = false;
  private flushing = false;

  private readonly listening: IDisposable;

  constructor(
    injector: Injector,
    unitId: string,
    private readonly calculation: Calculation,
  ) {
    this.listening = injector.get(ICommandService).onCommandExecuted((command, options) => {
      const params = (command.params ?? {}) as MutationParams;
      if (options?.fromFormula || params.unitId !== unitId) return;
      const change = changeOf(command.id, params);
      if (change) this.note(change.sheetId, change.range);
    });
  }

  dispose(): void {
    this.listening.dispose();
    this.listeners.clear();
  }

  subscribe(listener: (change: CellsChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** True while the add-in, not a person, changes the grid. */
  get isOwn(): boolean {
    return this.own;
  }

  /** Changes that `work` makes are reported as the add-in's own. */
  asOwn(work: () => void): void {
    const before = this.own;
    this.own = true;
    try {
      work();
    } finally {
      this.own = before;
    }
  }

  private note(sheetId: string, range: CellRange): void {
    const key = `${sheetId}/${this.own}`;
    const before = this.pending.get(key)?.range ?? null;
    this.pending.set(key, { sheetId, range: around(before, range), own: this.own });
    this.calculation.noteChange();
    if (!this.flushing) void this.flush();
  }

  private async flush(): Promise<void> {
    this.flushing = true;
    await this.calculation.settled();
    this.flushing = false;
    const changes = [...this.pending.values()];
    this.pending.clear();
    for (const change of changes) for (const listener of this.listeners) listener(change);
  }
}

function changeOf(id: string, params: MutationParams): { sheetId: string; range: CellRange } | null {
  const sheetId = params.subUnitId;
  if (!sheetId) return null;
  if (id === SetRangeValuesMutation.id) return valuesChange(sheetId, params);
  if (!STRUCTURE_MUTATIONS.has(id)) return null;
  const ranges = params.ranges ?? (params.range ? [params.range] : []);
  const range = ranges.map(fromUniver).reduce<CellRange | null>(around, null);
  return range ? { sheetId, range } : { sheetId, range: { top: 1, left: 1, bottom: 1, right: 1 } };
}

/** Only values and formulas count: a new fill is no change of a cell's content. */
function valuesChange(sheetId: string, params: MutationParams): { sheetId: string; range: CellRange } | null {
  let range: CellRange | null = null;
  new ObjectMatrix(params.cellValue ?? {}).forValue((row, column, cell) => {
    if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) return;
    range = around(range, { top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 });
  });
  return range && { sheetId, range };
}
