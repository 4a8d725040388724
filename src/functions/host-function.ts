import { functionMessages as say } from '../messages/functions.zh-CN';
import type { FunctionEntry, FunctionValue } from './define';
import type { CellArgument } from './parameter';
import { isProblem, valueProblem } from './problem';
import type { Problem } from './problem';

/** Makes the host's error values; in Excel these are `CustomFunctions.Error`. */
export type ErrorFactory = (problem: Problem) => unknown;

/** What a host hands over for one argument: a scalar, an error object, or the cells of a range. */
type HostArgument = unknown;
type HostFunction = (...args: HostArgument[]) => unknown;

/**
 * A catalogue entry as the host calls it. Coercion happens here, once for all functions:
 * omitted and missing arguments are null; "" is kept apart from 0; 1 × 1 ranges are scalars; ranges of equal size are
 * worked through cell by cell and give a range (single cells serve every cell of it); whatever comes after the declared
 * parameters (Excel's invocation object) is ignored.
 *
 * A single problem is thrown as the host's error; inside a range it stands in its cell.
 */
export function hostFunction(entry: FunctionEntry, makeError: ErrorFactory): HostFunction {
  return (...args) => {
    const values = entry.parameters.map((_, index) => unwrapSingle(args[index]));
    const ranges = values.filter(isMatrix);
    const first = ranges[0];
    if (first === undefined) {
      const result = safely(entry, values.map(toCell));
      if (isProblem(result)) throw makeError(result);
      return result;
    }
    const width = first[0]?.length ?? 0;
    const sameSize = ranges.every(
      (range) => range.length === first.length && range.every((row) => row.length === width),
    );
    if (!sameSize) throw makeError(valueProblem(say.sizes()));
    return first.map((row, y) =>
      row.map((_, x) => {
        const cells = values.map((value) => toCell(isMatrix(value) ? value[y]?.[x] : value));
        const result = safely(entry, cells);
        return isProblem(result) ? makeError(result) : result;
      }),
    );
  };
}

/** An entry never throws for what cells hold; should it do so all the same, the cell shows our error, not a blank one. */
function safely(entry: FunctionEntry, cells: readonly CellArgument[]): FunctionValue | Problem {
  try {
    const result = entry.call(cells);
    return typeof result === 'number' && !Number.isFinite(result) ? valueProblem(say.tooLarge()) : result;
  } catch {
    return valueProblem(say.failed());
  }
}

function isMatrix(value: HostArgument): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

/** [[x]] is x; an empty range is an empty cell. */
function unwrapSingle(value: HostArgument): HostArgument {
  if (!Array.isArray(value)) return value;
  if (!isMatrix(value)) return unwrapSingle([value]);
  if (value.length === 0 || (value.length === 1 && value[0]?.length === 0)) return null;
  return value.length === 1 && value[0]?.length === 1 ? value[0][0] : value;
}

function toCell(value: unknown): CellArgument {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : { error: '#NUM!' };
    case 'object':
      return value === null ? null : fromObject(value);
    default:
      return null;
  }
}

/** Error values come as `CustomFunctions.Error` (code) or as data types (errorType, basicValue); other types by value. */
function fromObject(value: object): CellArgument {
  const { code, type, basicValue } = value as { code?: unknown; type?: unknown; basicValue?: unknown };
  if (typeof code === 'string') return { error: code };
  if (type === 'Error') return { error: typeof basicValue === 'string' ? basicValue : '#VALUE!' };
  return typeof basicValue === 'object' ? null : toCell(basicValue);
}
