export * from './plan';
export * from './make-plan';
