import { ICommandService, type Injector } from '@univerjs/core';
import { ErrorType, SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { FunctionCall, FunctionCaller, FunctionResult } from './custom-functions';

/** What a cell shows until the add-in has answered; formulas that depend on it show it too. */
export const WAITING = { error: ErrorType.CONNECT } as const;

/** Answers are kept for as many different calls; a workbook with more asks again. */
const MOST_ANSWERS = 20_000;

type Place = FunctionCall['caller'];

/**
 * Calls of custom functions, as Excel makes them: all that one calculation needs go out together, meanwhile their cells
 * wait, and when the answers are there these cells are calculated again. (One after the other would take half a second
 * each: office.js collects answers for that long before it hands them over.)
 *
 * The functions are pure, but for choices kept in the workbook's settings: the same call has the same answer.
 */
export class FunctionCalls {
  private readonly answers = new Map<string, FunctionResult>();
  private readonly asked = new Map<string, Place[]>();
  private answered: Place[] = [];
  private waiting: (() => void)[] = [];
  private recalculate: (cells: readonly Place[]) => void = () => undefined;

  /**
   * In: what runs a function in the add-in, what its answers depend on besides the arguments, and who hears of each
   * answer that a cell gets.
   */
  constructor(
    private readonly call: FunctionCaller,
    private readonly choices: () => string = () => '',
    private readonly onAnswer: (caller: Place, answer: FunctionResult) => void = () => undefined,
  ) {}

  /** The answer where it is known, else WAITING, and the cell is calculated again once it is. */
  ask(call: FunctionCall): FunctionResult {
    if (call.args.some(waits)) return WAITING;
    const key = JSON.stringify([call.id, call.args, this.choices()]);
    const known = this.answers.get(key);
    if (known !== undefined) {
      this.onAnswer(call.caller, known);
      return known;
    }
    const places = this.asked.get(key);
    if (places) places.push(call.caller);
    else {
      this.asked.set(key, [call.caller]);
      void this.call(call).then(
        (answer) => this.take(key, answer),
        () => this.take(key, { error: ErrorType.VALUE }),
      );
    }
    return WAITING;
  }

  /** Connects to the engine that calculates the cells again. */
  connect(injector: Injector, unitId: string): void {
    const commands = injector.get(ICommandService);
    this.recalculate = (cells) => {
      const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
        unitId,
        sheetId,
        range: { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 },
      }));
      const nothing = {
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      };
      const params = { ...nothing, dirtyRanges, forceCalculation: false };
      commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    };
  }

  /** Forgets everything: another workbook is open, or the add-in has started anew. */
  clear(): void {
    this.answers.clear();
    this.asked.clear();
    this.recalculate = () => undefined;
    this.release();
  }

  /** Resolves once no call is under way; null where none is. */
  get underWay(): Promise<void> | null {
    return this.asked.size === 0 ? null : new Promise((resolve) => this.waiting.push(resolve));
  }

  private take(key: string, answer: FunctionResult): void {
    const places = this.asked.get(key);
    if (!places) return;
    this.asked.delete(key);
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    this.answers.set(key, answer);
    // Answers come in bundles: one calculation for all of them.
    if (this.answered.length === 0) queueMicrotask(() => this.resume());
    this.answered.push(...places);
  }

  private resume(): void {
    const cells = this.answered;
    this.answered = [];
    this.recalculate(cells);
    if (this.asked.size === 0) this.release();
  }

  private release(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }
}

function waits(argument: FunctionCall['args'][number]): boolean {
  if (argument === null || typeof argument !== 'object') return false;
  return 'error' in argument ? argument.error === WAITING.error : argument.some((row) => row.some(waits));
}
