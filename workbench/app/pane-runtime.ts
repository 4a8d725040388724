import { installOfficeBridge, type OfficeBridge, type OfficeWindow } from '../office-host/browser';
import type { OfficeExternal } from '../office-host/host-context';
import { ATTACH_FUNCTION } from '../office-host/inject';
import { cellName } from '../../src/table/address';
import type { CellArgument, FunctionCall, FunctionResult, FunctionsJson } from '../univer/custom-functions';
import type { UniverWorkbook } from '../univer/univer-workbook';

interface PaneEvents {
  /** The page has registered its functions and commands. */
  readonly onReady: () => void;
  /** The add-in shows or hides its pane. */
  readonly onVisible: (visible: boolean) => void;
  /** A request that this host does not know: the member's name. */
  readonly onUnsupported: (member: string) => void;
}

const PANE_PAGE = '/addin/taskpane.html?host=embedded';
/** A page that has not started by then has failed: Excel shows #NAME? where an add-in is missing. */
const START_WITHIN = 10_000;
/** Office's black theme; the colours' bytes stand in the order blue, green, red. */
const DARK_THEME = {
  bodyBackgroundColor: 0x292929,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x3b3b3b,
  controlForegroundColor: 0xffffff,
};
const UNSUPPORTED: ReadonlySet<string> = new Set(['ApiNotFound', 'NotImplemented']);

/** The add-in's page in its iframe, on the embedded Office host. Another workbook starts it anew, as in Excel. */
export class PaneRuntime {
  private workbook: UniverWorkbook | null = null;
  private bridge: OfficeBridge | null = null;
  private visible = true;
  private started = Promise.resolve<OfficeBridge | null>(null);
  private attached: (bridge: OfficeBridge) => void = () => undefined;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly json: FunctionsJson,
    private readonly isDark: () => boolean,
    private readonly events: PaneEvents,
  ) {
    // The one script tag that the server puts before office.js calls this (see office-host/inject.ts).
    Object.assign(window, { [ATTACH_FUNCTION]: (target: OfficeWindow) => this.attach(target) });
  }

  /** Loads the page for a workbook. */
  start(workbook: UniverWorkbook): void {
    this.bridge?.host.dispose();
    this.bridge = null;
    this.workbook = workbook;
    const attached = new Promise<OfficeBridge>((resolve) => (this.attached = resolve));
    const ready = attached.then((bridge) => bridge.functions.ready.then(() => bridge));
    this.started = Promise.race([ready, after(START_WITHIN)]);
    void this.started.then((bridge) => bridge && bridge === this.bridge && this.events.onReady());
    this.frame.src = PANE_PAGE;
  }

  /** Presses a ribbon button; settles when its command is done. Rejects where the page has no such command. */
  async press(action: string): Promise<void> {
    await this.bridge?.ribbon.press(action);
  }

  /** Tells the add-in that the user opened or closed the pane; its page keeps running. */
  setVisible(visible: boolean): void {
    this.visible = visible;
    this.bridge?.host.session.pane.set(visible);
  }

  setCellEditing(editing: boolean): void {
    this.bridge?.host.setCellEditing(editing);
  }

  /** Runs a custom function for a cell of the grid. */
  readonly call = async ({ id, args, caller }: FunctionCall): Promise<FunctionResult> => {
    const bridge = await this.started;
    if (!bridge) return { error: '#NAME?' };
    const { parameters } = this.json.functions.find((entry) => entry.id === id) ?? { parameters: [] };
    const all = Array.from({ length: Math.max(args.length, parameters.length) }, (_, at) => args[at] ?? null);
    return bridge.functions.invoke(id, all.map(onWire), this.address(caller));
  };

  private attach(target: OfficeWindow): void {
    if (!this.workbook) throw new Error('The task pane started before a workbook was open');
    const bridge = installOfficeBridge(target, this.workbook);
    bridge.host.connect((text) => {
      this.noteUnsupported(text);
      target._richApiNativeBridge?.onMessageFromHost?.(text);
    });
    this.setTheme(target.external as OfficeExternal);
    bridge.host.session.pane.set(this.visible);
    bridge.host.session.pane.onChange((visible) => {
      this.visible = visible;
      this.events.onVisible(visible);
    });
    this.bridge = bridge;
    this.attached(bridge);
  }

  /** The pane follows Office's theme, and the workbench stands for Office. */
  private setTheme(external: OfficeExternal): void {
    if (this.isDark()) external.GetContext().GetOfficeThemeInfo = () => JSON.stringify(DARK_THEME);
  }

  /** Answers are looked at only where one of the two codes stands in them. */
  private noteUnsupported(text: string): void {
    if (![...UNSUPPORTED].some((code) => text.includes(code))) return;
    const { message } = JSON.parse(text) as { message?: { body?: string } };
    const { Error: error } = JSON.parse(message?.body ?? '{}') as {
      Error?: { Code: string; Message: string; Location: string };
    };
    if (!error || !UNSUPPORTED.has(error.Code)) return;
    console.error(`Unsupported Office request: ${error.Location}. ${error.Message}`);
    this.events.onUnsupported(error.Location);
  }

  private address({ sheetId, row, column }: FunctionCall['caller']): string {
    const sheet = this.workbook?.sheets().find(({ id }) => id === sheetId);
    return `${sheet?.name ?? ''}!${cellName(row, column)}`;
  }
}

/** Error values travel as the data type that Excel uses for them. */
function onWire(argument: FunctionCall['args'][number]): unknown {
  const cell = (value: CellArgument): unknown =>
    typeof value === 'object' && value !== null ? { type: 'Error', basicValue: value.error } : value;
  return isRows(argument) ? argument.map((row) => row.map(cell)) : cell(argument);
}

function isRows(argument: FunctionCall['args'][number]): argument is readonly (readonly CellArgument[])[] {
  return Array.isArray(argument);
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
