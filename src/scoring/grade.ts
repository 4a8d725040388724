import type { Decimal } from './decimal';
import type { Profile } from './profile';

/**
 * 等级 of a total score out of 100; null below the last band.
 *
 * @example
 * gradeOf(new Decimal('93.99'), mof2020) //=> '优'
 * gradeOf(new Decimal('59.99'), mof2020) //=> '差'
 */
export function gradeOf(score: Decimal, profile: Profile): string | null {
  return profile.grades.find((band) => score.gte(band.from))?.name ?? null;
}
