import fc from 'fast-check';
import type { Profile, RuleId } from '../../src/scoring';
import { Decimal, plain, profiles, readCell } from '../../src/scoring';
import type { Explained } from './explained';
import { explained } from './explained';
import { PLACES, profileOf } from './reading';

/** Figures as tables print them: up to seven digits, up to four decimals. */
export const figure = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => plain(new Decimal(digits).div(new Decimal(10).pow(decimals))));
export const positive = figure.filter((text) => text !== '0');
export const signed = fc
  .tuple(fc.constantFrom('', '-'), figure)
  .map(([sign, text]) => (text === '0' ? text : sign + text));
export const weight = fc.integer({ min: 0, max: 1000 }).map((tenths) => new Decimal(tenths).div(10));
export const comparator = fc.constantFrom('', '≥', '≤', '=', '>', '<');
export const place = fc.constantFrom(...Object.values(PLACES));
export const profile = fc.constantFrom(...profiles);

export interface Asked {
  readonly target: string;
  readonly actual: string;
  readonly weight: Decimal;
  readonly place?: (typeof PLACES)[keyof typeof PLACES];
  readonly rule?: RuleId;
  readonly profile?: Profile;
}

/** One row, scored; mof-2020 and a count where nothing else is said. */
export function score({
  target,
  actual,
  place: where = PLACES.count,
  profile: by = profileOf('mof-2020'),
  ...rest
}: Asked): Explained {
  return explained(
    { target: readCell({ value: target }), actual: readCell({ value: actual }), place: where, ...rest },
    by,
  );
}
