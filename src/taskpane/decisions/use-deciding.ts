import { useSyncExternalStore } from 'react';
import { usePane } from '../context';
import type { Session } from '../session';
import type { Deciding, DecidingState } from './controller';
import { createDeciding } from './controller';

const known = new WeakMap<Session, Deciding>();

/** What is decided in this pane. */
export function useDeciding(): Deciding {
  const { session, preferences } = usePane();
  const deciding = known.get(session) ?? createDeciding(session, preferences);
  known.set(session, deciding);
  return deciding;
}

/** A part of its state; the component renders again only when that part changes. */
export function useDecidingState<Part>(select: (state: DecidingState) => Part): Part {
  const { feature } = useDeciding();
  return useSyncExternalStore(feature.subscribe, () => select(feature.get()));
}
