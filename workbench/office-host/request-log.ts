import type { QueryRequest } from './wire';
import { ActionType, PathType } from './wire';

/**
 * workbook: read or changed the workbook. cleanup: only gave back kept ranges, which the library does by itself after
 * a run. service: the library's own housekeeping (custom functions' results, start).
 */
export type RequestKind = 'workbook' | 'cleanup' | 'service';

export interface RequestRecord {
  readonly kind: RequestKind;
  readonly body: QueryRequest;
  readonly responseCharacters: number;
}

/** The requests of a session, so that tests can count round trips. */
export class RequestLog {
  private list: RequestRecord[] = [];

  get records(): readonly RequestRecord[] {
    return this.list;
  }

  add(body: QueryRequest, response: string): void {
    this.list.push({ kind: kindOf(body), body, responseCharacters: response.length });
  }

  clear(): void {
    this.list = [];
  }
}

/** What a request is for. */
export function kindOf(body: QueryRequest): RequestKind {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PathType.newObject)) return 'service';
  const doing = body.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  const cleans = doing.length > 0 && doing.every((action) => action.Name === '_RemoveReference');
  return cleans ? 'cleanup' : 'workbook';
}
