import { DEFAULT_PROFILE_ID, findProfile } from '../scoring/profiles';
import type { Profile } from '../scoring/profile';

let chosen: Profile | null = null;
let own: readonly Profile[] = [];

/** Sets the workbook's own profiles: formulas may name them, and the user may have chosen one. */
export function setOwnProfiles(profiles: readonly Profile[]): void {
  own = profiles;
}

/**
 * Sets the profile that formulas without a `profile` argument follow: the one that the user chose for this workbook.
 * null, or an id that does not exist, goes back to the default. Formulas follow at their next calculation.
 */
export function setDefaultProfile(id: string | null): void {
  chosen = id === null ? null : find(id);
}

function find(id: string): Profile | null {
  return own.find((profile) => profile.id === id) ?? findProfile(id);
}

/** The profile that a formula names, else the workbook's; null where the name is not known. */
export function profileFor(id: string | null): Profile | null {
  if (id !== null) return find(id);
  return chosen ?? findProfile(DEFAULT_PROFILE_ID);
}

/** The user's choice for the workbook; null where nobody chose. */
export function chosenProfile(): Profile | null {
  return chosen;
}
