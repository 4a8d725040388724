import type { RunnableRule } from '../rule';
import type { RunnableWorkbookRule } from '../workbook-rule';
import { actualHasComparator } from './actual-has-comparator';
import { actualMissing } from './actual-missing';
import { actualUnreadable } from './actual-unreadable';
import { cellError } from './cell-error';
import { columnMissing } from './column-missing';
import { completionMismatch } from './completion-mismatch';
import { deviationMismatch } from './deviation-mismatch';
import { directionSuspicious } from './direction-suspicious';
import { executionRateMismatch } from './execution-rate-mismatch';
import { executionScoreMismatch } from './execution-score-mismatch';
import { fullScoreWhenMissed } from './full-score-when-missed';
import { fundsSum } from './funds-sum';
import { gradeMismatch } from './grade-mismatch';
import { indicatorDuplicate } from './indicator-duplicate';
import { levelMissing } from './level-missing';
import { measureMissing } from './measure-missing';
import { nameDiffers } from './name-differs';
import { over100Percent } from './over-100-percent';
import { overspent } from './overspent';
import { partsSum } from './parts-sum';
import { qualitativeBand } from './qualitative-band';
import { qualitativeLevel } from './qualitative-level';
import { rateDiffers } from './rate-differs';
import { reasonArithmetic } from './reason-arithmetic';
import { reasonContradicts } from './reason-contradicts';
import { reasonDuplicated } from './reason-duplicated';
import { reasonGeneric } from './reason-generic';
import { reasonMisplaced } from './reason-misplaced';
import { reasonMissingExceeded } from './reason-missing-exceeded';
import { reasonMissingMissed } from './reason-missing-missed';
import { rowShifted } from './row-shifted';
import { scoreMismatch } from './score-mismatch';
import { scoreOutOfRange } from './score-out-of-range';
import { scoreRateMismatch } from './score-rate-mismatch';
import { scoreRounding } from './score-rounding';
import { scoreWithoutValues } from './score-without-values';
import { targetDiffers } from './target-differs';
import { targetNoComparator } from './target-no-comparator';
import { targetUnreadable } from './target-unreadable';
import { targetZero } from './target-zero';
import { totalMismatch } from './total-mismatch';
import { unitMagnitude } from './unit-magnitude';
import { unitMismatch } from './unit-mismatch';
import { unitMissing } from './unit-missing';
import { weightMissing } from './weight-missing';
import { weightStructure } from './weight-structure';
import { weightSumRule } from './weight-sum';

/** Every rule that looks at one table. */
export const RULES: readonly RunnableRule[] = [
  columnMissing,
  rowShifted,
  cellError,
  targetUnreadable,
  targetNoComparator,
  levelMissing,
  indicatorDuplicate,
  targetZero,
  actualMissing,
  actualUnreadable,
  actualHasComparator,
  unitMissing,
  unitMagnitude,
  directionSuspicious,
  unitMismatch,
  over100Percent,
  qualitativeLevel,
  weightMissing,
  weightSumRule,
  weightStructure,
  scoreOutOfRange,
  scoreMismatch,
  fullScoreWhenMissed,
  qualitativeBand,
  scoreRounding,
  scoreWithoutValues,
  totalMismatch,
  fundsSum,
  partsSum,
  completionMismatch,
  deviationMismatch,
  scoreRateMismatch,
  gradeMismatch,
  executionRateMismatch,
  overspent,
  executionScoreMismatch,
  reasonMissingMissed,
  reasonMissingExceeded,
  reasonContradicts,
  reasonArithmetic,
  reasonMisplaced,
  reasonDuplicated,
  reasonGeneric,
  measureMissing,
];

/** Every rule that holds the tables of one workbook against each other. */
export const WORKBOOK_RULES: readonly RunnableWorkbookRule[] = [targetDiffers, rateDiffers, nameDiffers];
