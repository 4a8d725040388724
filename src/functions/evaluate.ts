import { functionMessages as say } from '../messages/functions.zh-CN';
import { assess, placeOfKind, profiles, scoreIndicator } from '../scoring';
import type { Decimal, Profile, Reading, Unscorable } from '../scoring';
import { profileFor } from './default-profile';
import { isProblem, notAvailable, valueProblem } from './problem';
import type { Problem } from './problem';

interface ScoreArguments {
  readonly target: Reading;
  readonly actual: Reading;
  readonly weight: Decimal;
  readonly kind: string | null;
  readonly profile: string | null;
}

/** PERF.SCORE on arguments that are already read. */
export function score({ target, actual, weight, kind, profile: id }: ScoreArguments): number | Problem {
  const profile = knownProfile(id);
  if (isProblem(profile)) return profile;
  const { place, rule } = placeOfKind(kind ?? '');
  const input = { target, actual, weight, place, ...(rule && { rule }) };
  const result = scoreIndicator(input, profile);
  if (result.score !== null) return result.score.toNumber();
  // The weight is always given here: what is left is a rule that needs a person's judgement.
  const why = result.why === 'weight-missing' ? null : result.why;
  return why ? cannot(why, target, actual) : valueProblem(say.noScore(texts(target, actual)));
}

/** PERF.COMPLETION and PERF.DEVIATION: one of an outcome's percents, as a fraction. */
export function rate(
  target: Reading,
  actual: Reading,
  which: 'completion' | 'deviation' | 'signedDeviation',
): number | Problem {
  const profile = knownProfile(null);
  if (isProblem(profile)) return profile;
  const outcome = assess(target, actual, placeOfKind('').place, profile);
  const percent = outcome[which];
  if (percent !== null) return fraction(percent);
  return outcome.why ? cannot(outcome.why, target, actual) : valueProblem(say.noRate(texts(target, actual)));
}

/** Percent to fraction: 62.5 to 0.625. */
export function fraction(percent: Decimal): number {
  return percent.div(100).toNumber();
}

/** The profile that a formula names, else the workbook's. */
export function knownProfile(id: string | null): Profile | Problem {
  return (
    profileFor(id) ??
    valueProblem(
      say.unknownProfile(
        id ?? '',
        profiles.map((profile) => profile.id),
      ),
    )
  );
}

function cannot(why: Unscorable, target: Reading, actual: Reading): Problem {
  const message = say.unscorable(why, texts(target, actual));
  return why === 'actual-empty' ? notAvailable(message) : valueProblem(message);
}

function texts(target: Reading, actual: Reading) {
  return { target: target.text, actual: actual.text };
}
