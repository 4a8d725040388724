import type { Decimal } from './decimal';
import { Decimal as D, HUNDRED, ZERO } from './decimal';
import { gradeOf } from './grade';
import type { Profile } from './profile';

/**
 * 下年度预算压减比例 as a fraction, by the profile's clause; 0 for better grades, null where the profile has none or says
 * nothing of the grade.
 *
 * @example
 * nextYearReduction(new Decimal(74), thirdParty2022)?.toString() //=> '0.06'
 */
export function nextYearReduction(score: Decimal, profile: Profile): Decimal | null {
  const clause = profile.reduction;
  if (!clause) return null;
  const grade = gradeOf(score, profile);
  if (grade === clause.grade) return D.max(ZERO, new D(clause.from).minus(score).div(HUNDRED));
  return score.gte(clause.from) ? ZERO : null;
}
