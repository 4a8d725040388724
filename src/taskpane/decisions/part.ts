/** What deciding about findings and rules, and comparing audits, needs; loads once a report is on screen. */
export { ChangesLine, RememberLine } from '../changes/ChangesLine';
export { NewBadge } from '../changes/NewBadge';
export { DecideAction } from './DecideAction';
export { DecisionNotice } from './DecisionNotice';
export { RuleSettings } from './RuleSettings';
export { SetAsideList } from './SetAsideList';
