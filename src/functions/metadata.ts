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
      readonly dimensionality: 'scalar';
      readonly optional?: true;
      readonly customEnumId?: string;
    }[];
    readonly result: { readonly type: 'number' | 'string'; readonly dimensionality: 'scalar' };
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
 * The metadata of a catalogue. Parameters are scalars: Excel itself lays ranges out cell by cell, and the functions
 * cope with hosts that hand whole ranges over. Error values are let in, so that the message can name the argument.
 * `allowCustomDataForDataTypeAny` stays away: it needs CustomFunctionsRuntime 1.4, and no function wants data types.
 */
export function functionsMetadata(entries: readonly FunctionEntry[]): FunctionsMetadata {
  const used = new Set(entries.flatMap(({ parameters }) => parameters.map(({ choices }) => choices)));
  return {
    allowErrorForDataTypeAny: true,
    functions: entries.map(({ id, parameters, result }) => ({
      id,
      name: id,
      description: FUNCTION_HELP[id] ?? '',
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: PARAMETER_HELP[parameter.name] ?? '',
        type: parameter.type,
        dimensionality: 'scalar',
        ...(parameter.optional ? { optional: true as const } : {}),
        ...(parameter.choices === null ? {} : { customEnumId: parameter.choices }),
      })),
      result: { type: result, dimensionality: 'scalar' },
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
