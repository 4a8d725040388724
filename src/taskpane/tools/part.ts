/** What the formula tools need; loads when one of them is opened. */
export { FunctionHelp } from './FunctionHelp';
export { ToValuesPanel } from './ToValuesPanel';
