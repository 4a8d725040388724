/** What deciding about findings, comparing audits and handing them on needs; loads once a report is on screen. */
export { HandingOverCard } from '../audit-report/HandingOverCard';
export { ChangesLine, RememberLine } from '../changes/ChangesLine';
export { NewBadge } from '../changes/NewBadge';
export { DecideAction } from './DecideAction';
export { DecisionNotice } from './DecisionNotice';
export { RuleSettings } from './RuleSettings';
export { SetAsideList } from './SetAsideList';
