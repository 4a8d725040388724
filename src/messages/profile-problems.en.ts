import type { ProfileProblem, RefusedProfile } from '../scoring';

const WRONG: Readonly<Record<ProfileProblem['problem'], string>> = {
  missing: 'is missing',
  'not-text': 'should be text',
  'not-a-number': 'should be a number not below zero',
  'out-of-range': 'is out of range',
  unknown: 'is no known option',
  'not-in-order': 'is not in order: from high to low, no upper end below its lower one',
  'no-rule-for-all': 'lacks a last rule for all other indicators',
  taken: 'is taken by another profile',
};
const MOST = 3;

/** A problem in one sentence; the entry is called as in the exported file. */
export function profileProblemEn({ entry, problem }: ProfileProblem): string {
  return `${entry} ${WRONG[problem]}.`;
}

/** Why an own profile is left out, its first problems named. */
export function refusedProfileEn({ name, problems }: RefusedProfile): string {
  const first = problems.slice(0, MOST).map(profileProblemEn).join(' ');
  const more = problems.length > MOST ? ` ${problems.length - MOST} more.` : '';
  return `The profile${name === '' ? '' : ` “${name}”`} cannot be used: ${first}${more}`;
}

export const unreadableProfilesEn =
  'This is no scoring profile exported by PERF. Choose a .json file made by 导出 in the task pane.';
