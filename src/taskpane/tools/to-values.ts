import type { FormulaCell, HostError, Scope, WorkbookHost } from '../../host/port';
import type { Plan, PlanStep } from '../../plan/plan';
import { isErrorText } from '../../table';
import { asHostError } from '../auditing';
import type { Feature } from '../feature';
import { createFeature } from '../feature';

/** PERF formulas of a sheet or a workbook, sorted by what can become of them. */
export interface FoundFormulas {
  readonly convertible: readonly FormulaCell[];
  /** Their result is an error value. */
  readonly errors: readonly FormulaCell[];
  /** Their result fills other cells too. */
  readonly spilled: readonly FormulaCell[];
}

export type ToValuesState =
  | { readonly at: 'idle' }
  | { readonly at: 'searching' | 'writing' }
  | { readonly at: 'found'; readonly found: FoundFormulas }
  | { readonly at: 'done'; readonly count: number; readonly undo: Plan }
  | { readonly at: 'undone' }
  | { readonly at: 'failed'; readonly error: HostError };

/** 转为数值: finds PERF formulas, shows them, and on consent writes their results in their place; one step back. */
export interface ToValues {
  readonly feature: Feature<ToValuesState>;
  search(scope: Scope): Promise<void>;
  cancel(): void;
  convert(): Promise<void>;
  undo(): Promise<void>;
}

const PERF = /(?:^|[^A-Z0-9_.])PERF\./i;
/** Functions that spill; their cells beside them hold no formula of their own. */
const SPILLS = /(?:^|[^A-Z0-9_.])PERF\.(?:PARSE|AUDIT)\(/i;

/** Sorts formula cells; those that only mention PERF in a longer name are none of ours. */
export function sortFormulas(cells: readonly FormulaCell[]): FoundFormulas {
  const ours = cells.filter(({ was }) => PERF.test(was.formula ?? ''));
  const isSpilled = ({ spill, was }: FormulaCell): boolean =>
    spill !== null || SPILLS.test(was.formula ?? '');
  const isError = ({ was: { value } }: FormulaCell): boolean =>
    typeof value === 'string' && isErrorText(value);
  return {
    spilled: ours.filter(isSpilled),
    errors: ours.filter((cell) => !isSpilled(cell) && isError(cell)),
    convertible: ours.filter((cell) => !isSpilled(cell) && !isError(cell)),
  };
}

/** The plan that puts every formula's present result in its place: numbers stay numbers, texts texts. */
export function planValues(cells: readonly FormulaCell[]): Plan {
  return {
    steps: cells.map(({ sheet, cell, was }): PlanStep =>
      typeof was.value === 'number'
        ? { kind: 'write-number', sheet, cell, number: String(was.value), was }
        : { kind: 'write-text', sheet, cell, text: was.value === null ? '' : String(was.value), was },
    ),
  };
}

export function createToValues(host: WorkbookHost): ToValues {
  const feature = createFeature<ToValuesState>({ at: 'idle' });
  const fail = (thrown: unknown): void => feature.set({ at: 'failed', error: asHostError(thrown) });
  return {
    feature,
    async search(scope) {
      feature.set({ at: 'searching' });
      try {
        feature.set({ at: 'found', found: sortFormulas(await host.readFormulas(scope, 'PERF.')) });
      } catch (thrown) {
        fail(thrown);
      }
    },
    cancel() {
      feature.set({ at: 'idle' });
    },
    async convert() {
      const state = feature.get();
      if (state.at !== 'found' || state.found.convertible.length === 0) return;
      const { convertible } = state.found;
      feature.set({ at: 'writing' });
      try {
        const undo = await host.apply(planValues(convertible));
        feature.set({ at: 'done', count: convertible.length, undo });
      } catch (thrown) {
        fail(thrown);
      }
    },
    async undo() {
      const state = feature.get();
      if (state.at !== 'done') return;
      feature.set({ at: 'writing' });
      try {
        await host.apply(state.undo);
        feature.set({ at: 'undone' });
      } catch (thrown) {
        fail(thrown);
      }
    },
  };
}
