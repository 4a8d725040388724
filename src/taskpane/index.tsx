import { createRoot } from 'react-dom/client';
import { auditTables } from '../audit';
import { setDefaultProfile } from '../functions/default-profile';
import type { WorkbookHost } from '../host/port';
import type { Messages } from '../messages/messages';
import { paneZhCN } from '../messages/pane.zh-CN';
import { zhCN } from '../messages/zh-CN';
import { findProfile } from '../scoring';
import { detectTables } from '../table';
import { App } from './App';
import { copyText } from './clipboard';
import type { Pane } from './context';
import { latePreferences } from './preferences';
import type { Engine } from './report';
import { createSession } from './session';
import type { OfficeTheme } from './theme';

export type { OfficeTheme } from './theme';
export { PROFILE_KEY } from './auditing';

/** What the pane needs of the world. */
export interface PaneServices {
  readonly host: WorkbookHost;
  /** `Office.context.officeTheme`; undefined where Office does not say: then the system's preference counts. */
  readonly theme?: OfficeTheme | undefined;
  readonly messages?: Messages;
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

/** Renders the pane into `root` and starts its session. Nothing is read or written before somebody asks. */
export function mountTaskPane(root: HTMLElement, services: PaneServices): TaskPaneHandle {
  const engine = services.engine ?? { detect: detectTables, audit: auditTables };
  const session = createSession(services.host, engine, setDefaultProfile);
  const pane: Pane = {
    session,
    messages: services.messages ?? zhCN,
    words: paneZhCN,
    preferences: latePreferences(),
    copyText,
    profileName: (id) => findProfile(id)?.name ?? id,
    scroller: { current: null },
  };
  const react = createRoot(root);
  function render(theme: OfficeTheme | undefined): void {
    react.render(<App pane={pane} theme={theme} />);
  }
  render(services.theme);

  return {
    auditSheet: () => session.audit('active-sheet'),
    clearMarks: () => session.clearActiveSheet(),
    show() {
      root.querySelector('button')?.focus();
    },
    setTheme: render,
    unmount() {
      session.dispose();
      react.unmount();
    },
  };
}
