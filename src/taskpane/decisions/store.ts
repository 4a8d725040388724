import type { WorkbookHost } from '../../host/port';
import type { Feature } from '../feature';
import { createFeature } from '../feature';

/** The workbook setting of `audit/decisions.ts`; by value, so that a press of the pane need not load the audit. */
const KEY = 'perf.decisions';

export interface DecisionState {
  /** As `writeDecisions` writes them; null where nothing was decided. */
  readonly text: string | null;
  /** The workbook did not take them: they hold as long as the pane is open. */
  readonly unsaved: boolean;
}

/** 处理决定 of the workbook, as it keeps them: reading and changing them is the lazy part's. */
export interface DecisionStore {
  readonly feature: Feature<DecisionState>;
  current(): string | null;
  keep(text: string | null): Promise<void>;
}

export function createDecisionStore(host: WorkbookHost): DecisionStore {
  const feature = createFeature<DecisionState>({ text: null, unsaved: false });
  let saving = 0;
  return {
    feature,
    current() {
      const { unsaved, text } = feature.get();
      // The workbook's settings may have come later than the pane.
      const found = unsaved || saving > 0 ? text : host.recall(KEY);
      if (found !== text) feature.set({ text: found, unsaved });
      return found;
    },
    async keep(text) {
      feature.set({ text, unsaved: false });
      saving += 1;
      try {
        await host.remember(KEY, text);
      } catch {
        // A later decision may be on its way: only this one was not taken.
        if (feature.get().text === text) feature.set({ text, unsaved: true });
      } finally {
        saving -= 1;
      }
    },
  };
}
