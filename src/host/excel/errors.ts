import type { HostErrorCode } from '../port';
import { HostError } from '../port';

/** Excel's error codes that a user can act on; the others are `failed`. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'sheet-protected',
  InvalidOperationInCellEditMode: 'cell-editing',
  ItemNotFound: 'sheet-missing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
};

/**
 * Turns whatever an Office call threw into an error that a user can act on.
 *
 * In: what was thrown, and the sheet or cell it was about. Out: a HostError; one that already is one comes back as it is.
 */
export function toHostError(error: unknown, facts: HostError['facts'] = {}): HostError {
  if (error instanceof HostError) return error;
  if (!(error instanceof OfficeExtension.Error)) {
    return new HostError('failed', {
      ...facts,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
  const code = CODES[error.code] ?? 'failed';
  const where = error.debugInfo?.errorLocation;
  // The code and the member are what a maintainer needs; the sentence is made of the HostError's own code.
  return new HostError(code, { ...facts, detail: where ? `${error.code}: ${where}` : error.code });
}
