import './style.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import type { FunctionsJson } from '../univer/custom-functions';
import { Alerts } from './alerts';
import { download, onFileChosen, onFileDropped, readFile, type OpenedFile } from './files';
import { messages } from './messages';
import { page } from './page';
import { connectRegions } from './regions';
import { makeSplitter } from './splitter';
import { Workbench } from './workbench';

declare global {
  interface Window {
    /** For tests and for curious developers: the workbench behind the page. */
    workbench?: Workbench;
  }
}

const alerts = new Alerts(page.alerts);
const darkness = window.matchMedia('(prefers-color-scheme: dark)');

async function start(): Promise<void> {
  const [json, sample] = await Promise.all([fetchFunctions(), fetchSample()]);
  if (!json) return alerts.show('error', messages.missingAddin);
  const workbench = new Workbench(
    {
      grid: page.grid,
      frame: page.frame,
      alerts,
      setStatus: (sentence) => (page.status.textContent = sentence),
      setFileName: (name, changed) => (page.fileName.textContent = name + (changed ? ' •' : '')),
      setPaneVisible: showPane,
      download,
      setCommandsReady: (ready) => page.ribbon.forEach((button) => (button.disabled = !ready)),
    },
    json,
    darkness.matches,
  );
  window.workbench = workbench;
  connectEditing(workbench);
  darkness.addEventListener('change', () => workbench.setDark(darkness.matches));
  connectFiles(workbench);
  connectPane(workbench);
  connectKeyboard(workbench);
  if (sample) workbench.open(sample);
  else alerts.show('error', messages.missingSample);
}

function connectFiles(workbench: Workbench): void {
  const mayReplace = (): boolean => {
    const { unsaved } = workbench;
    return unsaved === null || window.confirm(messages.discard(unsaved));
  };
  const take = async (file: File): Promise<void> => {
    if (!mayReplace()) return;
    try {
      workbench.open(await readFile(file));
    } catch {
      alerts.show('error', messages.unreadableOther(file.name));
    }
  };
  page.openFile.addEventListener('click', () => page.fileInput.click());
  onFileChosen(page.fileInput, (file) => void take(file));
  onFileDropped(document.body, (file) => void take(file));
  page.openSample.addEventListener('click', async () => {
    if (!mayReplace()) return;
    const sample = await fetchSample();
    if (sample) workbench.open(sample);
    else alerts.show('error', messages.missingSample);
  });
  page.save.addEventListener('click', () => workbench.save());
  window.addEventListener('beforeunload', (event) => {
    if (workbench.unsaved !== null) event.preventDefault();
  });
}

function connectPane(workbench: Workbench): void {
  makeSplitter(page.splitter, page.pane);
  // As the manifest has it: this button is the host's own, the others call functions of the add-in.
  page.showPane.addEventListener('click', () => {
    showPane(true);
    workbench.pane.setVisible(true);
  });
  page.closePane.addEventListener('click', () => {
    showPane(false);
    workbench.pane.setVisible(false);
    page.showPane.focus();
  });
  for (const button of page.ribbon) {
    button.addEventListener('click', () => void workbench.press(button.dataset['action'] ?? ''));
  }
}

/** Whoever turns to the pane or to the bar has finished typing: else the pane would wait for an Enter. */
function connectEditing(workbench: Workbench): void {
  workbench.listenToEditing();
  page.bar.addEventListener('pointerdown', () => workbench.finishEditing());
  window.addEventListener('blur', () => {
    if (document.activeElement === page.frame) workbench.finishEditing();
  });
}

function connectKeyboard(workbench: Workbench): void {
  connectRegions(
    [
      { element: page.bar, focus: () => page.openFile.focus() },
      { element: page.grid, focus: () => workbench.focusGrid() },
      { element: page.pane, focus: () => page.frame.contentWindow?.focus() },
    ],
    page.frame,
  );
}

function showPane(shown: boolean): void {
  page.pane.hidden = page.splitter.hidden = !shown;
  page.showPane.setAttribute('aria-pressed', String(shown));
}

async function fetchFunctions(): Promise<FunctionsJson | null> {
  const answer = await fetch('/addin/functions.json');
  return answer.ok ? ((await answer.json()) as FunctionsJson) : null;
}

async function fetchSample(): Promise<OpenedFile | null> {
  const answer = await fetch('/workbench/sample.xlsx');
  if (!answer.ok) return null;
  return { name: messages.sampleName, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

void start();
