import type { Sentence } from '../prose/figures';
import type { AuditedFundLine, AuditedRow } from '../audited';
import { isUnclear } from '../unclear';
import type { Contradiction, Contradicts } from './contradiction';
import { paidShare } from './paid-share';
import { statedDate } from './stated-date';
import { statedDeviation } from './stated-deviation';
import { statedDirection } from './stated-direction';
import { statedActual, statedCompletion, statedRate, statedTarget } from './stated-figures';
import { statedGap } from './stated-gap';
import { statedRest } from './stated-rest';
import { statedSaving } from './stated-saving';
import { statedStatus } from './stated-status';

export type { Contradiction } from './contradiction';

const KINDS: readonly Contradicts[] = [
  statedRate,
  statedActual,
  statedDate,
  statedTarget,
  statedCompletion,
  statedGap,
  statedRest,
  statedDeviation,
  statedSaving,
  paidShare,
  statedDirection,
  statedStatus,
];

/** Everything that a reason says against its own row, where that can be read in one way only. */
export function contradictions(
  row: AuditedRow,
  sentences: readonly Sentence[],
  funds: readonly AuditedFundLine[],
): Contradiction[] {
  if (isUnclear(row.row, row.outcome)) return [];
  return KINDS.flatMap((contradicts) => contradicts(row, sentences, funds) ?? []);
}
