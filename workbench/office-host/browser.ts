import type { OfficeExternal } from './host-context';
import { FLOOR_MATRIX, createExternal } from './host-context';
import type { CustomFunctionsBridge } from './custom-functions-bridge';
import { connectCustomFunctions } from './custom-functions-bridge';
import type { OfficeHostOptions } from './office-host';
import { OfficeHost } from './office-host';
import { RibbonCommands } from './ribbon-commands';
import type { WorkbookModel } from './workbook-model';

/** What office.js looks for before it starts. */
interface NativeBridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

/** A window as far as office.js needs it; a browser's `Window` is one. */
export interface OfficeWindow {
  external: unknown;
  _richApiNativeBridge?: NativeBridge;
}

export interface OfficeBridge {
  readonly host: OfficeHost;
  readonly functions: CustomFunctionsBridge;
  readonly ribbon: RibbonCommands;
}

export interface OfficeBridgeOptions extends OfficeHostOptions {
  /** Requirement sets to claim; the floor (ExcelApi 1.14) where left out. */
  readonly requirements?: Readonly<Record<string, string>>;
}

/**
 * Makes a window look like one inside desktop Excel. To be called on the window of the task pane before its office.js
 * runs: the page that holds the iframe offers a function for it, and the one script tag that the workbench's server puts
 * before office.js calls that function (see inject.ts). The page itself is exactly what ships.
 *
 * In: the window, the workbook that requests read and change. Out: the host, ways to call custom functions and ribbon commands.
 */
export function installOfficeBridge(
  target: OfficeWindow,
  model: WorkbookModel,
  options: OfficeBridgeOptions = {},
): OfficeBridge {
  const host = new OfficeHost(model, options);
  const ribbon = new RibbonCommands();
  const functions = connectCustomFunctions(host);
  const bridge: NativeBridge = { sendMessageToHost: (text) => host.receive(text) };
  host.connect((text) => bridge.onMessageFromHost?.(text));
  const external: OfficeExternal = createExternal(model, ribbon, options.requirements ?? FLOOR_MATRIX);
  // `window.external` is replaceable, but only as an own property in every engine.
  Object.defineProperty(target, 'external', { value: external, configurable: true, writable: true });
  target._richApiNativeBridge = bridge;
  return { host, functions, ribbon };
}
