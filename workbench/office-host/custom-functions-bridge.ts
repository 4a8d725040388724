import type { OfficeHost } from './office-host';
import type { CellScalar } from './workbook-model';

/** An Excel error value that a function gave, with its own words where Excel would show them. */
export interface FunctionError {
  readonly error: '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!' | '#NULL!' | '#REF!' | '#NAME?';
  readonly message: string;
}

export type FunctionResult = CellScalar | readonly (readonly CellScalar[])[];

export interface CustomFunctionsBridge {
  /**
   * Calls a function that the page registered with `CustomFunctions.associate`.
   *
   * In: its id ("SCORE"), one argument for every parameter that its metadata names (null for one left out; an array of
   * rows for a range), the calling cell ("Sheet1!A1"). Out: its value, or the error value Excel would show; #N/A where
   * the page goes before it has answered.
   */
  invoke(name: string, args: readonly unknown[], address: string): Promise<FunctionResult | FunctionError>;
  /** Settles once the page can take calls. */
  readonly ready: Promise<void>;
}

const CALL_CATEGORY = 1;
const CALL_TYPE = 1000;

/** Numbers of the library's errors; what is not named shows as #VALUE!. */
const ERRORS: Readonly<Record<number, FunctionError['error']>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Error values that came back as part of a value. */
interface ErrorValue {
  readonly type: 'Error';
  readonly basicValue?: string;
  readonly errorType?: string;
  readonly message?: string;
}

/** Connects cells to the functions of the add-in: calls go out as pushed messages, results come back as requests. */
export function connectCustomFunctions(host: OfficeHost): CustomFunctionsBridge {
  const pending = new Map<number, (result: FunctionResult | FunctionError) => void>();
  let nextId = 1;
  const ready = host.session.functionsReady.made;

  host.session.onFunctionResults((results) => {
    for (const [id, ok, value, code] of results) {
      pending.get(id)?.(ok ? readValue(value) : { error: errorOf(code), message: String(value ?? '') });
      pending.delete(id);
    }
  });

  const gone = host.session.closed.made.then((): FunctionError => ({ error: '#N/A', message: '' }));

  return {
    ready,
    invoke(name, args, address) {
      const call = async () => {
        await ready;
        const id = nextId++;
        const result = new Promise<FunctionResult | FunctionError>((resolve) => pending.set(id, resolve));
        const message = JSON.stringify([id, name, args, address, 0]);
        host.push([{ messageCategory: CALL_CATEGORY, messageType: CALL_TYPE, targetId: '', message }]);
        return result;
      };
      return Promise.race([call(), gone]);
    },
  };
}

function errorOf(code: number | undefined): FunctionError['error'] {
  return ERRORS[code ?? 7] ?? '#VALUE!';
}

function readValue(value: unknown): FunctionResult | FunctionError {
  if (Array.isArray(value)) {
    return (value as readonly (readonly unknown[])[]).map((row) => row.map(readCell));
  }
  if (isErrorValue(value)) return { error: errorText(value), message: value.message ?? '' };
  return readCell(value);
}

function readCell(value: unknown): CellScalar {
  if (isErrorValue(value)) return errorText(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Error';
}

function errorText(value: ErrorValue): FunctionError['error'] {
  const shown = Object.values(ERRORS).find((error) => error === value.basicValue);
  return shown ?? '#VALUE!';
}
