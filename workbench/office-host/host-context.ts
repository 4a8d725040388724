import type { RibbonCommands } from './ribbon-commands';
import { COMMAND_COMPLETED, COMMAND_EVENT } from './ribbon-commands';
import type { WorkbookModel } from './workbook-model';

/** What the workbench says it can: the floor, Office LTSC 2021, so that whatever needs more shows up at once. */
export const FLOOR_MATRIX: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
};

/**
 * Excel for Windows, zh-CN, telemetry off (office.js then asks nothing of the network but its own files), and the flags
 * of a shared runtime (1) with custom functions (2).
 */
export const HOST_INFO = 'Excel$Win32$16.01$zh-CN$telemetry$$disableLogging$3';

/** What desktop Office puts into `window.external`. */
export interface OfficeExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): OfficeControlContext;
  Execute(id: number, params: readonly unknown[], callback: (status: number) => void): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, callback: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): void;
}

type EventHandler = Parameters<RibbonCommands['register']>[0];

interface DocumentSettings {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

/** The getters that office.js calls on a desktop host. */
export interface OfficeControlContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetAppUILocale(): string;
  GetAppDataLocale(): string;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSolutionToken(): string;
  GetCorrelationId(): string;
  GetInstanceId(): string;
  GetTouchEnabled(): boolean;
  GetCommerceAllowed(): boolean;
  GetHostCustomMessage(): string;
  GetHostFullVersion(): string;
  GetDialogRequirementMatrix(): string;
  GetFeaturesForSolution(): string;
  GetInitialDisplayMode(): number;
  GetOfficeThemeInfo(): string;
  GetSupportedMatrix(): string;
  GetSettings(): DocumentSettings;
}

const EXCEL = 1;
const READ_WRITE = 0;
const DOCUMENT_OPENED = 2;
const TASK_PANE = 2;
const NO_SUCH_CALL = 5001;

/** Colours as numbers, the way Office hands them over (blue, green, red from the high byte down). */
const LIGHT_THEME = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};

/**
 * Emulates the host objects of a desktop Excel over a workbook.
 *
 * In: the workbook (its settings are read and written), the ribbon, the requirement sets to claim.
 */
export function createExternal(
  model: WorkbookModel,
  ribbon: RibbonCommands,
  matrix: Readonly<Record<string, string>> = FLOOR_MATRIX,
): OfficeExternal {
  const lowerCase = Object.fromEntries(
    Object.entries(matrix).map(([name, version]) => [name.toLowerCase(), version]),
  );
  const context: OfficeControlContext = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'perf-workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'zh-CN',
    GetAppDataLocale: () => 'zh-CN',
    GetDocUrl: () => '',
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'perf-workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.14332.20000',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => TASK_PANE,
    GetOfficeThemeInfo: () => JSON.stringify(LIGHT_THEME),
    GetSupportedMatrix: () => JSON.stringify(lowerCase),
    GetSettings: () => ({
      Read(keys, values) {
        for (const [key, value] of model.settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys, values) {
        model.settings.clear();
        keys.forEach((key, index) => model.settings.set(key, values[index] ?? ''));
      },
    }),
  };
  return {
    GetHostInfo: () => HOST_INFO,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id, params, callback) => {
      if (id === COMMAND_COMPLETED) {
        ribbon.completed(String(params[0]), Number(params[1]));
        callback(0);
        return;
      }
      // The calls of Office before ExcelApi: none of ours uses them.
      console.error(`The embedded Office host does not execute call ${id} of window.external.`);
      callback(NO_SUCH_CALL);
    },
    RegisterEvent: (id, _target, handler, callback) => {
      if (id === COMMAND_EVENT) ribbon.register(handler);
      callback(0);
    },
    UnregisterEvent: (_id, _target, callback) => callback(0),
  };
}
