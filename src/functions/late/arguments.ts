import { functionMessages as say } from '../../messages/functions.zh-CN';
import type { Call } from '../define';
import type { CellArgument, Parameter, Rows } from '../parameter';
import { isCellError, isRows } from '../parameter';
import { valueProblem } from '../problem';
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

/** Any text; "" where the cell is empty. */
export function text(label: string, optional = false): Parameter<string> {
  return {
    label,
    optional,
    choices: null,
    range: false,
    read: (cell) =>
      isCellError(cell) ? valueProblem(say.errorValue(label, cell.error)) : String(cell ?? '').trim(),
  };
}
