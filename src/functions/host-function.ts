import { functionMessages as say } from '../messages/functions.zh-CN';
import type { Answer, FunctionEntry, FunctionResult, Settled } from './define';
import type { Argument, CellArgument } from './parameter';
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
  const whole = entry.parameters.some(({ range }) => range);
  const raise = (result: Settled): FunctionResult => {
    if (isProblem(result)) throw makeError(result);
    return result;
  };
  const inCell = (result: Settled): unknown => (isProblem(result) ? makeError(result) : result);
  return (...args) => {
    const values = entry.parameters.map((_, index) => unwrapSingle(args[index]));
    const addresses = addressesOf(args[entry.parameters.length]);
    const ranges = values.filter(isMatrix);
    const first = ranges[0];
    if (first === undefined || whole) {
      const given = values.map((value) =>
        isMatrix(value) ? value.map((row) => row.map(toCell)) : toCell(value),
      );
      return settle(safely(entry, given, addresses), raise);
    }
    const width = first[0]?.length ?? 0;
    const sameSize = ranges.every(
      (range) => range.length === first.length && range.every((row) => row.length === width),
    );
    if (!sameSize) throw makeError(valueProblem(say.sizes()));
    const answers = first.map((row, y) =>
      row.map((_, x) => {
        const one = values.map((value) => toCell(isMatrix(value) ? value[y]?.[x] : value));
        return settle(safely(entry, one, addresses), inCell);
      }),
    );
    return answers.flat().some((answer) => answer instanceof Promise)
      ? Promise.all(answers.map((row) => Promise.all(row)))
      : answers;
  };
}

function settle<T>(answer: Answer, finish: (settled: Settled) => T): T | Promise<T> {
  return answer instanceof Promise ? answer.then(finish) : finish(answer);
}

/** An entry never throws for what cells hold; should it do so all the same, the cell shows our error, not a blank one. */
function safely(entry: FunctionEntry, args: readonly Argument[], addresses: readonly string[]): Answer {
  const failed = () => valueProblem(say.failed());
  try {
    const answer = entry.call(args, addresses);
    return answer instanceof Promise ? answer.then(finite, failed) : finite(answer);
  } catch {
    return failed();
  }
}

function finite(result: Settled): Settled {
  return typeof result === 'number' && !Number.isFinite(result) ? valueProblem(say.tooLarge()) : result;
}

/** Excel's invocation object comes after the arguments; it knows where they stand where the host can tell. */
function addressesOf(invocation: unknown): readonly string[] {
  const { parameterAddresses } = (invocation ?? {}) as { parameterAddresses?: unknown };
  return Array.isArray(parameterAddresses) ? parameterAddresses.map(String) : [];
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
