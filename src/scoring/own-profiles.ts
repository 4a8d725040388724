import type { ProfileProblem } from './check-profile';
import { checkProfile } from './check-profile';
import type { Profile } from './profile';
import { findProfile } from './profiles';

/** The workbook setting that keeps the user's choice of profile; absent for the automatic one. Formulas follow it too. */
export const PROFILE_KEY = 'perf.profile';
/** The workbook setting that holds its own profiles. */
export const OWN_PROFILES_KEY = 'perf.profiles';

const SCHEMA = 'perf-profiles/1';
/** A workbook's settings are read as a whole whenever it opens. */
export const MOST_CHARACTERS = 100_000;

/** An own profile that cannot be used, with the entries that are wrong. */
export interface RefusedProfile {
  /** As it calls itself; "" where it has no name. */
  readonly name: string;
  readonly problems: readonly ProfileProblem[];
}

export interface OwnProfiles {
  readonly profiles: readonly Profile[];
  readonly refused: readonly RefusedProfile[];
  /** The text is no list of profiles at all. */
  readonly unreadable: boolean;
}

/**
 * 自定口径 out of a workbook's setting or an exported file.
 *
 * In: the text, null where there is none. Out: the profiles that can be used; each of the others with what is wrong.
 * Never throws.
 */
export function readOwnProfiles(text: string | null): OwnProfiles {
  const nothing = { profiles: [], refused: [] };
  if (text === null || text.trim() === '') return { ...nothing, unreadable: false };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ...nothing, unreadable: true };
  }
  const { schema, profiles: list } = (data ?? {}) as { schema?: unknown; profiles?: unknown };
  if (schema !== SCHEMA || !Array.isArray(list)) return { ...nothing, unreadable: true };
  const profiles: Profile[] = [];
  const refused: RefusedProfile[] = [];
  for (const entry of list as unknown[]) {
    const checked = checkProfile(entry);
    const taken =
      checked.ok &&
      (findProfile(checked.profile.id) !== null || profiles.some(({ id }) => id === checked.profile.id));
    if (checked.ok && !taken) profiles.push(checked.profile);
    else {
      const name = (entry as { name?: unknown } | null)?.name;
      refused.push({
        name: typeof name === 'string' ? name : '',
        problems: checked.ok ? [{ entry: 'id', problem: 'taken' }] : checked.problems,
      });
    }
  }
  return { profiles, refused, unreadable: false };
}

/** The text of a setting or of a file. `parse ∘ write` gives the same profiles. */
export function writeOwnProfiles(profiles: readonly Profile[]): string {
  return JSON.stringify({ schema: SCHEMA, profiles });
}

/** A copy of a profile to be changed: an id that nobody has, version 1. */
export function copyProfile(profile: Profile, name: string, taken: readonly Profile[]): Profile {
  return { ...profile, id: freeId(taken), name, version: '1' };
}

/** "own-1", "own-2" … */
export function freeId(taken: readonly Profile[]): string {
  for (let number = 1; ; number++) {
    const id = `own-${number}`;
    if (!taken.some((profile) => profile.id === id)) return id;
  }
}
