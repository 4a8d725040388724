import type { Decimal } from './decimal';
import type { Profile } from './profile';
import type { Level } from './reading';

/** 定性得分区间, in points of a weight. */
export interface PointBand {
  readonly low: Decimal;
  readonly high: Decimal;
  holds(score: Decimal): boolean;
}

/**
 * The points that a level may get.
 *
 * @example
 * bandOf('achieved', new Decimal(20), mof2020).low //=> 16
 */
export function bandOf(level: Level, weight: Decimal, profile: Profile): PointBand {
  const band = profile.bands[level];
  const low = weight.times(band.from);
  const high = weight.times(band.to);
  return {
    low,
    high,
    holds: (score) =>
      (band.fromIncluded ? score.gte(low) : score.gt(low)) &&
      (band.toIncluded ? score.lte(high) : score.lt(high)),
  };
}
