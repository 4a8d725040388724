import type { WorkbookHost } from '../../host/port';
import { TABLE_HINTS_KEY, readHints, writeHints } from '../../table';
import type { TableHint } from '../../table';
import type { Feature } from '../feature';
import { createFeature } from '../feature';

export interface HintState {
  readonly hints: readonly TableHint[];
  /** The workbook did not take them: they hold as long as the pane is open. */
  readonly unsaved: boolean;
}

/** 手动指定 of the workbook's tables. */
export interface HintStore {
  readonly feature: Feature<HintState>;
  current(): readonly TableHint[];
  keep(hints: readonly TableHint[]): Promise<void>;
}

export function createHintStore(host: WorkbookHost): HintStore {
  let known: string | null = null;
  const feature = createFeature<HintState>({ hints: [], unsaved: false });
  return {
    feature,
    current() {
      const text = feature.get().unsaved ? known : host.recall(TABLE_HINTS_KEY);
      if (text !== known) {
        known = text;
        feature.set({ hints: readHints(text).hints, unsaved: false });
      }
      return feature.get().hints;
    },
    async keep(hints) {
      feature.set({ hints, unsaved: false });
      const text = hints.length > 0 ? writeHints(hints) : null;
      known = text;
      try {
        await host.remember(TABLE_HINTS_KEY, text);
      } catch {
        feature.set({ hints, unsaved: true });
      }
    },
  };
}
