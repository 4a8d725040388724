export * from './decimal';
export * from './reading';
export * from './outcome';
export * from './profile';
export * from './explanation';
export * from './read-cell';
