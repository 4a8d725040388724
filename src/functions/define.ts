import type { CellArgument, Parameter } from './parameter';
import { isProblem } from './problem';
import type { Problem } from './problem';

export type FunctionValue = number | string;

/** One of the two worked examples of a function; tests run them, the help page shows them. */
export interface Example {
  readonly arguments: readonly (string | number | boolean | null)[];
  readonly result: FunctionValue;
}

/** 函数: one entry of the catalogue, with all that registration, metadata and tests need; prose is in `messages/`. */
export interface FunctionEntry {
  /** The part after "PERF."; never changed once published. */
  readonly id: string;
  readonly parameters: readonly (Parameter<unknown> & { readonly name: string })[];
  readonly result: 'number' | 'string';
  readonly examples: readonly [Example, Example];
  /** One cell for each parameter, missing ones as null. Never throws for what the cells hold. */
  call(cells: readonly CellArgument[]): FunctionValue | Problem;
}

type Parameters = Readonly<Record<string, Parameter<unknown>>>;
type Values<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer T> ? T : never;
};

interface Definition<P extends Parameters> {
  readonly id: string;
  /** In the order of the formula; the keys are the names that Excel shows. */
  readonly parameters: P;
  readonly result: 'number' | 'string';
  readonly examples: readonly [Example, Example];
  /** Works on arguments that are already read; gives a value or says why there is none. */
  readonly run: (values: Values<P>) => FunctionValue | Problem;
}

/**
 * Makes a catalogue entry of a declaration: arguments are read one by one as their parameters say, and the first
 * problem is the function's answer.
 */
export function defineFunction<P extends Parameters>(definition: Definition<P>): FunctionEntry {
  const { id, result, examples, run } = definition;
  const parameters = Object.entries(definition.parameters).map(([name, parameter]) => ({
    ...parameter,
    name,
  }));
  return {
    id,
    parameters,
    result,
    examples,
    call(cells) {
      const values: Record<string, unknown> = {};
      for (const [index, parameter] of parameters.entries()) {
        const value = parameter.read(cells[index] ?? null);
        if (isProblem(value)) return value;
        values[parameter.name] = value;
      }
      return run(values as Values<P>);
    },
  };
}
