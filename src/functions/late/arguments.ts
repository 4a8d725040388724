import type { Call } from '../define';
import type { CellArgument, Parameter, Rows } from '../parameter';
import { isRows } from '../parameter';
import type { Problem } from '../problem';

/** One argument, read again: what the early functions read belongs to their copy of the decimals. */
export function argument<T>({ args }: Call, index: number, parameter: Parameter<T>): T | Problem {
  const given = args[index] ?? null;
  return parameter.read(isRows(given) ? null : given);
}

export function range({ args }: Call, index: number): Rows {
  const given: CellArgument | Rows = args[index] ?? null;
  return isRows(given) ? given : [[given]];
}
