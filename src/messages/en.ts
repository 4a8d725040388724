import type { FindingCode } from '../audit/finding';
import { explanationEn } from './explanation.en';
import { evidenceEn } from './evidence.en';
import { findingEn } from './findings.en';
import { hostErrorEn } from './host-error.en';
import type { Messages } from './messages';

/** Short names of the rules, as lists show them. */
const RULE_NAMES: Readonly<Record<FindingCode, string>> = {
  'table-not-found': 'No table found',
  'table-uncertain': 'Table not clear',
  'column-missing': 'Column missing',
  'cell-error': 'Error value',
  'row-shifted': 'Row slipped',
  'level-missing': 'Level name missing',
  'indicator-duplicate': 'Indicator twice',
  'target-no-comparator': 'Target without comparator',
  'target-unreadable': 'Target unreadable',
  'target-zero': 'Target zero',
  'actual-missing': 'Actual blank',
  'actual-unreadable': 'Actual unreadable',
  'actual-has-comparator': 'Actual with comparator',
  'unit-missing': 'Unit missing',
  'unit-mismatch': 'Units differ',
  'unit-magnitude': 'Ten thousand times apart',
  'direction-suspicious': 'Direction suspicious',
  'over-100-percent': 'Rate above 100 %',
  'qualitative-level': 'Words without a level',
  'weight-missing': 'Weight missing',
  'weight-sum': 'Weights do not add up',
  'weight-structure': 'Unusual weights',
  'score-mismatch': 'Score differs from the profile',
  'full-score-when-missed': 'Full score though missed',
  'qualitative-band': 'Score outside its band',
  'score-rounding': 'Score rounded otherwise',
  'score-out-of-range': 'Score out of range',
  'score-without-values': 'Score without values',
  'total-mismatch': 'Total does not add up',
  'grade-mismatch': 'Grade does not fit',
  'funds-sum': 'Funds do not add up',
  'execution-rate-mismatch': 'Execution rate wrong',
  'execution-score-mismatch': 'Execution score wrong',
  overspent: 'More spent than budgeted',
  'completion-mismatch': 'Completion rate wrong',
  'deviation-mismatch': 'Deviation rate wrong',
  'score-rate-mismatch': 'Score rate wrong',
  'reason-missing-missed': 'Missed without a reason',
  'reason-missing-exceeded': 'Exceeded without a reason',
  'reason-contradicts': 'Reason contradicts its row',
  'reason-arithmetic': 'Wrong sum in a reason',
  'reason-misplaced': 'Reason in the wrong row',
  'reason-duplicated': 'Reason copied',
  'reason-generic': 'Reason says nothing',
  'measure-missing': 'Improvement measure missing',
  'parts-sum': 'Parts do not add up',
  'target-differs': 'Targets differ between tables',
  'rate-differs': 'Rates differ between tables',
  'name-differs': 'Counts or names differ',
};

/** English, for the command line; names and words of the sheet stay as they are. */
export const en: Messages = {
  finding: findingEn,
  ruleName: (code) => RULE_NAMES[code],
  severity: (severity) => ({ error: 'error', warning: 'warning', info: 'info' })[severity],
  status: (status) =>
    ({ met: 'met', missed: 'missed', exceeded: 'exceeded', unscorable: 'not judged' })[status],
  unscorable: explanationEn.unscorable,
  explanation: explanationEn.explanation,
  source: (id) =>
    ({
      'mof-2020-10': 'Ministry of Finance, 财预〔2020〕10号',
      'table-arithmetic': 'arithmetic of the table',
      profile: 'the scoring profile',
      template: 'requirements of the form',
      'review-practice': 'review practice',
    })[id],
  family: (family) =>
    ({
      'project-self-evaluation': 'project self-evaluation',
      'transfer-self-evaluation': 'transfer self-evaluation',
      'target-table': 'table of targets',
      'third-party-scoring': 'third-party scoring',
      'score-summary': 'summary of scores',
      'fund-table': 'table of funds',
    })[family],
  columnRole: evidenceEn.columnRole,
  evidence: evidenceEn.evidence,
  hostError: hostErrorEn,
};
