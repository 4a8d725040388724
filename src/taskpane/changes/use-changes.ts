import { useSyncExternalStore } from 'react';
import { usePane } from '../context';
import type { Session } from '../session';
import type { ChangesController, ChangesState } from './controller';
import { createChanges } from './controller';

const known = new WeakMap<Session, ChangesController>();

/** What changed since the last audit of this pane. */
export function useChanges(): ChangesController {
  const { session, host } = usePane();
  const changes = known.get(session) ?? createChanges(session, host);
  known.set(session, changes);
  return changes;
}

/** A part of it; the component renders again only when that part changes. */
export function useChangesState<Part>(select: (state: ChangesState) => Part): Part {
  const { feature } = useChanges();
  return useSyncExternalStore(feature.subscribe, () => select(feature.get()));
}
