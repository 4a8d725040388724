/** The workbook setting that keeps the user's 评分口径; absent for the automatic choice. Formulas follow it too. */
export const PROFILE_KEY = 'perf.profile';
