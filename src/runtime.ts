/**
 * The shared runtime: the one page behind PERF.* formulas, the ribbon and the task pane. Formulas come first, for a
 * workbook may open with hundreds of them and nobody looking at the pane; React loads after them.
 */
import { connectRibbon } from './commands/ribbon';
import { registerWithOffice, setDefaultProfile, setOwnProfiles } from './functions';
import { createExcelHost } from './host/excel';
import type { WorkbookHost } from './host/port';
import { OWN_PROFILES_KEY, PROFILE_KEY, readOwnProfiles } from './scoring';
import type { TaskPaneHandle } from './taskpane';

registerWithOffice();
start().catch(reportFailure);

async function start(): Promise<void> {
  // Its address may be out of reach, on an intranet for example.
  if (typeof Office === 'undefined') return showNotice('no-office');
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return showNotice('no-host');

  const workbook = createExcelHost();
  setOwnProfiles(readOwnProfiles(workbook.recall(OWN_PROFILES_KEY)).profiles);
  setDefaultProfile(workbook.recall(PROFILE_KEY));
  const pane = once(() => mountPane(workbook));
  const shared = Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
  connectRibbon({
    associate: (action, handler) => Office.actions.associate(action, handler),
    showPane: () => (shared ? Office.addin.showAsTaskpane() : Promise.resolve()),
    pane,
    reportFailure,
  });
  followTheme(await pane());
}

async function mountPane(host: WorkbookHost): Promise<TaskPaneHandle> {
  const { mountTaskPane } = await import(/* webpackChunkName: "taskpane" */ './taskpane');
  return mountTaskPane(element('root'), { host, theme: Office.context.officeTheme });
}

/** Office says nothing when its colours change; a pane that comes back into view looks again. */
function followTheme(pane: TaskPaneHandle): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') pane.setTheme(Office.context.officeTheme);
  });
}

/** Runs a task when first asked, and again only after it failed. */
function once<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= task().catch((thrown: unknown) => {
      running = null;
      throw thrown;
    });
    return running;
  };
}

/** The pane itself is not to be had: the page says so, with what a maintainer needs to know. */
function reportFailure(thrown: unknown): void {
  const detail = element('failed').querySelector('.detail');
  if (detail)
    detail.textContent = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  showNotice('failed');
}

/** Shows one of the plain notices of taskpane.html in place of the pane. */
function showNotice(id: 'no-office' | 'no-host' | 'failed'): void {
  element('root').hidden = true;
  element(id).hidden = false;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`taskpane.html lacks #${id}`);
  return found;
}
