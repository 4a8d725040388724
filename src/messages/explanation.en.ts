import type { Explanation, Unscorable } from '../scoring';
import type { DerivationWords } from './derivation';
import { derivation } from './derivation';

const UNSCORABLE: Readonly<Record<Unscorable | 'weight-missing', string>> = {
  'target-empty': 'the target is blank',
  'actual-empty': 'the actual is blank',
  'target-unreadable': 'the target cannot be read',
  'actual-unreadable': 'the actual cannot be read',
  'unit-mismatch': 'target and actual are in different units',
  'unit-convention': 'days do not convert to months or years exactly, so the gap cannot be computed',
  'unit-unclear': 'one side has no unit and the magnitudes are far apart',
  'kind-mismatch': 'target and actual are not of the same kind (such as a figure and words)',
  'qualitative-unknown': 'the words do not say how far the target was reached',
  'date-ambiguous': 'the dates are not precise enough to tell which comes first',
  'table-uncertain': 'the table is not confirmed and is not scored',
  'weight-missing': 'there is no weight',
};

const LEVELS = { achieved: 'achieved', partly: 'partly achieved', missed: 'not achieved' } as const;

const DERIVATION: DerivationWords = {
  countsAsZero: ', counted as 0',
  justBelow: ' (just below 100 %)',
  excessReachesTarget: ', the excess is as large as the target',
  belowFloor: ', below the floor',
  outsideBand: ', outside the band',
  atMostWeight: ', at most the weight',
};

export const explanationEn = {
  unscorable: (why: Unscorable | 'weight-missing'): string => UNSCORABLE[why],

  explanation(explanation: Explanation): string {
    switch (explanation.code) {
      case 'computed':
        return derivation(explanation, DERIVATION);
      case 'met-or-missed':
        return `${explanation.actual} against ${explanation.target}: ${explanation.met ? 'met' : 'missed'} → ${explanation.score}`;
      case 'qualitative': {
        const { level, low, high, score } = explanation;
        const band = low === high ? `${low}` : `${low}–${high}`;
        return `In words, ${LEVELS[level]}: score band ${band} → ${score}`;
      }
      case 'checklist': {
        const lost = explanation.items.flatMap((item, index) =>
          item.met === '100'
            ? []
            : [
                `item ${index + 1} met by ${item.met} %, ${item.voidsAll ? 'no score unless it is met' : `share ${item.share} %`}`,
              ],
        );
        return `${lost.length === 0 ? 'all items met' : lost.join('; ')} → ${explanation.score}`;
      }
      case 'needs-judgement':
        return 'a reviewer has to judge this indicator item by item; it does not follow from figures';
      case 'unscorable':
        return UNSCORABLE[explanation.why];
    }
  },
};
