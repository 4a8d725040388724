export * from './plan';
export * from './make-plan';
export * from './report-sheet';
