import { initialState, reduce } from './state';
import type { PaneEvent, PaneState } from './state';

/** Holds the pane's state; knows neither React nor the workbook. */
export interface Store {
  getState(): PaneState;
  dispatch(event: PaneEvent): void;
  subscribe(listener: () => void): () => void;
}

export function createStore(start: Partial<PaneState> = {}): Store {
  let state: PaneState = { ...initialState, ...start };
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
