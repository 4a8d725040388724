/** An error as Excel answers it: a code that programs act on, a sentence, and the member that failed. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ItemNotFound: 404,
  ApiNotFound: 404,
  GeneralException: 500,
  NotImplemented: 501,
};

/** The HTTP status that goes with a code; 400 where none is special. */
export function httpStatus(code: string): number {
  return HTTP_STATUS[code] ?? 400;
}

export function accessDenied(location: string): ApiError {
  return new ApiError('AccessDenied', 'The sheet is protected.', location);
}

export function itemNotFound(location: string, key: unknown): ApiError {
  return new ApiError('ItemNotFound', `There is no item ${JSON.stringify(key)}.`, location);
}

export function invalidArgument(location: string, why: string): ApiError {
  return new ApiError('InvalidArgument', why, location);
}

/** A member that this host does not have. It says its own name, so that nobody has to guess what is missing. */
export function apiNotFound(member: string): ApiError {
  return new ApiError('ApiNotFound', `The embedded Office host has no ${member}.`, member);
}
