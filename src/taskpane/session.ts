import type { CauseId } from '../drafting';
import type { WorkbookHost } from '../host/port';
import { asHostError, createAuditing } from './auditing';
import type { Auditing } from './auditing';
import { deviationsOf, EMPTY_DRAFT, withCause } from './deviations';
import type { Deviation } from './deviations';
import type { Profile } from '../scoring';
import type { TableHint } from '../table';
import { createHintStore } from './questions/store';
import type { HintStore } from './questions/store';
import { createDecisionStore } from './decisions/store';
import type { DecisionStore } from './decisions/store';
import { createOwnStore } from './profiles/store';
import type { OwnProfilesStore } from './profiles/store';
import type { LoadEngine } from './report';
import { reportOf } from './state';
import type { Draft, PaneState } from './state';
import { createStore } from './store';
import { createWriting } from './writing';
import type { Writing } from './writing';

/** Everything a person can do in the pane, without a pane: React shows `getState()` and calls the rest. */
export interface Session extends Omit<Auditing, 'changed'>, Writing {
  /** 自定口径 of the workbook. */
  readonly own: OwnProfilesStore;
  /** 手动指定 of the workbook's tables. */
  readonly hints: HintStore;
  /** 处理决定 about the workbook's findings. */
  readonly decisions: DecisionStore;
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  chooseTable(key: string | null): void;
  /** Shows a cell or range in the workbook; `key` remembers which row of the pane it was. */
  reveal(key: string, sheet: string, cell: string): Promise<void>;
  openReason(key: string | null): void;
  /** Opens the draft of a row and brings it into view; nothing where the row asks for none. */
  askForReason(sheet: string, row: number | null): void;
  pickCause(key: string, cause: CauseId | null): void;
  editDraft(key: string, text: string): void;
  /** Brings back the words that picking a cause set aside. */
  restoreDraft(key: string): void;
  /** A feature of the pane wrote into the workbook: the report follows. */
  noticeChange(): void;
}

/**
 * Starts a session on a workbook. It reads nothing before it is asked to, and writes only on mark, clearMarks,
 * writeReason and undo.
 */
export function createSession(
  host: WorkbookHost,
  loadEngine: LoadEngine,
  onProfile: (id: string | null) => void = () => undefined,
  onOwnProfiles: (profiles: readonly Profile[]) => void = () => undefined,
  templates: () => Promise<readonly TableHint[]> = () => Promise.resolve([]),
): Session {
  const store = createStore();
  const { dispatch, getState } = store;
  const own = createOwnStore(host, onOwnProfiles);
  const hints = createHintStore(host);
  const decisions = createDecisionStore(host);
  const { changed, ...auditing } = createAuditing(
    store,
    host,
    loadEngine,
    onProfile,
    own,
    async () => ({
      hints: hints.current(),
      templates: await templates(),
    }),
    decisions,
  );
  const writing = createWriting(store, host, changed);

  let disposed = false;
  let stopListening: (() => void) | null = null;
  host.onChange(changed).then(
    (stop) => {
      if (disposed) stop();
      else stopListening = stop;
    },
    // A host that cannot tell of changes: the user presses 一键审核 again.
    () => undefined,
  );

  function deviations(): readonly Deviation[] {
    const report = reportOf(getState().view);
    return report ? deviationsOf(report) : [];
  }

  function draftOf(key: string): Draft {
    return getState().drafts.get(key) ?? EMPTY_DRAFT;
  }

  return {
    own,
    hints,
    decisions,
    ...auditing,
    ...writing,
    getState,
    subscribe: store.subscribe,
    chooseTable(table) {
      dispatch({ type: 'table-chosen', table });
    },
    async reveal(key, sheet, cell) {
      dispatch({ type: 'revealed', key, error: null });
      try {
        await host.reveal(sheet, cell);
      } catch (thrown) {
        if (getState().revealed === key) dispatch({ type: 'revealed', key, error: asHostError(thrown) });
      }
    },
    openReason(key) {
      dispatch({ type: 'reason-opened', key });
    },
    askForReason(sheet, row) {
      const found = deviations().find((one) => one.sheet === sheet && one.audited.row.row === row);
      if (found) dispatch({ type: 'reason-asked', key: found.key });
    },
    pickCause(key, cause) {
      const found = deviations().find((one) => one.key === key);
      if (found) dispatch({ type: 'draft', key, draft: withCause(found.facts, draftOf(key), cause) });
    },
    editDraft(key, text) {
      dispatch({ type: 'draft', key, draft: { ...draftOf(key), text } });
    },
    restoreDraft(key) {
      const draft = draftOf(key);
      if (draft.setAside !== null)
        dispatch({ type: 'draft', key, draft: { ...draft, text: draft.setAside, setAside: null } });
    },
    noticeChange: changed,
    dispose() {
      disposed = true;
      stopListening?.();
      auditing.dispose();
    },
  };
}
