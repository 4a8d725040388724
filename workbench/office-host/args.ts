import type { ApiError } from './api-error';
import { invalidArgument } from './api-error';
import type { HostObject } from './host-object';
import { isHostObject } from './host-object';
import type { Json } from './wire';

/** Arguments of a method, read by position. What does not fit is an InvalidArgument that names the method. */
export class Args {
  constructor(
    private readonly method: string,
    private readonly list: readonly (Json | HostObject)[],
  ) {}

  json(index: number): Json {
    const value = this.list[index] ?? null;
    if (isHostObject(value)) throw this.wrong(index, 'a plain value');
    return value;
  }

  text(index: number): string {
    const value = this.list[index];
    if (typeof value !== 'string') throw this.wrong(index, 'a text');
    return value;
  }

  number(index: number): number {
    const value = this.list[index];
    if (typeof value !== 'number') throw this.wrong(index, 'a number');
    return value;
  }

  /** False where it was left out. */
  flag(index: number): boolean {
    return this.list[index] === true;
  }

  /** True where the caller left it out. */
  missing(index: number): boolean {
    return this.list[index] === undefined || this.list[index] === null;
  }

  /** The target of an object argument, or null where the argument is no object of that class. */
  target<T>(index: number, type: abstract new (...args: never[]) => T): T | null {
    const value = this.list[index];
    return isHostObject(value) && value.target instanceof type ? value.target : null;
  }

  private wrong(index: number, expected: string): ApiError {
    return invalidArgument(this.method, `Argument ${index + 1} of ${this.method} should be ${expected}.`);
  }
}
