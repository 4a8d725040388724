export { applyPlan } from './apply-plan';
export { readFormulas } from './read-formulas';
