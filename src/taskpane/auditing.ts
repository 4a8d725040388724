import { HostError } from '../host/port';
import type { Scope, WorkbookHost } from '../host/port';
import type { Profile } from '../scoring';
import { PROFILE_KEY } from '../scoring';
import type { OwnProfilesStore } from './profiles/store';
import type { DecisionStore } from './decisions/store';
import { auditAgain, decideAgain, makeReport } from './report';
import type { LoadEngine, Report, Told } from './report';
import { reportOf } from './state';
import type { Progress } from './progress';
import type { Store } from './store';

/** A change is followed this long after the last one, so that typing is not interrupted. */
export const FOLLOW_AFTER_MS = 600;

/** Workbooks up to this size are re-audited by themselves; larger ones wait for a press. */
const FOLLOW_UP_TO_CELLS = 60_000;

/** Anything thrown, as an error that `messages/` can put into words. */
export function asHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  return new HostError('failed', { detail: thrown instanceof Error ? thrown.message : String(thrown) });
}

/** Work goes on for this long before the browser gets a turn: a frame. */
const SLICE_MS = 16;

/** Pauses only where work has held the browser up, so that many small sheets do not wait for one timer each. */
function turns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}

export interface Auditing {
  audit(scope: Scope): Promise<void>;
  cancel(): void;
  /** The last scope again, after an error or a change. */
  again(): Promise<void>;
  /** Something in the workbook changed. */
  changed(): void;
  chooseProfile(id: string): Promise<void>;
  /** Keeps these own profiles in the workbook and chooses one of them; null leaves the choice as it is. */
  useProfiles(profiles: readonly Profile[], choice: string | null): Promise<void>;
  /** Keeps these decisions in the workbook; the report on screen follows. */
  decide(decisions: string | null): Promise<void>;
  dispose(): void;
}

/**
 * Runs audits one at a time: a new one cancels the one before. `onProfile` hears of the user's choice, so that formulas
 * follow it too.
 */
export function createAuditing(
  store: Store,
  host: WorkbookHost,
  loadEngine: LoadEngine,
  onProfile: (id: string | null) => void,
  own: OwnProfilesStore,
  told: () => Promise<Told>,
  decisions: DecisionStore,
): Auditing {
  const { dispatch, getState } = store;
  let running: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A choice that the workbook does not keep, or not yet. */
  let unsaved: string | null = null;

  function profileNow(): string {
    return unsaved ?? host.recall(PROFILE_KEY) ?? 'auto';
  }

  function begin(): AbortController {
    clearTimeout(timer);
    running?.abort();
    running = new AbortController();
    return running;
  }

  function run(scope: Scope, profile: string, control: AbortController, onProgress: (p: Progress) => void) {
    return makeReport(
      host,
      loadEngine,
      { scope, profile, own: own.current(), told, decisions: decisions.current },
      { signal: control.signal, onProgress, pause: turns() },
    );
  }

  async function audit(scope: Scope): Promise<void> {
    const control = begin();
    const profile = profileNow();
    dispatch({ type: 'audit-started', scope, profile });
    try {
      const report = await run(scope, profile, control, (progress) => {
        if (control === running) dispatch({ type: 'audit-progressed', progress });
      });
      if (control === running) dispatch({ type: 'audit-finished', report });
    } catch (thrown) {
      if (control !== running) return;
      const error = asHostError(thrown);
      dispatch(error.code === 'cancelled' ? { type: 'audit-cancelled' } : { type: 'audit-failed', error });
    } finally {
      if (control === running) running = null;
    }
  }

  /** Re-audits behind the report that is on screen; when that is not possible, the report stays and says it is old. */
  async function follow(): Promise<void> {
    const before = reportOf(getState().view);
    if (!before || getState().view.at !== 'report') return;
    const control = begin();
    let fresh: Report | null = null;
    try {
      fresh = await run(before.scope, getState().profile, control, () => undefined);
    } catch {
      fresh = null;
    }
    if (control !== running) return;
    running = null;
    if (fresh && sameSheets(before, fresh)) dispatch({ type: 'report-replaced', report: fresh });
    else dispatch({ type: 'freshness', freshness: 'stale' });
  }

  function changed(): void {
    const { view } = getState();
    if (view.at === 'working') {
      // The audit that runs may have read before the change: look again once it is done.
      clearTimeout(timer);
      timer = setTimeout(changed, FOLLOW_AFTER_MS);
      return;
    }
    if (view.at !== 'report') return;
    clearTimeout(timer);
    const follows = view.report.scope === 'active-sheet' || view.report.cells <= FOLLOW_UP_TO_CELLS;
    dispatch({ type: 'freshness', freshness: follows ? 'following' : 'stale' });
    if (follows) timer = setTimeout(() => void follow(), FOLLOW_AFTER_MS);
  }

  async function chooseProfile(id: string): Promise<void> {
    unsaved = id;
    dispatch({ type: 'profile-chosen', profile: id });
    onProfile(id === 'auto' ? null : id);
    const { view, freshness } = getState();
    if (view.at === 'report') {
      dispatch({
        type: 'report-replaced',
        report: auditAgain(view.report, id, own.current(), decisions.current()),
      });
      if (freshness !== 'current') {
        // What runs now runs under the choice before.
        running?.abort();
        running = null;
        changed();
      }
    }
    try {
      await host.remember(PROFILE_KEY, id === 'auto' ? null : id);
      if (unsaved === id) unsaved = null;
    } catch {
      dispatch({ type: 'profile-unsaved', unsaved: true });
    }
  }

  return {
    audit,
    changed,
    cancel() {
      if (!running) return;
      running.abort();
      running = null;
      dispatch({ type: 'audit-cancelled' });
    },
    async again() {
      const { view } = getState();
      if (view.at === 'failed' || view.at === 'working') return audit(view.scope);
      return audit(reportOf(view)?.scope ?? 'active-sheet');
    },
    chooseProfile,
    async useProfiles(profiles, choice) {
      await own.keep(profiles);
      await chooseProfile(choice ?? profileNow());
    },
    async decide(text) {
      const kept = decisions.keep(text);
      const { view } = getState();
      if (view.at === 'report') dispatch({ type: 'decided', report: decideAgain(view.report, text) });
      await kept;
    },
    dispose() {
      clearTimeout(timer);
      running?.abort();
      running = null;
    },
  };
}

/** A report of "this sheet" is followed only while the user stays on it. */
function sameSheets(before: Report, after: Report): boolean {
  if (before.scope === 'workbook') return true;
  return before.sheets.map((sheet) => sheet.name).join() === after.sheets.map((sheet) => sheet.name).join();
}
