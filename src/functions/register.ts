import { catalogue } from './catalogue';
import { hostFunction } from './host-function';
import type { Problem } from './problem';

/** The part of Office's `CustomFunctions` that we use. `Error` appears a little later than `associate`. */
export interface CustomFunctionsHost {
  associate(id: string, fn: (...args: unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => object;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

/** Registers every function of the catalogue with a host. */
export function registerFunctions(host: CustomFunctionsHost): void {
  const makeError = ({ problem, message }: Problem): object =>
    new host.Error(problem === 'value' ? host.ErrorCode.invalidValue : host.ErrorCode.notAvailable, message);
  for (const entry of catalogue) host.associate(entry.id, hostFunction(entry, makeError));
}

declare const CustomFunctions: CustomFunctionsHost | undefined;

/** Registers with the Office around us. Hosts without custom functions load the page too; there the pane works alone. */
export function registerWithOffice(): void {
  if (typeof CustomFunctions !== 'undefined') registerFunctions(CustomFunctions);
}
