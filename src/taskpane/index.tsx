import { createRoot } from 'react-dom/client';
import { setDefaultProfile, setOwnProfiles } from '../functions/default-profile';
import type { WorkbookHost } from '../host/port';
import { paneZhCN } from '../messages/pane.zh-CN';
import { App } from './App';
import { copyText } from './clipboard';
import type { Pane } from './context';
import { loadReportPart } from './load-report-part';
import { latePreferences } from './preferences';
import { templatesOf } from './questions/templates';
import type { Engine } from './report';
import { createSession } from './session';
import type { OfficeTheme } from './theme';

export type { OfficeTheme } from './theme';

/** What the pane needs of the world. */
export interface PaneServices {
  readonly host: WorkbookHost;
  /** `Office.context.officeTheme`; undefined where Office does not say: then the system's preference counts. */
  readonly theme?: OfficeTheme | undefined;
  /** For tests and demonstrations: another detection or audit. */
  readonly engine?: Engine;
}

/** The pane as the ribbon sees it. */
export interface TaskPaneHandle {
  /** 一键审核 */
  auditSheet(): Promise<void>;
  /** 清除标记 on the active sheet. */
  clearMarks(): Promise<void>;
  /** Puts the focus into the pane. */
  show(): void;
  /** Office changed its colours. */
  setTheme(theme: OfficeTheme | undefined): void;
  unmount(): void;
}

/** Long enough for the first view to be painted. */
const PREFETCH_AFTER_MS = 200;

/** Renders the pane into `root` and starts its session. Nothing is read or written before somebody asks. */
export function mountTaskPane(root: HTMLElement, services: PaneServices): TaskPaneHandle {
  const { host, engine } = services;
  const loadEngine = async (): Promise<Engine> => {
    const part = await loadReportPart();
    return engine ?? part.engine;
  };
  const preferences = latePreferences();
  const session = createSession(host, loadEngine, setDefaultProfile, setOwnProfiles, () =>
    preferences.loaded().then(() => templatesOf(preferences)),
  );
  const pane: Pane = {
    session,
    host,
    words: paneZhCN,
    preferences,
    copyText,
    profileName: (id) => session.own.nameOf(id),
    scroller: { current: null },
  };
  const react = createRoot(root);
  function render(theme: OfficeTheme | undefined): void {
    react.render(<App pane={pane} theme={theme} />);
  }
  render(services.theme);
  // The first view is on screen; a failure here is met again, and told, by the first audit.
  const prefetch = setTimeout(() => void loadReportPart().catch(() => undefined), PREFETCH_AFTER_MS);

  return {
    auditSheet: () => session.audit('active-sheet'),
    async clearMarks() {
      await session.clearActiveSheet();
      root.querySelector('[data-section="marks"]')?.scrollIntoView({ block: 'nearest' });
    },
    show() {
      root.querySelector('button')?.focus();
    },
    setTheme: render,
    unmount() {
      clearTimeout(prefetch);
      session.dispose();
      react.unmount();
    },
  };
}
