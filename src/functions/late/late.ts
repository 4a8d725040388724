/**
 * late-functions.js: the functions whose code is large, loaded with their first call. It leaves them where the early
 * ones look for them (late-functions.ts).
 */
import { audit } from './audit';
import { check } from './check';
import { explain } from './explain';
import { parse } from './parse';
import { reason } from './reason';
import type { LateFunction } from './services';

export interface LateFunctions {
  readonly PARSE: LateFunction;
  readonly CHECK: LateFunction;
  readonly REASON: LateFunction;
  readonly EXPLAIN: LateFunction;
  readonly AUDIT: LateFunction;
}

const functions: LateFunctions = {
  PARSE: parse,
  CHECK: check,
  REASON: reason,
  EXPLAIN: explain,
  AUDIT: audit,
};

(globalThis as { PerfLateFunctions?: LateFunctions }).PerfLateFunctions = functions;
