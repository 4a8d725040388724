/** What deciding about findings and rules needs; loads once a report is on screen. */
export { DecideAction } from './DecideAction';
export { DecisionNotice } from './DecisionNotice';
export { RuleSettings } from './RuleSettings';
export { SetAsideList } from './SetAsideList';
