/** What Microsoft's office.js sends and expects, as JSON. Names are the library's own. */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** How an object was come by. */
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  /** Beside `Arguments`: the id of an object path where the argument is an object, else 0 or null. */
  readonly ReferencedObjectPathIds?: readonly Json[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface QueryResponse {
  readonly Results: readonly ActionResult[];
  readonly Error?: WireError;
}

/** Kinds of bridge messages. */
export const MessageType = { request: 1, response: 2, push: 3 } as const;

/** Flag of a request that waits until the user has left the cell being edited (`delayForCellEdit`). */
export const DELAY_FOR_CELL_EDIT = 64;

export interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: QueryRequest };
}

/** One entry of a pushed message: an event, a custom function's call, a ribbon command. */
export interface PushEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text for events, JSON text of an array for calls. */
  readonly message: string;
}

interface RawRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: QueryRequest | string };
}

/** Reads a message of the library. Throws where it is no request that this host could know. */
export function parseRequest(text: string): BridgeRequest {
  const raw = JSON.parse(text) as RawRequest;
  if (raw.type !== MessageType.request) throw new Error(`unknown bridge message type ${raw.type}`);
  const { url, body } = raw.message;
  if (url.split('?')[0] !== 'ProcessQuery') throw new Error(`unknown request ${url}`);
  return {
    id: raw.id,
    type: raw.type,
    flags: raw.flags ?? 0,
    message: { url, body: typeof body === 'string' ? (JSON.parse(body) as QueryRequest) : body },
  };
}

/** "format" → "Format": the wire writes members with a capital letter; "_ReferenceId" stays. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
