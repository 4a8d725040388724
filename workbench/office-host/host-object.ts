import { apiNotFound } from './api-error';
import type { Args } from './args';
import type { Json, JsonObject, QueryInfo } from './wire';
import { wireName } from './wire';

/** What a class of the object model can do, by wire names (`Values`, `GetRange`). What is not named fails with its name. */
export interface ClassSpec<T> {
  /** The key that finds the object again: `{ Id }`. Every answer about the object carries it. */
  readonly identity?: (target: T) => JsonObject;
  readonly values?: Readonly<Record<string, (target: T) => Json>>;
  readonly setters?: Readonly<Record<string, (target: T, value: Json) => void>>;
  /** Properties that are objects themselves. */
  readonly objects?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, (target: T, args: Args, self: HostObject) => Json | HostObject | void>
  >;
  /** getItem(key). */
  readonly item?: (target: T, key: Json) => HostObject;
  /** Makes the class a collection. */
  readonly items?: (target: T) => readonly HostObject[];
}

type Answer = Record<string, Json>;

/** One object of the model as requests see it. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  identity(): JsonObject;
  child(name: string): HostObject | null;
  set(name: string, value: Json): void;
  call(name: string, args: Args): Json | HostObject;
  item(key: Json): HostObject;
  /** Answers a load: only what was asked for, and the identity. */
  query(info: QueryInfo): Json;
  /** Reads one path ("format/fill/color", split, in wire names) into an answer. */
  pick(path: readonly string[], into: Answer): void;
}

/** Wraps a target as an object of its class. */
export type HostClass<T> = (target: T) => HostObject;

/**
 * Declares a class of the object model.
 *
 * In: its name and members. Out: a function that wraps a target of that class.
 */
export function defineClass<T>(className: string, spec: ClassSpec<T>): HostClass<T> {
  return (target) => new BoundObject(className, spec, target);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof BoundObject;
}

class BoundObject<T> implements HostObject {
  constructor(
    readonly className: string,
    private readonly spec: ClassSpec<T>,
    readonly target: T,
  ) {}

  identity(): JsonObject {
    return this.spec.identity?.(this.target) ?? {};
  }

  child(name: string): HostObject | null {
    return this.member(this.spec.objects, name, name)(this.target);
  }

  set(name: string, value: Json): void {
    this.member(this.spec.setters, name, `${name} (set)`)(this.target, value);
  }

  call(name: string, args: Args): Json | HostObject {
    return this.member(this.spec.methods, name, `${name}()`)(this.target, args, this) ?? null;
  }

  item(key: Json): HostObject {
    if (!this.spec.item) throw apiNotFound(`${this.className}.getItem()`);
    return this.spec.item(this.target, key);
  }

  query(info: QueryInfo): Json {
    const paths = info.Select ?? ['*'];
    if (!this.spec.items) return this.answer(paths);
    const own = paths.filter((path) => Object.hasOwn(this.spec.values ?? {}, wireName(path)));
    const ofItems = paths.filter((path) => !own.includes(path));
    const first = info.Skip ?? 0;
    const items = this.spec
      .items(this.target)
      .slice(first, info.Top === undefined ? undefined : first + info.Top);
    return { ...this.answer(own), _Items: items.map((item) => item.query({ Select: ofItems })) };
  }

  pick(path: readonly string[], into: Answer): void {
    const [name = '', ...rest] = path;
    if (rest.length === 0 && Object.hasOwn(this.spec.values ?? {}, name)) {
      into[name] = this.member(this.spec.values, name, name)(this.target);
      return;
    }
    const child = this.child(name);
    if (child === null) {
      into[name] = null;
      return;
    }
    const known = (into[name] ?? {}) as JsonObject;
    const nested: Answer = { ...known, ...child.identity() };
    into[name] = nested;
    if (rest.length > 0) child.pick(rest, nested);
  }

  private answer(paths: readonly string[]): Answer {
    const answer: Answer = { ...this.identity() };
    // An empty load asks for every plain value.
    const all = Object.keys(this.spec.values ?? {});
    for (const path of paths) {
      for (const name of path === '*' ? all : [path]) this.pick(name.split('/').map(wireName), answer);
    }
    return answer;
  }

  private member<V>(table: Readonly<Record<string, V>> | undefined, name: string, shown: string): V {
    const found = table && Object.hasOwn(table, name) ? table[name] : undefined;
    if (found === undefined) throw apiNotFound(`${this.className}.${shown}`);
    return found;
  }
}
