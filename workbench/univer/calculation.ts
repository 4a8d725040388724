import { ICommandService, type IDisposable, type Injector } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import type { FunctionCalls } from './function-calls';

/** Univer starts to calculate 100 ms after the last change; later than this, it saw nothing to calculate. */
const START_WITHIN = 160;
/** A formula that never answers must not hold up everything else. */
const LONGEST = 5_000;

/** Tells when formulas have caught up with the cells: Excel calculates before it reports a change, Univer after it. */
export class Calculation {
  private running = false;
  private changedAt = -Infinity;
  private waiting: (() => void)[] = [];
  private readonly listening: IDisposable;

  /** In: Univer's injector, and calls of custom functions, whose answers set off further calculations. */
  constructor(
    injector: Injector,
    private readonly calls: FunctionCalls | null = null,
  ) {
    this.listening = injector.get(ICommandService).onCommandExecuted((command) => {
      if (command.id === SetTriggerFormulaCalculationStartMutation.id) this.noteChange();
      if (command.id === SetFormulaCalculationStartMutation.id) this.started();
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const told = command.params as ISetFormulaCalculationNotificationMutation;
      if (told.functionsExecutedState !== undefined) this.ended();
    });
  }

  dispose(): void {
    this.listening.dispose();
  }

  /** To be called for each change of a cell. */
  noteChange(): void {
    this.changedAt = performance.now();
  }

  /** Resolves when nothing is being calculated nor about to be, at the latest after five seconds. */
  async settled(): Promise<void> {
    const latest = performance.now() + LONGEST;
    while (performance.now() < latest) {
      if (this.running) {
        await this.nextEnd(latest - performance.now());
        continue;
      }
      const rest = this.changedAt + START_WITHIN - performance.now();
      const underWay = this.calls?.underWay;
      if (rest > 0) await pause(rest);
      else if (underWay) await atMost(underWay, latest - performance.now());
      else return;
    }
  }

  private started(): void {
    this.running = true;
    this.changedAt = -Infinity;
  }

  private ended(): void {
    this.running = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  private nextEnd(ms: number): Promise<void> {
    return atMost(new Promise((go) => this.waiting.push(go)), ms);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((go) => setTimeout(go, ms));
}

/** Leaves no timer behind. */
async function atMost(work: Promise<void>, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<void>((go) => (timer = setTimeout(go, ms)));
  await Promise.race([work, end]);
  clearTimeout(timer);
}
