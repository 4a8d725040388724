export { catalogue } from './catalogue';
export { setDefaultProfile } from './default-profile';
export { registerFunctions } from './register';
export type { CustomFunctionsHost } from './register';
