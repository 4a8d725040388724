import { useSyncExternalStore } from 'react';

/**
 * The state of one part of the pane that stands on its own (own profiles, questions about a table, …): held here,
 * changed by that part's controller, shown by its components. The audit's own state is `state.ts`.
 */
export interface Feature<State> {
  get(): State;
  set(next: State): void;
  subscribe(listener: () => void): () => void;
}

export function createFeature<State>(initial: State): Feature<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(next) {
      if (Object.is(next, state)) return;
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

/** The state of a feature in a component, which renders again when it changes. */
export function useFeature<State>(feature: Feature<State>): State {
  return useSyncExternalStore(feature.subscribe, feature.get);
}
