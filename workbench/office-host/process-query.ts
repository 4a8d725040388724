import { ApiError, httpStatus } from './api-error';
import { Args } from './args';
import type { HostObject } from './host-object';
import { isHostObject } from './host-object';
import { service } from './object-model/services';
import { workbook } from './object-model/workbook';
import type { HostSession } from './session';
import type {
  Action,
  ActionResult,
  ArgumentInfo,
  Json,
  ObjectPath,
  QueryRequest,
  QueryResponse,
  WireError,
} from './wire';
import { ActionType, PathType } from './wire';

/**
 * Executes the actions of one request in their order and stops at the first that fails, as Excel does: what came before
 * has happened, and its results are in the answer beside the error.
 */
export function processQuery(request: QueryRequest, session: HostSession): QueryResponse {
  const run = new QueryRun(request, session);
  const results: ActionResult[] = [];
  session.beginRequest();
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.execute(action) });
    } catch (error) {
      return { Results: results, Error: wireError(error, index) };
    }
  }
  return { Results: results };
}

/** Puts an error into the form of an answer. What is no ApiError is a fault of the host or the model. */
export function wireError(error: unknown, actionIndex: number): WireError {
  const known =
    error instanceof ApiError
      ? error
      : new ApiError('GeneralException', error instanceof Error ? error.message : String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: actionIndex,
    HttpStatusCode: httpStatus(known.code),
  };
}

class QueryRun {
  /** Each path is walked once: a path may be a method with an effect, such as `add`. */
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: QueryRequest,
    private readonly session: HostSession,
  ) {}

  execute(action: Action): Json {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object ? object.identity() : null;
      case ActionType.query:
        return object ? object.query(action.QueryInfo ?? {}) : null;
      case ActionType.method: {
        if (!object) return null;
        const answer = object.call(action.Name, this.args(object, action.Name, action.ArgumentInfo));
        return isHostObject(answer) ? answer.identity() : answer;
      }
      case ActionType.setProperty:
        if (!object) throw new ApiError('ItemNotFound', 'The object is a null object.', action.Name);
        object.set(action.Name, this.firstArgument(action.ArgumentInfo));
        return null;
      default:
        throw new ApiError(
          'NotImplemented',
          `The embedded Office host knows no action type ${action.ActionType} (${action.Name}).`,
          action.Name,
        );
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ApiError('InvalidObjectPath', `The request has no object path ${id}.`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return workbook(this.session);
      case PathType.newObject:
        return service(this.session, path.Name);
      case PathType.referenceId:
        return this.session.reference(path.Name);
      case PathType.nullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    // The children of a null object are null objects.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return parent.child(path.Name);
      case PathType.indexer:
        return parent.item(this.firstArgument(path.ArgumentInfo));
      case PathType.method: {
        const answer = parent.call(path.Name, this.args(parent, path.Name, path.ArgumentInfo));
        if (answer === null || isHostObject(answer)) return answer;
        throw new ApiError('InvalidObjectPath', `${path.Name} gives no object.`, path.Name);
      }
      default:
        throw new ApiError('NotImplemented', `The host knows no object path type ${path.ObjectPathType}.`);
    }
  }

  private firstArgument(info: ArgumentInfo | undefined): Json {
    return info?.Arguments?.[0] ?? null;
  }

  private args(object: HostObject, method: string, info: ArgumentInfo | undefined): Args {
    const references = info?.ReferencedObjectPathIds ?? [];
    const list = (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : value;
    });
    return new Args(`${object.className}.${method}`, list);
  }
}
