import { functionMessages as say } from '../messages/functions.zh-CN';
import type { AnyParameter, Argument, Parameter, RangeParameter } from './parameter';
import { isRows } from './parameter';
import { isProblem, valueProblem } from './problem';
import type { Problem } from './problem';

export type FunctionValue = number | string;
/** A value for one cell, or rows that spill. */
export type FunctionResult = FunctionValue | readonly (readonly FunctionValue[])[];

/** 函数: one entry of the catalogue, with all that registration, metadata and tests need; prose is in `messages/`. */
export interface FunctionEntry {
  /** The part after "PERF."; never changed once published. */
  readonly id: string;
  readonly parameters: readonly (AnyParameter & { readonly name: string })[];
  readonly result: 'number' | 'string' | 'any';
  /** The result is rows that spill over the cells beside it. */
  readonly spills: boolean;
  /** Told where its arguments stand, in hosts that can tell. */
  readonly wantsAddresses: boolean;
  /**
   * One argument for each parameter, missing ones as null. Never throws for what the cells hold. A promise where the
   * function loads its code on first use.
   */
  call(args: readonly Argument[], addresses: readonly string[]): Answer;
}

/** A call as it came, for functions that load their code first: it reads the arguments itself. */
export interface Call {
  readonly args: readonly Argument[];
  /** "Sheet1!A1:I24", argument by argument; empty in hosts that cannot tell. */
  readonly addresses: readonly string[];
}

export type Settled = FunctionResult | Problem;
export type Answer = Settled | Promise<Settled>;

type Parameters = Readonly<Record<string, Parameter<unknown> | RangeParameter<unknown>>>;
type Values<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends { read(argument: never): infer T }
    ? Exclude<T, Problem>
    : never;
};

interface Definition<P extends Parameters> {
  readonly id: string;
  /** In the order of the formula; the keys are the names that Excel shows. */
  readonly parameters: P;
  readonly result: 'number' | 'string' | 'any';
  readonly spills?: true;
  readonly wantsAddresses?: true;
  /** Works on arguments that are already read; gives a value or says why there is none. */
  readonly run: (values: Values<P>, call: Call) => Answer;
}

/**
 * Makes a catalogue entry of a declaration: arguments are read one by one as their parameters say, and the first
 * problem is the function's answer.
 */
export function defineFunction<P extends Parameters>(definition: Definition<P>): FunctionEntry {
  const { id, result, run } = definition;
  const parameters = Object.entries(definition.parameters).map(([name, parameter]) => ({
    ...(parameter as AnyParameter),
    name,
  }));
  return {
    id,
    parameters,
    result,
    spills: definition.spills === true,
    wantsAddresses: definition.wantsAddresses === true,
    call(args, addresses) {
      const values: Record<string, unknown> = {};
      for (const [index, parameter] of parameters.entries()) {
        const value = readArgument(parameter, args[index] ?? null);
        if (isProblem(value)) return value;
        values[parameter.name] = value;
      }
      return run(values as Values<P>, { args, addresses });
    },
  };
}

function readArgument(parameter: AnyParameter, argument: Argument): unknown {
  if (parameter.range) return parameter.read(isRows(argument) ? argument : [[argument]]);
  return isRows(argument) ? valueProblem(say.sizes()) : parameter.read(argument);
}
