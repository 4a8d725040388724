import { ApiError } from './api-error';
import { watchModel } from './events';
import { processQuery, wireError } from './process-query';
import type { RequestRecord } from './request-log';
import { RequestLog, kindOf } from './request-log';
import type { Limits } from './session';
import { EXCEL_LIMITS, HostSession } from './session';
import type { BridgeRequest, PushEntry, QueryResponse } from './wire';
import { DELAY_FOR_CELL_EDIT, MessageType, parseRequest } from './wire';
import type { WorkbookModel } from './workbook-model';

export interface OfficeHostOptions {
  readonly limits?: Partial<Limits>;
}

/**
 * The host's side of office.js: takes the library's requests as text, answers them from a workbook, pushes its events.
 * One library (one page, one realm) is connected to it.
 */
export class OfficeHost {
  readonly session: HostSession;
  private readonly log = new RequestLog();
  private readonly stopWatching: () => void;
  private readonly waiting: BridgeRequest[] = [];
  private readonly held: PushEntry[] = [];
  private send: (text: string) => void = () => undefined;
  private editing = false;
  private answering = false;

  constructor(model: WorkbookModel, options: OfficeHostOptions = {}) {
    this.session = new HostSession(model, { ...EXCEL_LIMITS, ...options.limits });
    this.stopWatching = watchModel(this.session, (entries) => this.push(entries));
  }

  /** Where answers and events go: the library's `onMessageFromHost`. */
  connect(send: (text: string) => void): void {
    this.send = send;
  }

  /** A message of the library. The answer follows later, as from a program in another process. */
  receive(text: string): void {
    const request = parseRequest(text);
    queueMicrotask(() => {
      const delayed = (request.flags & DELAY_FOR_CELL_EDIT) !== 0;
      if (this.editing && delayed) this.waiting.push(request);
      else this.answer(request);
    });
  }

  /** Tells the add-in of something that it did not ask for: events, calls of custom functions, ribbon commands. */
  push(entries: readonly PushEntry[]): void {
    if (entries.length === 0) return;
    // What a request sets off arrives after its answer.
    if (this.answering) this.held.push(...entries);
    else this.send(JSON.stringify({ type: MessageType.push, message: { entries } }));
  }

  /** A person begins or ends to type into a cell: meanwhile requests wait, or fail where they did not ask to wait. */
  setCellEditing(editing: boolean): void {
    this.editing = editing;
    if (!editing) for (const request of this.waiting.splice(0)) this.answer(request);
  }

  /** Requests that read or changed the workbook; clean-ups and the library's own housekeeping are not counted. */
  roundTrips(): number {
    return this.requests.filter((request) => request.kind === 'workbook').length;
  }

  get requests(): readonly RequestRecord[] {
    return this.log.records;
  }

  /** Forgets the requests so far. */
  reset(): void {
    this.log.clear();
  }

  /** The page is gone: nothing is answered or pushed any more. */
  dispose(): void {
    this.stopWatching();
    this.connect(() => undefined);
    this.session.closed.make();
  }

  private answer(request: BridgeRequest): void {
    this.answering = true;
    const body = JSON.stringify(this.respond(request));
    this.log.add(request.message.body, body);
    const message = { statusCode: 200, headers: {}, body };
    this.send(JSON.stringify({ id: request.id, type: MessageType.response, flags: 0, message }));
    this.answering = false;
    this.push(this.held.splice(0));
  }

  private respond(request: BridgeRequest): QueryResponse {
    const { limits } = this.session;
    if (this.editing && kindOf(request.message.body) === 'workbook') {
      return refusal('InvalidOperationInCellEditMode', 'A cell is being edited.');
    }
    if (byteLength(JSON.stringify(request.message.body)) > limits.requestBytes) {
      return refusal('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    }
    const response = processQuery(request.message.body, this.session);
    if (byteLength(JSON.stringify(response)) > limits.responseBytes) {
      return refusal('ResponsePayloadSizeLimitExceeded', 'The response is too large.');
    }
    return response;
  }
}

function refusal(code: string, message: string): QueryResponse {
  return { Results: [], Error: wireError(new ApiError(code, message), 0) };
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
