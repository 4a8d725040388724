import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import type { CellScalar } from '../office-host/workbook-model';

/** The part of functions.json that the grid needs; Excel reads the same file. */
export interface FunctionsJson {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}

/** An error value of a cell, with the sentence that the add-in gave for it. */
export interface CellErrorValue {
  readonly error: string;
  readonly message?: string;
}

export type CellArgument = CellScalar | CellErrorValue;

export interface FunctionCall {
  readonly id: string;
  /** One for each argument: a cell, or the rows of a range. Blank cells and omitted arguments are null. */
  readonly args: readonly (CellArgument | readonly (readonly CellArgument[])[])[];
  readonly caller: { readonly sheetId: string; readonly row: number; readonly column: number };
}

/** A cell, or rows that spill. */
export type FunctionResult = CellArgument | readonly (readonly CellArgument[])[];

/** Runs a function where the add-in registered it. */
export type FunctionCaller = (call: FunctionCall) => Promise<FunctionResult>;

/** The same without waiting: an answer, or an error value until there is one (see function-calls.ts). */
export type FunctionAnswers = (call: FunctionCall) => FunctionResult;

/** What Univer's formula engine and its hints take, for a namespace ("PERF") and its functions.json. */
export function univerFunctions(namespace: string, json: FunctionsJson, ask: FunctionAnswers) {
  const dotted = json.functions.map((entry) => ({ ...entry, name: `${namespace}.${entry.name}` }));
  return {
    function: dotted.map(({ id, name }): [new () => BaseFunction, string] => [bound(id, name, ask), name]),
    description: dotted.map(({ name, description, parameters }): IFunctionInfo => ({
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: '',
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  };
}

/** Univer makes one instance a function by itself, so each function is a class of its own. */
function bound(id: string, name: string, ask: FunctionAnswers): new () => BaseFunction {
  return class extends BaseFunction {
    constructor() {
      super(name);
    }

    /** Without this Univer hands "50%" and "8月31日" over as numbers, though quoted text stays text in Excel. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const caller = { sheetId: this.subUnitId ?? '', row: this.row + 1, column: this.column + 1 };
      return toValue(ask({ id, args: variants.map(argument), caller }));
    }
  };
}

function argument(variant: BaseValueObject | BaseReferenceObject): FunctionCall['args'][number] {
  const value = variant as BaseValueObject;
  if (!value.isArray()) return cell(value);
  const rows = (value as ArrayValueObject).getArrayValue().map((row) => row.map(cell));
  const only = rows[0]?.[0];
  return rows.length === 1 && rows[0]?.length === 1 && only !== undefined ? only : rows;
}

function cell(value: Nullable<BaseValueObject>): CellArgument {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

function toValue(result: FunctionResult): BaseValueObject {
  if (!isRows(result)) return cellValue(result);
  const list = result.map((row) => row.map(cellValue));
  return ArrayValueObject.create({
    calculateValueList: list,
    rowCount: list.length,
    columnCount: list[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function isRows(result: FunctionResult): result is readonly (readonly CellArgument[])[] {
  return Array.isArray(result);
}

const ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));

function cellValue(value: CellArgument): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return ErrorValueObject.create(ERRORS.has(value.error) ? (value.error as ErrorType) : ErrorType.VALUE);
}
