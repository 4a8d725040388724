import { usePane } from '../context';
import { useFeature } from '../feature';
import type { Session } from '../session';
import type { Corrections, CorrectionsState } from './controller';
import { createCorrections } from './controller';

const known = new WeakMap<Session, Corrections>();

/** The pane's corrections, and their state. */
export function useCorrections(): { readonly corrections: Corrections; readonly state: CorrectionsState } {
  const { host, session } = usePane();
  const corrections = known.get(session) ?? createCorrections(host, session);
  known.set(session, corrections);
  return { corrections, state: useFeature(corrections.feature) };
}
