import { explainScore, scoreIndicator } from '../../src/scoring';
import type { Explanation, Profile, ScoreInput, ScoreResult } from '../../src/scoring';

/** A score with its derivation. */
export interface Explained extends ScoreResult {
  readonly explanation: Explanation;
}

export function explained(input: ScoreInput, profile: Profile): Explained {
  const result = scoreIndicator(input, profile);
  return { ...result, explanation: explainScore(input, profile, result) };
}
