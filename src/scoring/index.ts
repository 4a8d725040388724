/** The scoring core: quantities, rates, rules and profiles. Everything that computes a figure calls this. */
export * from './assess';
export * from './decimal';
export * from './explanation';
export * from './grade';
export * from './kind';
export * from './outcome';
export * from './profile';
export * from './profiles';
export * from './qualitative';
export * from './rates';
export * from './read-cell';
export * from './reading';
export * from './score';
export * from './text';
export * from './units';
