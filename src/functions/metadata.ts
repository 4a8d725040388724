import { FUNCTION_HELP, PARAMETER_HELP } from '../messages/function-help.zh-CN';
import { CHOICES } from './choices';
import type { FunctionEntry } from './define';

/** functions.json, as Excel reads it (schema: office-js custom functions). */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: 'any' | 'string';
      readonly dimensionality: 'scalar' | 'matrix';
      readonly optional?: true;
      readonly customEnumId?: string;
    }[];
    readonly result: {
      readonly type: 'number' | 'string' | 'any';
      readonly dimensionality: 'scalar' | 'matrix';
    };
    readonly options?: { readonly requiresParameterAddresses: true };
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly type: 'string';
    readonly values: readonly {
      readonly name: string;
      readonly stringValue: string;
      readonly tooltip: string;
    }[];
  }[];
}

/**
 * The metadata of a catalogue. Parameters are scalars but for those that take a range as a whole: Excel
 * itself lays ranges out cell by cell, and the functions cope with hosts that hand whole ranges over. Error values are let in, so that the message can name the argument.
 * `allowCustomDataForDataTypeAny` stays away: it needs CustomFunctionsRuntime 1.4, and no function wants data types.
 */
export function functionsMetadata(entries: readonly FunctionEntry[]): FunctionsMetadata {
  const used = new Set(entries.flatMap(({ parameters }) => parameters.map(({ choices }) => choices)));
  return {
    allowErrorForDataTypeAny: true,
    functions: entries.map(({ id, parameters, result, spills, wantsAddresses }) => ({
      id,
      name: id,
      description: FUNCTION_HELP[id] ?? '',
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: PARAMETER_HELP[parameter.name] ?? '',
        type: parameter.choices === null ? ('any' as const) : ('string' as const),
        dimensionality: parameter.range ? ('matrix' as const) : ('scalar' as const),
        ...(parameter.optional ? { optional: true as const } : {}),
        ...(parameter.choices === null ? {} : { customEnumId: parameter.choices }),
      })),
      result: { type: result, dimensionality: spills ? ('matrix' as const) : ('scalar' as const) },
      ...(wantsAddresses ? { options: { requiresParameterAddresses: true as const } } : {}),
    })),
    enums: Object.entries(CHOICES)
      .filter(([id]) => used.has(id))
      .map(([id, choices]) => ({
        id,
        type: 'string',
        values: choices.map(({ value, tooltip }) => ({ name: value, stringValue: value, tooltip })),
      })),
  };
}
