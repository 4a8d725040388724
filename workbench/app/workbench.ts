import { ICommandService } from '@univerjs/core';
import { DeviceInputEventType, SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import { HostError } from '../../src/host/port';
import { XlsxError } from '../../src/host/xlsx';
import { createGrid, type Grid } from '../univer/create-univer';
import { univerFunctions, type FunctionResult, type FunctionsJson } from '../univer/custom-functions';
import { FunctionCalls } from '../univer/function-calls';
import { UniverWorkbook } from '../univer/univer-workbook';
import { exportWorkbook } from '../xlsx/export';
import { importWorkbook, type ImportedWorkbook } from '../xlsx/import';
import type { Alerts } from './alerts';
import { CellMessages } from './cell-messages';
import type { OpenedFile } from './files';
import { messages } from './messages';
import { PaneRuntime } from './pane-runtime';

export interface WorkbenchView {
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly alerts: Alerts;
  setStatus(sentence: string): void;
  setFileName(name: string, changed: boolean): void;
  setCommandsReady(ready: boolean): void;
  setPaneVisible(visible: boolean): void;
  download(name: string, bytes: Uint8Array): void;
}

interface Opened {
  readonly file: OpenedFile;
  readonly imported: ImportedWorkbook;
  readonly workbook: UniverWorkbook;
}

const NAMESPACE = 'PERF';

/** The grid, the workbook in it and the task pane beside it. */
export class Workbench {
  readonly pane: PaneRuntime;
  private readonly grid: Grid;
  private readonly calls: FunctionCalls;
  private readonly said = new CellMessages();
  private opened: Opened | null = null;
  private changed = false;
  private tellsOfCell = false;
  private editing = false;
  private count = 0;

  constructor(
    private readonly view: WorkbenchView,
    json: FunctionsJson,
    private dark: boolean,
  ) {
    this.pane = new PaneRuntime(view.frame, json, () => this.dark, {
      onReady: () => view.setCommandsReady(true),
      onVisible: (visible) => view.setPaneVisible(visible),
      onUnsupported: (member) => view.alerts.show('error', messages.unsupported(member)),
    });
    view.grid.replaceChildren();
    this.calls = new FunctionCalls(
      this.pane.call,
      () => JSON.stringify([...(this.workbook?.settings ?? [])]),
      (caller, answer) => this.said.set(caller, messageOf(answer)),
    );
    const functions = univerFunctions(NAMESPACE, json, (call) => this.calls.ask(call));
    this.grid = createGrid(view.grid, functions, dark);
  }

  get workbook(): UniverWorkbook | null {
    return this.opened?.workbook ?? null;
  }

  /** What the user would lose by leaving: the name of the open file, null where nothing is unsaved. */
  get unsaved(): string | null {
    if (!this.opened) return null;
    const { file, imported, workbook } = this.opened;
    return this.changed || !sameEntries(imported.book.settings, workbook.settings) ? file.name : null;
  }

  focusGrid(): void {
    this.grid.focus();
  }

  setDark(dark: boolean): void {
    this.dark = dark;
    this.grid.setDark(dark);
  }

  /** Opens a file in place of the one before. Where it cannot be read, the page says why and everything stays. */
  open(file: OpenedFile): boolean {
    let imported: ImportedWorkbook;
    const unitId = `book-${this.count++}`;
    try {
      imported = importWorkbook(file.bytes, unitId);
    } catch (error) {
      this.view.alerts.show('error', unreadable(file.name, error));
      return false;
    }
    this.opened?.workbook.dispose();
    this.said.clear();
    this.calls.clear();
    this.view.alerts.clear();
    this.view.setCommandsReady(false);
    this.grid.open({ ...imported.data, id: unitId });
    const workbook = new UniverWorkbook(this.grid.injector, unitId, imported.book.settings, this.calls);
    this.opened = { file, imported, workbook };
    this.listen(workbook);
    this.setChanged(false);
    workbook.activate(this.firstSheet(imported));
    this.pane.start(workbook);
    this.view.setStatus(messages.opened(file.name));
    return true;
  }

  /** Presses a ribbon button of the add-in. */
  async press(action: string): Promise<void> {
    try {
      await this.pane.press(action);
    } catch (error) {
      console.error(error);
      this.view.alerts.show('error', messages.commandFailed(action));
    }
  }

  /** Hands the workbook to the browser's downloads: the file that was opened, with what changed since. */
  save(): void {
    if (!this.opened) return;
    const { file, imported, workbook } = this.opened;
    try {
      const { bytes, left } = exportWorkbook(file.bytes, imported, workbook);
      this.view.download(file.name, bytes);
      this.setChanged(false);
      this.view.setStatus(messages.saved(file.name));
      if (left.length > 0) this.view.alerts.show('warning', messages.partlySaved(left));
    } catch (error) {
      this.view.alerts.show('error', messages.notSaved(file.name, whyNotSaved(error)));
    }
  }

  private firstSheet({ sheets, book }: ImportedWorkbook): string {
    const ids = [...sheets.keys()];
    return ids[book.activeSheet] ?? ids[0] ?? '';
  }

  private listen(workbook: UniverWorkbook): void {
    workbook.onCellsChanged(() => {
      this.setChanged(true);
      this.showCellMessage();
    });
    workbook.onConditionalFormatsChanged(() => this.setChanged(true));
    workbook.onSelectionChanged(() => this.showCellMessage());
    workbook.onRefused = (sheet) => this.view.alerts.show('warning', messages.protectedSheet(sheet));
  }

  /** Typing into a cell: the pane's requests wait meanwhile, as in Excel. */
  listenToEditing(): void {
    this.grid.injector.get(ICommandService).onCommandExecuted((command) => {
      if (command.id !== SetCellEditVisibleOperation.id) return;
      const { visible } = command.params as { visible: boolean };
      this.editing = visible;
      this.pane.setCellEditing(visible);
    });
  }

  /** Takes what is being typed into its cell, as a click elsewhere in the grid would. */
  finishEditing(): void {
    if (!this.editing) return;
    const params = {
      visible: false,
      eventType: DeviceInputEventType.PointerDown,
      unitId: this.workbook?.unitId,
    };
    this.grid.injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, params);
  }

  private setChanged(changed: boolean): void {
    this.changed = changed;
    this.view.setFileName(this.opened?.file.name ?? '', changed);
  }

  private showCellMessage(): void {
    const { workbook } = this.opened ?? {};
    if (!workbook) return;
    const { sheetId, range } = workbook.selection();
    const { isError } = workbook.activeSheet().cell(range.top, range.left);
    const sentence = isError ? this.said.sentence(sheetId, range) : '';
    // Another kind of message stays until there is something to say of a cell.
    if (sentence !== '' || this.tellsOfCell) this.view.setStatus(sentence);
    this.tellsOfCell = sentence !== '';
  }
}

/** The words that a function gave with an error value; null where it gave a value, or none. */
function messageOf(answer: FunctionResult): string | null {
  const hasMessage = typeof answer === 'object' && answer !== null && 'message' in answer;
  return hasMessage ? answer.message || null : null;
}

function sameEntries(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}

function whyNotSaved(error: unknown): string {
  if (error instanceof HostError && error.code === 'unsupported') {
    return messages.arrayFormula(error.facts.cell ?? '');
  }
  console.error(error);
  return messages.saveFailed;
}

function unreadable(name: string, error: unknown): string {
  if (error instanceof XlsxError) return messages.unreadable(name, error.code);
  console.error(error);
  return messages.unreadableOther(name);
}
