export { catalogue } from './catalogue';
export { setDefaultProfile, setOwnProfiles } from './default-profile';
export { registerFunctions, registerWithOffice } from './register';
export type { CustomFunctionsHost } from './register';
