import type { CauseId } from '../drafting';
import type { HostError, Scope } from '../host/port';
import type { Plan } from '../plan/plan';
import { withMerges, withText } from './grids';
import type { Progress } from './progress';
import type { Report } from './report';
import type { CellRange, Grid } from '../table';

/** The slot of `PaneState.writes` that marks and their removal share; reasons use their row's key. */
export const MARKS = 'marks';

/** What the pane shows. Working and failed keep the report before, so that nothing is lost by trying again. */
export type View =
  | { readonly at: 'start' }
  | {
      readonly at: 'working';
      readonly scope: Scope;
      readonly progress: Progress;
      readonly previous: Report | null;
    }
  | { readonly at: 'report'; readonly report: Report }
  | {
      readonly at: 'failed';
      readonly scope: Scope;
      readonly error: HostError;
      readonly previous: Report | null;
    };

/** How the report stands to the workbook: `following` from a change until the quiet re-audit after it is done. */
export type Freshness = 'current' | 'stale' | 'following';

/** What a write left behind. */
export type Written =
  | {
      readonly what: 'marked';
      readonly missed: number;
      readonly exceeded: number;
      readonly skipped: readonly string[];
    }
  | { readonly what: 'cleared'; readonly sheets: readonly string[]; readonly skipped: readonly string[] }
  | {
      readonly what: 'reason';
      readonly sheet: string;
      readonly cell: string;
      readonly at: { readonly row: number; readonly column: number };
      /** What stood there before. */
      readonly before: string;
    };

/** One place that can be written: the marks, or one reason. Only `written` can be taken back. */
export type WriteState =
  /** A text stands there already, or other rows share the cell: the user is asked before anything happens. */
  | { readonly at: 'asking'; readonly why: 'overwrite' | 'shared' }
  | { readonly at: 'writing' }
  | { readonly at: 'written'; readonly written: Written; readonly undo: Plan }
  | { readonly at: 'undone'; readonly written: Written }
  | { readonly at: 'failed'; readonly error: HostError };

/** 草稿 of one row, as far as the user has come with it. */
export interface Draft {
  /** The picked cause; null while none is picked. */
  readonly cause: CauseId | null;
  /** The user's own words; null while the text is the drafted one. */
  readonly text: string | null;
  /** The user's own words that picking another cause replaced. */
  readonly setAside: string | null;
}

export interface PaneState {
  readonly view: View;
  readonly freshness: Freshness;
  /** 评分口径: a profile's id, or `auto`. */
  readonly profile: string;
  /** The choice could not be kept in the workbook. */
  readonly profileUnsaved: boolean;
  /** Key of the table that is shown alone; null for all of them. */
  readonly table: string | null;
  /** The finding or row whose cell was shown last. */
  readonly revealed: string | null;
  readonly revealError: HostError | null;
  readonly writes: ReadonlyMap<string, WriteState>;
  /** What this session marked, sheet by sheet, to notice when it no longer fits. */
  readonly marked: ReadonlyMap<string, string>;
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The row whose draft is open; undefined until somebody has chosen: then the first without a reason is. */
  readonly openReason: string | null | undefined;
  /** A draft that was asked for from elsewhere in the pane, and how often: it comes into view. */
  readonly asked: { readonly key: string; readonly times: number };
}

export const initialState: PaneState = {
  view: { at: 'start' },
  freshness: 'current',
  profile: 'auto',
  profileUnsaved: false,
  table: null,
  revealed: null,
  revealError: null,
  writes: new Map(),
  marked: new Map(),
  drafts: new Map(),
  openReason: undefined,
  asked: { key: '', times: 0 },
};

export type PaneEvent =
  | { readonly type: 'audit-started'; readonly scope: Scope; readonly profile: string }
  | { readonly type: 'audit-progressed'; readonly progress: Progress }
  | { readonly type: 'audit-finished'; readonly report: Report }
  | { readonly type: 'audit-cancelled' }
  | { readonly type: 'audit-failed'; readonly error: HostError }
  | { readonly type: 'freshness'; readonly freshness: Freshness }
  | { readonly type: 'report-replaced'; readonly report: Report }
  /** The same audit, decided about otherwise. */
  | { readonly type: 'decided'; readonly report: Report }
  | { readonly type: 'profile-chosen'; readonly profile: string }
  | { readonly type: 'profile-unsaved'; readonly unsaved: boolean }
  | { readonly type: 'table-chosen'; readonly table: string | null }
  | { readonly type: 'revealed'; readonly key: string; readonly error: HostError | null }
  | { readonly type: 'write'; readonly slot: string; readonly state: WriteState | null }
  | { readonly type: 'marked'; readonly marks: ReadonlyMap<string, string> }
  | { readonly type: 'merges-learned'; readonly sheet: string; readonly merges: readonly CellRange[] }
  | {
      readonly type: 'text-written';
      readonly sheet: string;
      readonly at: { readonly row: number; readonly column: number };
      readonly text: string;
    }
  | { readonly type: 'draft'; readonly key: string; readonly draft: Draft }
  | { readonly type: 'reason-opened'; readonly key: string | null }
  | { readonly type: 'reason-asked'; readonly key: string };

