import type { Profile } from '../profile';
import { hubei } from './hubei';
import { linearCeiling } from './linear-ceiling';
import { mof2020 } from './mof-2020';
import { thirdParty2022 } from './third-party-2022';
import { transfer } from './transfer';
import { xinjiang2024 } from './xinjiang-2024';

export { LATE_OPEN } from './mof-2020';

/** The built-in profiles. Their order settles a fit that nothing else settles. */
export const profiles: readonly Profile[] = [
  mof2020,
  xinjiang2024,
  hubei,
  linearCeiling,
  thirdParty2022,
  transfer,
];

export const DEFAULT_PROFILE_ID = mof2020.id;

/** The profile with that id; null where there is none. */
export function findProfile(id: string): Profile | null {
  return profiles.find((profile) => profile.id === id) ?? null;
}
