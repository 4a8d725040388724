/** Why a function gives no value: becomes #VALUE! or #N/A with `message` in the error's own menu. */
export interface Problem {
  readonly problem: 'value' | 'not-available';
  readonly message: string;
}

export function valueProblem(message: string): Problem {
  return { problem: 'value', message };
}

export function notAvailable(message: string): Problem {
  return { problem: 'not-available', message };
}

export function isProblem(thing: unknown): thing is Problem {
  return typeof thing === 'object' && thing !== null && 'problem' in thing;
}
