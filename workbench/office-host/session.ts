import { ApiError } from './api-error';
import type { HostObject } from './host-object';
import { PaneVisibility } from './pane-visibility';
import type { WorkbookModel } from './workbook-model';

/** The caps of Excel on the web, which are the tightest. */
export interface Limits {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Cells that one request may read. */
  readonly cells: number;
}

export const EXCEL_LIMITS: Limits = { requestBytes: 5e6, responseBytes: 5e6, cells: 5e6 };

/** Answers to calls of custom functions: [id, succeeded, value, error code]. */
export type InvocationResult = readonly [id: number, ok: boolean, value: unknown, errorCode?: number];

/** Something that the library announces once. */
class Announcement {
  private settle: () => void = () => undefined;
  readonly made = new Promise<void>((resolve) => (this.settle = resolve));

  make(): void {
    this.settle();
  }
}

/** What lives between requests: the workbook, kept ranges, registered events. */
export class HostSession {
  /** Events asked for, as "type:target" ("10:Workbook"). */
  readonly registered = new Set<string>();
  /** Custom functions may be called. */
  readonly functionsReady = new Announcement();
  /** Ribbon commands may be sent: the last thing that the library does when it starts. */
  readonly actionsReady = new Announcement();
  /** The page is gone. */
  readonly closed = new Announcement();
  readonly pane = new PaneVisibility();
  private readonly kept = new Map<string, HostObject>();
  private cellsRead = 0;
  private nextReference = 1;
  private readonly resultListeners = new Set<(results: readonly InvocationResult[]) => void>();

  constructor(
    readonly model: WorkbookModel,
    readonly limits: Limits = EXCEL_LIMITS,
  ) {}

  keep(object: HostObject): string {
    const id = `ref-${this.nextReference++}`;
    this.kept.set(id, object);
    return id;
  }

  reference(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new ApiError('InvalidReference', `There is no kept object ${id}.`, id);
    return object;
  }

  forget(id: string): void {
    this.kept.delete(id);
  }

  /** How many ranges the add-in still holds: a leak shows here. */
  get keptCount(): number {
    return this.kept.size;
  }

  beginRequest(): void {
    this.cellsRead = 0;
  }

  countCells(count: number, location: string): void {
    this.cellsRead += count;
    if (this.cellsRead > this.limits.cells) {
      throw new ApiError('RangeExceedsLimit', `One request may read ${this.limits.cells} cells.`, location);
    }
  }

  functionResults(results: readonly InvocationResult[]): void {
    for (const listener of this.resultListeners) listener(results);
  }

  onFunctionResults(listener: (results: readonly InvocationResult[]) => void): void {
    this.resultListeners.add(listener);
  }
}
