import type { Profile } from '../../scoring';
import type { Call, Settled } from '../define';
import type { Problem } from '../problem';

/** What late functions need of the early ones, whose state they do not share. */
export interface Services {
  /** The profile that a formula names, else the workbook's, else the default one. */
  profile(id: string | null): Profile | Problem;
  /** The profile that the user chose for the workbook; null where nobody did. */
  chosen(): Profile | null;
}

export type LateFunction = (call: Call, services: Services) => Settled;