/** The report that is on screen, fresh or not; null before the first audit. */
export function reportOf(view: View): Report | null {
  if (view.at === 'report') return view.report;
  return view.at === 'start' ? null : view.previous;
}

function withReport(state: PaneState, report: Report): PaneState {
  const stillThere = report.tables.some((table) => table.key === state.table);
  return {
    ...state,
    view: { at: 'report', report },
    freshness: 'current',
    table: stillThere ? state.table : null,
  };
}

function put<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value | null): Map<string, Value> {
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}

/** A row that is being worked on stays open, also once it has its reason and another row would be the first without. */
function keptOpen(state: PaneState, key: string): PaneState['openReason'] {
  return state.openReason === undefined ? key : state.openReason;
}

/** An audit came to nothing: what was to be followed was not. */
function notFollowing(state: PaneState): PaneState {
  return state.freshness === 'following' ? { ...state, freshness: 'stale' } : state;
}

/** What was learned of a sheet since it was read. */
function withGrid(state: PaneState, sheet: string, change: (grid: Grid) => Grid): PaneState {
  const { view } = state;
  const grid = view.at === 'report' ? view.report.grids.get(sheet) : undefined;
  if (view.at !== 'report' || !grid) return state;
  const grids = new Map(view.report.grids).set(sheet, change(grid));
  return { ...state, view: { at: 'report', report: { ...view.report, grids } } };
}

/** The pane's state machine. Pure: effects are the session's. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const { view } = state;
  switch (event.type) {
    case 'audit-started': {
      const marks = state.writes.get(MARKS);
      return {
        ...state,
        profile: event.profile,
        revealError: null,
        // What was said of the marks was about the report before.
        writes: marks?.at === 'writing' ? state.writes : put(state.writes, MARKS, null),
        view: {
          at: 'working',
          scope: event.scope,
          progress: { step: 'reading', done: 0, of: null },
          previous: reportOf(view),
        },
      };
    }
    case 'audit-progressed':
      return view.at === 'working' ? { ...state, view: { ...view, progress: event.progress } } : state;
    case 'audit-finished':
      return withReport(state, event.report);
    case 'audit-cancelled': {
      const report = reportOf(view);
      return { ...notFollowing(state), view: report ? { at: 'report', report } : { at: 'start' } };
    }
    case 'audit-failed':
      return view.at === 'working'
        ? {
            ...notFollowing(state),
            view: { at: 'failed', scope: view.scope, error: event.error, previous: view.previous },
          }
        : state;
    case 'freshness':
      return state.freshness === event.freshness ? state : { ...state, freshness: event.freshness };
    case 'report-replaced':
      return view.at === 'report' ? withReport(state, event.report) : state;
    case 'decided':
      return view.at === 'report' ? { ...state, view: { at: 'report', report: event.report } } : state;
    case 'profile-chosen':
      return { ...state, profile: event.profile, profileUnsaved: false };
    case 'profile-unsaved':
      return { ...state, profileUnsaved: event.unsaved };
    case 'table-chosen':
      return { ...state, table: event.table };
    case 'revealed':
      return { ...state, revealed: event.key, revealError: event.error };
    case 'write':
      return {
        ...state,
        writes: put(state.writes, event.slot, event.state),
        openReason: event.slot === MARKS ? state.openReason : keptOpen(state, event.slot),
      };
    case 'marked':
      return { ...state, marked: event.marks };
    case 'merges-learned':
      return withGrid(state, event.sheet, (grid) =>
        withMerges(grid, [...(grid.merges ?? []), ...event.merges]),
      );
    case 'text-written':
      return withGrid(state, event.sheet, (grid) => withText(grid, event.at, event.text));
    case 'draft':
      return {
        ...state,
        drafts: put(state.drafts, event.key, event.draft),
        openReason: keptOpen(state, event.key),
      };
    case 'reason-opened':
      return { ...state, openReason: event.key };
    case 'reason-asked':
      return { ...state, openReason: event.key, asked: { key: event.key, times: state.asked.times + 1 } };
  }
}
