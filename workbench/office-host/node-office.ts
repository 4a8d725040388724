import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { OfficeBridge, OfficeBridgeOptions, OfficeWindow } from './browser';
import { installOfficeBridge } from './browser';
import type { WorkbookModel } from './workbook-model';

export type { OfficeBridge };

/** A script element as far as office.js's loader uses it. */
interface ScriptElement {
  src: string;
  onload?: () => void;
}

const BASE = 'http://office.invalid/';

/**
 * Loads Microsoft's unmodified office.js into this realm over a workbook, so that `Office`, `Excel` and
 * `CustomFunctions` are there as in a task pane. Call it again for another workbook or another session: everything is
 * loaded anew, as when the pane is opened again.
 *
 * In: the workbook. Out: the host that answers (`host.roundTrips()`), and a way to call custom functions.
 */
export async function startOfficeHost(
  model: WorkbookModel,
  options: OfficeBridgeOptions = {},
): Promise<OfficeBridge> {
  stopOfficeHost();
  const known = new Set(Object.getOwnPropertyNames(globalThis));
  furnishWindow();
  const bridge = installOfficeBridge(globalThis as unknown as OfficeWindow, model, options);
  runScript('office.debug.js');
  await Promise.all([Office.onReady(), bridge.functions.ready, bridge.host.session.actionsReady.made]);
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name));
  current = { bridge, added };
  bridge.host.reset();
  return bridge;
}

let current: { readonly bridge: OfficeBridge; readonly added: readonly string[] } | null = null;

/** Takes away what the library laid down: a second copy over the first would fail. To be called after the last test. */
export function stopOfficeHost(): void {
  current?.bridge.host.dispose();
  for (const name of current?.added ?? []) Reflect.deleteProperty(globalThis, name);
  current = null;
}

/** The little of a browser that office.js touches. Its loader's script elements are read from the npm package. */
function furnishWindow(): void {
  const head = {
    appendChild(script: ScriptElement) {
      setTimeout(() => {
        runScript(script.src.slice(BASE.length));
        script.onload?.();
      });
    },
  };
  const officeScript = { src: `${BASE}office.debug.js`, getAttribute: () => null };
  const nothing = () => undefined;
  const page: Readonly<Record<string, unknown>> = {
    window: globalThis,
    top: globalThis,
    name: '',
    history: {},
    location: { search: '', hash: '', protocol: 'http:', href: BASE, origin: BASE, pathname: '/' },
    navigator: { userAgent: 'Node', platform: 'Win32', language: 'zh-CN' },
    document: {
      readyState: 'complete',
      getElementsByTagName: (name: string) => (name === 'script' ? [officeScript] : [head]),
      createElement: () => ({ setAttribute: nothing }),
      addEventListener: nothing,
      hasFocus: () => true,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  for (const [key, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
  }
}

/** Evaluates a file of the package in this realm: in another one its arrays would not be ours. */
function runScript(file: string): void {
  const packageFile = createRequire(path.join(process.cwd(), 'package.json')).resolve(
    `@microsoft/office-js/dist/${file}`,
  );
  const evaluate = globalThis.eval;
  evaluate(`${readFileSync(packageFile, 'utf8')}\n//# sourceURL=${packageFile}`);
}
