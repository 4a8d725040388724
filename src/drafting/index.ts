export * from './causes';
export * from './reason';
