import { usePane } from '../context';
import { useFeature } from '../feature';
import type { Session } from '../session';
import type { ProfilesController, ProfilesState } from './controller';
import { createProfiles } from './controller';

const known = new WeakMap<Session, ProfilesController>();

/** The pane's profiles, and what is being done with them. */
export function useProfiles(): { readonly profiles: ProfilesController; readonly state: ProfilesState } {
  const { session } = usePane();
  const profiles = known.get(session) ?? createProfiles(session);
  known.set(session, profiles);
  return { profiles, state: useFeature(profiles.feature) };
}
